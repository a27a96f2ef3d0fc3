import { findAssetForUpdate, openAsset, recordEvent } from '../../assets/index.js';
import type { Act, Outcome } from '../../audit/index.js';
import { circleOf } from '../../identity/index.js';
import { isId, newId } from '../../kernel/ids.js';
import type { Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { IncomeDue } from '../model/income-due.js';
import { Lease } from '../model/lease.js';
import { Income } from '../model/received-income.js';
import { incomeFits, incomeMayBeReversed } from '../rules/income-guards.js';
import { refuseIncome as refuse } from '../rules/income-refusals.js';
import { type IncomeKind, kindOfLease } from '../rules/income-words.js';
import { earns } from '../rules/lease-guards.js';
import { availableIncome } from '../views/available-income.js';
import { receivedOfDues } from '../views/received-of-dues.js';
import { keptOnce } from './kept-once.js';

export interface ReceiveIncome {
  readonly requestKey: string;
  readonly assetId: string;
  /** The due that it answers; left out for what no contract fixes. */
  readonly dueId?: string | null;
  readonly kind: IncomeKind;
  /** Today when left out; may lie back, never ahead. */
  readonly receivedOn?: string | null;
  readonly amount: Fen;
  readonly payer: string;
  readonly voucherNumber: string;
  readonly note?: string | null;
}

/**
 * Records income of an asset, against what is due or free. Refuses ASSET_MUST_EXIST, INCOME_DUE_MUST_EXIST, without a
 * due ASSET_MUST_BE_OPERATIONAL, what `incomeFits` refuses, VOUCHER_MUST_BE_NEW.
 */
export async function receiveIncome(act: Act, input: ReceiveIncome): Promise<Outcome> {
  const { em, today } = act;
  const { asset, facts } = await openAsset(act, input.assetId);
  const { due, lease } = await dueOf(act, asset.id, input.dueId ?? null);
  if (!due) demand(earns(facts));
  const receivedFen = due ? ((await receivedOfDues(em, [due.id])).get(due.id) ?? 0n) : 0n;
  const receivedOn = input.receivedOn ?? today;
  const { kind, amount } = input;
  const asked = due && { amountFen: due.amountFen, receivedFen, lapsedOn: due.lapsedOn ?? null };
  demand(incomeFits({ kind, receivedOn, amount }, today, asset.formedOn, lease && kindOfLease[lease.kind], asked));
  const income = em.create(Income, {
    ...{ id: newId(), assetId: asset.id, leaseId: lease?.id ?? null, dueId: due?.id ?? null, placeCode: asset.placeCode },
    ...{ kind, receivedOn, amountFen: amount, payer: input.payer.trim(), voucherNumber: input.voucherNumber.trim() },
    ...{ note: input.note?.trim() || null, reversesId: null, reason: null, ...(await actor(act)) },
  });
  await keptOnce(voucherTaken(input.voucherNumber), () => em.flush());
  await recordEvent(act, asset, {
    kind: 'INCOME_RECEIVED',
    happenedOn: receivedOn,
    changes: [],
    documentNumber: input.voucherNumber,
    detail: { incomeId: income.id, kind, amountFen: String(amount), dueId: due?.id ?? null },
  });
  return { id: income.id, place: asset.placeCode };
}

export interface ReverseIncome {
  readonly requestKey: string;
  readonly id: string;
  readonly reason: string;
  readonly voucherNumber?: string | null;
}

/**
 * Takes an income back whole, today, by a row of the opposite amount. Refuses INCOME_MUST_EXIST, what
 * `incomeMayBeReversed` refuses, VOUCHER_MUST_BE_NEW. Answers the reversal.
 */
export async function reverseIncome(act: Act, input: ReverseIncome): Promise<Outcome> {
  const { em, today } = act;
  const income = isId(input.id) ? await em.findOne(Income, { id: input.id }) : null;
  if (!income) throw refuse('INCOME_MUST_EXIST', { id: input.id.slice(0, 40) });
  const asset = await findAssetForUpdate(act, income.assetId);
  const already = income.reversesId ?? (await em.findOne(Income, { reversesId: income.id }));
  const me = await actor(act);
  const recorders = [income.byPersonId, income.forPersonId];
  demand(
    incomeMayBeReversed({
      isSettled: Boolean(already),
      recordedByViewer:
        me.circle.some((id) => recorders.includes(id)) || income.circle.some((id) => id === me.byPersonId || id === me.forPersonId),
      amountFen: income.amountFen,
      availableFen: await availableIncome(em, asset.id),
    }),
  );
  const { assetId, leaseId, dueId, placeCode, kind, payer } = income;
  const reason = input.reason.trim();
  const reversal = em.create(Income, {
    ...{ id: newId(), assetId, leaseId: leaseId ?? null, dueId: dueId ?? null, placeCode, kind, payer, receivedOn: today },
    ...{
      amountFen: -income.amountFen,
      voucherNumber: input.voucherNumber?.trim() || null,
      note: null,
      reversesId: income.id,
      reason,
      ...me,
    },
  });
  await keptOnce(voucherTaken(input.voucherNumber ?? ''), () => em.flush());
  await recordEvent(act, asset, {
    kind: 'CORRECTED',
    happenedOn: today,
    changes: [],
    documentNumber: reversal.voucherNumber ?? null,
    reason,
    detail: { incomeId: income.id, reversalId: reversal.id, amountFen: String(reversal.amountFen) },
  });
  return { id: reversal.id, place: placeCode };
}

const voucherTaken = (number: string) => ({ income_voucher_once: () => refuse('VOUCHER_MUST_BE_NEW', { number: number.trim() }) });

async function dueOf({ em }: Act, assetId: string, id: string | null): Promise<{ due: IncomeDue | null; lease: Lease | null }> {
  if (!id) return { due: null, lease: null };
  const due = isId(id) ? await em.findOne(IncomeDue, { id, assetId }) : null;
  if (!due) throw refuse('INCOME_DUE_MUST_EXIST', { id: id.slice(0, 40) });
  return { due, lease: await em.findOneOrFail(Lease, { id: due.leaseId }) };
}

async function actor({ em, viewer, today, now }: Act) {
  const me = [viewer.personId, viewer.forPersonId].filter((id): id is string => id !== null);
  const circle = await circleOf(em, me, today);
  return { byPersonId: viewer.personId as string, forPersonId: viewer.forPersonId, circle: [...circle], recordedAt: now };
}
