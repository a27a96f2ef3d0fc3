import { PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { type DatabaseConnection, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import { publicViewer, type Viewer } from '../kernel/viewer.js';
import type { Orm } from './orm.js';
import { type ReadingClient, type Settings, settingText } from './postgres-client.js';
import { asViewer, settingsOf } from './session.js';

/**
 * Looks at the viewer's rows and cannot write. On PostgreSQL every statement has the viewer's settings before it in the
 * same packet and the same transaction: a read costs one way there and back. The embedded store has no way to travel
 * and goes the plain way.
 */
export async function readAs<T>(orm: Orm, viewer: Viewer, view: (em: SqlEntityManager) => Promise<T>): Promise<T> {
  const connection = orm.em.getConnection() as unknown;
  if (!(connection instanceof PostgreSqlConnection)) return asViewer(orm, viewer, view);
  const client = (await (await connection.getNativeClient()).connect()) as ReadingClient;
  const settings = { text, values: settingsOf(viewer).map(([, value]) => value) };
  const sent: Promise<unknown>[] = [];
  try {
    const em = orm.em.fork() as SqlEntityManager;
    em.setTransactionContext(reader(client, settings, sent) as never);
    return await view(em);
  } finally {
    // A view that fails may leave statements behind it; the connection goes back to the others when they are answered.
    Promise.allSettled(sent).then(() => client.release());
  }
}

const text = settingText(settingsOf(publicViewer).map(([name]) => name));

/** Kysely over one connection, each of whose statements is a read of its own. */
function reader(client: ReadingClient, settings: Settings, sent: Promise<unknown>[]): Kysely<never> {
  const connection: DatabaseConnection = {
    async executeQuery({ sql, parameters }) {
      const read = client.read(settings, sql, parameters);
      sent.push(read);
      const { rows, rowCount } = await read;
      return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
    },
    streamQuery: () => {
      throw new Error('A view answers whole.');
    },
  };
  return new Kysely<never>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createDriver: () => ({
        init: async () => undefined,
        acquireConnection: async () => connection,
        beginTransaction: async () => undefined,
        commitTransaction: async () => undefined,
        rollbackTransaction: async () => undefined,
        releaseConnection: async () => undefined,
        destroy: async () => undefined,
      }),
    },
  });
}
