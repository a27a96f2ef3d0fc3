import type { SqlEntityManager } from '@mikro-orm/sql';
import { type Action, type Outcome, perform } from './audit/index.js';
import type { Orm } from './database/orm.js';
import { readAs } from './database/reading.js';
import type { Clock } from './kernel/clock.js';
import type { Refusal } from './kernel/refusal.js';
import type { Viewer } from './kernel/viewer.js';

/** How a request answers besides its data: the cookie that sign-in sets. */
export interface Reply {
  setCookie(
    name: string,
    value: string,
    options: { httpOnly: true; sameSite: 'strict'; path: '/'; secure: boolean; expires?: Date; maxAge?: number },
  ): void;
}

/** One request: who asks, the store, the clock. */
export interface Context {
  readonly orm: Orm;
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly sessionToken: string | null;
  readonly settings: { readonly secureCookies: boolean; readonly refuseSamplePasswords: boolean };
  readonly reply: Reply;
  /** Counts a call of a root field from the address that asks; a refusal when it was one too many. Absent where nobody counts. */
  readonly overRate?: (verb: string, args: unknown) => Refusal | null;
  /** Looks at the viewer's rows, in one short transaction. */
  look<T>(view: (em: SqlEntityManager) => Promise<T>): Promise<T>;
  /** Performs one act: the only door for writes. */
  perform<Input extends object, Answer extends Outcome>(verb: string, action: Action<Input, Answer>, input: Input): Promise<Answer>;
}

export type ContextParts = Pick<Context, 'orm' | 'viewer' | 'clock' | 'sessionToken' | 'settings' | 'reply' | 'overRate'>;

export function makeContext(parts: ContextParts): Context {
  return {
    ...parts,
    look: (view) => readAs(parts.orm, parts.viewer, view),
    perform: (verb, action, input) => perform(parts, verb, action, input),
  };
}
