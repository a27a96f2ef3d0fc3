import { Gauge, type Registry } from 'prom-client';
import type { Orm } from '../database/orm.js';
import { asOwner } from '../database/session.js';
import type { StoreName, WatchedStandby } from './watch.js';

interface Pool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

const chainKeptMs = 15_000;
const chainWaitMs = 2_000;

/** How many connections a pool holds, and who waits for one. The embedded store has one connection and no pool. */
export async function gaugePool(registry: Registry, store: StoreName, orm: Orm): Promise<void> {
  const pool = await poolOf(orm);
  if (!pool) return;
  const name = 'xianjie_pool_connections';
  const help = 'Connections to a database: busy, idle; and requests that wait for one.';
  const gauge =
    (registry.getSingleMetric(name) as Gauge<'store' | 'state'> | undefined) ??
    new Gauge({ name, help, labelNames: ['store', 'state'], registers: [registry] });
  const set = () => {
    gauge.set({ store, state: 'busy' }, pool.totalCount - pool.idleCount);
    gauge.set({ store, state: 'idle' }, pool.idleCount);
    gauge.set({ store, state: 'waiting' }, pool.waitingCount);
  };
  onCollect(gauge, set);
}

async function poolOf(orm: Orm): Promise<Pool | null> {
  const connection = orm.em.getConnection() as unknown as { getNativeClient(): Promise<Partial<Pool>> };
  const native = await connection.getNativeClient();
  return typeof native.totalCount === 'number' ? (native as Pool) : null;
}

/**
 * Whether the database answers, how long the audit chains are together and when the newest entry was written: one cheap
 * statement, at most every 15 seconds. A database that is down must not take the other metrics with it.
 */
export function gaugeChain(registry: Registry, orm: Orm): void {
  const registers = [registry];
  const up = new Gauge({ name: 'xianjie_database_up', help: '1 while the database answers.', registers });
  const length = new Gauge({ name: 'xianjie_audit_entries', help: 'Entries in the audit chains of all counties.', registers });
  const newest = new Gauge({
    name: 'xianjie_audit_newest_timestamp_seconds',
    help: 'When the newest audit entry was written, by the clock of the server that wrote it.',
    registers,
  });
  let asked = Number.NEGATIVE_INFINITY;
  onCollect(up, async () => {
    if (performance.now() - asked < chainKeptMs) return;
    asked = performance.now();
    try {
      const { entries, at } = await within(chainWaitMs, readChain(orm));
      up.set(1);
      length.set(entries);
      if (at) newest.set(Date.parse(at) / 1000);
    } catch {
      up.set(0);
      asked = Number.NEGATIVE_INFINITY;
    }
  });
}

/** Whether the standby answers, and how many milliseconds of writes may be missing there. */
export function gaugeStandby(registry: Registry, standby: WatchedStandby): void {
  const registers = [registry];
  const up = new Gauge({ name: 'xianjie_standby_up', help: '1 while the standby answers and follows.', registers });
  onCollect(up, () => up.set(standby.isUp() ? 1 : 0));
  const stale = new Gauge({ name: 'xianjie_standby_stale_seconds', help: 'How far the standby may lie behind, at most.', registers });
  onCollect(stale, () => stale.set(standby.freshness.staleMs(performance.now()) / 1000));
}

async function readChain(orm: Orm): Promise<{ entries: number; at: string | null }> {
  const [row] = await asOwner(orm, (em) =>
    em.execute<{ entries: string; at: string | null }[]>(`select coalesce(sum(seq), 0)::text as entries,
      (select recorded_at from audit_entry order by id desc limit 1) as at from audit_chain`),
  );
  return { entries: Number(row?.entries ?? 0), at: row?.at ?? null };
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database did not answer in time.')), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

// prom-client calls `collect` before a gauge is read; several may have something to set on one gauge.
function onCollect(gauge: Gauge<string>, set: () => void | Promise<void>): void {
  const collecting = gauge as unknown as { collect?: () => void | Promise<void> };
  const before = collecting.collect;
  collecting.collect = async () => {
    await before?.();
    await set();
  };
}
