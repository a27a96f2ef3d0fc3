import { refuser } from '../../kernel/refusal.js';

const library = '项目库管理：凡入库必备、凡出库必备 · every entry and exit of the library is filed';
const duties = '不相容岗位分离 · separation of duties';
const steps = '村申报、乡审核、部门审查、县级审定 · the four admission steps';
const record = '办理须有书面依据 · every decision rests on a written record';

export const projectRefusals = {
  PROJECT_MUST_EXIST: {
    zh: '没有编号为{id}的项目，或不在您的辖区内。',
    en: 'There is no project {id} in your area.',
    basis: '岗位只见辖区 · a post sees its own area',
  },
  PROJECT_DEPARTMENT_MUST_EXIST: {
    zh: '本县没有编号为{id}的部门。',
    en: 'There is no department {id} in the county.',
    basis: '行业主管部门为基础数据 · departments are data',
  },
  PROJECT_CLASS_MUST_EXIST: {
    zh: '没有代码为“{code}”的项目类别。',
    en: 'There is no project class "{code}".',
    basis: '项目类别为基础数据 · classes are data',
  },
  PLACE_MUST_LIE_IN_AREA: {
    zh: '{place}不在本岗位辖区{area}之内。',
    en: 'The place {place} does not lie in the area {area} of the acting post.',
    basis: '只能为本辖区申报 · a post declares for its own area',
  },
  VERSION_MUST_BE_CURRENT: {
    zh: '所见为第{given}版，现已是第{current}版，请刷新后再办。',
    en: 'You saw version {given}; it is now version {current}. Reload and try again.',
    basis: '先看后办 · nobody overwrites what they have not seen',
  },
  DATE_MUST_NOT_LIE_AHEAD: {
    zh: '{what}日期（{date}）晚于办理日（{today}）。',
    en: 'The date {date} ({what}) lies after today, {today}.',
    basis: '只登记已发生的事 · only what has happened is recorded',
  },
  CASE_MUST_NOT_BE_OWN: {
    zh: '您本人或与您互为代理的人已在{acted}环节办理过此项目，不能再在{level}环节办理。',
    en: 'You, or somebody who substitutes for you or you for them, already acted on this case ({acted}); another must act on it here ({level}).',
    basis: duties,
  },
  DECLARER_MUST_BE_OF_DRAFTING_OFFICE: {
    zh: '此项目由{drafter}起草，须由同一岗位申报、撤回或修改。',
    en: 'This project was drafted by {drafter}; the same office declares, withdraws and amends it.',
    basis: steps,
  },
  TURN_MUST_BE_YOURS: {
    zh: '{state}的项目由{whose}退回或否决，当前岗位为{role}。',
    en: 'A project in the state "{state}" is returned or rejected by {whose}; the acting post is {role}.',
    basis: steps,
  },
  DEPARTMENT_MUST_BE_IN_CHARGE: {
    zh: '此项目由另一行业主管部门负责，或尚未指定部门。',
    en: 'Another industry department, or none yet, is in charge of this project.',
    basis: steps,
  },
  STEP_MUST_BE_IN_FORCE: {
    zh: '按本案受理日的政策，本县不设部门审查环节。',
    en: 'By the policy of the day of this case, the county has no department step.',
    basis: '政策参数 step.departmentExamine · policy',
  },
  DEPARTMENT_MUST_HAVE_EXAMINED: {
    zh: '部门审查之后才能县级审定。',
    en: 'The department examines before the county approves.',
    basis: '政策参数 step.departmentExamine · policy',
  },
  MEETING_RECORD_MUST_BE_GIVEN: {
    zh: '须有村民会议“四议两公开”记录。',
    en: 'The record of the village meeting is missing.',
    basis: '四议两公开 · four discussions and two disclosures',
  },
  TARGET_MUST_BE_SET: {
    zh: '尚未填报绩效目标。',
    en: 'No performance target is set.',
    basis: '无绩效目标不入库、不安排资金（target.required） · no target, no admission and no money',
  },
  LINKAGE_MUST_BE_SET: {
    zh: '{class}项目须填写联农带农机制。',
    en: 'A project of the class {class} needs a benefit linkage.',
    basis: '全链条、硬约束的利益联结机制（linkage.required） · linkage as a hard condition',
  },
  CATEGORY_MUST_NOT_BE_NEGATIVE: {
    zh: '项目属于负面清单“{category}”。',
    en: 'The project falls under "{category}" of the negative list.',
    basis: '负面清单（negativeList） · negative list',
  },
  CATEGORY_MUST_BE_ON_LIST: {
    zh: '负面清单中没有“{category}”。',
    en: 'The negative list has no "{category}".',
    basis: '负面清单（negativeList） · negative list',
  },
  SOURCES_MUST_BE_GIVEN: {
    zh: '尚未填写资金筹措来源。',
    en: 'No expected source of money is given.',
    basis: '项目库要素：资金规模和筹资方式 · budget and sources are among the eleven fields',
  },
  SOURCES_MUST_FIT_BUDGET: {
    zh: '预计来源合计{sources}元，超过预算{budget}元。',
    en: 'The expected sources add up to {sources} yuan, more than the budget of {budget} yuan.',
    basis: '项目库要素：资金规模和筹资方式 · budget and sources are among the eleven fields',
  },
  SOURCE_MUST_BE_NAMED_ONCE: {
    zh: '来源{source}写了不止一次。',
    en: 'The source {source} is named more than once.',
    basis: '项目库要素：资金规模和筹资方式 · budget and sources',
  },
  TARGET_MUST_BE_NAMED_ONCE: {
    zh: '绩效指标“{name}”写了不止一次。',
    en: 'The indicator "{name}" is named more than once.',
    basis: '绩效目标表 · table of targets',
  },
  TARGET_WEIGHTS_MUST_NOT_EXCEED_HUNDRED: {
    zh: '绩效指标权重合计{sum}，超过100。',
    en: 'The weights of the indicators add up to {sum}, more than 100.',
    basis: '绩效目标表 · table of targets',
  },
  POOR_MUST_BE_PART_OF_BENEFICIARIES: {
    zh: '脱贫（监测）受益{poorHouseholds}户{poorPeople}人，不能超过受益总数{households}户{people}人。',
    en: 'The formerly poor ({poorHouseholds} households, {poorPeople} people) are a part of all beneficiaries ({households} households, {people} people).',
    basis: '受益对象为包含关系 · a part is no larger than the whole',
  },
  SCHEDULE_MUST_BE_IN_ORDER: {
    zh: '计划完工{finish}早于计划开工{start}。',
    en: 'The planned finish {finish} is before the planned start {start}.',
    basis: '项目库要素：时间进度 · schedule',
  },
  PROJECT_MUST_BE_EDITABLE: {
    zh: '{state}的项目不能直接修改；审定后的变更另立版本。',
    en: 'A project in the state "{state}" is not edited in place; a change after approval makes a new edition.',
    basis: '项目变更：原件保留 · change control keeps the original',
  },
  OPINION_MUST_BE_GIVEN: { zh: '须填写办理意见。', en: 'An opinion must be given.', basis: record },
  REASON_MUST_BE_GIVEN: { zh: '须填写理由。', en: 'A reason must be given.', basis: record },
  MINUTES_MUST_BE_GIVEN: {
    zh: '须填写领导小组会议纪要的文号和日期。',
    en: 'The number and date of the leading group’s minutes must be given.',
    basis: record,
  },
  PLAN_NUMBER_MUST_BE_GIVEN: {
    zh: '须填写年度计划的年度和文号。',
    en: 'The year and number of the year plan must be given.',
    basis: record,
  },
  LIBRARY_YEAR_MUST_NOT_BE_EXPIRED: {
    zh: '项目为{year}年度入库，未滚动到{planYear}年度。',
    en: 'The project stands in the library of {year} and was not rolled over to {planYear}.',
    basis: '项目库年度滚动 · the library rolls over yearly',
  },
  REVIEW_MUST_LIE_IN_ITS_QUARTER: {
    zh: '年度复核在{quarter}进行，今日为{today}。',
    en: 'The yearly review is held in {quarter}; today is {today}.',
    basis: '政策参数 library.reviewQuarter · policy',
  },
  ROLL_OVER_MUST_BE_DUE: {
    zh: '项目已在{year}年度库中，{today}还不能再滚动。',
    en: 'The project already stands in the library of {year}; on {today} it cannot roll over again.',
    basis: '项目库年度滚动 · the library rolls over yearly',
  },
  STILL_NEEDED_MUST_BE_STATED: {
    zh: '滚动须确认项目仍有必要。',
    en: 'Rolling over states that the project is still needed.',
    basis: library,
  },
  RETURN_MUST_NAME_EARLIER_STEP: {
    zh: '只能退回到“{state}”之前的步骤，所填为“{step}”。',
    en: 'A case in the state "{state}" is returned to an earlier step, not to "{step}".',
    basis: steps,
  },
  RESUBMISSION_MUST_COME_FROM_ITS_STEP: {
    zh: '退回到{step}的项目由{whose}重新报送。',
    en: 'A case returned to {step} is resubmitted by {whose}.',
    basis: steps,
  },
  MONEY_MUST_BE_RECLAIMED: {
    zh: '项目上还有{allocated}元资金，收回后才能调出库。',
    en: '{allocated} yuan still lie on the project; reclaim them before it leaves the library.',
    basis: library,
  },
  MONEY_DECISION_MUST_BE_GIVEN: { zh: '终止须写明资金如何处理。', en: 'A termination says what happens to the money.', basis: record },
  RECOVERY_PLAN_MUST_BE_GIVEN: {
    zh: '已支付{paid}元，终止须有追回方案。',
    en: '{paid} yuan were paid; a termination needs a plan to recover them.',
    basis: '已付资金不得悬空 · paid money is accounted for',
  },
  TERMINATION_MUST_FOLLOW_SELECTION: {
    zh: '在{state}时暂停的项目不能终止。',
    en: 'A project suspended in the state "{state}" cannot be terminated.',
    basis: '终止仅适用于列入计划至开工的项目 · from selection to works',
  },
  SUSPENSION_MUST_END_LATER: {
    zh: '暂停期限{until}不晚于今日{today}。',
    en: 'The suspension must end after today, {today}; {until} was given.',
    basis: record,
  },
  ALLOCATION_MUST_BE_MADE: {
    zh: '项目上还没有安排资金。',
    en: 'No money is laid on the project yet.',
    basis: '资金下达以项目计划为依据 · money follows the plan',
  },
  IMPLEMENTATION_PLAN_MUST_BE_GIVEN: {
    zh: '须有经批准的实施方案及批准日期。',
    en: 'An approved implementation plan with its approval date is needed.',
    basis: record,
  },
  PROCUREMENT_MUST_BE_RECORDED: { zh: '尚未登记采购（招标）结果。', en: 'No procurement result is recorded.', basis: record },
  CONTRACT_MUST_BE_SIGNED: { zh: '尚未登记合同。', en: 'No contract is recorded.', basis: record },
  CONTRACTS_MUST_NOT_EXCEED_ALLOCATION: {
    zh: '合同合计{contract}元，超过已安排资金{allocated}元。',
    en: 'The contracts add up to {contract} yuan, more than the {allocated} yuan laid on the project.',
    basis: '合同不超预算 · contract within budget',
  },
  START_MUST_NOT_PRECEDE_APPROVAL: {
    zh: '开工日期{start}早于实施方案批准日期{approved}。',
    en: 'The works began on {start}, before the approval of {approved}.',
    basis: '先批后建 · approval before works',
  },
  START_DATE_MUST_BE_GIVEN: { zh: '须填写开工日期。', en: 'The day on which works began must be given.', basis: record },
  CLOSING_MUST_BE_RECORDED: { zh: '尚未登记归档清单。', en: 'The list of filed papers is not recorded.', basis: record },
  HANDOVER_MUST_BE_RECORDED: {
    zh: '尚未登记移交清单和双方签字。',
    en: 'The handover with both signatures is not recorded.',
    basis: record,
  },
  COMPLETION_DATE_MUST_BE_GIVEN: { zh: '须填写完工日期。', en: 'The day of completion must be given.', basis: record },
  COMPLETION_MUST_NOT_PRECEDE_START: {
    zh: '完工日期{finish}早于开工日期{start}。',
    en: 'The completion {finish} is before the start {start}.',
    basis: record,
  },
  PROGRESS_MUST_BE_COMPLETE: {
    zh: '合同工程量完成{percent}%，尚未全部完成。',
    en: '{percent}% of the contract quantities are done.',
    basis: '按合同工程量完工 · completion by contract quantities',
  },
  CHANGES_MUST_BE_DECIDED: {
    zh: '还有{count}项变更未审批。',
    en: 'Change requests without a decision: {count}.',
    basis: '项目变更按程序审批 · change control',
  },
  PROBLEMS_MUST_BE_SOLVED: { zh: '验收问题还有{count}个未整改。', en: 'Problems of the acceptance still open: {count}.', basis: record },
  SETTLEMENT_MUST_BE_RECORDED: { zh: '尚未登记结算审定金额。', en: 'No audited settlement is recorded.', basis: record },
  SETTLEMENT_MUST_NOT_EXCEED_CONTRACT: {
    zh: '结算{settlement}元，超过合同及批准变更合计{limit}元。',
    en: 'The settlement of {settlement} yuan exceeds contract and approved changes, {limit} yuan.',
    basis: '结算不超合同及批准变更 · settlement within contract and approved changes',
  },
  SETTLEMENT_MUST_COVER_PAYMENTS: {
    zh: '结算{settlement}元，低于已支付的{paid}元；须先冲销或收回多付部分。',
    en: 'The settlement of {settlement} yuan is below the {paid} yuan paid already; what was overpaid is reversed first.',
    basis: '结算后累计支付不超过结算金额 · payments stay within the settlement',
  },
  EXPECTED_ASSETS_MUST_BE_LISTED: {
    zh: '尚未列出拟形成的资产，也未说明不形成资产的理由。',
    en: 'No expected asset is listed and no reason is given why none is formed.',
    basis: '验收时明确资产类别、权属和管护主体 · class, owner and upkeep holder are settled at acceptance',
  },
  EXPECTED_ASSETS_MUST_BE_COMPLETE: {
    zh: '拟形成的资产信息不全：{names}；缺：{missing}。',
    en: 'Of these expected assets not everything is known: {names}. Missing: {missing}.',
    basis: '验收时明确资产类别、权属和管护主体 · class, owner and upkeep holder are settled at acceptance',
  },
  PROJECT_MUST_NOT_BOTH_FORM_AND_NOT: {
    zh: '项目标明不形成资产，却列有或登记了{count}项资产；请先撤回，或不作此标明。',
    en: 'The project is marked as forming no asset, yet {count} are listed or registered; withdraw them or leave the mark out.',
    basis: '帮扶项目资产管理 · project assets',
  },
  EXPECTED_ASSETS_MUST_BE_FORMED: {
    zh: '拟形成的资产尚未登记：{missing}。',
    en: 'Expected assets have not been registered: {missing}.',
    basis: '帮扶项目资产管理 · project assets',
  },
  ASSETS_MUST_BE_HANDED_OVER: {
    zh: '资产尚未由双方签字移交给所有权人：{codes}。',
    en: 'Assets were not handed over to their owners with both signatures: {codes}.',
    basis: '项目资产及时移交 · assets are handed over promptly',
  },
  ASSET_MUST_BE_REGISTERED: {
    zh: '尚未登记资产，也未说明不形成资产的理由。',
    en: 'No asset is registered and no reason is given why none is formed.',
    basis: '帮扶项目资产管理 · project assets',
  },
} as const;
export const refuse = refuser(projectRefusals);
