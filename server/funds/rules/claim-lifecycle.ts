import type { CaseFacts, Guard, Lifecycle } from '../../kernel/lifecycle.js';
import { type Fen, yuan } from '../../kernel/money.js';
import type { Role } from '../../kernel/viewer.js';
import { refuse } from './refusals.js';
import { type Duty, duties } from './words.js';

/** A claim travels from the unit through the township and finance to the treasury; nobody holds two duties over it. */
export const claimStates = {
  DRAFT: '草稿 · draft',
  SUBMITTED: '已提交 · submitted',
  TOWNSHIP_CHECKED: '乡镇已审核 · checked by the township',
  APPROVED: '财政已审批 · approved by finance',
  PAID: '已支付 · paid',
  RETURNED: '退回 · returned',
  WITHDRAWN: '撤回 · withdrawn',
} as const;
export type ClaimState = keyof typeof claimStates;

export interface ClaimFacts extends CaseFacts {
  readonly state: ClaimState;
  readonly role: Role | null;
  /** The required papers that are absent, by their names in both languages. */
  readonly missing: readonly string[];
  /** The duties at which the viewer, or somebody in the viewer's circle of substitutes, acted already. */
  readonly dutiesOfMine: readonly Duty[];
  readonly amountFen: Fen;
  /** Net of reversals; while a payment is decided, as it will be after it. */
  readonly paidFen: Fen;
  /** Whether a township stands between the project's place and the county. */
  readonly liesInTownship: boolean;
}

const proofsComplete: Guard<ClaimFacts> = ({ missing }) =>
  missing.length === 0 ? null : refuse('CLAIM_PROOFS_MUST_BE_COMPLETE', { missing: missing.join('、') });
const nothingPaid: Guard<ClaimFacts> = ({ paidFen }) => (paidFen === 0n ? null : refuse('CLAIM_MUST_NOT_BE_PAID', { paid: yuan(paidFen) }));
const aboveTownships: Guard<ClaimFacts> = ({ liesInTownship }) => (liesInTownship ? refuse('CLAIM_MUST_BE_CHECKED_BY_TOWNSHIP') : null);
const noOtherDuty = (mine: Duty): Guard<ClaimFacts> =>
  Object.defineProperty(
    ({ dutiesOfMine }: ClaimFacts) => {
      const other = dutiesOfMine.find((duty) => duty !== mine);
      return other ? refuse('CLAIM_MUST_BE_HANDLED_BY_ANOTHER', { duty: duties[other] }) : null;
    },
    'name',
    { value: `noOtherDutyThan${mine}` },
  );

const unit: readonly Role[] = ['PROJECT_MANAGER', 'VILLAGE_CLERK', 'TOWNSHIP_REVIEWER'];

// biome-ignore format: a table is read by its columns
export const claimLifecycle: Lifecycle<ClaimState, ClaimFacts> = {
  noun: 'claim',
  zh: '报账',
  states: claimStates,
  start: 'DRAFT',
  moves: [
    { move: 'submitClaim',   zh: '提交报账',   from: ['DRAFT', 'RETURNED'],              to: 'SUBMITTED',        by: unit,                  asks: [],                 needs: [noOtherDuty('CLAIM'), proofsComplete],   writes: 'state, claim_act' },
    { move: 'withdrawClaim', zh: '撤回报账',   from: ['DRAFT', 'SUBMITTED', 'RETURNED'], to: 'WITHDRAWN',        by: unit,                  asks: [],                 needs: [noOtherDuty('CLAIM')],                   isOffer: true, writes: 'state, claim_act' },
    { move: 'checkClaim',    zh: '乡镇审核',   from: ['SUBMITTED'],                      to: 'TOWNSHIP_CHECKED', by: ['TOWNSHIP_REVIEWER'], asks: ['opinion'],        needs: [noOtherDuty('CHECK'), proofsComplete],   writes: 'state, claim_act' },
    { move: 'returnToUnit',  zh: '乡镇退回',   from: ['SUBMITTED'],                      to: 'RETURNED',         by: ['TOWNSHIP_REVIEWER'], asks: ['reason'],         needs: [noOtherDuty('CHECK')],                   isOffer: true, writes: 'state, return_reason, claim_act' },
    { move: 'approveClaim',  zh: '财政审批',   from: ['TOWNSHIP_CHECKED'],               to: 'APPROVED',         by: ['FINANCE_OFFICER'],   asks: ['opinion'],        needs: [noOtherDuty('APPROVE'), proofsComplete], writes: 'state, claim_act' },
    { move: 'approveDirectly', zh: '县级项目直接审批', from: ['SUBMITTED'],              to: 'APPROVED',         by: ['FINANCE_OFFICER'],   asks: ['opinion'],        needs: [aboveTownships, noOtherDuty('APPROVE'), proofsComplete], writes: 'state, claim_act' },
    { move: 'returnClaim',   zh: '财政退回',   from: ['TOWNSHIP_CHECKED', 'APPROVED'],   to: 'RETURNED',         by: ['FINANCE_OFFICER'],   asks: ['reason'],         needs: [noOtherDuty('APPROVE'), nothingPaid],    isOffer: true, writes: 'state, return_reason, claim_act' },
    { move: 'payClaim',      zh: '支付',       from: ['APPROVED'],                       to: paidOrStillOpen,    by: ['TREASURER'],         asks: ['payment'],        needs: [noOtherDuty('PAY')],                     writes: 'state, payment, claim_act' },
    { move: 'reopen',        zh: '冲销支付',   from: ['PAID', 'APPROVED'],               to: 'APPROVED',         by: ['FINANCE_OFFICER'],   asks: ['reason'],         needs: [],                                       isOffer: true, writes: 'state, fund_reversal, claim_act' },
  ],
};

// A claim may be paid in parts, from several allocations; it is paid when the parts make its amount.
function paidOrStillOpen({ amountFen, paidFen }: ClaimFacts): ClaimState {
  return paidFen === amountFen ? 'PAID' : 'APPROVED';
}

/** The duty that a move exercises. */
export const dutyOfMove: Readonly<Record<string, Duty>> = {
  submitClaim: 'CLAIM',
  withdrawClaim: 'CLAIM',
  checkClaim: 'CHECK',
  returnToUnit: 'CHECK',
  approveClaim: 'APPROVE',
  approveDirectly: 'APPROVE',
  returnClaim: 'APPROVE',
  payClaim: 'PAY',
  reopen: 'APPROVE',
};

/** The states in which the unit may still change the claim. */
export const openClaimStates: readonly ClaimState[] = ['DRAFT', 'RETURNED'];
