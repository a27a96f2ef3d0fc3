import pg from 'pg';
import { type Orm, openOrm } from '../../server/database/orm.js';
import { prepareStore } from '../../server/database/prepare.js';
import { accesses, entities } from '../../server/features.js';
import { loadFoundation } from '../world/foundation.js';
import { type Cluster, readMarks, writeMark } from './cluster.js';
import { peerFunctions } from './contenders/peer-functions.js';
import type { County } from './data/counties.js';
import { addPayments, countiesOf, loadSet } from './data/load-set.js';
import type { SetSize } from './data/sizes.js';

/** A set that stands in a database and can be asked. */
export interface OpenSet {
  readonly size: SetSize;
  readonly url: string;
  readonly counties: readonly County[];
  /** Seconds that loading took, in this run or the one that loaded it. */
  readonly loadSeconds: number;
}

export async function withStore<T>(url: string, work: (orm: Orm) => Promise<T>, poolSize = 4): Promise<T> {
  const orm = await openOrm({ url, folder: '', poolSize }, entities);
  try {
    await prepareStore(orm, accesses);
    return await work(orm);
  } finally {
    await orm.close();
  }
}

/** Runs statements as the superuser. */
export async function asSuperuser<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Opens a set that is another one with more payments: a copy of that one's database, and the payments missing there. */
export async function openGrownSet(cluster: Cluster, from: OpenSet, size: SetSize): Promise<OpenSet> {
  const name = `bench_${size.name}`;
  if (readMarks(cluster.folder)[name] === undefined) {
    await cluster.dropDatabase(name);
    await cluster.copyDatabase(`bench_${from.size.name}`, name);
    writeMark(cluster.folder, name, await addPayments(cluster.addressOf(name), from.counties, from.size, size));
  }
  return openSet(cluster, size);
}

/** Opens a set in a database of its name, loading it when it is not there whole. */
export async function openSet(cluster: Cluster, size: SetSize): Promise<OpenSet> {
  const name = `bench_${size.name}`;
  const url = cluster.addressOf(name);
  const loaded = readMarks(cluster.folder)[name];
  if (loaded === undefined) await cluster.dropDatabase(name);
  await cluster.makeDatabase(name);
  const set = await withStore(url, async (orm) => {
    if (loaded !== undefined) return { counties: await countiesOf(orm, size), seconds: loaded };
    await loadFoundation(orm);
    const { counties, seconds } = await loadSet(orm, url, size);
    writeMark(cluster.folder, name, seconds);
    return { counties, seconds };
  });
  await asSuperuser(url, async (client) => {
    for (const statement of peerFunctions()) await client.query(statement);
  });
  return { size, url, counties: set.counties, loadSeconds: set.seconds };
}
