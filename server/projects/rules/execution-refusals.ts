import { refuser } from '../../kernel/refusal.js';

export const executionRefusals = {
  RECORD_MUST_FIT_STATE: {
    zh: '项目状态为“{state}”，不能办理“{record}”；须在“{states}”时办理。',
    en: 'In the state "{state}" the record "{record}" is not possible; it belongs to "{states}".',
    basis: '项目实施阶段的记录各有其时 · every record has its time in a project’s life',
  },
  RECORD_MUST_FIT_ROLE: {
    zh: '“{record}”须由{roles}办理，当前岗位为{role}。',
    en: '"{record}" is recorded by {roles}; the acting post is {role}.',
    basis: '岗位权限表 schema/access.md · access table',
  },
  EXECUTION_DATES_MUST_BE_IN_ORDER: {
    zh: '{later}（{laterDate}）不能早于{earlier}（{earlierDate}）。',
    en: '{later} ({laterDate}) cannot come before {earlier} ({earlierDate}).',
    basis: '实施各环节依次进行 · the steps of execution follow each other',
  },
  TENDER_MUST_HAVE_NUMBER: {
    zh: '招标采购须填写招标编号。',
    en: 'A tender must have its tender number.',
    basis: '招标采购可追溯 · tenders can be traced',
  },
  PROCUREMENT_MUST_EXIST: {
    zh: '本项目没有编号为{id}的采购结果。',
    en: 'The project has no procurement {id}.',
    basis: '合同依据采购结果签订 · a contract rests on a procurement result',
  },
  CONTRACT_MUST_EXIST: {
    zh: '没有编号为{id}的合同。',
    en: 'There is no contract {id}.',
    basis: '合同台账 · register of contracts',
  },
  CONTRACT_NUMBER_MUST_BE_NEW: {
    zh: '编号{number}在本项目已登记。',
    en: 'The number {number} is already registered with this project.',
    basis: '合同台账 · register of contracts',
  },
  CONTRACT_PARTY_MUST_BE_WINNER: {
    zh: '合同对方“{party}”不是采购结果中的“{winner}”。',
    en: 'The contract party "{party}" is not the procurement’s winner "{winner}".',
    basis: '按采购结果签订合同 · contracts follow the procurement result',
  },
  CONTRACT_MUST_NOT_EXCEED_PROCUREMENT: {
    zh: '合同金额{contract}元超过采购成交价{price}元。',
    en: 'The contract amount of {contract} yuan exceeds the procurement price of {price} yuan.',
    basis: '按采购结果签订合同 · contracts follow the procurement result',
  },
  CONTRACT_MUST_NOT_EXCEED_BUDGET: {
    zh: '合同合计{contract}元，超过批准的项目预算{budget}元。',
    en: 'Contracts of {contract} yuan in all exceed the approved budget of {budget} yuan.',
    basis: '合同不超预算 · contracts stay within the budget',
  },
  ITEMS_MUST_MAKE_AMOUNT: {
    zh: '清单合计{items}元，与金额{amount}元不符；每行数量乘单价四舍五入到分后相加。',
    en: 'The items make {items} yuan, not {amount}; each line is quantity by unit price, rounded half up to the fen, then added.',
    basis: '合同清单与合同金额一致到分 · items make the contract amount to the fen',
  },
  QUANTITY_MUST_BE_DECIMAL: {
    zh: '数量“{given}”须大于零，最多十四位整数、四位小数。',
    en: 'The quantity "{given}" must be above zero with at most fourteen digits and four decimals.',
    basis: '工程量精确到四位小数 · quantities are kept to four decimals',
  },
  RETENTION_MUST_STAY_WITHIN_CAP: {
    zh: '质保金比例{given}%超过上限{cap}%。',
    en: 'A retention of {given} per cent exceeds the cap of {cap} per cent.',
    basis: '政策 retention.maxRatio · policy retention.maxRatio',
  },
  SUPPLEMENT_MUST_REST_ON_APPROVED_CHANGE: {
    zh: '补充协议须依据本项目已批准的变更，所填变更{id}不是。',
    en: 'A supplement rests on an approved change of the project; {id} is none.',
    basis: '项目变更须经批准 · changes are approved',
  },
  SUPPLEMENT_MUST_LEAVE_WHAT_IS_DONE: {
    zh: '清单项“{item}”变更后数量为{left}，少于已完成的{done}。',
    en: 'The item "{item}" would be left with {left}, less than the {done} already done.',
    basis: '已完成的工程量不能减掉 · what is done cannot be taken away',
  },
  CONTRACT_ITEM_MUST_EXIST: {
    zh: '没有编号为{id}的清单项，或它不能这样使用。',
    en: 'There is no item {id} here, or it cannot be used like this.',
    basis: '合同清单 · items of the contract',
  },
  PRE_START_NOTICE_MUST_BE_UP: {
    zh: '开工前须在项目现场公示。',
    en: 'A notice at the site comes before the start of works.',
    basis: '村级项目事前事后公开 · shown at the site before and after the works',
  },
  PROGRESS_MUST_NOT_FALL: {
    zh: '清单项“{item}”截至{date}已报{other}，本次{given}与之矛盾；确需更正的，请填写更正原因。',
    en: 'The item "{item}" was reported at {other} on {date}; {given} contradicts it. A correction needs its reason.',
    basis: '累计完成量不减少，更正须说明原因 · cumulative quantities do not fall without a reason',
  },
  PROGRESS_MUST_NAME_QUANTITIES: {
    zh: '进度须至少填写一项清单的完成量，同一项不重复。',
    en: 'A report names at least one item, and each item once.',
    basis: '形象进度按合同工程量计算 · progress is counted in contract quantities',
  },
  PHOTOS_MUST_BE_ATTACHED: {
    zh: '“{record}”须附现场照片。',
    en: '"{record}" needs photos of the site.',
    basis: '进度和完工以照片佐证 · progress and completion are proven by photos',
  },
  COMPLETION_MUST_BE_ANNOUNCED: {
    zh: '须在项目现场公告完工情况。',
    en: 'Completion must be announced at the site.',
    basis: '村级项目事前事后公开 · shown at the site before and after the works',
  },
  ACCEPTANCE_LEVEL_MUST_FIT_ROLE: {
    zh: '“{level}”不由{role}记录，或本项目不设这一级。',
    en: 'A post as {role} does not record this check ({level}), or the project has no such level.',
    basis: '村级自验、乡镇验收、县级抽验 · village check, township acceptance, county sample',
  },
  ACCEPTOR_MUST_NOT_BE_IMPLEMENTER: {
    zh: '验收人或其代理关系人办理过本项目的实施，不能验收。',
    en: 'The acceptor, or somebody tied to them by substitution, carried out this project and cannot accept it.',
    basis: '验收人与实施人分离 · who carries out does not accept',
  },
  ACCEPTANCE_MUST_FOLLOW_LEVEL_BELOW: {
    zh: '须先有合格的验收（{below}之一），再记录“{level}”。',
    en: 'This check ({level}) follows a passed one of: {below}.',
    basis: '村级自验、乡镇验收、县级抽验依次进行 · village check, then township, then county sample',
  },
  SELF_CHECK_NOTICE_MUST_BE_OVER: {
    zh: '村级自验公示未期满或有未处理的异议。',
    en: 'The notice on the village’s own check is not over or is objected to.',
    basis: '村级自验公示 · notice on the village’s own check',
  },
  ACCEPTANCES_MUST_BE_PASSED: {
    zh: '缺少合格的验收：{missing}。',
    en: 'Passed acceptances are missing: {missing}.',
    basis: '村级自验、乡镇或部门验收 · village check and acceptance by township or department',
  },
  ACCEPTANCE_PROBLEM_MUST_EXIST: {
    zh: '没有编号为{id}的验收问题。',
    en: 'There is no acceptance problem {id}.',
    basis: '验收问题清单 · list of problems',
  },
  ACCEPTANCE_PROBLEM_MUST_BE_OPEN: {
    zh: '该问题已于{closedOn}销号。',
    en: 'The problem was closed on {closedOn}.',
    basis: '验收问题清单 · list of problems',
  },
  FILES_MUST_BE_COMPLETE: {
    zh: '档案不全，缺：{missing}。',
    en: 'The files are not complete; missing: {missing}.',
    basis: '一项目一档，四处存档 · one file per project, kept in four places',
  },
  CHANGE_REQUEST_MUST_EXIST: {
    zh: '没有编号为{id}的变更申请。',
    en: 'There is no change request {id}.',
    basis: '项目变更台账 · register of changes',
  },
  CHANGE_MUST_FIT_KIND: {
    zh: '{kind}只能填写{allowed}，所填为{given}。',
    en: 'A change of {kind} speaks of {allowed}; what is given is {given}.',
    basis: '内容、地点、金额、目标变更分别申请 · content, place, amount and target change apart',
  },
  CHANGE_MUST_NAME_KNOWN_TARGET: {
    zh: '项目没有绩效指标“{name}”。',
    en: 'The project has no indicator "{name}".',
    basis: '绩效目标一经批准原则上不作调整 · approved targets are in principle not adjusted',
  },
  CHANGE_MUST_CHANGE_SOMETHING: {
    zh: '申请的内容与现在相同。',
    en: 'What is proposed is what already stands.',
    basis: '项目变更台账 · register of changes',
  },
  CHANGE_MUST_BE_ONLY_OPEN_ONE: {
    zh: '本项目已有待决定的变更申请。',
    en: 'The project already has a change waiting for a decision.',
    basis: '一个项目同时只有一个变更 · one open change per project',
  },
  CHANGE_MUST_STAY_IN_COUNTY: {
    zh: '地点{place}不在本县。',
    en: 'The place {place} lies outside the county.',
    basis: '跨县须重新申报 · another county means another project',
  },
  CHANGE_MUST_BE_DECIDED_BY_ANOTHER: {
    zh: '申请人或其代理关系人不能决定自己申请的变更。',
    en: 'Who asked for the change, or is tied to them by substitution, does not decide it.',
    basis: '不相容岗位分离 · separation of duties',
  },
  CHANGE_MUST_BE_WITHDRAWN_BY_REQUESTER: {
    zh: '变更申请由申请人自己撤回。',
    en: 'A change request is taken back by those who made it.',
    basis: '项目变更台账 · register of changes',
  },
  CHANGE_MUST_BE_OF_CURRENT_EDITION: {
    zh: '申请针对第{before}版，项目现为第{current}版，请重新申请。',
    en: 'The request is about edition {before}; the project is at edition {current}. Ask again.',
    basis: '保留原版，逐版变更 · editions follow each other',
  },
  CHANGED_BUDGET_MUST_COVER: {
    zh: '变更后预算{budget}元，低于{what}{committed}元。',
    en: 'The changed budget of {budget} yuan is below {what}, {committed} yuan.',
    basis: '预算不低于已安排、已签约金额 · a budget covers what is allocated and contracted',
  },
  YEAR_PLAN_MUST_BE_KNOWN: {
    zh: '没有编号为{id}的年度计划。',
    en: 'There is no year plan {id}.',
    basis: '年度项目计划 · year plan',
  },
  YEAR_PLAN_MUST_EXIST: {
    zh: '本县{year}年没有文号为“{number}”的年度计划，须先起草。',
    en: 'The county has no year plan "{number}" for {year}; it is drafted first.',
    basis: '项目从库中选入已起草的年度计划 · projects are selected into a year plan that was drafted',
  },
  YEAR_PLAN_NUMBER_MUST_BE_NEW: {
    zh: '本县{year}年已有文号为{number}的计划。',
    en: 'The county already has a plan {number} for {year}.',
    basis: '年度项目计划 · year plan',
  },
  YEAR_PLAN_MUST_NOT_BE_EMPTY: {
    zh: '计划中还没有项目，不能公告。',
    en: 'The plan holds no project yet and cannot be announced.',
    basis: '年度项目计划 · year plan',
  },
  REVIEW_MUST_COME_ONCE_A_YEAR: {
    zh: '本项目{year}年已复核。',
    en: 'The project has been reviewed for {year}.',
    basis: '项目库每年复核一次 · the library is reviewed once a year',
  },
  VILLAGE_TAG_KIND_MUST_EXIST: {
    zh: '没有标签“{kind}”，可用：{kinds}。',
    en: 'There is no tag "{kind}"; there are {kinds}.',
    basis: '村标签为基础数据 · tags are data',
  },
  VILLAGE_TAG_MUST_EXIST: {
    zh: '没有编号为{id}的村标签。',
    en: 'There is no village tag {id}.',
    basis: '村标签台账 · register of village tags',
  },
  VILLAGE_TAG_MUST_NOT_OVERLAP: {
    zh: '该村在{from}至{to}已有此标签。',
    en: 'The village already has this tag from {from} to {to}.',
    basis: '同一标签不重复 · a tag is held once at a time',
  },
  VILLAGE_TAG_MUST_BE_OF_VILLAGE: {
    zh: '{code}不是村级区划，不能加村标签。',
    en: '{code} is no village and takes no village tag.',
    basis: '村标签只用于村 · tags belong to villages',
  },
  VILLAGE_TAG_MUST_END_IN_ORDER: {
    zh: '截止日期{to}须不早于{from}，且未截止过。',
    en: 'The last day {to} must not be before {from}, and a tag ends once.',
    basis: '起止日期均计入 · both ends count',
  },
} as const;
export const refuseExecution = refuser(executionRefusals);
