import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { withdrawExpectedAsset } from '../../server/assets/actions/withdraw-expected-asset.js';
import { newId } from '../../server/kernel/ids.js';
import type { Viewer } from '../../server/kernel/viewer.js';
import { publishNotice } from '../../server/notices/index.js';
import { acceptProject } from '../../server/projects/actions/accept-project.js';
import { closeProblem } from '../../server/projects/actions/close-problem.js';
import { closeProject } from '../../server/projects/actions/close-project.js';
import { completeProject } from '../../server/projects/actions/complete-project.js';
import { handOverProject } from '../../server/projects/actions/hand-over-project.js';
import { recordAcceptance } from '../../server/projects/actions/record-acceptance.js';
import { recordProcurement } from '../../server/projects/actions/record-procurement.js';
import { reportProgress } from '../../server/projects/actions/report-progress.js';
import { settleProject } from '../../server/projects/actions/settle-project.js';
import { signContract } from '../../server/projects/actions/sign-contract.js';
import { startProject } from '../../server/projects/actions/start-project.js';
import { contractsOf, physicalPercentOf, projects, settlementOf } from '../../server/projects/index.js';
import { copyHolders, fileKinds } from '../../server/projects/rules/execution-kinds.js';
import {
  checkOf,
  completedProject,
  contractedProject,
  contractOf,
  doneProject,
  procuredProject,
  selfCheckedProject,
  settledProject,
  startedProject,
} from '../world/execution.js';
import { moneyByHand } from '../world/projects.js';
import { openWorld, type World } from '../world/world.js';

const hand = moneyByHand();
let world: World;
let manager: Viewer;
beforeAll(async () => {
  world = await openWorld('2023-03-01');
  manager = world.people.shilingManager;
});
afterAll(() => world.close());
beforeEach(() => world.clock.moveTo('2023-03-01'));

const codeOf = async (refusal: Promise<{ code: string }>) => (await refusal).code;
const rowOf = async <Row = Record<string, unknown>>(sql: string, ...parameters: unknown[]) =>
  (await world.rows<Row>(sql, parameters))[0] as Row;

/** Every truth about stored rows of this feature holds. */
async function booksHold(): Promise<void> {
  for (const { name, sql } of projects.invariants) expect([name, await world.rows(sql)]).toEqual([name, []]);
}

describe('a contract', () => {
  test('is signed with lines that make its amount to the fen', async () => {
    const { projectId } = await contractedProject(world, hand);
    const [contract] = await world.look(manager, (em) => contractsOf(em, projectId));
    expect(contract).toMatchObject({ number: 'HT-2023-01', amountFen: 100_000_000n, supplementFen: 0n, retentionPercent: '3.00' });
    await booksHold();
  });

  test('is refused, and leaves nothing, when it does not fit', async () => {
    const { projectId, procurementId } = await procuredProject(world, hand);
    const sign = (change: object) => codeOf(world.refusalOf(manager, signContract, contractOf(world, projectId, procurementId, change)));
    const oneLine = (unitPrice: bigint) => [{ name: '全部', unit: '项', quantity: '1', unitPrice }];
    expect(await sign({ amount: 100_000_001n })).toBe('ITEMS_MUST_MAKE_AMOUNT');
    expect(await sign({ signedOn: '2099-01-01' })).toBe('DATE_MUST_NOT_LIE_AHEAD');
    expect(await sign({ signedOn: '2023-03-01' })).toBe('EXECUTION_DATES_MUST_BE_IN_ORDER');
    expect(await sign({ plannedFinish: '2023-01-01' })).toBe('EXECUTION_DATES_MUST_BE_IN_ORDER');
    expect(await sign({ retentionPercent: '3.01' })).toBe('RETENTION_MUST_STAY_WITHIN_CAP');
    expect(await sign({ procurementId: 'unknown' })).toBe('PROCUREMENT_MUST_EXIST');
    expect(await sign({ party: '别家公司' })).toBe('CONTRACT_PARTY_MUST_BE_WINNER');
    expect(await sign({ amount: 105_000_001n, items: oneLine(105_000_001n) })).toBe('CONTRACT_MUST_NOT_EXCEED_PROCUREMENT');
    hand.lay(projectId, { allocatedFen: 90_000_000n });
    expect(await sign({})).toBe('CONTRACTS_MUST_NOT_EXCEED_ALLOCATION');
    expect(await codeOf(world.refusalOf(world.people.jinlingClerk, signContract, contractOf(world, projectId, procurementId)))).toBe(
      'PROJECT_MUST_EXIST',
    );
    expect(await rowOf('select count(*)::int as contracts from contract where project_id = ?', projectId)).toEqual({ contracts: 0 });
  });

  test('stays within the budget even where more money lies on the project', async () => {
    const { projectId, procurementId } = await procuredProject(world, hand);
    hand.lay(projectId, { allocatedFen: 900_000_000n });
    await world.perform(manager, recordProcurement, {
      projectId,
      method: 'BELOW_THRESHOLD',
      winner: '乙方',
      price: 30_000_000n,
      decidedOn: world.clock.today(),
    });
    const second = await rowOf<{ id: string }>(`select id from procurement where project_id = ? and winner = '乙方'`, projectId);
    await world.perform(manager, signContract, contractOf(world, projectId, procurementId));
    const items = [{ name: '道路', unit: '公里', quantity: '0.5', unitPrice: 40_000_002n }];
    const refused = await world.refusalOf(
      manager,
      signContract,
      contractOf(world, projectId, second.id, { number: '2', party: '乙方', amount: 20_000_001n, items }),
    );
    expect(refused).toMatchObject({ code: 'CONTRACT_MUST_NOT_EXCEED_BUDGET', facts: { contract: '1200000.01', budget: '1200000.00' } });
  });

  test('the database itself keeps lines and amount together', async () => {
    const { contractId } = await contractedProject(world, hand);
    await expect(world.rows('update contract set amount_fen = amount_fen + 1 where id = ?', [contractId])).rejects.toThrow('make');
    await expect(world.rows('delete from contract_item where contract_id = ? and position = 3', [contractId])).rejects.toThrow('make');
  });

  test('a tender needs its number', async () => {
    const { projectId } = await procuredProject(world, hand);
    const tender = { projectId, method: 'OPEN_TENDER' as const, winner: '甲', price: 1n, decidedOn: world.clock.today() };
    expect(await codeOf(world.refusalOf(manager, recordProcurement, tender))).toBe('TENDER_MUST_HAVE_NUMBER');
  });
});

describe('progress', () => {
  test('is weighted by value, never falls without a reason, and can be asked as of a day', async () => {
    const { projectId, items } = await startedProject(world, hand);
    const startedOn = world.clock.today();
    const report = (doneOn: string, index: number, quantityDone: string, correctionReason?: string) => ({
      projectId,
      doneOn,
      items: [{ contractItemId: items[index] as string, quantityDone }],
      correctionReason,
    });
    const percentOn = async (asOf?: string) => (await world.look(manager, (em) => physicalPercentOf(em, [projectId], asOf))).get(projectId);
    expect(await percentOn()).toBe('0.00');
    world.clock.moveTo('2023-09-30');
    await world.perform(manager, reportProgress, report('2023-07-01', 0, '50'));
    await world.perform(manager, reportProgress, report('2023-09-01', 0, '100.5'));
    expect(await percentOn('2023-07-31')).toBe('15.00');
    expect(await percentOn()).toBe('30.15');
    expect(await codeOf(world.refusalOf(manager, reportProgress, report('2023-09-02', 0, '100.4')))).toBe('PROGRESS_MUST_NOT_FALL');
    expect(await codeOf(world.refusalOf(manager, reportProgress, report('2023-08-01', 0, '101')))).toBe('PROGRESS_MUST_NOT_FALL');
    expect(await codeOf(world.refusalOf(manager, reportProgress, report('2023-10-01', 0, '120')))).toBe('DATE_MUST_NOT_LIE_AHEAD');
    expect(await codeOf(world.refusalOf(manager, reportProgress, report('2023-03-01', 0, '1')))).toBe('EXECUTION_DATES_MUST_BE_IN_ORDER');
    expect(await codeOf(world.refusalOf(manager, reportProgress, { projectId, doneOn: startedOn, items: [] }))).toBe(
      'PROGRESS_MUST_NAME_QUANTITIES',
    );
    expect(
      await codeOf(
        world.refusalOf(manager, reportProgress, {
          ...report(startedOn, 0, '1'),
          items: [{ contractItemId: projectId, quantityDone: '1' }],
        }),
      ),
    ).toBe('CONTRACT_ITEM_MUST_EXIST');
    await world.perform(manager, reportProgress, report('2023-09-03', 0, '80', '重新丈量'));
    expect(await percentOn()).toBe('24.00');
    // More than the contract asks for counts as the whole.
    await world.perform(manager, reportProgress, report('2023-09-04', 0, '250'));
    expect(await percentOn()).toBe('60.00');
    expect(await codeOf(world.refusalOf(manager, completeProject, { projectId, completedOn: '2023-09-10' }))).toBe(
      'PROGRESS_MUST_BE_COMPLETE',
    );
  });

  test('is reported only while works are under way', async () => {
    const { projectId, items } = await contractedProject(world, hand);
    const early = { projectId, doneOn: world.clock.today(), items: [{ contractItemId: items[0] as string, quantityDone: '1' }] };
    expect(await codeOf(world.refusalOf(manager, reportProgress, early))).toBe('RECORD_MUST_FIT_STATE');
  });
});

describe('works', () => {
  test('begin after the notice at the site and the approval', async () => {
    const { projectId } = await contractedProject(world, hand);
    const start = (startedOn: string) => codeOf(world.refusalOf(manager, startProject, { projectId, startedOn }));
    expect(await start(world.clock.today())).toBe('PRE_START_NOTICE_MUST_BE_UP');
    expect(await start('2099-01-01')).toBe('DATE_MUST_NOT_LIE_AHEAD');
  });

  test('end with photos', async () => {
    const { projectId } = await doneProject(world, hand);
    const words = { title: '完工公告', body: '已完工。', carriers: ['SITE_BOARD' as const] };
    await world.perform(manager, publishNotice, {
      subjectNoun: 'project',
      subjectId: projectId,
      purpose: 'COMPLETION',
      kind: 'ANNOUNCEMENT',
      level: 'SITE',
      ...words,
    });
    const completedOn = world.clock.today();
    expect(await codeOf(world.refusalOf(manager, completeProject, { projectId, completedOn }))).toBe('PHOTOS_MUST_BE_ATTACHED');
    expect(await rowOf('select count(*)::int as completions from completion where project_id = ?', projectId)).toEqual({ completions: 0 });
  });
});

describe('acceptance', () => {
  test('goes from the village up, by others than those who built, and waits for problems', async () => {
    const { projectId } = await completedProject(world, hand);
    const { shilingClerk, yunfengReviewer, keeper } = world.people;
    const check = (by: Viewer, ...asked: [level: 'VILLAGE' | 'TOWNSHIP' | 'COUNTY']) =>
      codeOf(world.refusalOf(by, recordAcceptance, checkOf(world, projectId, ...asked)));
    expect(await check(yunfengReviewer, 'VILLAGE')).toBe('ACCEPTANCE_LEVEL_MUST_FIT_ROLE');
    expect(await check(yunfengReviewer, 'TOWNSHIP')).toBe('ACCEPTANCE_MUST_FOLLOW_LEVEL_BELOW');
    const builder = { ...shilingClerk, personId: manager.personId, personName: manager.personName };
    expect(await check(builder, 'VILLAGE')).toBe('ACCEPTOR_MUST_NOT_BE_IMPLEMENTER');
    await world.perform(shilingClerk, recordAcceptance, checkOf(world, projectId, 'VILLAGE', ['接头渗水']));
    expect(await check(yunfengReviewer, 'TOWNSHIP')).toBe('SELF_CHECK_NOTICE_MUST_BE_OVER');
    expect(await check(keeper, 'COUNTY')).toBe('ACCEPTANCE_MUST_FOLLOW_LEVEL_BELOW');
    const problem = await rowOf<{ id: string }>('select id from acceptance_problem where project_id = ?', projectId);
    expect(await codeOf(world.refusalOf(yunfengReviewer, acceptProject, { projectId, opinion: '可' }))).toBe('ACCEPTANCES_MUST_BE_PASSED');
    await world.perform(shilingClerk, closeProblem, { problemId: problem.id, closingNote: '已更换接头，复查合格。' });
    expect(await codeOf(world.refusalOf(shilingClerk, closeProblem, { problemId: problem.id, closingNote: '再次' }))).toBe(
      'ACCEPTANCE_PROBLEM_MUST_BE_OPEN',
    );
    expect(await codeOf(world.refusalOf(shilingClerk, closeProblem, { problemId: 'x', closingNote: '无' }))).toBe(
      'ACCEPTANCE_PROBLEM_MUST_EXIST',
    );
  });

  test('is not for one who stood in for the builder while it was built', async () => {
    const { transportExaminer } = world.people;
    // Not named as one who acts, but tied to the manager on the days of the works; the tie itself is over since.
    await world.rows(
      `insert into substitution (id, post_id, for_person_id, by_person_id, place_code, valid_from, valid_to, reason) values (?, ?, ?, ?, ?, ?, ?, '代理')`,
      [newId(), manager.postId, manager.personId, transportExaminer.personId, manager.placeCode, '2023-01-01', '2023-12-31'],
    );
    const { projectId } = await completedProject(world, hand);
    world.clock.moveTo('2024-01-01');
    const refused = await world.refusalOf(transportExaminer, recordAcceptance, checkOf(world, projectId, 'DEPARTMENT'));
    expect(refused.code).toBe('ACCEPTOR_MUST_NOT_BE_IMPLEMENTER');
  });

  test('a failed check at a level does not count until the level passes it', async () => {
    const { projectId } = await selfCheckedProject(world, hand);
    const { yunfengReviewer } = world.people;
    await world.perform(yunfengReviewer, recordAcceptance, { ...checkOf(world, projectId, 'TOWNSHIP'), conclusion: 'UNQUALIFIED' });
    expect(await codeOf(world.refusalOf(yunfengReviewer, acceptProject, { projectId, opinion: '可' }))).toBe('ACCEPTANCES_MUST_BE_PASSED');
    await world.perform(yunfengReviewer, recordAcceptance, checkOf(world, projectId, 'TOWNSHIP', ['路面裂缝']));
    expect(await codeOf(world.refusalOf(yunfengReviewer, acceptProject, { projectId, opinion: '可' }))).toBe('PROBLEMS_MUST_BE_SOLVED');
    const problem = await rowOf<{ id: string }>('select id from acceptance_problem where project_id = ?', projectId);
    await world.perform(yunfengReviewer, closeProblem, { problemId: problem.id, closingNote: '已修补。' });
    expect(await codeOf(world.refusalOf(yunfengReviewer, acceptProject, { projectId, opinion: '可' }))).toBe(
      'EXPECTED_ASSETS_MUST_BE_LISTED',
    );
    await world.perform(yunfengReviewer, acceptProject, { projectId, opinion: '可', formsNoAssetReason: '管网并入原有设施' });
    const settle = { projectId, settledOn: world.clock.today(), auditedBy: '评审中心' };
    const refused = await world.refusalOf(world.people.financeOfficer, settleProject, { ...settle, amount: 100_000_001n });
    expect(refused).toMatchObject({
      code: 'SETTLEMENT_MUST_NOT_EXCEED_CONTRACT',
      facts: { settlement: '1000000.01', limit: '1000000.00' },
    });
    await world.perform(world.people.financeOfficer, settleProject, { ...settle, amount: 100_000_000n });
  });
});

describe('the end of a project', () => {
  test('settled with its saving, handed over, closed with whole files', async () => {
    const { projectId } = await settledProject(world, hand);
    expect(await rowOf('select saving_fen::text as saving from settlement where project_id = ?', projectId)).toEqual({ saving: '2000000' });
    expect(await world.look(manager, (em) => settlementOf(em, projectId))).toMatchObject({ amountFen: 98_000_000n });
    const signed = { giver: '云峰镇', giverSignedBy: '甲', receiver: '狮岭村', receiverSignedBy: '乙' };
    const handOver = { projectId, handedOverOn: world.clock.today(), ...signed };
    expect(await codeOf(world.refusalOf(manager, handOverProject, handOver))).toBe('ASSET_MUST_BE_REGISTERED');
    // What was expected and never came to be is withdrawn; then the project forms nothing.
    const { id } = await rowOf<{ id: string }>('select id from expected_asset where project_id = ?', projectId);
    await world.perform(manager, withdrawExpectedAsset, { id, reason: '改为补助农户' });
    await world.perform(manager, handOverProject, { ...handOver, formsNoAssetReason: '一次性补助，不形成资产' });
    const files = (Object.keys(fileKinds) as (keyof typeof fileKinds)[]).filter((kind) => kind !== 'PAYMENT');
    const copies = Object.keys(copyHolders) as (keyof typeof copyHolders)[];
    const missing = await world.refusalOf(world.people.keeper, closeProject, { projectId, files: files.slice(1), copies: copies.slice(1) });
    expect(missing.code).toBe('FILES_MUST_BE_COMPLETE');
    expect(String(missing.facts['missing'])).toMatch(/^申报资料.*、项目主管部门[^、]*$/);
    await world.perform(world.people.keeper, closeProject, { projectId, files, copies });
    expect(await rowOf('select state from project where id = ?', projectId)).toEqual({ state: 'CLOSED' });
    await booksHold();
  });
});
