import { recordEvent } from '../../assets/index.js';
import type { Act, Outcome } from '../../audit/index.js';
import { refuseIncome as refuse } from '../rules/income-refusals.js';
import { undecided } from './draft-distribution.js';
import { keptOnce } from './kept-once.js';
import { openDistribution, stepDistribution } from './step-distribution.js';

interface Seen {
  readonly requestKey: string;
  readonly id: string;
  readonly version: number;
}
export interface DecideDistribution extends Seen {
  /** Number of the record of the village’s meeting. */
  readonly decisionRecord: string;
  readonly decidedOn: string;
}
export interface ReviewDistribution extends Seen {
  readonly opinion?: string | null;
}
export interface ReturnDistribution extends Seen {
  readonly reason: string;
}
export interface FileDistribution extends Seen {
  readonly filingNumber: string;
}
export interface PayDistribution extends Seen {
  /** Today when left out. */
  readonly paidOn?: string | null;
  readonly voucherNumber: string;
}

/** Records the village’s decision. Refuses DISTRIBUTION_MUST_NOT_BE_DECIDED_AHEAD and as the table says. */
export async function decideDistribution(act: Act, { id, version, decisionRecord, decidedOn }: DecideDistribution): Promise<Outcome> {
  const { distribution } = await openDistribution(act, id, version);
  await stepDistribution(act, distribution, 'decideDistribution', () => {
    if (decidedOn > act.today) throw refuse('DISTRIBUTION_MUST_NOT_BE_DECIDED_AHEAD', { decided: decidedOn, today: act.today });
    return { decisionRecord: decisionRecord.trim(), decidedOn, returnReason: null };
  });
  return answer(distribution);
}

/** The township’s review, once the village’s notice is over. Refuses NOTICE_MUST_BE_OVER and its kin, and as the table says. */
export async function reviewDistribution(act: Act, { id, version, opinion }: ReviewDistribution): Promise<Outcome> {
  const { distribution } = await openDistribution(act, id, version);
  await stepDistribution(act, distribution, 'reviewDistribution', () => ({ reviewedOn: act.today }), opinion ?? null);
  return answer(distribution);
}

/** Township or county gives a distribution back; the village decides and shows it anew. */
export async function returnDistribution(act: Act, { id, version, reason }: ReturnDistribution): Promise<Outcome> {
  const { distribution } = await openDistribution(act, id, version);
  await stepDistribution(act, distribution, 'returnDistribution', () => ({ ...undecided, returnReason: reason.trim() }), reason);
  return answer(distribution);
}

/** The county keeps a record. */
export async function fileDistribution(act: Act, { id, version, filingNumber }: FileDistribution): Promise<Outcome> {
  const { distribution } = await openDistribution(act, id, version);
  await stepDistribution(act, distribution, 'fileDistribution', () => ({ filedOn: act.today, filingNumber: filingNumber.trim() }));
  return answer(distribution);
}

/**
 * The village has paid it out. Refuses DISTRIBUTION_MUST_BE_PAID_AFTER_FILING, VOUCHER_MUST_BE_NEW, and as the table says.
 */
export async function payDistribution(act: Act, input: PayDistribution): Promise<Outcome> {
  const { distribution, asset } = await openDistribution(act, input.id, input.version);
  const paidOn = input.paidOn ?? act.today;
  const { filedOn } = distribution;
  const voucherNumber = input.voucherNumber.trim();
  const taken = { distribution_voucher_once: () => refuse('VOUCHER_MUST_BE_NEW', { number: voucherNumber }) };
  const marks = () => {
    if (paidOn > act.today || paidOn < (filedOn as string)) {
      throw refuse('DISTRIBUTION_MUST_BE_PAID_AFTER_FILING', { paid: paidOn, filed: filedOn as string, today: act.today });
    }
    return { paidOn, voucherNumber };
  };
  await keptOnce(taken, () => stepDistribution(act, distribution, 'payDistribution', marks));
  await recordEvent(act, asset, {
    kind: 'INCOME_DISTRIBUTED',
    happenedOn: paidOn,
    changes: [],
    documentNumber: voucherNumber,
    detail: { distributionId: distribution.id, year: distribution.year, amountFen: String(distribution.amountFen) },
  });
  return answer(distribution);
}

/** The village takes a plan back before it is reviewed; its amount is free again. */
export async function withdrawDistribution(act: Act, { id, version, reason }: ReturnDistribution): Promise<Outcome> {
  const { distribution } = await openDistribution(act, id, version);
  await stepDistribution(act, distribution, 'withdrawDistribution', () => ({}), reason);
  return answer(distribution);
}

const answer = ({ id, placeCode }: { id: string; placeCode: string }): Outcome => ({ id, place: placeCode });
