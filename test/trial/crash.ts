import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Orm, openOrm } from '../../server/database/orm.js';
import { prepareStore } from '../../server/database/prepare.js';
import { accesses, entities } from '../../server/features.js';
import { compiled } from './compiled.js';
import { caseHand, fileHand, moneyHand, publicHand } from './crash/hands.js';
import { allHolds, keysAreWhole, repeatsAnswerAlike, rowsAreThoseAcknowledged } from './crash/hold.js';
import { Journal } from './crash/journal.js';
import { isReady, type NodeServer, nodeServer } from './crash/node-server.js';
import { fragilePostgres, freePort } from './crash/postgres.js';
import { type CrashScene, setScene } from './crash/scene.js';
import { type Draw, drawFrom } from './draw.js';
import { seedOf } from './seed.js';
import type { Trial } from './trial.js';

const sizes = { short: { kills: 3, folderKills: 2, wholeEvery: 2 }, whole: { kills: 200, folderKills: 30, wholeEvery: 20 } } as const;
const loadMs = { least: 40, spread: 500 };
const handsOfMoney = 3;
const repeatsMax = 12;
const patienceMs = 60_000;

type Say = (line: string) => void;

/** Server and database killed again and again while people work; afterwards everything acknowledged is there, once. */
export const crashTrial: Trial = {
  name: 'crash',
  claim:
    'whatever is killed, every acknowledged write is there once, nothing is half done, a repeated key answers alike, books close, the chain verifies',
  async run(size, say) {
    const { kills, folderKills, wholeEvery } = sizes[size];
    const seed = seedOf(size);
    say(`seed ${seed}`);
    const sources = compiled();
    try {
      await onPostgres(sources.folder, { kills, wholeEvery, draw: drawFrom(seed) }, say);
      await onFolder(sources.folder, { kills: folderKills, wholeEvery, draw: drawFrom(seed + 1) }, say);
    } finally {
      sources.remove();
    }
  },
};

interface Plan {
  readonly kills: number;
  readonly wholeEvery: number;
  readonly draw: Draw;
}

/** A real PostgreSQL with fsync: the server, the database, or both are killed. */
async function onPostgres(folder: string, plan: Plan, say: Say): Promise<void> {
  const postgres = await fragilePostgres();
  let server: NodeServer | null = null;
  let orm: Orm | null = null;
  const open = () => openOrm({ url: postgres.address, folder: '', poolSize: 3 }, entities);
  try {
    orm = await open();
    await prepareStore(orm, accesses);
    const scene = await setScene(orm, handsOfMoney, plan.kills + 5);
    await orm.close();
    orm = null;
    server = nodeServer(folder, await freePort(), { DATABASE_URL: postgres.address, XIANJIE_POOL: '10' });
    const node = server;
    await node.start();
    const killed = { server: 0, database: 0, both: 0 };
    let ownDeaths = 0;
    const kill = async () => {
      const what = (['server', 'database', 'both'] as const)[plan.draw(3)] as keyof typeof killed;
      killed[what] += 1;
      await Promise.all([what === 'database' ? null : node.kill(), what === 'server' ? null : postgres.kill(plan.draw)]);
      if (what !== 'server') await postgres.start();
      if (what !== 'database') return node.start();
      const begun = performance.now();
      while (!(await isReady(node.url))) {
        if (performance.now() - begun > patienceMs) throw new Error('The server did not find its database again.');
        if (!node.isRunning()) {
          // A server that a lost database takes along would be started again by its keeper; it is counted.
          ownDeaths += 1;
          return node.start();
        }
        await wait(25);
      }
    };
    const look = async <T>(work: (orm: Orm) => Promise<T>) => {
      const looking = await open();
      try {
        return await work(looking);
      } finally {
        await looking.close();
      }
    };
    await work({ scene, node, plan, kill, look, say, store: 'PostgreSQL' });
    say(`killed: server ${killed.server}, database ${killed.database}, both ${killed.both}; the server left by itself ${ownDeaths} times`);
    if (ownDeaths) throw new Error('The server did not outlive its database.');
  } finally {
    await orm?.close();
    await server?.kill();
    await postgres.remove();
  }
}

/** The folder of the embedded database: the one process that serves it is killed. */
async function onFolder(folder: string, plan: Plan, say: Say): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'xianjie-crash-folder-'));
  const open = () => openOrm({ url: null, folder: join(data, 'store') }, entities);
  let server: NodeServer | null = null;
  try {
    const orm = await open();
    await prepareStore(orm, accesses);
    const scene = await setScene(orm, handsOfMoney, plan.kills + 5);
    await orm.close();
    server = nodeServer(folder, await freePort(), { XIANJIE_DATA: join(data, 'store'), DATABASE_URL: '' });
    const node = server;
    await node.start();
    const kill = async () => {
      await node.kill();
      await node.start();
    };
    // The folder has room for one process alone: to be looked into, the server must have left it.
    const look = async <T>(work: (orm: Orm) => Promise<T>) => {
      await node.stop();
      const looking = await open();
      try {
        return await work(looking);
      } finally {
        await looking.close();
        await node.start();
      }
    };
    await work({ scene, node, plan, kill, look, say, store: 'embedded folder' });
  } finally {
    await server?.kill();
    rmSync(data, { recursive: true, force: true });
  }
}

interface Work {
  readonly scene: CrashScene;
  readonly node: NodeServer;
  readonly plan: Plan;
  readonly kill: () => Promise<void>;
  readonly look: <T>(work: (orm: Orm) => Promise<T>) => Promise<T>;
  readonly say: Say;
  readonly store: string;
}

async function work({ scene, node, plan, kill, look, say, store }: Work): Promise<void> {
  const begun = performance.now();
  const journal = new Journal(node.url, scene);
  let failed: unknown = null;
  const ready = [...scene.drafts];
  const hands = [
    ...scene.projects.map((projectId) => moneyHand(journal, plan.draw, projectId)),
    caseHand(journal, plan.draw, ready),
    caseHand(journal, plan.draw, ready),
    publicHand(journal, plan.draw),
    fileHand(journal, plan.draw, scene.projects[0] as string),
  ].map((hand) =>
    hand.catch((error: unknown) => {
      failed ??= error;
      journal.isAborted = true;
      journal.isOver = true;
    }),
  );
  const still = () => {
    if (failed) throw failed;
  };
  let repeated = 0;
  try {
    for (let killed = 1; killed <= plan.kills; killed += 1) {
      const from = journal.acknowledged.length;
      await moved(journal, from, still);
      await wait(loadMs.least + plan.draw(loadMs.spread));
      journal.isDown = true;
      await kill();
      still();
      // The last of them were acknowledged a moment before the kill.
      const before = journal.acknowledged.slice(from);
      const last = before.slice(-repeatsMax);
      await repeatsAnswerAlike(journal, last);
      repeated += last.length;
      if (killed % plan.wholeEvery === 0) {
        const held = await journal.rest(() => look((orm) => allHolds(orm, journal)));
        say(`${store}: after ${killed} kills ${journal.acknowledged.length} acknowledged; ${held} (${seconds(begun)} s)`);
      } else if (store === 'PostgreSQL') await look((orm) => keysAreWhole(orm, before));
      journal.isDown = false;
    }
  } catch (error) {
    journal.isAborted = true;
    throw error;
  } finally {
    journal.isOver = true;
    await Promise.all(hands);
  }
  still();
  const acts = await look((orm) => rowsAreThoseAcknowledged(orm, journal));
  const held = await look((orm) => allHolds(orm, journal));
  say(
    `${store}: ${plan.kills} kills, ${journal.acknowledged.length} requests acknowledged, ${journal.unanswered} tries unanswered, ${repeated} repeated alike`,
  );
  say(`${store}: every row was acknowledged and every acknowledgement has its row: ${acts}`);
  say(`${store}: ${held} (${seconds(begun)} s)`);
  if (journal.incidents.length)
    throw new Error(`${journal.incidents.length} incidents while all was up: ${journal.incidents.slice(0, 3).join('\n')}`);
}

/** Waits until people have got further: a kill into standstill would prove nothing. */
async function moved(journal: Journal, from: number, still: () => void): Promise<void> {
  const begun = performance.now();
  while (journal.acknowledged.length <= from) {
    still();
    if (performance.now() - begun > patienceMs) throw new Error('Nothing was acknowledged any more after a restart.');
    await wait(10);
  }
}

function seconds(begun: number): string {
  return ((performance.now() - begun) / 1000).toFixed(0);
}
