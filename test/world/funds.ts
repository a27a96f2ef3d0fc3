import { asOwner } from '../../server/database/session.js';
import {
  type Allocate,
  allocate,
  approveClaim,
  checkClaim,
  type DraftClaim,
  draftClaim,
  funds,
  type PayClaim,
  payClaim,
  type ReceiveDocument,
  type Release,
  receiveDocument,
  release,
  submitClaim,
} from '../../server/funds/index.js';
import { newId } from '../../server/kernel/ids.js';
import { ledger } from '../../server/ledger/index.js';
import { shiling } from './people.js';
import type { World } from './world.js';

export interface StandingProject {
  readonly name?: string;
  readonly placeCode?: string;
  readonly state?: string;
  readonly budgetFen?: bigint;
  readonly hasTarget?: boolean;
  readonly negativeCategory?: string | null;
}

/** A project that stands in some state already, for tests of money alone; the pipeline has builders of its own. */
export async function standingProject(world: Pick<World, 'orm'>, given: StandingProject = {}): Promise<string> {
  const { name = '狮岭村产业路', placeCode = shiling, state = 'SELECTED', budgetFen = 100_000_000n, hasTarget = true } = given;
  const id = newId();
  const isAdmitted = !['DRAFT', 'DECLARED', 'TOWNSHIP_REVIEWED', 'DEPT_EXAMINED', 'COUNTY_APPROVED', 'REJECTED'].includes(state);
  await asOwner(world.orm, async (em) => {
    await em.execute(
      `insert into project (id, place_code, library, class_code, nature, name, content, year, state, suspended_from, state_since, budget_fen,
        responsible_unit, implementing_unit, negative_category, drafted_by, declared_on, admitted_on)
      values (?, ?, 'BRIDGING', 'INDUSTRY', 'NEW', ?, '示例', 2023, ?, ?, '2023-02-01', ?, '云峰镇人民政府', '云峰镇人民政府', ?, 'VILLAGE_CLERK', '2023-01-05', ?)`,
      [
        id,
        placeCode,
        name,
        state,
        state === 'SUSPENDED' ? 'FUNDED' : null,
        budgetFen,
        given.negativeCategory ?? null,
        isAdmitted ? '2023-02-01' : null,
      ],
    );
    if (!hasTarget) return;
    await em.execute(
      `insert into performance_target (id, project_id, place_code, kind, aspect, name, comparison, value, unit) values (?, ?, ?, 'OUTPUT', '数量', '道路里程', 'AT_LEAST', 3, '公里')`,
      [newId(), id, placeCode],
    );
  });
  return id;
}

/** A contract of one item, and how much of it is done. Answers the contract's id. */
export async function signedContract(world: World, projectId: string, amountFen: bigint, percentDone = 100): Promise<string> {
  const [procurement, contract, item, report] = [newId(), newId(), newId(), newId()];
  const by = world.people.shilingManager.personId;
  await asOwner(world.orm, async (em) => {
    const of = `select ?::uuid, project.id, project.place_code`;
    const where = 'from project where project.id = ?';
    await em.execute(
      `insert into procurement (id, project_id, place_code, method, winner, price_fen, decided_on, recorded_by, recorded_at)
       ${of}, 'INQUIRY', '苍溪路桥公司', ?, '2023-02-10', ?, now() ${where}`,
      [procurement, amountFen, by, projectId],
    );
    await em.execute(
      `insert into contract (id, project_id, place_code, procurement_id, number, party, amount_fen, signed_on, planned_finish, recorded_by, recorded_at)
       ${of}, ?, ?, '苍溪路桥公司', ?, '2023-02-20', '2023-11-30', ?, now() ${where}`,
      [contract, procurement, `合同${contract.slice(-6)}`, amountFen, by, projectId],
    );
    await em.execute(
      `insert into contract_item (id, project_id, place_code, contract_id, position, name, unit, quantity, unit_price_fen) ${of}, ?, 1, '路面', '百分', 100, ? ${where}`,
      [item, contract, amountFen / 100n, projectId],
    );
    if (percentDone === 0) return;
    await em.execute(
      `insert into progress_report (id, project_id, place_code, done_on, recorded_by, recorded_at) ${of}, '2023-03-01', ?, now() ${where}`,
      [report, by, projectId],
    );
    await em.execute(
      `insert into progress_item (id, project_id, place_code, report_id, contract_item_id, quantity_done) ${of}, ?, ?, ? ${where}`,
      [newId(), report, item, percentDone, projectId],
    );
  });
  return contract;
}

/** The audited final price of a project. */
export async function settledAt(world: World, projectId: string, amountFen: bigint, on = '2023-03-02'): Promise<void> {
  await asOwner(world.orm, (em) =>
    em.execute(
      `insert into settlement (id, project_id, place_code, amount_fen, contract_fen, settled_on, audited_by, recorded_by, recorded_at)
       select ?, project.id, project.place_code, ?, ?, ?, '示例事务所', ?, now() from project where project.id = ?`,
      [newId(), amountFen, amountFen, on, world.people.financeOfficer.personId, projectId],
    ),
  );
}

let documents = 0;

/** A document of one central bridging line unless told otherwise. */
export function documentOf(change: Partial<Omit<ReceiveDocument, 'requestKey'>> = {}): Omit<ReceiveDocument, 'requestKey'> {
  documents += 1;
  const amount = change.amount ?? change.lines?.reduce((sum, line) => sum + line.amount, 0n) ?? 100_000_000n;
  return {
    number: `川财农〔2023〕${documents}号`,
    title: '关于下达2023年财政衔接推进乡村振兴补助资金的通知（示例）',
    issuingBody: '四川省财政厅',
    issuedOn: '2023-01-10',
    receivedOn: '2023-01-20',
    year: 2023,
    amount,
    lines: [{ level: 'CENTRAL', channel: 'BRIDGING', task: 'CONSOLIDATION', amount }],
    ...change,
  };
}

export interface ReceivedDocument {
  readonly id: string;
  readonly lineId: string;
  readonly lineIds: readonly string[];
}

export async function receivedDocument(world: World, change: Partial<Omit<ReceiveDocument, 'requestKey'>> = {}): Promise<ReceivedDocument> {
  const { id } = await world.perform(world.people.financeOfficer, receiveDocument, documentOf(change));
  const lines = await world.rows<{ id: string }>('select id from fund_line where document_id = ? order by id', [id]);
  const lineIds = lines.map((line) => line.id);
  return { id, lineId: lineIds[0] as string, lineIds };
}

export async function allocated(
  world: World,
  lineId: string,
  projectId: string,
  amount: bigint,
  change: Partial<Allocate> = {},
): Promise<string> {
  const input = { lineId, projectId, amount, disposition: 'PASSED_DOWN' as const, approvalNumber: '苍农领〔2023〕6号', ...change };
  return (await world.perform(world.people.financeOfficer, allocate, input)).id;
}

export async function released(world: World, allocationId: string, amount: bigint, change: Partial<Release> = {}): Promise<string> {
  const input = { allocationId, amount, voucherNumber: '拨0001', receivingUnit: '云峰镇财政所', ...change };
  return (await world.perform(world.people.financeOfficer, release, input)).id;
}

/** A claim of a household subsidy with all its papers, which needs no contract. */
export function subsidyClaimOf(projectId: string, amount: bigint, change: Partial<DraftClaim> = {}): Omit<DraftClaim, 'requestKey'> {
  const kinds = [
    'APPLICATION',
    'PROJECT_APPROVAL',
    'IMPLEMENTATION_PLAN',
    'PROGRESS_OR_ACCEPTANCE',
    'NOTICE_PROOF',
    'SIGNED_LIST',
    'CARD_RECORD',
  ];
  const proofs = kinds.map((kind) => ({ kind, reference: '档案柜3-2' }));
  return {
    ...{ projectId, amount, kind: 'HOUSEHOLD_SUBSIDY', purpose: '到户产业补助（示例）', payee: '一卡通代发', payeeAccountEnding: '0001' },
    ...{ proofs, ...change },
  };
}

/** A claim for works of a contract with all its papers. */
export function worksClaimOf(
  projectId: string,
  contractId: string,
  amount: bigint,
  change: Partial<DraftClaim> = {},
): Omit<DraftClaim, 'requestKey'> {
  const kinds = [
    ...['APPLICATION', 'PROJECT_APPROVAL', 'IMPLEMENTATION_PLAN', 'PROCUREMENT_PAPERS', 'CONTRACT', 'INVOICE'],
    ...['PROGRESS_OR_ACCEPTANCE', 'SUPERVISION_OPINION', 'PHOTOS', 'NOTICE_PROOF', 'PAYEE_ACCOUNT'],
  ];
  const proofs = kinds.map((kind) => ({ kind, reference: '档案柜3-2' }));
  const change_ = { contractId, payee: '苍溪路桥公司', proofs, ...change };
  return { projectId, amount, kind: 'WORKS', purpose: '产业路工程进度款（示例）', payeeAccountEnding: '8821', ...change_ };
}

/** A claim that went from the unit through the township to finance. */
export async function approvedClaim(world: World, claim: Omit<DraftClaim, 'requestKey'>): Promise<string> {
  const { shilingManager, yunfengReviewer, financeOfficer } = world.people;
  const { id } = await world.perform(shilingManager, draftClaim, claim);
  await world.perform(shilingManager, submitClaim, { id });
  await world.perform(yunfengReviewer, checkClaim, { id, opinion: '属实' });
  await world.perform(financeOfficer, approveClaim, { id, opinion: '同意' });
  return id;
}

export async function paid(
  world: World,
  claimId: string,
  allocationId: string,
  amount: bigint,
  change: Partial<PayClaim> = {},
): Promise<string> {
  return (await world.perform(world.people.treasurer, payClaim, { claimId, allocationId, amount, voucherNumber: '付0001', ...change })).id;
}

/** A project with money of one line that is allocated and released, ready to be paid from. */
export async function releasedMoney(world: World, amount: bigint, project: StandingProject = {}) {
  const { id: documentId, lineId } = await receivedDocument(world, { amount });
  const projectId = await standingProject(world, project);
  const allocationId = await allocated(world, lineId, projectId, amount);
  await released(world, allocationId, amount);
  return { documentId, lineId, projectId, allocationId };
}

/** What the invariants of ledger and funds find broken on all rows. */
export async function brokenBooks(world: Pick<World, 'orm'>): Promise<string[]> {
  return asOwner(world.orm, async (em) => {
    const found: string[] = [];
    for (const { name, sql } of [...ledger.invariants, ...funds.invariants]) {
      for (const { broken } of await em.execute<{ broken: string }[]>(sql)) found.push(`${name}: ${broken}`);
    }
    return found;
  });
}
