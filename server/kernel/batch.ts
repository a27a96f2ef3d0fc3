import DataLoader from 'dataloader';

const loaders = new WeakMap<object, Map<unknown, DataLoader<unknown, unknown>>>();

/**
 * Asks a question about many things at once: calls made while one operation resolves are gathered, so that a fact
 * computed by rules for each of fifty projects costs one statement. `owner` is the operation's context. Answers are not
 * kept: a later act of the same operation may have changed them. `load` may be given an id twice, and may answer an
 * error for one key alone.
 */
export function batch<Value, Key = string>(
  owner: object,
  question: unknown,
  load: (keys: readonly Key[]) => Promise<(Value | Error)[]>,
  key: Key,
): Promise<Value> {
  const ofOwner = loaders.get(owner) ?? new Map<unknown, DataLoader<unknown, unknown>>();
  loaders.set(owner, ofOwner);
  const loader =
    ofOwner.get(question) ?? new DataLoader<unknown, unknown>(load as (keys: readonly unknown[]) => Promise<unknown[]>, { cache: false });
  ofOwner.set(question, loader);
  return loader.load(key) as Promise<Value>;
}
