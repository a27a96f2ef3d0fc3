import type { Draw } from '../draw.js';
import type { Answer, Journal, Request } from './journal.js';
import type { ActorKey } from './scene.js';

let keys = 0;

/** Builds a hand's requests, each with a key of its own. */
function request(verb: string, by: ActorKey | null, input: Request['input'], file?: string): Request {
  keys += 1;
  return { verb, by, key: `crash-${process.pid}-${keys}-${verb}`, input, ...(file === undefined ? {} : { file }) };
}

/** What must come through: a scene without rivals never has a reason to refuse. */
async function done(journal: Journal, asked: Request): Promise<string | null> {
  const answer: Answer | null = await journal.until(asked);
  if (!answer) return null;
  if ('id' in answer) return answer.id;
  throw new Error(`${asked.verb} was refused with ${answer.code}: ${JSON.stringify(asked.input)}`);
}

const proofs = [
  'APPLICATION',
  'PROJECT_APPROVAL',
  'IMPLEMENTATION_PLAN',
  'PROGRESS_OR_ACCEPTANCE',
  'NOTICE_PROOF',
  'SIGNED_LIST',
  'CARD_RECORD',
].map((kind) => ({ kind, reference: '档案柜3-2' }));

/** Money from the line to the payee, in small amounts, act by act. */
export async function moneyHand(journal: Journal, draw: Draw, projectId: string): Promise<void> {
  const { lineId } = journal.scene;
  while (!journal.isOver) {
    const amount = `${1 + draw(9)}.${10 + draw(90)}`;
    const allocationId = await done(
      journal,
      request('allocate', 'financeOfficer', { lineId, projectId, amount, disposition: 'KEPT', approvalNumber: '苍农领〔2023〕6号' }),
    );
    const released =
      allocationId &&
      (await done(
        journal,
        request('release', 'financeOfficer', { allocationId, amount, voucherNumber: '拨1', receivingUnit: '云峰镇财政所' }),
      ));
    const claimId =
      released &&
      (await done(
        journal,
        request('draftClaim', 'shilingManager', {
          ...{ projectId, amount, kind: 'HOUSEHOLD_SUBSIDY', purpose: '到户产业补助（示例）' },
          ...{ payee: '一卡通代发', payeeAccountEnding: '0001', proofs },
        }),
      ));
    if (!claimId) return;
    for (const [verb, by] of [
      ['submitClaim', 'shilingManager'],
      ['checkClaim', 'yunfengReviewer'],
      ['approveClaim', 'financeOfficer'],
    ] as const) {
      const opinion = verb === 'submitClaim' ? {} : { opinion: '属实' };
      if (!(await done(journal, request(verb, by, { id: claimId, ...opinion })))) return;
    }
    if (!(await done(journal, request('payClaim', 'treasurer', { claimId, allocationId, amount, voucherNumber: '付1' })))) return;
  }
}

/** A village that drafts projects, and now and then declares one whose notice is over, or takes it back. */
export async function caseHand(journal: Journal, draw: Draw, ready: string[]): Promise<void> {
  while (!journal.isOver) {
    const projectId = draw(3) ? undefined : ready.pop();
    if (!projectId) {
      if (!(await done(journal, request('draftProject', 'shilingClerk', draft(journal))))) return;
      continue;
    }
    if (!(await done(journal, request('declareProject', 'shilingClerk', { projectId })))) return;
    const back = { projectId, reason: '群众要求调整' };
    if (draw(2) && !(await done(journal, request('withdrawDeclaration', 'shilingClerk', back)))) return;
  }
}

function draft({ scene }: Journal): Request['input'] {
  return {
    ...{ placeCode: '510824102210', library: 'BRIDGING', classCode: 'INDUSTRY', nature: 'NEW', name: '狮岭村猕猴桃园（示例）' },
    ...{ content: '改造猕猴桃园200亩', year: 2023, budget: '1200000.00', departmentId: scene.departmentId },
    responsibleUnit: '云峰镇人民政府',
  };
}

/** The public objects to a notice, again and again. */
export async function publicHand(journal: Journal, draw: Draw): Promise<void> {
  while (!journal.isOver) {
    const text = `异议${draw(1_000_000_000)}（示例）`;
    if (!(await done(journal, request('fileObjection', null, { noticeId: journal.scene.noticeId, text, objectorName: '示例村民' }))))
      return;
  }
}

/** An office sends in files of a few kilobytes, no two alike. */
export async function fileHand(journal: Journal, draw: Draw, projectId: string): Promise<void> {
  while (!journal.isOver) {
    const file = `村名,金额（元）\n${Array.from({ length: 50 + draw(200) }, (_, line) => `狮岭村${line},${draw(1_000_000_000)}.00`).join('\n')}\n`;
    const input = { subjectNoun: 'project', subjectId: projectId, kind: 'OTHER' };
    if (!(await done(journal, request('uploadAttachment', 'shilingManager', input, file)))) return;
  }
}
