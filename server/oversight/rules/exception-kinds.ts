import type { PolicyKey } from '../../policies/index.js';

/** One kind of exception: what it is called, by which rule it is one, and the sentence that states a single case. */
export interface ExceptionKindRow {
  /** 中文 · English, as the schema describes it. */
  readonly words: string;
  /** What the exception is about. */
  readonly subject: 'ASSET' | 'PROJECT' | 'INCOME_DUE';
  /** The policy by which it is judged; null where the rule of law or of the house needs no number. */
  readonly policy: PolicyKey | null;
  /** What says so where no policy does. */
  readonly basis: string;
  /** The case in a sentence; names in braces are facts of the row. */
  readonly zh: string;
  readonly en: string;
}

/** What an auditor looks for first, in the order of a thing's life: an exception is a fact that no rule should leave standing. */
export const exceptionKinds = {
  NO_OWNER: {
    words: '登记后逾期未确定所有权人 · no owner after the days allowed since registration',
    subject: 'ASSET',
    policy: 'asset.confirm.days',
    basis: '县级资产管理规定 · the county’s rules on assets',
    zh: '资产{code}“{name}”于{since}登记，已{days}天（期限{limit}），仍无所有权人。',
    en: 'Asset {code} "{name}" was registered on {since}, {days} days ago (allowed: {limit}), and has no owner.',
  },
  NOT_HANDED_OVER: {
    words: '登记后逾期未移交 · not handed over after the days allowed since registration',
    subject: 'ASSET',
    policy: 'asset.handOver.days',
    basis: '及时移交 · handed over promptly',
    zh: '资产{code}“{name}”于{since}登记，已{days}天（期限{limit}），尚未移交。',
    en: 'Asset {code} "{name}" was registered on {since}, {days} days ago (allowed: {limit}), and is not handed over.',
  },
  NO_UPKEEP_HOLDER: {
    words: '无管护主体 · nobody keeps it up',
    subject: 'ASSET',
    policy: null,
    basis: '每项资产须有管护主体 · each asset has somebody who keeps it up',
    zh: '资产{code}“{name}”于{since}登记，尚无管护主体，也无在用管护计划。',
    en: 'Asset {code} "{name}", registered on {since}, has nobody who keeps it up and no upkeep plan in force.',
  },
  IDLE_OVER_LIMIT: {
    words: '闲置超期 · idle longer than allowed',
    subject: 'ASSET',
    policy: 'asset.idle.days',
    basis: '闲置资产限期盘活 · idle assets are put to work in time',
    zh: '资产{code}“{name}”自{since}起闲置，已{days}天（期限{limit}）。',
    en: 'Asset {code} "{name}" has been idle since {since}, {days} days (allowed: {limit}).',
  },
  VALUE_NOT_SETTLEMENT: {
    words: '资产原值与费用化之和不等于审定结算额 · assets and the expensed part do not make the settlement',
    subject: 'PROJECT',
    policy: null,
    basis: '项目资产原值合计＋费用化＝审定结算额 · original values + expensed part = settlement',
    zh: '项目“{name}”审定结算{settlement}元，形成资产{formed}元，费用化{expensed}元，相差{amount}元。',
    en: 'Project "{name}": settlement {settlement} yuan, assets {formed} yuan, expensed {expensed} yuan; the difference is {amount} yuan.',
  },
  DISPOSED_WITHOUT_VALUATION: {
    words: '未经评估即处置 · disposed of without a valuation',
    subject: 'ASSET',
    policy: 'asset.valuation.required',
    basis: '处置须先评估 · a valuation comes before disposal',
    zh: '资产{code}“{name}”于{since}处置，处置前没有评估。',
    en: 'Asset {code} "{name}" was disposed of on {since} without a valuation before it.',
  },
  INCOME_IN_ARREARS: {
    words: '收益逾期未收 · income due and not received',
    subject: 'INCOME_DUE',
    policy: null,
    basis: '租金、保底收益按合同约定日收取 · income falls due on the day of its contract',
    zh: '资产{code}“{name}”应于{since}收取{due}元，逾期{days}天，尚欠{amount}元。',
    en: 'Asset {code} "{name}": {due} yuan fell due on {since}, {days} days ago; {amount} yuan are missing.',
  },
  PAID_BEYOND_PROGRESS: {
    words: '支付超形象进度 · paid beyond physical progress',
    subject: 'PROJECT',
    policy: 'payment.progressCap',
    basis: '结算前支付不超过合同价×形象进度 · before settlement, paid ≤ contract × physical progress',
    zh: '项目“{name}”截至{since}已支付{paid}元，合同{contract}元，形象进度{percent}%，超付{amount}元。',
    en: 'Project "{name}": {paid} yuan paid by {since} on a contract of {contract} yuan at {percent}% done; {amount} yuan too much.',
  },
  BUILT_BUT_UNPAID: {
    words: '结算后逾期未付清 · settled long ago and not paid out',
    subject: 'PROJECT',
    policy: 'payment.afterSettlement.days',
    basis: '结算后及时付清 · paid out promptly after settlement',
    zh: '项目“{name}”于{since}结算{settlement}元，已{days}天（期限{limit}），除质保金{retention}元外尚欠{amount}元。',
    en: 'Project "{name}" was settled at {settlement} yuan on {since}, {days} days ago (allowed: {limit}); besides the retention of {retention} yuan, {amount} yuan are unpaid.',
  },
  NO_LADDER: {
    words: '责任层级不全 · the responsibility ladder has gaps',
    subject: 'ASSET',
    policy: 'asset.ladder',
    basis: '县级统管、乡镇监管、村级直管、群众监督 · each level has somebody who answers',
    zh: '资产{code}“{name}”缺责任层级：{missing}。',
    en: 'Asset {code} "{name}" has nobody who answers at the levels {missing}.',
  },
  SETTLED_WITHOUT_ASSETS: {
    words: '已结算未登记资产 · settled, with no asset registered',
    subject: 'PROJECT',
    policy: null,
    basis: '结算后登记资产，或说明不形成资产 · a settled project has its assets registered or says why it forms none',
    zh: '项目“{name}”于{since}结算{settlement}元，已{days}天，未登记资产，也未说明不形成资产。',
    en: 'Project "{name}" was settled at {settlement} yuan on {since}, {days} days ago; no asset is registered and no reason given.',
  },
} as const satisfies Record<string, ExceptionKindRow>;
export type ExceptionKind = keyof typeof exceptionKinds;

/** What a statement tells of one exception beyond its columns: texts and amounts, as the sentences name them. */
export type ExceptionFacts = Readonly<Record<string, unknown>>;
