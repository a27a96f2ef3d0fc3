import { refuser } from '../../kernel/refusal.js';
import { claimRefusals } from './claim-refusals.js';
import { limitRefusals } from './limit-refusals.js';

const known = '只能办理已登记且在辖区内的业务 · only what is registered within one’s area can be acted on';
const dates = '业务日期按先后顺序 · business dates follow the order of acts';

const documentRefusals = {
  DOCUMENT_NUMBER_MUST_BE_WELL_FORMED: {
    zh: '文号“{given}”不合规范，应如“川财农〔2023〕9号”：机关代字、年份、序号。',
    en: 'The document number "{given}" is not well formed; it reads like 川财农〔2023〕9号: agency, year, running number.',
    basis: '党政机关公文处理工作条例：发文字号 · rules on the numbers of official documents',
  },
  DOCUMENT_NUMBER_MUST_BE_NEW: {
    zh: '文号“{number}”已经登记，登记时写作“{known}”。',
    en: 'The document {number} is registered already, written as "{known}".',
    basis: '一份指标文只登记一次 · a fund document is registered once',
  },
  DOCUMENT_MUST_HAVE_NUMBER_OR_REASON: {
    zh: '须填文号；确无文号的，须说明原因，且二者只填其一。',
    en: 'Give the document’s number or, where it has none, the reason; not both.',
    basis: '衔接资金须有单独的指标文件 · the money has a document of its own',
  },
  SUPERIOR_DOCUMENT_MUST_BE_ANOTHER: {
    zh: '上级文件不能是本文件“{number}”。',
    en: 'The superior document cannot be the document {number} itself.',
    basis: '指标文逐级转下 · documents chain from level to level',
  },
  LINES_MUST_SUM_TO_DOCUMENT: {
    zh: '各明细合计{lines}元，与文件总额{document}元不符，相差{difference}元。',
    en: 'The lines make {lines} yuan, the document says {document}; the difference is {difference}.',
    basis: '一份文件的明细合计等于总额 · the lines of a document sum to its amount',
  },
  TASK_MUST_BE_GIVEN_FOR_BRIDGING: {
    zh: '衔接资金须注明任务方向。',
    en: 'Bridging money needs its task.',
    basis: '衔接资金按任务方向分列下达 · bridging money is issued by task',
  },
  DATE_MUST_NOT_LIE_IN_FUTURE: {
    zh: '日期{given}晚于今天（{today}）。',
    en: 'The date {given} lies after today ({today}).',
    basis: dates,
  },
  DATE_MUST_NOT_PRECEDE_DOCUMENT: {
    zh: '日期{given}早于指标文日期{document}。',
    en: 'The date {given} precedes the document’s date {document}.',
    basis: '支付和安排不早于收文 · no act precedes the receipt of the document',
  },
  DATE_MUST_NOT_PRECEDE_ALLOCATION: {
    zh: '日期{given}早于安排日期{allocation}。',
    en: 'The date {given} precedes the allocation’s date {allocation}.',
    basis: dates,
  },
  DATE_MUST_NOT_PRECEDE_DECISION: {
    zh: '日期{given}早于批准决定的日期{decision}。',
    en: 'The date {given} precedes the approving decision of {decision}.',
    basis: '先批准后调整 · a decision comes before what it allows',
  },
  POST_MUST_COVER_COUNTY: {
    zh: '资金业务由县级及以上岗位办理，当前岗位不覆盖{county}。',
    en: 'Fund acts are done in a post for the whole county; the acting post does not cover {county}.',
    basis: '资金由县级财政统一记账 · money is booked by the county’s finance bureau',
  },
} as const;

const projectRefusals = {
  PROJECT_MUST_BE_IN_LIBRARY: {
    zh: '项目“{project}”当前为{state}，不在项目库，不得安排资金。',
    en: 'The project "{project}" is {state}, not in the library; no money may be laid on it.',
    basis: '资金项目须从项目库选取，政策 library.required · money goes to projects of the library only',
  },
  PROJECT_MUST_BE_SELECTED: {
    zh: '项目“{project}”当前为{state}，列入年度计划后才能安排资金。',
    en: 'The project "{project}" is {state}; money is laid on it once it is in the year plan.',
    basis: '按批准的年度计划安排资金 · money follows the approved year plan',
  },
  PROJECT_MUST_HAVE_TARGET: {
    zh: '项目“{project}”没有绩效目标，不得安排资金。',
    en: 'The project "{project}" has no performance target; no money may be laid on it.',
    basis: '无绩效目标不安排资金，政策 target.required · without a target no money',
  },
  PROJECT_MUST_NOT_BE_NEGATIVE: {
    zh: '项目“{project}”属于负面清单“{category}”，不得安排资金。',
    en: 'The project "{project}" falls under the negative list ({category}); no money may be laid on it.',
    basis: '负面清单，政策 negativeList · negative list',
  },
  PROJECT_MUST_LIE_IN_COUNTY_OF_LINE: {
    zh: '项目所在县{project}与指标所在县{line}不同。',
    en: 'The project lies in {project}, the line belongs to {line}.',
    basis: '指标只用于本县 · a county’s quota is used in the county',
  },
  ADJUSTMENT_MUST_GO_TO_ANOTHER_PROJECT: {
    zh: '调入项目须与调出项目不同。',
    en: 'An adjustment goes to another project.',
    basis: '调整：一出一入，金额相等 · an adjustment has two legs of equal size',
  },
  CONSOLIDATION_MUST_CHANGE_SOURCE: {
    zh: '整合后的级次、渠道、任务与原指标相同。',
    en: 'The level, channel and task after the consolidation are those before it.',
    basis: '来源和任务随资金走，变更须经批准 · source and task stay with the money unless a decision changes them',
  },
  ALLOCATION_MUST_BE_OF_PROJECT: {
    zh: '安排{allocation}不是报账项目的资金。',
    en: 'The allocation {allocation} is not money of the claim’s project.',
    basis: '专款专用 · money is used for its project',
  },
  ALLOCATION_MUST_NOT_COME_FROM_ADJUSTMENT: {
    zh: '该安排由调整形成，不能单独冲销；需要时再调整回原项目。',
    en: 'This allocation was made by an adjustment and cannot be reversed alone; adjust the money back instead.',
    basis: '调整：一出一入，金额相等 · an adjustment has two legs of equal size',
  },
  MONEY_ACT_MUST_STAND: {
    zh: '该笔业务（{id}）已于{on}冲销。',
    en: 'The act {id} was reversed on {on}.',
    basis: '冲销的业务不再办理 · nothing is done on what was reversed',
  },
  LATER_ACTS_MUST_BE_REVERSED_FIRST: {
    zh: '其后已办理业务：原额{asked}元，账上只剩{available}元，须先冲销后面的业务。',
    en: 'Later acts rest on it: of {asked} yuan only {available} is left; reverse the later acts first.',
    basis: '按倒序冲销 · acts are reversed in the opposite order',
  },
} as const;

const existenceRefusals = {
  FUND_DOCUMENT_MUST_EXIST: { zh: '没有编号为{id}的指标文。', en: 'There is no fund document {id}.', basis: known },
  FUND_LINE_MUST_EXIST: { zh: '没有编号为{id}的指标明细。', en: 'There is no fund line {id}.', basis: known },
  ALLOCATION_MUST_EXIST: { zh: '没有编号为{id}的资金安排。', en: 'There is no allocation {id}.', basis: known },
  DISBURSEMENT_MUST_EXIST: { zh: '没有编号为{id}的拨付。', en: 'There is no disbursement {id}.', basis: known },
  CLAIM_MUST_EXIST: { zh: '没有编号为{id}的报账。', en: 'There is no claim {id}.', basis: known },
  PAYMENT_MUST_EXIST: { zh: '没有编号为{id}的支付。', en: 'There is no payment {id}.', basis: known },
} as const;

export const fundRefusals = {
  ...documentRefusals,
  ...limitRefusals,
  ...projectRefusals,
  ...claimRefusals,
  ...existenceRefusals,
} as const;
export const refuse = refuser(fundRefusals);
