/** How much of a trial is run: the share that `npm test` runs, or the whole of `npm run trial`. Both are bounded in time. */
export type Size = 'short' | 'whole';

/** One proof of trust that anybody can run: it stands or falls, and prints what it saw. */
export interface Trial {
  /** The name by which `npm run trial -- <name>` runs it alone. */
  readonly name: string;
  /** What holds when it passes, in one sentence. */
  readonly claim: string;
  /** Runs it on loopback only and stops all it started; `say` prints a figure. Throws when the claim does not hold. */
  run(size: Size, say: (line: string) => void): Promise<void>;
}
