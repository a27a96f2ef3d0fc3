import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../server/kernel/ids.js';
import { askingIn } from '../world/asking.js';
import { formedAsset } from '../world/assets.js';
import {
  allocated,
  approvedClaim,
  paid,
  receivedDocument,
  released,
  settledAt,
  signedContract,
  standingProject,
  subsidyClaimOf,
} from '../world/funds.js';
import { cangxi, jinling, shiling } from '../world/people.js';
import { standingAsset } from '../world/standing-asset.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
let ask: ReturnType<typeof askingIn>;
const subject: Record<string, string> = {};

const fields =
  'id kind subjectNoun subjectId placeCode since days amount policyKey basis sentence { zh en } asset { code } project { name }';
const exceptionsOf = `query ($input: ExceptionsInput!, $first: Int, $after: String) { exceptions(input: $input, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} } } }`;

beforeAll(async () => {
  world = await openWorld('2023-01-10');
  ask = askingIn(world);
  subject['registered'] = await formedAsset(world);
  world.clock.moveTo('2023-02-01');
  await paidProjects();
  await disposedOf();
  await leased();
  subject['idle'] = (await standingAsset(world, { state: 'IDLE', formedOn: '2022-06-01' })).id;
});
afterAll(() => world.close());

/** Projects by what is wrong with them. */
async function paidProjects() {
  const { lineId } = await receivedDocument(world, { amount: 500_000_000n });
  const project = async (name: string, payFen: bigint, percentDone: number) => {
    const id = await standingProject(world, { name, budgetFen: 100_000_000n });
    const allocation = await allocated(world, lineId, id, 90_000_000n);
    await released(world, allocation, 90_000_000n);
    await signedContract(world, id, 90_000_000n, 100);
    const claim = await approvedClaim(world, subsidyClaimOf(id, payFen));
    await paid(world, claim, allocation, payFen);
    // What was reported done is put right afterwards: the payment was within it when it was made.
    if (percentDone < 100)
      await world.rows(
        `with report as (insert into progress_report (id, project_id, place_code, done_on, correction_reason, recorded_by, recorded_at)
          select ?::uuid, project_id, place_code, '2023-03-20', '实测更正（示例）', recorded_by, now() from progress_report where project_id = ? returning id)
        insert into progress_item (id, project_id, place_code, report_id, contract_item_id, quantity_done)
          select ?, project_id, place_code, report.id, contract_item_id, ? from progress_item, report where project_id = ?`,
        [newId(), id, newId(), percentDone, id],
      );
    return id;
  };
  world.clock.moveTo('2023-03-10');
  subject['beyond'] = await project('超进度的路', 60_000_000n, 50);
  subject['unpaid'] = await project('欠款的渠', 50_000_000n, 100);
  subject['uneven'] = await project('账实不符的园', 80_000_000n, 100);
  await settledAt(world, subject['unpaid'] as string, 88_000_000n, '2023-03-15');
  await settledAt(world, subject['uneven'] as string, 80_000_000n, '2023-03-15');
  world.clock.moveTo('2023-03-20');
  const projectId = subject['uneven'] as string;
  await standingAsset(world, { projectId, originalFen: '79999999', formedOn: '2023-03-20' });
  await world.rows(
    `insert into project_formation (id, project_id, place_code, settlement_fen, formed_fen, formed_on, recorded_by, recorded_at)
    values (?, ?, ?, 79999999, 79999999, '2023-03-20', ?, now())`,
    [newId(), projectId, shiling, world.people.shilingClerk.personId],
  );
}

async function disposedOf() {
  const asset = await standingAsset(world, { state: 'DISPOSED', formedOn: '2022-01-01' });
  subject['disposed'] = asset.id;
}

async function leased() {
  const { id, parties } = await standingAsset(world, { class: 'OPERATIONAL' });
  subject['leased'] = id;
  const [leaseId, dueId] = [newId(), newId()];
  const by = world.people.shilingClerk.personId;
  await world.rows(
    `insert into lease (id, asset_id, place_code, kind, lessee_party_id, number, signed_on, begins_on, ends_on, rent_fen, rhythm, in_advance, guaranteed, recorded_by, recorded_at)
    values (?, ?, ?, 'LEASE', ?, 'ZL-1', '2022-01-01', '2022-01-01', '2023-12-31', 1200000, 'YEARLY', true, true, ?, now())`,
    [leaseId, id, shiling, parties[0], by],
  );
  await world.rows(
    `insert into income_due (id, lease_id, asset_id, place_code, number, period_from, period_to, due_on, amount_fen) values (?, ?, ?, ?, 1, '2022-01-01', '2022-12-31', '2022-01-05', 1200000)`,
    [dueId, leaseId, id, shiling],
  );
  await world.rows(
    `insert into income (id, asset_id, lease_id, due_id, place_code, kind, received_on, amount_fen, payer, voucher_number, by_person_id, circle, recorded_at)
    values (?, ?, ?, ?, ?, 'RENT', '2022-03-01', 1000000, '承租人（示例）', 'SR-1', ?, array[?]::uuid[], now())`,
    [newId(), id, leaseId, dueId, shiling, by, by],
  );
  subject['due'] = dueId;
}

async function exceptions(asOf: string, kinds: string[] | null = null, viewer = world.people.auditor, placeCode = cangxi) {
  world.clock.moveTo('2023-10-31');
  const { data, code, reads } = await ask(exceptionsOf, { input: { placeCode, asOf, kinds }, first: 100 }, viewer);
  expect(code).toBeNull();
  expect(reads).toBe(1);
  return data.exceptions.nodes as Record<string, unknown>[];
}

const rowOf = async (kind: string, subjectKey: string, asOf = '2023-10-31') =>
  (await exceptions(asOf, [kind])).find(({ subjectId }) => subjectId === subject[subjectKey]);

describe('what should not be as it is', () => {
  test('an asset without an owner, beyond the days allowed and not before', async () => {
    expect(await rowOf('NO_OWNER', 'registered', '2023-03-11')).toBeUndefined();
    expect(await rowOf('NO_OWNER', 'registered', '2023-03-12')).toMatchObject({
      ...{ since: '2023-01-10', days: 61, amount: '120000.00', policyKey: 'asset.confirm.days', subjectNoun: 'ASSET' },
      sentence: {
        zh: expect.stringMatching(/^资产510824-2023-\d{6}“猕猴桃分拣加工房”于2023-01-10登记，已61天（期限60日），仍无所有权人。$/),
        en: expect.stringContaining('61 days ago (allowed: 60 calendar days)'),
      },
    });
  });
  test('by working days, as the calendar of the year has them', async () => {
    await world.rows(
      `update policy set value = '{"days": 60, "unit": "WORKING"}' where key = 'asset.confirm.days' and scope_code = '000000000000'`,
    );
    // Sixty working days after 10 January 2023, with the spring festival and Qingming between, end on 10 April.
    expect(await rowOf('NO_OWNER', 'registered', '2023-04-10')).toBeUndefined();
    expect(await rowOf('NO_OWNER', 'registered', '2023-04-11')).toMatchObject({
      sentence: { zh: expect.stringContaining('期限60个工作日') },
    });
    await world.rows(
      `update policy set value = '{"days": 60, "unit": "CALENDAR"}' where key = 'asset.confirm.days' and scope_code = '000000000000'`,
    );
  });
  test('not handed over', async () => {
    expect(await rowOf('NOT_HANDED_OVER', 'registered', '2023-04-10')).toBeUndefined();
    expect(await rowOf('NOT_HANDED_OVER', 'registered', '2023-04-11')).toMatchObject({
      days: 91,
      basis: expect.stringContaining('及时移交'),
    });
  });
  test('nobody keeps it up', async () => {
    expect(await rowOf('NO_UPKEEP_HOLDER', 'registered')).toBeUndefined();
    expect(await rowOf('NO_UPKEEP_HOLDER', 'idle')).toMatchObject({ since: '2022-06-01', policyKey: null });
  });
  test('idle beyond the limit', async () => {
    expect(await rowOf('IDLE_OVER_LIMIT', 'idle', '2022-11-28')).toBeUndefined();
    expect(await rowOf('IDLE_OVER_LIMIT', 'idle', '2022-11-29')).toMatchObject({ since: '2022-06-01', days: 181 });
  });
  test('assets and the expensed part that do not make the settlement, to the fen', async () => {
    expect(await rowOf('VALUE_NOT_SETTLEMENT', 'uneven')).toMatchObject({
      ...{ amount: '0.01', subjectNoun: 'PROJECT', project: { name: '账实不符的园' } },
      sentence: { zh: '项目“账实不符的园”审定结算800000.00元，形成资产799999.99元，费用化0.00元，相差0.01元。' },
    });
  });
  test('disposed of without a valuation', async () => {
    expect(await rowOf('DISPOSED_WITHOUT_VALUATION', 'disposed')).toMatchObject({ since: '2022-01-01', amount: '100000.00' });
  });
  test('income in arrears, less what was received by the day', async () => {
    expect(await rowOf('INCOME_IN_ARREARS', 'due', '2022-01-05')).toBeUndefined();
    expect(await rowOf('INCOME_IN_ARREARS', 'due', '2022-02-28')).toMatchObject({ amount: '12000.00', subjectNoun: 'INCOME_DUE' });
    expect(await rowOf('INCOME_IN_ARREARS', 'due')).toMatchObject({
      amount: '2000.00',
      since: '2022-01-05',
      asset: { code: expect.any(String) },
    });
  });
  test('paid beyond physical progress, as of the day', async () => {
    expect(await rowOf('PAID_BEYOND_PROGRESS', 'beyond', '2023-03-19')).toBeUndefined();
    expect(await rowOf('PAID_BEYOND_PROGRESS', 'beyond')).toMatchObject({
      amount: '150000.00',
      sentence: { en: expect.stringContaining('600000.00 yuan paid by 2023-03-10 on a contract of 900000.00 yuan at 50.00% done') },
    });
  });
  test('settled long ago and unpaid', async () => {
    expect(await rowOf('BUILT_BUT_UNPAID', 'unpaid', '2023-05-14')).toBeUndefined();
    expect(await rowOf('BUILT_BUT_UNPAID', 'unpaid', '2023-05-15')).toMatchObject({ amount: '380000.00', days: 61 });
    expect(await rowOf('BUILT_BUT_UNPAID', 'uneven')).toBeUndefined();
  });
  test('a ladder with gaps names the levels', async () => {
    expect(await rowOf('NO_LADDER', 'idle')).toMatchObject({ sentence: { zh: expect.stringContaining('县级统管、乡镇监管、群众监督') } });
  });
  test('settled without assets', async () => {
    expect(await rowOf('SETTLED_WITHOUT_ASSETS', 'unpaid')).toMatchObject({ since: '2023-03-15', amount: '880000.00' });
    expect(await rowOf('SETTLED_WITHOUT_ASSETS', 'uneven')).toBeUndefined();
  });
});

describe('the list', () => {
  test('is one statement and pages by kind, place and subject, both ways whole', async () => {
    const all = await exceptions('2023-10-31');
    const seen: unknown[] = [];
    for (let after: string | null = null; ; ) {
      const { data, reads } = await ask(exceptionsOf, { input: { placeCode: cangxi }, first: 3, after }, world.people.auditor);
      expect(reads).toBe(1);
      seen.push(...data.exceptions.nodes.map(({ id }: { id: string }) => id));
      expect(data.exceptions.totalCount).toBe(all.length);
      if (!data.exceptions.pageInfo.hasNextPage) break;
      after = data.exceptions.pageInfo.endCursor;
    }
    expect(seen).toEqual(all.map(({ id }) => id));
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(11);
  });
  test('is counted by kind in one statement, and the counts are those of the list', async () => {
    const all = await exceptions('2023-10-31');
    const { data, reads } = await ask(
      'query ($input: ExceptionsInput!) { exceptionCounts(input: $input) { kind count amount } }',
      { input: { placeCode: cangxi } },
      world.people.auditor,
    );
    expect(reads).toBe(1);
    for (const { kind, count } of data.exceptionCounts)
      expect([kind, count]).toEqual([kind, all.filter((row) => row['kind'] === kind).length]);
    expect(data.exceptionCounts).toHaveLength(11);
  });
  test('is narrowed to the viewer’s area, and to the place asked', async () => {
    expect(await exceptions('2023-10-31', null, world.people.jinlingClerk)).toEqual([]);
    expect(await exceptions('2023-10-31', null, world.people.auditor, jinling)).toEqual([]);
    expect((await exceptions('2023-10-31', null, world.people.overseer, '510800000000')).length).toBeGreaterThan(10);
    expect((await exceptions('2023-10-31', ['NO_LADDER'], world.people.shilingClerk)).length).toBeGreaterThan(1);
  });
  test('is refused for a day to come, to the public and to whoever keeps accounts sees nothing', async () => {
    const on = (asOf: string, viewer?: typeof world.people.auditor) => ask(exceptionsOf, { input: { placeCode: cangxi, asOf } }, viewer);
    expect((await on('2023-11-01', world.people.auditor)).code).toBe('EXCEPTIONS_MUST_NOT_LIE_AHEAD');
    expect((await on('2023-10-01')).code).toBe('SIGN_IN_MUST_COME_FIRST');
    expect((await on('2023-10-01', world.people.administrator)).data.exceptions.nodes).toEqual([]);
  });
});
