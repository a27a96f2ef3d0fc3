import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Client, createClient, type DraftProjectInput } from '../../client/index.js';
import { verifyChains } from '../../server/audit/index.js';
import { checkInvariants } from '../../server/database/invariants.js';
import { type Orm, openOrm } from '../../server/database/orm.js';
import { asOwner } from '../../server/database/session.js';
import { entities } from '../../server/features.js';
import { systemClock } from '../../server/kernel/clock.js';
import { tokenFor } from '../world/client.js';
import { loadFoundation } from '../world/foundation.js';
import { settlePeople, shiling } from '../world/people.js';
import { type Cluster, startCluster } from './several/cluster.js';
import { type ServerProcess, startServer } from './several/servers.js';
import type { Trial } from './trial.js';

/** How late the standby applies what was committed: far longer than it takes to ask again. */
const lateMs = 300;
const patienceMs = 40_000;
const plans = {
  short: { writers: 2, calmMs: 1_500, troubleMs: 1_000 },
  whole: { writers: 6, calmMs: 8_000, troubleMs: 5_000 },
} as const;

export const severalProcesses: Trial = {
  name: 'several-processes',
  claim:
    'Two servers behind one PostgreSQL with a late standby for reads: everybody reads own writes through either server, and no killed process loses what was acknowledged.',
  async run(size, say) {
    const cluster = await startCluster(lateMs);
    const servers: ServerProcess[] = [];
    let store: Orm | null = null;
    try {
      const settings = { DATABASE_URL: cluster.primaryUrl, DATABASE_READ_URL: cluster.standbyUrl, XIANJIE_LOG: 'info' };
      // Both find an empty database at once: one of them prepares it.
      servers.push(...(await Promise.all([startServer(settings), startServer(settings)])));
      store = await openOrm({ url: cluster.primaryUrl, folder: '', poolSize: 4 }, entities);
      await demandOnePreparation(store);
      await loadFoundation(store);
      const { shilingClerk } = await settlePeople(store);
      const token = await tokenFor({ orm: store, clock: systemClock } as never, shilingClerk.personId as string);
      await underLoad(size, say, { cluster, servers, store, token, post: shilingClerk.postId as string });
    } finally {
      for (const server of servers) await server.kill('SIGKILL');
      await store?.close();
      await cluster.stop();
    }
  },
};

interface Stage {
  readonly cluster: Cluster;
  readonly servers: readonly ServerProcess[];
  readonly store: Orm;
  readonly token: string;
  readonly post: string;
}

interface Seen {
  readonly acknowledged: { readonly id: string; readonly name: string }[];
  readonly notSeen: string[];
  /** Reads of somebody else, right after the write: what a late standby does not show yet. */
  readonly others: { missed: number; asked: number };
  readonly failed: string[];
}

async function underLoad(size: 'short' | 'whole', say: (line: string) => void, stage: Stage): Promise<void> {
  const { writers, calmMs, troubleMs } = plans[size];
  const { cluster, servers } = stage;
  const [first, second] = servers as [ServerProcess, ServerProcess];
  const seen: Seen = { acknowledged: [], notSeen: [], others: { missed: 0, asked: 0 }, failed: [] };
  const ending = { ended: false };
  const written = () => seen.acknowledged.length;
  await until('both servers read from the standby', async () => (await standbyUp(first)) && (await standbyUp(second)));
  const load = Array.from({ length: writers }, () => write(stage, seen, ending));
  await wait(calmMs);
  await shown(first, second, seen, say);

  const before = written();
  await first.kill('SIGKILL');
  await wait(troubleMs);
  await until('acts go on while one of two servers is dead', async () => written() > before + writers);
  say(`one server killed: ${written() - before} more acts through the other`);
  if (size === 'whole') {
    await first.start();
    await second.kill('SIGKILL');
    const alone = written();
    await wait(troubleMs);
    await until('acts go on while the other server is dead', async () => written() > alone + writers);
    await second.start();
    say(`the other killed: ${written() - alone} more acts`);
  }
  const survivor = size === 'whole' ? first : second;
  if (size === 'whole') {
    cluster.freezeStandby(true);
    await until('a standby that answers nothing is passed by', async () => !(await standbyUp(survivor)));
    const frozen = written();
    await until('acts go on beside the frozen standby', async () => written() > frozen + writers);
    cluster.freezeStandby(false);
    await until('the standby answers reads again', () => standbyUp(survivor));
    say('standby frozen and let go: reads in between went to the primary');
  }
  await cluster.killStandby();
  await until('the loss of the standby is told', async () => survivor.log().includes('standby lost') && !(await standbyUp(survivor)));
  const without = written();
  await until('acts go on without the standby', async () => written() > without);
  await cluster.startStandby();
  await until('the standby answers reads again', () => standbyUp(survivor));
  say('standby killed and started: reads went to the primary and came back; said in the log and in the metrics');

  ending.ended = true;
  await Promise.all(load);
  await judge(stage, seen, say);
}

async function demandOnePreparation(store: Orm): Promise<void> {
  const [found] = await asOwner(store, (em) =>
    em.execute<{ policies: string; twice: string }[]>(
      `select count(*)::text as policies, (count(*) - count(distinct (key, scope_code, year, level)))::text as twice from policy`,
    ),
  );
  demand(Number(found?.policies) > 0, 'the servers loaded no policies');
  demand(found?.twice === '0', `${found?.twice} policies were loaded by both servers`);
}

/** Drafts projects through one server after the other and reads each back through whichever comes next, as itself and as somebody else. */
async function write({ servers, token, post }: Stage, seen: Seen, ending: { readonly ended: boolean }): Promise<void> {
  let turn = 0;
  const next = (url: string) => {
    turn += 1;
    return (servers[turn % servers.length] as ServerProcess).url + new URL(url).pathname;
  };
  const options = { token, post, retries: 12, retryDelay: 50, fetch: (url: string, init: RequestInit) => fetch(next(url), init) };
  const own: Client = createClient('http://either/graphql', options);
  while (!ending.ended) {
    const name = `狮岭村产业路 ${randomBytes(6).toString('hex')}`;
    try {
      const drafted = await own.draftProject(draft(name));
      if (!drafted.ok) throw new Error(drafted.refusal.message.en);
      const { id } = drafted.data as { id: string };
      seen.acknowledged.push({ id, name });
      const other = createClient('http://either/graphql', options);
      const [mine, others] = await Promise.all([own.project({ id }), other.project({ id })]);
      if (!isThere(mine)) seen.notSeen.push(id);
      seen.others.asked += 1;
      if (!isThere(others)) seen.others.missed += 1;
    } catch (error) {
      seen.failed.push(String((error as Error).message));
    }
  }
}

const isThere = (answer: { readonly ok: boolean; readonly data?: unknown }) => answer.ok && Boolean(answer.data);

const draft = (name: string): DraftProjectInput =>
  ({
    ...{ placeCode: shiling, library: 'BRIDGING', classCode: 'INDUSTRY', nature: 'NEW', year: new Date().getFullYear() },
    ...{ name, content: '硬化产业路3公里（示例）', budget: '300000.00', responsibleUnit: '云峰镇人民政府' },
  }) as DraftProjectInput;

/** A busy machine takes longer to come to all that is to be seen: reads of either kind at both servers, and a standby that is behind. */
async function shown(first: ServerProcess, second: ServerProcess, { acknowledged, notSeen, others }: Seen, say: (line: string) => void) {
  const went = async (server: ServerProcess, where: string) => (await server.metrics()).get(`xianjie_reads_total{went="${where}"}`) ?? 0;
  const both = async (where: string) => [await went(first, where), await went(second, where)];
  const isAboveZero = (count: number) => count > 0;
  await until('both servers read from the standby', async () => (await both('STANDBY')).every(isAboveZero));
  await until('both servers pass by a standby that lacks an own write', async () => (await both('BEHIND_OWN_WRITE')).every(isAboveZero));
  // Otherwise the standby was never behind, and nothing would be shown about own writes.
  await until('others do not see at once what was written', async () => others.missed > 0);
  const [standby, behind] = [await both('STANDBY'), await both('BEHIND_OWN_WRITE')];
  say(
    `${acknowledged.length} acts; reads on the standby ${standby.join(' + ')}, on the primary because of an own write ${behind.join(' + ')}`,
  );
  say(
    `not seen by who wrote: ${notSeen.length}; not seen at once by others: ${others.missed} of ${others.asked} (standby ${lateMs} ms late)`,
  );
}

async function judge({ store }: Stage, { acknowledged, notSeen, failed }: Seen, say: (line: string) => void): Promise<void> {
  const ids = JSON.stringify(acknowledged.map(({ id }) => id));
  const [found] = await asOwner(store, (em) =>
    em.execute<{ there: string; twice: string; all: string }[]>(
      `select (select count(*) from project where id in (select value::uuid from json_array_elements_text(?::json)))::text as there,
        (select count(*) from (select name from project group by name having count(*) > 1) as doubled)::text as twice,
        (select count(*) from project)::text as all`,
      [ids],
    ),
  );
  const chains = await asOwner(store, verifyChains);
  const broken = (await checkInvariants(store)).filter((verdict) => verdict.broken.length > 0);
  say(`${acknowledged.length} acknowledged, ${found?.there} there, ${found?.twice} done twice; ${failed.length} gave up`);
  demand(Number(found?.there) === acknowledged.length, 'an acknowledged act is lost');
  demand(found?.twice === '0', 'an act was done twice');
  demand(notSeen.length === 0, `${notSeen.length} times somebody did not see what he had written: ${notSeen.slice(0, 3).join(', ')}`);
  demand(failed.length === 0, `acts gave up although a server lived: ${failed[0]}`);
  demand(chains.length > 0 && chains.every((chain) => !chain.broken), `a chain is torn: ${chains.find((chain) => chain.broken)?.broken}`);
  demand(broken.length === 0, `broken: ${broken.map(({ invariant }) => invariant.name).join(', ')}`);
}

async function standbyUp(server: ServerProcess): Promise<boolean> {
  const read = await server.metrics();
  return read.get('xianjie_standby_up') === 1 && (read.get('xianjie_standby_stale_seconds') ?? 9) < 1;
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Not within ${patienceMs} ms: ${what}`);
    await wait(100);
  }
}

function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
