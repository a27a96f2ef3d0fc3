import DataLoader from 'dataloader';

const loaders = new WeakMap<object, Map<unknown, DataLoader<string, unknown>>>();

/**
 * Asks a question about many rows at once: calls made while one operation resolves are gathered, so that a fact
 * computed by rules for each of fifty projects costs one statement. `owner` is the operation's context. Answers are not
 * kept: a later act of the same operation may have changed them. `load` may be given an id twice.
 */
export function batch<Value>(
  owner: object,
  question: unknown,
  load: (ids: readonly string[]) => Promise<Value[]>,
  id: string,
): Promise<Value> {
  const ofOwner = loaders.get(owner) ?? new Map<unknown, DataLoader<string, unknown>>();
  loaders.set(owner, ofOwner);
  const loader = ofOwner.get(question) ?? new DataLoader<string, unknown>(load, { cache: false });
  ofOwner.set(question, loader);
  return loader.load(id) as Promise<Value>;
}
