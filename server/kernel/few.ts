const shownMax = 5;

/** The first few names as a fact of a refusal, and how many there are in all where there are more. */
export function few(names: readonly string[]): string {
  const shown = names.slice(0, shownMax).join('、');
  return names.length > shownMax ? `${shown} … (${names.length})` : shown;
}
