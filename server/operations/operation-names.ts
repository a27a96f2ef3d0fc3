const lengthMax = 64;

/**
 * Names of operations come from clients, and a monitoring keeps one series for each: so only so many are kept, and only
 * somebody who has signed in can bring a new one. All others are `other`; without a name, `anonymous`.
 */
export function operationNames(namesMax: number): (name: string | null | undefined, isSignedIn: boolean) => string {
  const known = new Set<string>();
  return (name, isSignedIn) => {
    if (!name) return 'anonymous';
    if (known.has(name)) return name;
    if (!isSignedIn || namesMax <= known.size || name.length > lengthMax) return 'other';
    known.add(name);
    return name;
  };
}
