import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of the request that a statement is sent for, wherever it is sent from. */
export interface Scope {
  /** The name of the GraphQL operation; of other requests their method and route. */
  operation: string;
  /** The span that statements belong to, while somebody traces. */
  span: unknown;
}

const scopes = new AsyncLocalStorage<Scope>();

/** Runs work, and all that it starts, in a scope of its own. */
export function inScope<T>(scope: Scope, work: () => T): T {
  return scopes.run(scope, work);
}

/** The scope of the request that is being answered; undefined outside any request. */
export function scopeNow(): Scope | undefined {
  return scopes.getStore();
}
