import type { Act, Outcome } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { isId, newId } from '../../kernel/ids.js';
import { demand, Refusal } from '../../kernel/refusal.js';
import { reverse } from '../../ledger/index.js';
import { findProjectForUpdate } from '../../projects/index.js';
import { Disbursement } from '../model/disbursement.js';
import { FundReversal } from '../model/fund-reversal.js';
import { Payment } from '../model/payment.js';
import { notInFuture } from '../rules/date-guards.js';
import { refuse } from '../rules/refusals.js';
import { findAllocation, findDocument, mustStand } from './find-rows.js';
import { stepClaim } from './step-claim.js';

export interface Reverse {
  readonly requestKey: string;
  readonly id: string;
  /** Today when left out. */
  readonly reversedOn?: LocalDate | null;
  readonly reason: string;
}

interface Standing {
  readonly id: string;
  readonly placeCode: string;
  readonly projectId?: string;
  readonly entryId: string;
}

/** Takes a document booked in error back. Refuses FUND_DOCUMENT_MUST_EXIST and as `takeBack` does. */
export async function reverseReceipt(act: Act, input: Reverse): Promise<Outcome> {
  return takeBack(act, 'fund_document', await findDocument(act, input.id), input);
}

/** Takes an allocation made in error back. Refuses ALLOCATION_MUST_EXIST, ALLOCATION_MUST_NOT_COME_FROM_ADJUSTMENT and as `takeBack` does. */
export async function reverseAllocation(act: Act, input: Reverse): Promise<Outcome> {
  const { allocation } = await findAllocation(act, input.id);
  if (allocation.sourceAdjustmentId) throw refuse('ALLOCATION_MUST_NOT_COME_FROM_ADJUSTMENT');
  return takeBack(act, 'allocation', allocation, input);
}

/** Takes a release made in error back. Refuses DISBURSEMENT_MUST_EXIST and as `takeBack` does. */
export async function reverseDisbursement(act: Act, input: Reverse): Promise<Outcome> {
  const disbursement = isId(input.id) ? await act.em.findOne(Disbursement, { id: input.id }) : null;
  if (!disbursement) throw refuse('DISBURSEMENT_MUST_EXIST', { id: input.id.slice(0, 40) });
  return takeBack(act, 'disbursement', disbursement, input);
}

/** Takes a payment made in error back; its claim is open again. Refuses PAYMENT_MUST_EXIST and as `takeBack` does. */
export async function reversePayment(act: Act, input: Reverse): Promise<Outcome> {
  const payment = isId(input.id) ? await act.em.findOne(Payment, { id: input.id }) : null;
  if (!payment) throw refuse('PAYMENT_MUST_EXIST', { id: input.id.slice(0, 40) });
  await findProjectForUpdate(act, payment.projectId);
  const outcome = await takeBack(act, 'payment', payment, input);
  await act.em.flush();
  await stepClaim(act, payment.claimId, 'reopen', { opinion: input.reason });
  return outcome;
}

/**
 * Books the mirror of an entry and marks the row. Refuses MONEY_ACT_MUST_STAND, DATE_MUST_NOT_LIE_IN_FUTURE,
 * REVERSAL_MUST_NOT_PRECEDE_ENTRY, LATER_ACTS_MUST_BE_REVERSED_FIRST when the money has moved on.
 */
async function takeBack(act: Act, noun: string, row: Standing, { reversedOn, reason }: Reverse): Promise<Outcome> {
  const on = reversedOn ?? act.today;
  await mustStand(act, row.id);
  demand(notInFuture(on, act.today));
  const entryId = await reverse(act, row.entryId, { businessDate: on, reason: reason.trim() }).catch((error) => {
    throw movedOn(error) ?? error;
  });
  const mark = { id: newId(), noun, subjectId: row.id, projectId: row.projectId ?? null, placeCode: row.placeCode };
  act.em.create(FundReversal, { ...mark, reversedOn: on, reason: reason.trim(), entryId, recordedAt: act.now });
  return { id: row.id, place: row.placeCode };
}

function movedOn(error: unknown): Refusal | null {
  if (!(error instanceof Refusal) || !error.code.startsWith('BALANCE_MUST_COVER')) return null;
  const { available = '', asked = '' } = error.facts;
  return refuse('LATER_ACTS_MUST_BE_REVERSED_FIRST', { available, asked });
}
