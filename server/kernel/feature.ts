import type { NonEmptyArray } from 'type-graphql';
import type { Access } from './access.js';
import type { Invariant } from './invariant.js';
import type { Lifecycle } from './lifecycle.js';
import type { RefusalTable } from './refusal.js';

/** What one feature brings to the house; `features.ts` gathers them in order. */
export interface Feature {
  readonly name: string;
  readonly zh: string;
  /** Stored nouns, as `defineEntity` made them. */
  readonly entities: readonly object[];
  readonly resolvers: readonly Function[] | NonEmptyArray<Function>;
  readonly access: Access;
  readonly refusals: RefusalTable;
  // biome-ignore lint/suspicious/noExplicitAny: each lifecycle has facts of its own.
  readonly lifecycles: readonly Lifecycle<any, any>[];
  readonly invariants: readonly Invariant[];
}
