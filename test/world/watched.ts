import { type App, makeApp } from '../../server/app.js';
import { type Config, readConfig } from '../../server/config.js';
import { clockOn } from '../../server/kernel/clock.js';
import { type Operations, openOperations } from '../../server/operations/operations.js';
import { openDatabase } from './database.js';
import { type People, settlePeople } from './people.js';

export interface Watched {
  readonly app: App;
  readonly people: People;
  readonly operations: Operations;
  /** Sends a document over HTTP, past the network, as the public or with the token of somebody. */
  ask(query: string, operationName?: string, token?: string): Promise<{ data?: unknown; errors?: { extensions: { code: string } }[] }>;
  close(): Promise<void>;
}

/** The whole server over a fresh store, watched as the settings say. */
export async function openWatched(settings: Partial<Config>): Promise<Watched> {
  const config = { ...readConfig({}), logLevel: 'fatal', ...settings };
  const operations = await openOperations(config);
  const { orm } = await openDatabase(operations.statementsOf('primary'));
  const people = await settlePeople(orm);
  const app = await makeApp(config, orm, clockOn('2023-06-01'), operations);
  return {
    app,
    people,
    operations,
    async ask(query, operationName, token) {
      const headers = token ? { authorization: `Bearer ${token}` } : {};
      const payload = { query, ...(operationName ? { operationName } : {}) };
      return (await app.http.inject({ method: 'POST', url: '/graphql', headers, payload })).json();
    },
    close: () => app.close(),
  };
}
