import { setTimeout as wait } from 'node:timers/promises';
import { chanceOf } from '../../server/database/demo/chance.js';
import type { Orm } from '../../server/database/orm.js';
import { openOrm } from '../../server/database/orm.js';
import { prepareStore } from '../../server/database/prepare.js';
import { asOwner } from '../../server/database/session.js';
import { accesses, entities } from '../../server/features.js';
import { systemClock } from '../../server/kernel/clock.js';
import { giveLogin } from '../identity/accounts.js';
import { tokenFor } from '../world/client.js';
import { loadFoundation } from '../world/foundation.js';
import { settlePeople, shiling } from '../world/people.js';
import { startPostgres } from '../world/postgres.js';
import { growthOf, quantile, type Timed } from './long-use/figures.js';
import { mixedLoad } from './long-use/mixed-load.js';
import { type Memory, startServer } from './long-use/server-process.js';
import type { Trial } from './trial.js';

const sizes = {
  // So short a time says whether the trial works and whether something leaks by the request; noise is let through.
  short: { warmUpMs: 2_000, loadMs: 6_000, everyMs: 500, growthMax: 0.5, slowerMax: 10, operationsMin: 20 },
  whole: { warmUpMs: 60_000, loadMs: 540_000, everyMs: 5_000, growthMax: 0.1, slowerMax: 1.5, operationsMin: 5_000 },
};
const [clients, poolSize, seed] = [8, 10, 20_231_031];
const megabytes = (bytes: number) => (bytes / 1_048_576).toFixed(1);

/** Ten minutes of everything that offices do at once, against the server in a process of its own on real PostgreSQL. */
export const longUse: Trial = {
  name: 'long-use',
  claim: 'Under mixed load memory stays flat, connections are returned, and answers come as fast at the end as at the beginning.',
  async run(size, say) {
    const { warmUpMs, loadMs, everyMs, growthMax, slowerMax, operationsMin } = sizes[size];
    const postgres = await startPostgres();
    const url = await postgres.newDatabase();
    const people = await prepared(url);
    // One connection of its own, which is then known from those of the server.
    const orm = await openOrm({ url, folder: '', poolSize: 1 }, entities);
    try {
      const server = await startServer({
        ...{ DATABASE_URL: url, XIANJIE_MODE: 'production', XIANJIE_LOG: 'error', XIANJIE_POOL: String(poolSize) },
        ...{ XIANJIE_MAX_REQUESTS_PER_MINUTE: '0', XIANJIE_MAX_SIGN_INS_PER_MINUTE: '0' },
      });
      try {
        const asker = async ({ personId, postId }: { personId: string | null; postId: string | null }) => ({
          token: await tokenFor({ orm, clock: systemClock } as never, personId as string),
          post: postId as string,
        });
        const [place] = await asOwner(orm, (em) => em.execute<{ id: string }[]>('select id from place where code = ?', [shiling]));
        const operation = mixedLoad({
          ...{ address: server.address, chance: chanceOf(seed), login: 'long.use', placeId: place?.id as string },
          ...{
            clerk: await asker(people.shilingClerk),
            auditor: await asker(people.auditor),
            departmentId: people.departments.AGRICULTURE,
          },
        });
        const begun = performance.now();
        const since = () => performance.now() - begun;
        const timed: Timed[] = [];
        const wrong: string[] = [];
        const client = async () => {
          while (since() < warmUpMs + loadMs) {
            const from = since();
            await operation().then(
              (sort) => timed.push({ sort, at: since(), took: since() - from }),
              (error: unknown) => wrong.push(String(error)),
            );
          }
        };
        const memories: (Memory & { at: number })[] = [];
        const watch = async () => {
          while (since() < warmUpMs + loadMs) {
            await wait(everyMs);
            if (since() >= warmUpMs) memories.push({ ...(await server.memory()), at: since() });
          }
        };
        await Promise.all([watch(), ...Array.from({ length: clients }, client)]);
        await wait(500);
        const connections = await connectionsOf(orm);
        judge(
          {
            timed: timed.filter(({ at }) => at >= warmUpMs),
            wrong,
            memories,
            connections,
            growthMax,
            slowerMax,
            operationsMin,
            warmUpMs,
            loadMs,
          },
          say,
        );
      } finally {
        await server.stop();
      }
      const left = (await connectionsOf(orm)).total;
      say(`connections after the server stopped: ${left}`);
      if (left > 0) throw new Error(`${left} connections stayed open.`);
    } finally {
      await orm.close();
      await postgres.stop();
    }
  },
};

async function prepared(url: string) {
  const orm = await openOrm({ url, folder: '', poolSize: 2 }, entities);
  await prepareStore(orm, accesses);
  await loadFoundation(orm);
  const people = await settlePeople(orm);
  await giveLogin(orm, people.keeper, 'long.use');
  await orm.close();
  return people;
}

interface Connections {
  readonly total: number;
  readonly busy: number;
}

/** What the server holds open: all but this trial's own connections. */
async function connectionsOf(orm: Orm): Promise<Connections> {
  const [found] = await asOwner(orm, (em) =>
    em.execute<Connections[]>(
      `select count(*)::int as total, (count(*) filter (where state <> 'idle'))::int as busy from pg_stat_activity
       where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
    ),
  );
  return found as Connections;
}

interface Seen {
  readonly timed: readonly Timed[];
  readonly wrong: readonly string[];
  readonly memories: readonly (Memory & { at: number })[];
  readonly connections: Connections;
  readonly growthMax: number;
  readonly slowerMax: number;
  readonly operationsMin: number;
  readonly warmUpMs: number;
  readonly loadMs: number;
}

function judge(
  { timed, wrong, memories, connections, growthMax, slowerMax, operationsMin, warmUpMs, loadMs }: Seen,
  say: (line: string) => void,
): void {
  const count = (sort: string) => timed.filter((one) => one.sort === sort).length;
  say(`seed ${seed}, ${clients} clients, ${(loadMs / 1000).toFixed(0)} s after ${(warmUpMs / 1000).toFixed(0)} s of warm-up`);
  say(
    `${timed.length} operations: ${['read', 'write', 'sign-in', 'upload', 'refusal'].map((sort) => `${count(sort)} ${sort}`).join(', ')}; ${wrong.length} wrong`,
  );
  const growth = { heapUsed: 0, rss: 0 };
  for (const kind of ['heapUsed', 'rss'] as const) {
    growth[kind] = growthOf(memories.map((memory) => ({ at: memory.at, value: memory[kind] })));
    say(
      `${kind === 'rss' ? 'resident' : 'heap after collection'}: ${megabytes(memories[0]?.[kind] ?? 0)} MB at first, ${megabytes(memories.at(-1)?.[kind] ?? 0)} MB at last, ${megabytes(growth[kind])} MB along the line`,
    );
  }
  const third = (part: number) =>
    timed
      .filter(({ at, sort }) => sort === 'read' && Math.min(2, Math.floor(((at - warmUpMs) / loadMs) * 3)) === part)
      .map(({ took }) => took);
  const [first, last] = [third(0), third(2)];
  for (const [name, share] of [
    ['median', 0.5],
    ['95 of 100', 0.95],
  ] as const)
    say(`a read, ${name}: ${quantile(first, share).toFixed(1)} ms in the first third, ${quantile(last, share).toFixed(1)} ms in the last`);
  say(`connections: ${connections.total} open, ${connections.busy} busy after the load`);
  const faults = [
    ...(wrong.length > 0 ? [`${wrong.length} operations went wrong, such as: ${[...new Set(wrong)].slice(0, 3).join('; ')}`] : []),
    ...(growth.heapUsed > (memories[0]?.heapUsed ?? 0) * growthMax ? ['The heap grows.'] : []),
    ...(growth.rss > (memories[0]?.rss ?? 0) * growthMax * 2 ? ['The resident size grows.'] : []),
    ...(quantile(last, 0.5) > quantile(first, 0.5) * slowerMax + 2 ? ['Answers become slower.'] : []),
    // One more than the pool has: on it the server hears of changed accounts.
    ...(connections.busy > 0 || connections.total > poolSize + 1 ? ['Connections were not returned.'] : []),
    ...(memories.length < 3 || timed.length < operationsMin ? ['There was hardly any load.'] : []),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
