/** We are wrong: the caller is told an incident number, the log is told everything, nothing is kept. */
export class BrokenInvariant extends Error {}

/** Asserts what must hold whatever a client sends. */
export function must(holds: unknown, whatIsBroken: string): asserts holds {
  if (!holds) throw new BrokenInvariant(whatIsBroken);
}

/**
 * A truth about stored rows, as a statement that must return nothing. Each returned row names what is broken
 * in a column `broken`; `npm run check:books` runs all of them on live data, stories run them after each tale.
 */
export interface Invariant {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly sql: string;
}
