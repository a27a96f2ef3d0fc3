import { newId } from '../../server/kernel/ids.js';
import { acceptProject } from '../../server/projects/actions/accept-project.js';
import { completeProject } from '../../server/projects/actions/complete-project.js';
import { moveProject } from '../../server/projects/actions/move-project.js';
import { prepareProject } from '../../server/projects/actions/prepare-project.js';
import { recordAcceptance } from '../../server/projects/actions/record-acceptance.js';
import { recordProcurement } from '../../server/projects/actions/record-procurement.js';
import { reportProgress } from '../../server/projects/actions/report-progress.js';
import { settleProject } from '../../server/projects/actions/settle-project.js';
import { type SignContract, signContract } from '../../server/projects/actions/sign-contract.js';
import { startProject } from '../../server/projects/actions/start-project.js';
import { listedAsset } from './assets.js';
import { announced, heldNotice, type moneyByHand, selectedProject } from './projects.js';
import type { World } from './world.js';

/** The money of these tests is laid by hand, in place of the funds. */
export type Hand = ReturnType<typeof moneyByHand>;

const winner = '苍溪县利民建筑有限公司（示例）';

/** Two lines that make 1 000 000.00 yuan: 改造猕猴桃园 600 000, 灌溉管网 400 000. */
export const contractOf = (
  world: World,
  projectId: string,
  procurementId: string,
  change: Partial<SignContract> = {},
): Omit<SignContract, 'requestKey'> => ({
  projectId,
  procurementId,
  number: 'HT-2023-01',
  party: winner,
  amount: 100_000_000n,
  signedOn: world.clock.today(),
  plannedFinish: '2023-11-15',
  retentionPercent: '3.00',
  items: [
    { name: '猕猴桃园改造', unit: '亩', quantity: '200', unitPrice: 300_000n },
    { name: '灌溉管网', unit: '米', quantity: '3000', unitPrice: 13_333n },
    { name: '管网接头', unit: '套', quantity: '1', unitPrice: 1_000n },
  ],
  ...change,
});

/** Selected and funded. Each of these builders goes on where the one before it ends. */
export async function fundedProject(world: World, hand: Hand): Promise<string> {
  const id = await selectedProject(world);
  hand.lay(id, { allocatedFen: 110_000_000n });
  await world.perform(
    world.people.financeOfficer,
    async (act) => {
      const project = await moveProject(act, id, 'fund');
      return { id, place: project.placeCode };
    },
    {},
  );
  return id;
}

export async function preparingProject(world: World, hand: Hand): Promise<string> {
  const projectId = await fundedProject(world, hand);
  await world.perform(world.people.shilingManager, prepareProject, {
    projectId,
    summary: '改造果园、铺设管网（示例）',
    approvalNumber: '苍农函〔2023〕8号',
    approvedBy: '苍溪县农业农村局',
    approvedOn: world.clock.today(),
  });
  return projectId;
}

export async function procuredProject(world: World, hand: Hand): Promise<{ projectId: string; procurementId: string }> {
  const projectId = await preparingProject(world, hand);
  const { id: procurementId } = await world.perform(world.people.shilingManager, recordProcurement, {
    projectId,
    method: 'OPEN_TENDER',
    tenderNumber: 'ZB-2023-11',
    winner,
    price: 105_000_000n,
    decidedOn: world.clock.today(),
  });
  return { projectId, procurementId };
}

export async function contractedProject(world: World, hand: Hand): Promise<{ projectId: string; contractId: string; items: string[] }> {
  const { projectId, procurementId } = await procuredProject(world, hand);
  const { id: contractId } = await world.perform(world.people.shilingManager, signContract, contractOf(world, projectId, procurementId));
  const rows = await world.rows<{ id: string }>('select id from contract_item where contract_id = ? order by position', [contractId]);
  return { projectId, contractId, items: rows.map(({ id }) => id) };
}

export type Started = Awaited<ReturnType<typeof contractedProject>>;

export async function startedProject(world: World, hand: Hand): Promise<Started> {
  const started = await contractedProject(world, hand);
  await heldNotice(world, started.projectId, 'PRE_START', 'SITE', world.people.shilingManager);
  await world.perform(world.people.shilingManager, startProject, { projectId: started.projectId, startedOn: world.clock.today() });
  return started;
}

/** A photo as the attachments keep it, without its bytes. */
export async function photoOn(world: World, noun: string, id: string): Promise<void> {
  await world.rows(
    `insert into attachment (id, place_code, subject_noun, subject_id, kind, name, media_type, size_bytes, sha256, uploaded_by, uploaded_at)
    select ?, place_code, ?, ?, 'PHOTO', '现场.jpg', 'image/jpeg', 1, repeat('a', 64), ?, now() from project limit 1`,
    [newId(), noun, id, world.people.shilingManager.personId],
  );
}

export async function doneProject(world: World, hand: Hand): Promise<Started> {
  const started = await startedProject(world, hand);
  const quantities = ['200', '3000', '1'];
  await world.perform(world.people.shilingManager, reportProgress, {
    projectId: started.projectId,
    doneOn: world.clock.today(),
    items: started.items.map((contractItemId, index) => ({ contractItemId, quantityDone: quantities[index] as string })),
  });
  return started;
}

export async function completedProject(world: World, hand: Hand): Promise<Started> {
  const done = await doneProject(world, hand);
  await photoOn(world, 'project', done.projectId);
  await announced(world, done.projectId, 'COMPLETION', 'SITE', world.people.shilingManager);
  await world.perform(world.people.shilingManager, completeProject, { projectId: done.projectId, completedOn: world.clock.today() });
  return done;
}

export const checkOf = (
  world: World,
  projectId: string,
  level: 'VILLAGE' | 'TOWNSHIP' | 'COUNTY' | 'DEPARTMENT',
  problems: string[] = [],
) => ({
  projectId,
  level,
  acceptedOn: world.clock.today(),
  conclusion: 'QUALIFIED' as const,
  opinion: '按合同完成，质量合格。',
  acceptors: '罗文书、村务监督委员会（示例）',
  problems: problems.map((description) => ({ description })),
});

/** Checked by the village, with its notice over. */
export async function selfCheckedProject(world: World, hand: Hand): Promise<Started> {
  const completed = await completedProject(world, hand);
  await world.perform(world.people.shilingClerk, recordAcceptance, checkOf(world, completed.projectId, 'VILLAGE'));
  await heldNotice(world, completed.projectId, 'ACCEPTANCE', 'VILLAGE', world.people.shilingClerk);
  return completed;
}

/** Accepted, with one expected asset listed. */
export async function acceptedProject(world: World, hand: Hand): Promise<Started> {
  const checked = await selfCheckedProject(world, hand);
  const { projectId } = checked;
  await world.perform(world.people.yunfengReviewer, recordAcceptance, checkOf(world, projectId, 'TOWNSHIP'));
  await listedAsset(world, projectId);
  await world.perform(world.people.yunfengReviewer, acceptProject, { projectId, opinion: '同意通过验收。' });
  return checked;
}

export async function settledProject(world: World, hand: Hand): Promise<Started> {
  const accepted = await acceptedProject(world, hand);
  await world.perform(world.people.financeOfficer, settleProject, {
    projectId: accepted.projectId,
    amount: 98_000_000n,
    settledOn: world.clock.today(),
    auditedBy: '苍溪县财政投资评审中心（示例）',
  });
  return accepted;
}
