import type * as api from '../../client/index.js';
import { listedAsset } from '../world/assets.js';
import type { PersonKey } from '../world/people.js';
import { type Tale, told } from './tale.js';

/** Who acts on a project: the same people from its draft to its settlement. */
export interface Hands {
  readonly drafter: PersonKey;
  readonly declarationLevel: api.NoticeLevel;
  readonly township: PersonKey;
  readonly examiner: PersonKey;
  readonly manager: PersonKey;
  /** Who records the village's own check of the works. */
  readonly checker: PersonKey;
}

const words = { body: '现将有关情况公示如下，如有异议请在公示期内提出（示例）。', carriers: ['NOTICE_BOARD' as const] };

/** Publishes a notice and lets its days pass. */
export async function noticeHeld(
  tale: Tale,
  by: PersonKey,
  projectId: string,
  purpose: api.NoticePurpose,
  level: api.NoticeLevel,
): Promise<string> {
  const client = await tale.as(by);
  const notice = told(
    await client.publishNotice({
      subjectNoun: 'project',
      subjectId: projectId,
      purpose,
      level,
      kind: 'NOTICE',
      title: '公示（示例）',
      ...words,
    }),
  );
  tale.on(dayAfter(notice.lastDay as string));
  return notice.id;
}

export async function announced(
  tale: Tale,
  by: PersonKey,
  projectId: string,
  purpose: api.NoticePurpose,
  level: api.NoticeLevel,
): Promise<void> {
  const client = await tale.as(by);
  told(
    await client.publishNotice({
      subjectNoun: 'project',
      subjectId: projectId,
      purpose,
      level,
      kind: 'ANNOUNCEMENT',
      title: '公告（示例）',
      ...words,
    }),
  );
}

/** From a draft through village, township, department and county into the library. */
export async function admitted(tale: Tale, hands: Hands, draft: Omit<api.DraftProjectInput, 'requestKey'>): Promise<string> {
  const drafter = await tale.as(hands.drafter);
  const { id: projectId } = told(await drafter.draftProject(draft));
  await noticeHeld(tale, hands.drafter, projectId, 'DECLARATION', hands.declarationLevel);
  told(await drafter.declareProject({ projectId }));
  await noticeHeld(tale, hands.township, projectId, 'TOWNSHIP_REVIEW', 'TOWNSHIP');
  told(await (await tale.as(hands.township)).reviewInTownship({ projectId, opinion: '情况属实，群众需要，同意上报。' }));
  tale.daysLater(3);
  told(await (await tale.as(hands.examiner)).examineInDepartment({ projectId, opinion: '可行，造价合理，用地环保手续齐备。' }));
  tale.daysLater(4);
  const minutesDate = tale.world.clock.today();
  told(await (await tale.as('recorder')).approveInCounty({ projectId, minutesNumber: '苍农领纪〔2023〕2号', minutesDate }));
  await noticeHeld(tale, 'keeper', projectId, 'ADMISSION', 'COUNTY');
  await announced(tale, 'keeper', projectId, 'ADMISSION', 'COUNTY');
  told(await (await tale.as('keeper')).admitToLibrary({ projectId }));
  return projectId;
}

export interface Works {
  readonly party: string;
  readonly contractNumber: string;
  readonly amount: string;
  readonly items: api.ContractItemInput[];
}

/** From a funded project to works under way. Answers the contract and its lines. */
export async function started(
  tale: Tale,
  hands: Hands,
  projectId: string,
  works: Works,
): Promise<{ contractId: string; items: { id: string; quantity: string }[] }> {
  const manager = await tale.as(hands.manager);
  const day = () => tale.world.clock.today();
  const approval = { approvalNumber: '苍农函〔2023〕15号', approvedBy: '苍溪县农业农村局', approvedOn: day() };
  told(await manager.prepareProject({ projectId, summary: '实施方案（示例）', ...approval }));
  tale.daysLater(20);
  const procurement = told(
    await manager.recordProcurement({
      projectId,
      method: 'OPEN_TENDER',
      tenderNumber: '示例招标2023',
      winner: works.party,
      price: works.amount,
      decidedOn: day(),
    }),
  );
  tale.daysLater(5);
  const contract = told(
    await manager.signContract({
      projectId,
      procurementId: procurement.id,
      number: works.contractNumber,
      party: works.party,
      amount: works.amount,
      items: works.items,
      plannedFinish: '2023-11-20',
      signedOn: day(),
    }),
  );
  await noticeHeld(tale, hands.manager, projectId, 'PRE_START', 'SITE');
  told(await manager.startProject({ projectId, startedOn: day() }));
  const items = await tale.world.rows<{ id: string; quantity: string }>(
    'select id, quantity from contract_item where contract_id = ? order by position',
    [contract.id],
  );
  return { contractId: contract.id, items };
}

/** Reports what is done of each line, in percent of its quantity, with a photo. */
export async function worked(
  tale: Tale,
  hands: Hands,
  projectId: string,
  items: { id: string; quantity: string }[],
  percent: number,
): Promise<void> {
  const manager = await tale.as(hands.manager);
  const done = items.map(({ id, quantity }) => ({ contractItemId: id, quantityDone: String((Number(quantity) * percent) / 100) }));
  const report = told(await manager.reportProgress({ projectId, doneOn: tale.world.clock.today(), items: done }));
  await tale.upload(hands.manager, { noun: 'progress_report', id: report.id, kind: 'PHOTO', name: '现场照片（示例）.png' });
}

const proofs = [
  'APPLICATION',
  'PROJECT_APPROVAL',
  'IMPLEMENTATION_PLAN',
  'PROCUREMENT_PAPERS',
  'CONTRACT',
  'INVOICE',
  'PROGRESS_OR_ACCEPTANCE',
  'SUPERVISION_OPINION',
  'PHOTOS',
  'NOTICE_PROOF',
  'PAYEE_ACCOUNT',
].map((kind) => ({ kind, reference: `${kind}（示例）` }));

/** A claim with all its proofs, checked by the township and approved by finance. */
export async function claimed(
  tale: Tale,
  hands: Hands,
  claim: { projectId: string; contractId: string; amount: string; purpose: string; payee: string; isRetention?: boolean },
): Promise<string> {
  const manager = await tale.as(hands.manager);
  const { id } = told(await manager.draftClaim({ kind: 'WORKS', payeeAccountEnding: '6789', proofs, ...claim }));
  told(await manager.submitClaim({ id }));
  tale.daysLater(2);
  told(await (await tale.as(hands.township)).checkClaim({ id, opinion: '资料齐全，进度属实。' }));
  tale.daysLater(2);
  told(await (await tale.as('financeOfficer')).approveClaim({ id, opinion: '同意支付。' }));
  return id;
}

/** From the last quantity to the audited settlement; `leaves` says which asset is expected. */
export async function settled(
  tale: Tale,
  hands: Hands,
  projectId: string,
  amount: string,
  leaves: Parameters<typeof listedAsset>[2] = {},
): Promise<void> {
  const manager = await tale.as(hands.manager);
  await announced(tale, hands.manager, projectId, 'COMPLETION', 'SITE');
  told(await manager.completeProject({ projectId, completedOn: tale.world.clock.today() }));
  const acceptance = { projectId, conclusion: 'QUALIFIED' as const, opinion: '合格。', problems: [] };
  // What lies in one village is checked there first, what lies above the villages by the township.
  const check = { ...acceptance, level: hands.declarationLevel as 'VILLAGE' | 'TOWNSHIP', acceptors: '自验小组（示例）' };
  told(await (await tale.as(hands.checker)).recordAcceptance({ ...check, acceptedOn: tale.world.clock.today() }));
  await noticeHeld(tale, hands.checker, projectId, 'ACCEPTANCE', hands.declarationLevel);
  const examiner = await tale.as(hands.examiner);
  told(
    await examiner.recordAcceptance({
      ...acceptance,
      level: 'DEPARTMENT',
      acceptors: '县农业农村局验收组（示例）',
      acceptedOn: tale.world.clock.today(),
    }),
  );
  await listedAsset(tale.world, projectId, leaves, tale.world.people[hands.manager]);
  told(await examiner.acceptProject({ projectId, opinion: '同意验收。' }));
  tale.daysLater(6);
  const finance = await tale.as('financeOfficer');
  told(await finance.settleProject({ projectId, amount, auditedBy: '示例会计师事务所', settledOn: tale.world.clock.today() }));
}

const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
