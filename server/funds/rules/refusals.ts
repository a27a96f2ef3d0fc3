import { refuser } from '../../kernel/refusal.js';

const stages = '已安排≤指标、已拨付≤已安排、已支付≤已拨付 · each stage takes at most what the stage before it holds';
const known = '只能办理已登记且在辖区内的业务 · only what is registered within one’s area can be acted on';
const dates = '业务日期按先后顺序 · business dates follow the order of acts';
const duties = '不相容岗位分离 · separation of duties';

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

const limitRefusals = {
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

const claimRefusals = {
  CLAIM_PROOFS_MUST_BE_COMPLETE: {
    zh: '报账资料不全，缺：{missing}。',
    en: 'The claim lacks proofs: {missing}.',
    basis: '凭齐全的资料报账 · claims are paid against complete proofs',
  },
  CLAIM_MUST_BE_HANDLED_BY_ANOTHER: {
    zh: '您（或与您互为代理的人）已在“{duty}”环节办理过这笔报账，须由他人办理。',
    en: 'You, or somebody you substitute for or who substitutes for you, already acted on this claim ({duty}); another must act.',
    basis: duties,
  },
  CLAIM_MUST_BE_CHECKED_BY_TOWNSHIP: {
    zh: '项目在乡镇，报账须先经乡镇审核。',
    en: 'The project lies in a township; the township checks the claim first.',
    basis: '单位申请、乡镇审核、财政审批 · the unit applies, the township checks, finance approves',
  },
  CLAIM_MUST_NOT_BE_PAID: {
    zh: '报账已支付{paid}元，须先冲销支付。',
    en: '{paid} yuan of the claim is paid; reverse the payment first.',
    basis: '按倒序冲销 · acts are reversed in the opposite order',
  },
  CONTRACT_MUST_BE_OF_PROJECT: {
    zh: '合同{contract}不是该项目的合同。',
    en: 'The contract {contract} is not one of the project.',
    basis: '凭合同报账 · claims rest on the project’s contract',
  },
  CONTRACT_MUST_BE_NAMED: {
    zh: '工程或采购类报账须注明合同。',
    en: 'A claim for works or a purchase names its contract.',
    basis: '凭合同报账 · claims rest on the project’s contract',
  },
  PAYEE_MUST_BE_CONTRACT_PARTY: {
    zh: '收款人“{payee}”与合同对方“{party}”不符。',
    en: 'The payee "{payee}" is not the contract’s party "{party}".',
    basis: '支付给合同对方 · money is paid to the contract’s party',
  },
  PROOF_KIND_MUST_BE_KNOWN: {
    zh: '没有“{kind}”这种报账资料。',
    en: 'There is no kind of proof "{kind}".',
    basis: '报账资料清单 · the list of proofs',
  },
  PROOF_MUST_SHOW_SOMETHING: {
    zh: '报账资料“{kind}”须附文件或注明存放处。',
    en: 'The proof "{kind}" needs a file or where it is kept.',
    basis: '报账资料清单 · the list of proofs',
  },
  CLAIM_VERSION_MUST_BE_CURRENT: {
    zh: '报账单已被他人修改（当前版本{current}，所见版本{seen}），请刷新后再改。',
    en: 'The claim was changed meanwhile (version {current}, you saw {seen}); reload it first.',
    basis: '不覆盖他人的修改 · nobody’s change is overwritten unseen',
  },
  CLAIM_MUST_FOLLOW_FUNDING: {
    zh: '项目当前为{state}，资金下达之后才能报账。',
    en: 'The project is {state}; claims follow once money is laid on it.',
    basis: '先下达资金后报账 · claims follow funding',
  },
  CLAIM_MUST_BE_RETURNED_WITH_REASON: {
    zh: '退回须写明理由。',
    en: 'A claim is returned with a reason.',
    basis: '退回须说明 · a return says why',
  },
  ATTACHED_FILE_MUST_EXIST: {
    zh: '没有编号为{id}的附件。',
    en: 'There is no attachment {id}.',
    basis: known,
  },
  CLAIM_MUST_BE_OPEN: {
    zh: '报账当前为{state}，只有草稿和退回的报账可以修改。',
    en: 'The claim is {state}; only a draft or a returned claim can be changed.',
    basis: '提交后的报账不改动 · a submitted claim is not changed',
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
