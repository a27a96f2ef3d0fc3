import type { Orm } from '../database/orm.js';

/** What the metrics show of a standby. */
export interface WatchedStandby {
  readonly orm: Orm;
  readonly freshness: { staleMs(now: number): number };
  isUp(): boolean;
}

/** Which database a statement is sent to: the one that is written, or the one that only answers reads. */
export type StoreName = 'primary' | 'standby';

/** Told of every statement after it was answered. */
export type StatementListener = (store: StoreName, statement: string, milliseconds: number) => void;

/** How an operation ended. A refusal is an answer; REQUEST is what the client wrote wrongly, INCIDENT a fault of ours. */
export type Outcome = 'ANSWERED' | 'REFUSED' | 'REQUEST' | 'INCIDENT';

/** One GraphQL operation, after its answer was made. */
export interface OperationTold {
  readonly name: string;
  readonly type: 'query' | 'mutation' | 'unknown';
  /** The one root field asked for, `several`, or `none` when it did not come that far. */
  readonly field: string;
  readonly outcome: Outcome;
  /** The codes of all refusals and errors in the answer. */
  readonly codes: readonly string[];
  readonly seconds: number;
}

/** One HTTP request, after its answer was sent. */
export interface RequestTold {
  readonly method: string;
  /** The route's pattern, never the address itself; `none` where there is no route. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** Where a read went: to the standby, or to the primary and why. */
export type ReadTold = 'STANDBY' | 'BEHIND_OWN_WRITE' | 'STALE' | 'LOST' | 'OWN_ACT' | 'FAILED';

/** Somebody who watches the server at work, and changes nothing. */
export interface Watcher {
  statement?: StatementListener;
  operation?(told: OperationTold): void;
  request?(told: RequestTold): void;
  read?(told: ReadTold): void;
}
