import { type Algorithm, hash, verify } from '@node-rs/argon2';

// OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. The number 2 names argon2id; the package
// exports the name only as a const enum, which cannot be imported here.
const parameters = { algorithm: 2 as Algorithm, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The argon2id hash of a password, with a salt of its own. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, parameters);
}

let nobodysHash: Promise<string> | null = null;

/** Whether the password fits the hash. Without a hash as much work is done in vain, so that time tells nothing. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword('nobody has this password');
  const fits = await verify(passwordHash ?? (await nobodysHash), password);
  return fits && passwordHash !== null;
}
