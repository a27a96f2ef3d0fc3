import { mkdirSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { MikroORM } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { PgliteDriver } from '@mikro-orm/pglite';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { type AbstractSqlDriver, createPostgreSqlTypeParsers, type SqlEntityManager } from '@mikro-orm/sql';
import parseArray from 'postgres-array';
import { durableStart, syncToDisk } from './durable-folder.js';
import { lockFolder } from './folder-lock.js';
import { keepStack } from './keep-stack.js';
import { migrations } from './migrations/index.js';
import { preparingClient, type Tell } from './postgres-client.js';

export type Orm = MikroORM<AbstractSqlDriver, SqlEntityManager<AbstractSqlDriver>>;

export interface Store {
  /** `postgres://…`, or null for the embedded PGlite. */
  readonly url: string | null;
  /** The folder of the embedded database; `memory://` keeps nothing. */
  readonly folder: string;
  readonly poolSize?: number;
  /** A dumped PGlite data folder to start from. */
  readonly dump?: Blob;
  /** Told of every statement that is sent, with its milliseconds: for counting and for the slow-statement log. */
  readonly onStatement?: Tell;
}

/** Opens the store without touching its tables. */
export async function openOrm(store: Store, entities: readonly object[]): Promise<Orm> {
  // PGlite makes its own folder, but none of the folders above it.
  if (!store.url && isKept(store.folder)) mkdirSync(store.folder, { recursive: true });
  const shared = {
    entities: entities as never[],
    migrations: {
      migrationsList: migrations,
      transactional: true,
      allOrNothing: true,
      snapshot: false,
      silent: true,
      tableName: 'schema_migration',
    },
    extensions: [Migrator],
    discovery: { warnWhenNoEntities: false },
  };
  if (store.url) {
    const pool = { min: 0, max: store.poolSize ?? 10 };
    const driverOptions = { Client: preparingClient(store.onStatement), pipeline: true };
    const onCreateConnection = async (connection: unknown) => giveBackWhenLost(connection as Wire);
    const given = { ...shared, onCreateConnection, driver: PostgreSqlDriver, clientUrl: store.url, pool, driverOptions };
    return (await MikroORM.init(given)) as unknown as Orm;
  }
  const giveBack = isKept(store.folder) ? lockFolder(store.folder) : () => undefined;
  const pglite = await openPglite(store).catch((error: unknown) => {
    giveBack();
    throw error;
  });
  const { onStatement } = store;
  const told = onStatement ? { onCreateConnection: async (connection: unknown) => listen(connection as Wire, onStatement) } : {};
  const driverOptions = { pglite: () => pglite };
  const orm = await MikroORM.init({ ...shared, ...told, driver: PgliteDriver, dbName: store.folder, driverOptions });
  const closeOrm = orm.close.bind(orm);
  orm.close = async (force) => {
    await closeOrm(force);
    await pglite.close();
    giveBack();
  };
  return orm as unknown as Orm;
}

// `memory://` keeps nothing.
const isKept = (folder: string) => !folder.includes('://');

// The ORM copies its driver options deeply, which breaks a dump (a Blob); so the embedded database is opened here.
async function openPglite({ folder, dump }: Store): Promise<PGlite> {
  const pglite = await PGlite.create({
    dataDir: folder,
    ...(isKept(folder) ? { startParams: durableStart } : {}),
    extensions: { btree_gist, pg_trgm },
    parsers: createPostgreSqlTypeParsers(parseArray.parse),
    ...(dump ? { loadDataDir: dump } : {}),
  });
  return keepStack(isKept(folder) ? syncToDisk(pglite) : pglite);
}

type Wire = { executeQuery(statement: { readonly sql: string }, ...more: unknown[]): Promise<unknown> };

/**
 * Lets a transaction end whose connection was lost. Kysely gives a connection back only after a rollback that went
 * well, so each transaction under way when the database goes down would keep its place in the pool for ever, and the
 * server would wait for a free one though the database is there again. A rollback that fails twice has no connection
 * any more; the pool, given it back, throws it away.
 */
function giveBackWhenLost(wire: Wire): void {
  const send = wire.executeQuery.bind(wire);
  wire.executeQuery = async (statement, ...more) => {
    if (statement.sql !== 'rollback') return send(statement, ...more);
    return send(statement, ...more)
      .catch(() => send(statement, ...more))
      .catch(() => ({ rows: [] }));
  };
}

// Actions write through the ORM and views read through Kysely; the ORM's own log would tell of the first only.
function listen(wire: Wire, tell: Tell): void {
  const send = wire.executeQuery.bind(wire);
  wire.executeQuery = async (statement, ...more) => {
    const begun = performance.now();
    try {
      return await send(statement, ...more);
    } finally {
      tell(statement.sql, performance.now() - begun);
    }
  };
}
