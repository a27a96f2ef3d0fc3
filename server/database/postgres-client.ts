import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import pg from 'pg';

export type Tell = (statement: string, milliseconds: number) => void;

// A statement is worth a name once it comes back; a server keeps the plans of so many, for each of its connections.
const usesBeforeName = 3;
const namesMax = 300;

/**
 * A connection to PostgreSQL that lets the server keep the plans of statements that come back. Planning a statement
 * that builds a deep answer costs more than running it, and the texts are few: one for each document that clients send.
 * It also sends without waiting for the answer before (`pipeline`), and is told of every statement's milliseconds.
 */
export function preparingClient(tell?: Tell): typeof pg.Client {
  const names = new Map<string, { uses: number; name: string | null }>();
  let named = 0;

  function nameOf(text: string): string | undefined {
    const known = names.get(text);
    if (known?.name) return known.name;
    if (named >= namesMax) return undefined;
    // What came once or twice is forgotten when too much of it has gathered.
    if (!known && names.size > 10 * namesMax) for (const [key, { name }] of names) if (!name) names.delete(key);
    const uses = (known?.uses ?? 0) + 1;
    const name = uses >= usesBeforeName ? `x${createHash('sha1').update(text).digest('hex')}` : null;
    if (name) named += 1;
    names.set(text, { uses, name });
    return name ?? undefined;
  }

  return class PreparingClient extends pg.Client {
    // biome-ignore lint/suspicious/noExplicitAny: the driver's own signature has a dozen forms.
    override query(...given: any[]): any {
      const [text, values] = given;
      const query = super.query as (...args: unknown[]) => Promise<unknown>;
      if (typeof text !== 'string' || typeof given.at(-1) === 'function') return query.apply(this, given);
      const begun = performance.now();
      const sent = query.call(this, values?.length ? { name: nameOf(text), text, values } : text);
      if (tell) sent.finally(() => tell(text, performance.now() - begun)).catch(() => undefined);
      return sent;
    }
  };
}

/** Holds back what a connection sends until the next turn of the loop, so that several statements travel in one packet. */
export function sendTogether(client: pg.ClientBase): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  stream.cork();
  setImmediate(() => stream.uncork());
}
