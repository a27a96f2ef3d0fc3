import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import { newId } from '../../server/kernel/ids.js';
import { type NoticeDays, type ObjectionDays, standing, standingSql, standings, standingsOf } from '../../server/notices/index.js';
import { shiling } from '../world/people.js';
import { openWorld, type World } from '../world/world.js';

/** The rule and its SQL twin, the pure function and the filter, must never differ: both are asked about the same made-up notices. */
let world: World;
beforeAll(async () => {
  world = await openWorld('2023-06-09');
});
afterAll(() => world?.close());

const days = Array.from({ length: 14 }, (_, day) => `2023-06-${String(day + 1).padStart(2, '0')}`);
const day = fc.integer({ min: 0, max: 13 });
const made = fc.record({
  isNotice: fc.boolean(),
  published: fc.integer({ min: 0, max: 6 }),
  length: fc.integer({ min: 1, max: 6 }),
  withdrawn: fc.option(day, { freq: 2 }),
  objections: fc.array(fc.record({ received: day, replied: fc.option(day), upheld: fc.boolean() }), { maxLength: 3 }),
});

test('rule and SQL agree on generated notices on every day', async () => {
  const cases = fc
    .sample(made, { numRuns: 300, seed: 20_230_609 })
    .map((sample) => ({ ...sample, id: newId(), subject: newId(), objections: sample.objections.map((one) => ({ ...one, id: newId() })) }));
  await store(cases);
  const seen = new Set<string>();
  const differing: object[] = [];
  for (const today of [...days, '2023-07-01']) {
    const { rows } = await world.look(world.people.keeper, (em) =>
      sql<{ id: string; word: string }>`select t0.id, ${standingSql('t0', today)} as word from notice as t0`.execute(em.getKysely()),
    );
    const bySql = new Map(rows.map(({ id, word }) => [id, word]));
    const latest = await world.look(world.people.keeper, (em) =>
      standingsOf(
        em,
        cases.map(({ subject }) => subject),
        today,
      ),
    );
    for (const sample of cases) {
      const notice: NoticeDays = {
        kind: sample.isNotice ? 'NOTICE' : 'ANNOUNCEMENT',
        publishedOn: days[sample.published] as string,
        lastDay: sample.isNotice ? (days[sample.published + sample.length] as string) : null,
        withdrawnOn: sample.withdrawn === null ? null : (days[sample.withdrawn] as string),
      };
      const objections: ObjectionDays[] = sample.objections.map(({ received, replied, upheld }) => ({
        receivedOn: days[received] as string,
        repliedOn: replied === null ? null : (days[replied] as string),
        upheld: replied === null ? null : upheld,
        count: 1,
      }));
      const word = standing(notice, objections, today);
      seen.add(word);
      const counts = word !== 'WITHDRAWN' && notice.publishedOn <= today;
      const read =
        latest
          .get(sample.subject)
          ?.map((one) => one.standing)
          .join() ?? 'nothing';
      if (bySql.get(sample.id) !== word || read !== (counts ? word : ''))
        differing.push({ today, sample, word, bySql: bySql.get(sample.id), read });
    }
  }
  expect(differing).toEqual([]);
  expect(seen).toEqual(new Set(Object.keys(standings)));
});

interface Case {
  readonly id: string;
  readonly subject: string;
  readonly isNotice: boolean;
  readonly published: number;
  readonly length: number;
  readonly withdrawn: number | null;
  readonly objections: readonly {
    readonly id: string;
    readonly received: number;
    readonly replied: number | null;
    readonly upheld: boolean;
  }[];
}

// As the owner of the tables: some of these days could not come about through acts, and must read alike all the same.
async function store(cases: readonly Case[]): Promise<void> {
  const clerk = world.people.shilingClerk.personId;
  const put = (table: string, rows: readonly object[]) =>
    world.rows(
      `insert into ${table} (${Object.keys(rows[0] as object)}) select ${Object.keys(rows[0] as object)} from json_populate_recordset(null::${table}, ?::json)`,
      [JSON.stringify(rows)],
    );
  const common = { place_code: shiling, recorded_at: '2023-06-01T00:00:00Z' };
  await put(
    'notice',
    cases.map(({ id, subject, isNotice, published, length }) => ({
      id,
      ...common,
      subject_noun: 'place',
      subject_id: subject,
      purpose: 'OTHER',
      kind: isNotice ? 'NOTICE' : 'ANNOUNCEMENT',
      level: 'VILLAGE',
      carriers: ['WEBSITE'],
      title: '示例',
      body: '示例',
      published_on: days[published],
      days: isNotice ? length : null,
      unit: isNotice ? 'CALENDAR' : null,
      last_day: isNotice ? days[published + length] : null,
      published_by: clerk,
      sample: true,
    })),
  );
  const withdrawn = cases.filter((one) => one.withdrawn !== null);
  await put(
    'notice_withdrawal',
    withdrawn.map((one) => ({
      id: newId(),
      ...common,
      notice_id: one.id,
      reason: '示例',
      withdrawn_on: days[one.withdrawn ?? 0],
      withdrawn_by: clerk,
    })),
  );
  const objections = cases.flatMap((one) => one.objections.map((objection) => ({ ...objection, noticeId: one.id })));
  await put(
    'objection',
    objections.map(({ id, noticeId, received }) => ({
      id,
      ...common,
      notice_id: noticeId,
      received_on: days[received],
      text: '示例',
      sample: true,
    })),
  );
  const replied = objections.filter((one) => one.replied !== null);
  await put(
    'objection_reply',
    replied.map((one) => ({
      id: newId(),
      ...common,
      objection_id: one.id,
      replied_on: days[one.replied ?? 0],
      text: '示例',
      upheld: one.upheld,
      replied_by: clerk,
    })),
  );
}
