import { createHash } from 'node:crypto';
import { PgliteDriver } from '@mikro-orm/pglite';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { type Access, policyStatements } from '../kernel/access.js';
import type { Orm } from './orm.js';
import { asOwner } from './session.js';

// Any number of servers may start at once; one of them prepares the store, the others wait for it.
const preparationLock = 7_402_301;

/**
 * Brings the store to the newest schema and puts every table under the row security that the access tables describe;
 * `fill` then adds what every store holds, while no other server does the same.
 */
export async function prepareStore(
  orm: Orm,
  accesses: readonly Access[],
  fill?: (em: SqlEntityManager) => Promise<unknown>,
): Promise<void> {
  const prepare = async () => {
    await orm.migrator.up();
    await applyAccess(orm, accesses);
    if (fill) await asOwner(orm, fill);
  };
  // The embedded store has one process and one connection: nobody to wait for, and nothing to hold a lock on.
  if (isEmbedded(orm)) return prepare();
  await asOwner(orm, async (em) => {
    await em.execute(`select pg_advisory_xact_lock(${preparationLock})`);
    await prepare();
  });
}

function isEmbedded(orm: Orm): boolean {
  return orm.driver instanceof PgliteDriver;
}

/** Whether no migration waits. */
export async function isPrepared(orm: Orm): Promise<boolean> {
  return (await orm.migrator.getPending()).length === 0;
}

async function applyAccess(orm: Orm, accesses: readonly Access[]): Promise<void> {
  const statements = accesses.flatMap((access) => Object.entries(access.rows).flatMap(([table, rows]) => policyStatements(table, rows)));
  const digest = createHash('sha256').update(statements.join('\n')).digest('hex');
  await asOwner(orm, async (em) => {
    const [applied] = await em.execute<{ digest: string }[]>('select digest from applied_access where id = 1');
    if (applied?.digest === digest) return;
    for (const statement of statements) await em.execute(statement);
    await em.execute('insert into applied_access (id, digest) values (1, ?) on conflict (id) do update set digest = excluded.digest', [
      digest,
    ]);
  });
}
