import { type LoggerOptions, MikroORM } from '@mikro-orm/core';
import { DefaultLogger } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { PgliteDriver } from '@mikro-orm/pglite';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { AbstractSqlDriver, SqlEntityManager } from '@mikro-orm/sql';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { migrations } from './migrations/index.js';

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
  readonly onStatement?: (statement: string, milliseconds: number) => void;
}

/** Opens the store without touching its tables. */
export async function openOrm(store: Store, entities: readonly object[]): Promise<Orm> {
  const shared = {
    entities: entities as never[],
    migrations: { migrationsList: migrations, transactional: true, allOrNothing: true, snapshot: false, tableName: 'schema_migration' },
    extensions: [Migrator],
    discovery: { warnWhenNoEntities: false },
    ...(store.onStatement
      ? { debug: ['query' as const], loggerFactory: (options: LoggerOptions) => new StatementListener(options, store.onStatement!) }
      : {}),
  };
  const orm = store.url
    ? await MikroORM.init({ ...shared, driver: PostgreSqlDriver, clientUrl: store.url, pool: { min: 0, max: store.poolSize ?? 10 } })
    : await MikroORM.init({
        ...shared,
        driver: PgliteDriver,
        dbName: store.folder,
        driverOptions: { extensions: { btree_gist }, relaxedDurability: false, ...(store.dump ? { loadDataDir: store.dump } : {}) },
      });
  return orm as unknown as Orm;
}

class StatementListener extends DefaultLogger {
  constructor(
    options: LoggerOptions,
    private readonly tell: (statement: string, milliseconds: number) => void,
  ) {
    super(options);
  }

  override logQuery(context: { query: string; took?: number }): void {
    this.tell(context.query, context.took ?? 0);
  }
}
