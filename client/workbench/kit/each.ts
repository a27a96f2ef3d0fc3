import { useEffect, useRef, useState } from 'react';
import { newRequestKey } from '../../asker.js';
import { cache, Refused } from './ask.js';

/** Does one of many under a request key of its own, so that going on after a lost answer never does it twice. */
export type DoOne<Result> = (id: string, requestKey: string) => Promise<Result>;

interface Standing<Result> {
  readonly ids: readonly string[];
  /** What came of each, in the order in which it came. */
  readonly results: ReadonlyMap<string, Result>;
  readonly isRunning: boolean;
  /** What kept the work from going on; a refusal of one is its result and keeps nothing. */
  readonly fault: unknown;
}

interface Run<Result> {
  readonly doOne: DoOne<Result>;
  readonly keys: ReadonlyMap<string, string>;
  results: ReadonlyMap<string, Result>;
  stopped: boolean;
}

export interface Each<Result> extends Standing<Result> {
  /**
   * Begins anew; answers what came of each, which is not all of them where it was stopped or failed. Throws `Refused` when
   * already the first is refused as a whole: then nothing was done, and the form can be put right.
   */
  start(ids: readonly string[], doOne: DoOne<Result>): Promise<ReadonlyMap<string, Result>>;
  /** Does what was left, under the same request keys. */
  goOn(): Promise<ReadonlyMap<string, Result>>;
  /** Lets the one under way end and begins no other. */
  stop(): void;
  reset(): void;
}

const nothing = { ids: [], results: new Map<string, never>(), isRunning: false, fault: null };

/** Many acts one after the other, each answered as it is done; everything that is shown is asked again when they end. */
export function useEach<Result>(): Each<Result> {
  const [standing, setStanding] = useState<Standing<Result>>(nothing);
  const run = useRef<Run<Result> | null>(null);
  const stop = () => {
    if (run.current) run.current.stopped = true;
  };
  // Who leaves the page begins no further act; who closes it meanwhile is asked first.
  useEffect(() => stop, []);
  const { isRunning } = standing;
  useEffect(() => {
    if (!isRunning) return;
    const ask = (leaving: BeforeUnloadEvent) => leaving.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isRunning]);
  const goOn = async () => {
    const current = run.current;
    if (!current) return new Map<string, Result>();
    current.stopped = false;
    setStanding((before) => ({ ...before, isRunning: true, fault: null }));
    let fault: unknown = null;
    for (const [id, key] of current.keys) {
      if (current.stopped || fault) break;
      if (current.results.has(id)) continue;
      try {
        current.results = new Map([...current.results, [id, await current.doOne(id, key)]]);
        const { results } = current;
        setStanding((before) => ({ ...before, results }));
      } catch (error) {
        fault = error;
      }
    }
    if (fault instanceof Refused && current.results.size === 0) {
      run.current = null;
      setStanding(nothing);
      throw fault;
    }
    void cache.invalidateQueries();
    setStanding((before) => ({ ...before, isRunning: false, fault }));
    return current.results;
  };
  return {
    ...standing,
    start: (ids, doOne) => {
      run.current = { doOne, keys: new Map(ids.map((id) => [id, newRequestKey()])), results: new Map(), stopped: false };
      setStanding({ ...nothing, ids });
      return goOn();
    },
    goOn,
    stop,
    reset: () => {
      stop();
      run.current = null;
      setStanding(nothing);
    },
  };
}
