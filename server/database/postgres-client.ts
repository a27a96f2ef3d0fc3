import { createHash } from 'node:crypto';
import pg from 'pg';

export type Tell = (statement: string, milliseconds: number) => void;

// A statement is worth a name once it comes back; a server keeps the plans of so many, for each of its connections.
const usesBeforeName = 3;
const namesMax = 300;

/** What a read runs under: settings of the transaction, in the order in which `settingText` names them. */
export interface Settings {
  readonly text: string;
  readonly values: readonly string[];
}

export interface ReadingClient extends pg.PoolClient {
  /**
   * One statement in a transaction of its own that begins with settings and cannot write. Settings and statement travel
   * in one packet and share the transaction that PostgreSQL opens for a packet by itself: nothing begins or commits it,
   * and an error leaves none behind.
   */
  read(settings: Settings, text: string, values: readonly unknown[]): Promise<pg.QueryResult>;
}

const settingsName = 'settings';

/** The statement that makes settings for the transaction, from their names. It answers no row; one would mean that one was not made. */
export function settingText(names: readonly string[]): string {
  const made = names.map((name, index) => `set_config('${name}', $${index + 1}, true) is null`);
  return `select where set_config('transaction_read_only', 'on', true) is null or ${made.join(' or ')}`;
}

/**
 * A connection to PostgreSQL that lets the server keep the plans of statements that come back. Planning a statement
 * that builds a deep answer costs more than running it, and the texts are few: one for each document that clients send.
 * It also sends without waiting for the answer before (`pipeline`), reads in one packet, and tells every statement's milliseconds.
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
      return told(text, query.call(this, values?.length ? { name: nameOf(text), text, values } : text));
    }

    read(settings: Settings, text: string, values: readonly unknown[]): Promise<pg.QueryResult> {
      const { connection } = this as unknown as { connection: Wire };
      // Once for each connection, and by itself: here the settings end with it.
      if (!connection.parsedStatements[settingsName] && !connection.submittedNamedStatements[settingsName])
        super.query({ name: settingsName, text: settings.text, values: [...settings.values] }).catch(() => undefined);
      const query = new pg.Query({ name: nameOf(text), text, values: [...values], queryMode: 'extended' } as pg.QueryConfig);
      const submit = query.submit.bind(query) as (wire: unknown) => unknown;
      query.submit = () => {
        connection.stream.cork();
        try {
          connection.bind({ statement: settingsName, values: settings.values, valueMapper: (value: unknown) => value });
          connection.execute({});
          return submit(connection);
        } finally {
          connection.stream.uncork();
        }
      };
      return told(
        text,
        new Promise((resolve, reject) => {
          const answer = (error: Error | null, results: readonly [pg.QueryResult, pg.QueryResult]) => {
            if (error) return reject(error);
            const [made, read] = results;
            if (made.rowCount !== 0) return reject(new Error('A setting of the viewer was not made.'));
            resolve(read);
          };
          (super.query as (query: unknown, answer: unknown) => void)(query, answer);
        }),
      );
    }
  };

  function told<Answer>(text: string, sent: Promise<Answer>): Promise<Answer> {
    if (!tell) return sent;
    const begun = performance.now();
    const done = () => tell(text, performance.now() - begun);
    sent.then(done, done);
    return sent;
  }
}

/** What the driver writes to its socket; it has no types for it. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: Readonly<Record<string, string>>;
  readonly submittedNamedStatements: Readonly<Record<string, string>>;
  bind(given: object): void;
  execute(given: object): void;
}
