import type { Position } from './position.js';

/** Where a read is answered, and why. */
export type Verdict = 'STANDBY' | 'BEHIND_OWN_WRITE' | 'STALE' | 'LOST';

/** How far a standby has come, by what the primary had written at known moments. No clock but our own is asked. */
export interface Freshness {
  /** The primary had written so far at least by this moment (milliseconds of this process). */
  written(position: Position, at: number): void;
  /** The standby has replayed so far; null when it does not answer. */
  replayed(position: Position | null): void;
  /** How many milliseconds of writes may be missing on the standby; infinite until that is known. */
  staleMs(now: number): number;
  /** Whether a read after a write of one's own (null: none of late) may go to the standby. */
  judge(own: Position | null, now: number): Verdict;
}

// A standby that lies further behind than these is caught up with when it reaches one of them.
const marksMax = 200;

export function makeFreshness(staleMsMax: number): Freshness {
  let marks: { readonly position: Position; readonly at: number }[] = [];
  let reached: Position | null = null;
  let freshAt = Number.NEGATIVE_INFINITY;
  const settle = () => {
    const replayed = reached;
    if (replayed === null) return;
    for (const { position, at } of marks) if (position <= replayed) freshAt = Math.max(freshAt, at);
    marks = marks.filter(({ position }) => position > replayed);
  };
  const staleMs = (now: number) => now - freshAt;
  return {
    written(position, at) {
      marks = [...marks.slice(1 - marksMax), { position, at }];
      settle();
    },
    replayed(position) {
      reached = position;
      settle();
    },
    staleMs,
    judge(own, now) {
      if (reached === null) return 'LOST';
      if (own !== null && own > reached) return 'BEHIND_OWN_WRITE';
      return staleMs(now) > staleMsMax ? 'STALE' : 'STANDBY';
    },
  };
}
