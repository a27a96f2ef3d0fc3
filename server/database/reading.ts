import { PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { type DatabaseConnection, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import pg, { type PoolClient } from 'pg';
import type { Viewer } from '../kernel/viewer.js';
import type { Orm } from './orm.js';
import { sendTogether } from './postgres-client.js';
import { asViewer, settingsOf } from './session.js';

/**
 * Looks at the viewer's rows in one short transaction that cannot write. On PostgreSQL its beginning, the viewer's
 * settings and the first statement travel together, and nobody waits for its end: a read costs one way there and back.
 * The embedded store has no way to travel and goes the plain way.
 */
export async function readAs<T>(orm: Orm, viewer: Viewer, view: (em: SqlEntityManager) => Promise<T>): Promise<T> {
  const connection = orm.em.getConnection() as unknown;
  if (!(connection instanceof PostgreSqlConnection)) return asViewer(orm, viewer, view);
  const client = await (await connection.getNativeClient()).connect();
  try {
    sendTogether(client);
    const opening = client.query(openingSql(viewer));
    // Whoever awaits a statement hears of a failed opening; this keeps it from being unheard when no statement follows.
    opening.catch(() => undefined);
    const em = orm.em.fork() as SqlEntityManager;
    em.setTransactionContext(reader(client, opening) as never);
    const answer = await view(em);
    await opening;
    end(client, 'commit');
    return answer;
  } catch (error) {
    end(client, 'rollback');
    throw error;
  }
}

// The answer is on its way already: the connection goes back to the others when its transaction has ended, or is given up.
function end(client: PoolClient, how: 'commit' | 'rollback'): void {
  client.query(how).then(
    () => client.release(),
    (error: Error) => client.release(error),
  );
}

function openingSql(viewer: Viewer): string {
  const settings = settingsOf(viewer).map(([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`);
  return `begin read only; select ${settings.join(', ')}`;
}

/** Kysely over one connection whose transaction is being opened. A statement's answer counts only if the opening went well. */
function reader(client: PoolClient, opening: Promise<unknown>): Kysely<never> {
  const connection: DatabaseConnection = {
    async executeQuery({ sql, parameters }) {
      const [{ rows, rowCount }] = await Promise.all([client.query(sql, [...parameters]), opening]);
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
