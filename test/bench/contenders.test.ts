import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { replayDiffers } from '../../server/assets/index.js';
import { checkInvariants } from '../../server/database/invariants.js';
import { asOwner } from '../../server/database/session.js';
import { type Cluster, startCluster } from './cluster.js';
import { questionsAbout } from './contenders/questions.js';
import { type Contender, demandEqualAnswers, startContenders } from './contenders/start.js';
import { sizes, totalsOf } from './data/sizes.js';
import { asSuperuser, type OpenSet, openSet, withStore } from './sets.js';
import { subjectOf } from './subjects.js';

/** What is measured must be the same work: the made books close, and all contenders give the same answers. No timing. */
let cluster: Cluster;
let set: OpenSet;

const build = resolve('.cache', `bench-${process.pid}`);

beforeAll(async () => {
  execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--noCheck', '--outDir', build]);
  cluster = await startCluster();
  set = await openSet(cluster, sizes.small);
}, 120_000);

afterAll(async () => {
  await cluster?.stop();
  rmSync(build, { recursive: true, force: true });
});

test('the made set has the rows that it says', async () => {
  const { projects, allocations, payments, assets } = totalsOf(sizes.small);
  const counts = await asSuperuser(set.url, async (client) => {
    const { rows } =
      await client.query(`select (select count(*)::int from project) as projects, (select count(*)::int from allocation) as allocations,
      (select count(*)::int from payment) as payments, (select count(*)::int from asset) as assets`);
    return rows[0];
  });
  expect(counts).toEqual({ projects, allocations, payments, assets });
  expect([projects, payments]).toEqual([500, 5_000]);
});

test('the made books close: every invariant of every feature holds, and every asset is what its events make', async () => {
  await withStore(set.url, async (orm) => {
    const broken = (await checkInvariants(orm)).filter((verdict) => verdict.broken.length > 0);
    expect(broken.map(({ invariant, broken: rows }) => [invariant.name, rows[0]])).toEqual([]);
    expect(await asOwner(orm, replayDiffers)).toEqual([]);
  });
}, 120_000);

test('all contenders give equal, full answers to every question, and a changed answer would be seen', async () => {
  const { county, ...subject } = subjectOf(set);
  const asking = { url: set.url, county, countyCode: subject.countyCode, who: 'auditor', build } as const;
  const contenders = await startContenders(asking);
  try {
    for (const question of questionsAbout(subject)) {
      const answer = await demandEqualAnswers(contenders, question);
      // An answer that is equal because nobody found anything would prove nothing.
      expect(JSON.stringify(answer).length).toBeGreaterThan(1_000);
      const [first, ...others] = contenders as [Contender, ...Contender[]];
      const changed = {
        ...first,
        answerOf: async () => JSON.parse(JSON.stringify(answer).replace(/\d(?=")/, (digit) => String((Number(digit) + 1) % 10))),
      };
      await expect(demandEqualAnswers([changed, ...others], question)).rejects.toThrow('differ');
    }
  } finally {
    await Promise.all(contenders.map((contender) => contender.stop()));
  }
}, 120_000);
