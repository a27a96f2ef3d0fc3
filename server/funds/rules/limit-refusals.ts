/** What is refused because the money, the year, the works or a policy do not allow so much. */
const stages = '已安排≤指标、已拨付≤已安排、已支付≤已拨付 · each stage takes at most what the stage before it holds';

export const limitRefusals = {
  ALLOCATIONS_MUST_NOT_EXCEED_LINE: {
    zh: '指标余额不足：该条指标尚可安排{available}元，本次安排{asked}元。',
    en: 'The line does not hold enough: {available} yuan can still be allocated, {asked} is asked for.',
    basis: stages,
  },
  LINE_MUST_HOLD_AMOUNT: {
    zh: '该条指标未安排的余额为{available}元，本次需要{asked}元。',
    en: 'The line holds {available} yuan that is not allocated; {asked} is asked for.',
    basis: stages,
  },
  RELEASES_MUST_NOT_EXCEED_ALLOCATION: {
    zh: '拨付不得超过安排：尚可拨付{available}元，本次拨付{asked}元。',
    en: 'Releases must not exceed the allocation: {available} yuan can still be released, {asked} is asked for.',
    basis: stages,
  },
  RECLAIMS_MUST_NOT_EXCEED_UNRELEASED: {
    zh: '收回或调出只限未拨付部分：可用{available}元，本次{asked}元；已拨付未支付的先退回。',
    en: 'Only what is not released can be reclaimed or moved: {available} yuan, {asked} is asked for; return released money first.',
    basis: stages,
  },
  RETURNS_MUST_NOT_EXCEED_UNPAID: {
    zh: '退回只限已拨付未支付部分：可退{available}元，本次{asked}元。',
    en: 'Only released money that is not paid can be returned: {available} yuan, {asked} is asked for.',
    basis: stages,
  },
  PAYMENTS_MUST_NOT_EXCEED_RELEASED: {
    zh: '支付不得超过拨付：尚可支付{available}元，本次支付{asked}元。',
    en: 'Payments must not exceed what is released: {available} yuan can still be paid, {asked} is asked for.',
    basis: stages,
  },
  PAYMENTS_MUST_NOT_EXCEED_CLAIM: {
    zh: '报账单金额{claimed}元，已支付{paid}元，本次支付{asked}元，超出报账金额。',
    en: 'The claim is for {claimed} yuan, {paid} is paid; {asked} more would exceed it.',
    basis: '凭报账单支付 · money is paid against a claim',
  },
  ALLOCATIONS_MUST_NOT_EXCEED_BUDGET: {
    zh: '项目批准概算{budget}元，已安排{allocated}元，本次安排{asked}元，超出概算。',
    en: 'The project’s approved budget is {budget} yuan, {allocated} is allocated; {asked} more would exceed it.',
    basis: '安排不超过批复的项目概算 · allocations stay within the approved budget',
  },
  PAYMENTS_MUST_NOT_EXCEED_SETTLEMENT: {
    zh: '项目结算审定{settlement}元，已支付{paid}元，本次支付{asked}元，超出审定金额。',
    en: 'The project is settled at {settlement} yuan, {paid} is paid; {asked} more would exceed it.',
    basis: '支付不超过结算审定金额 · payments stay within the settlement',
  },
  PAYMENTS_MUST_FOLLOW_PROGRESS: {
    zh: '合同{contract}元，形象进度{physical}%，政策比例{cap}%，可支付至{allowed}元；已支付{paid}元，本次{asked}元。',
    en: 'Contract {contract} yuan, physical progress {physical}%, cap {cap}%: {allowed} may be paid so far; {paid} is paid, {asked} is asked for.',
    basis: '结算前按进度支付，政策 payment.progressCap · before settlement payments follow progress',
  },
  RETENTION_MUST_FOLLOW_SETTLEMENT: {
    zh: '质量保证金在结算之后支付，项目尚未结算。',
    en: 'Retention money is paid after settlement; the project is not settled.',
    basis: '质量保证金管理办法 · rules on retention money',
  },
  RETENTION_MUST_STAY_WITHIN_POLICY: {
    zh: '质量保证金不超过结算价的{percent}%即{limit}元，本次后为{asked}元。',
    en: 'Retention stays within {percent}% of the settlement, {limit} yuan; it would be {asked}.',
    basis: '政策 retention.maxRatio · policy retention.maxRatio',
  },
  CARRY_OVER_MUST_COME_FIRST: {
    zh: '{year}年度账户余额{available}元不足，{from}年度尚有{left}元，须先结转。',
    en: 'The accounts of {year} hold {available} yuan; {left} still lies in those of {from} and must be carried over first.',
    basis: '跨年使用先结转 · money of an earlier year is used after carry-over',
  },
  CARRY_OVER_MUST_FOLLOW_YEAR: {
    zh: '{year}年度须到{from}起才能结转，所填日期为{given}。',
    en: 'The year {year} is carried over from {from} on; the date given is {given}.',
    basis: '年终结转 · carry-over at the end of the year',
  },
  CARRY_OVER_MUST_STAY_WITHIN_YEARS: {
    zh: '{first}年度的指标最多结转{years}年，不能再转入{to}年度，应作结余上缴。',
    en: 'Money of {first} is carried over for at most {years} years and not into {to}; it is surplus to be returned.',
    basis: '连续两年未用完的作为结余收回，政策 carryOver.maxYears · unused after two years: surplus',
  },
  CARRY_OVER_MUST_HAVE_BALANCE: {
    zh: '{year}年度账户没有余额可以结转。',
    en: 'The accounts of {year} hold nothing to carry over.',
    basis: '只结转余额 · only a balance is carried over',
  },
  MONEY_MUST_BE_SURPLUS: {
    zh: '该条指标使用期到{useBy}，尚不是结余；任务已完成的须注明。',
    en: 'The line may be used until {useBy} and is no surplus yet; say so if its task is over.',
    basis: '结余：任务已完成或连续两年未用完 · surplus: the task is over or two years unused',
  },
} as const;
