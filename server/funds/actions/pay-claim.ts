import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { isId, newId } from '../../kernel/ids.js';
import { amountPositive, type Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { policiesOn } from '../../policies/index.js';
import { findProjectForUpdate } from '../../projects/index.js';
import { Claim } from '../model/claim.js';
import { Payment } from '../model/payment.js';
import { afterAllocation, afterDocument, notInFuture, postCoversCounty } from '../rules/date-guards.js';
import { mayPay } from '../rules/payment-guards.js';
import { budgetYearOf } from '../rules/recipes.js';
import { refuse } from '../rules/refusals.js';
import { factsOfPayment } from '../views/facts-of-payment.js';
import { book } from './book.js';
import { findAllocation } from './find-rows.js';
import { stepClaim } from './step-claim.js';

export interface PayClaim {
  readonly requestKey: string;
  readonly claimId: string;
  readonly allocationId: string;
  readonly amount: Fen;
  /** Today when left out. */
  readonly paidOn?: LocalDate | null;
  readonly voucherNumber: string;
}

/**
 * Pays an approved claim, or a part of it, from one allocation of its project to the claim's payee. The project's row is
 * locked, so that payments of one project follow each other. Refuses what the claim's table refuses, dates out of order,
 * ALLOCATION_MUST_BE_OF_PROJECT, everything of rules/payment-guards.ts, PAYMENTS_MUST_NOT_EXCEED_RELEASED,
 * CARRY_OVER_MUST_COME_FIRST.
 */
export async function payClaim(act: Act, input: PayClaim) {
  const found = isId(input.claimId) ? await act.em.findOne(Claim, { id: input.claimId }) : null;
  if (!found) throw refuse('CLAIM_MUST_EXIST', { id: input.claimId.slice(0, 40) });
  await findProjectForUpdate(act, found.projectId);
  const { allocation, line, document } = await findAllocation(act, input.allocationId);
  const paidOn = input.paidOn ?? act.today;
  demand(amountPositive(input.amount));
  demand(postCoversCounty(act.viewer, line.placeCode));
  if (allocation.projectId !== found.projectId) throw refuse('ALLOCATION_MUST_BE_OF_PROJECT', { allocation: allocation.id });
  demand(notInFuture(paidOn, act.today));
  demand(afterDocument(paidOn, document.receivedOn));
  demand(afterAllocation(paidOn, allocation.allocatedOn));
  const stored = await factsOfPayment(act.em, found.id, found.projectId, paidOn);
  const policy = await policiesOn(act.em, ['payment.progressCap', 'retention.maxRatio'], { place: line.placeCode, on: paidOn });
  const claim = await stepClaim(act, found.id, 'payClaim', { payingFen: input.amount });
  demand(
    mayPay({
      ...stored,
      askedFen: input.amount,
      claimFen: claim.amountFen,
      isRetention: claim.isRetention,
      progressCap: policy['payment.progressCap'].value.percent,
      retentionMax: policy['retention.maxRatio'].value.percent,
    }),
  );
  const id = newId();
  const year = budgetYearOf(document.year, paidOn);
  const leg = { recipe: 'pay' as const, amountFen: input.amount, year, line, allocation };
  const entryId = await book(act, { subjectId: id, businessDate: paidOn, legs: [leg] });
  const { projectId, placeCode, payee, payeeAccount, isRetention } = claim;
  act.em.create(Payment, {
    ...{ id, claimId: claim.id, allocationId: allocation.id, projectId, placeCode, amountFen: input.amount, paidOn },
    ...{ payee, payeeAccount, voucherNumber: input.voucherNumber.trim(), isRetention, entryId, recordedAt: act.now },
  });
  return { id, place: placeCode };
}
