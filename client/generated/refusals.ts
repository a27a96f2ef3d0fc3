// Generated from the refusal tables by "npm run generate"; never edited.

/** A fact that a refusal's sentence names. Amounts are decimal strings of yuan, dates are YYYY-MM-DD. */
export type Fact = string | number;

/** The facts of every refusal, by its code. */
export interface RefusalFacts {
  /** 缺少合格的验收：{missing}。 · Passed acceptances are missing: {missing}. */
  ACCEPTANCES_MUST_BE_PASSED: { missing: Fact };
  /** “{level}”不由{role}记录，或本项目不设这一级。 · A post as {role} does not record this check ({level}), or the project has no such level. */
  ACCEPTANCE_LEVEL_MUST_FIT_ROLE: { level: Fact; role: Fact };
  /** 须先有合格的验收（{below}之一），再记录“{level}”。 · This check ({level}) follows a passed one of: {below}. */
  ACCEPTANCE_MUST_FOLLOW_LEVEL_BELOW: { below: Fact; level: Fact };
  /** 该问题已于{closedOn}销号。 · The problem was closed on {closedOn}. */
  ACCEPTANCE_PROBLEM_MUST_BE_OPEN: { closedOn: Fact };
  /** 没有编号为{id}的验收问题。 · There is no acceptance problem {id}. */
  ACCEPTANCE_PROBLEM_MUST_EXIST: { id: Fact };
  /** 验收人或其代理关系人办理过本项目的实施，不能验收。 · The acceptor, or somebody tied to them by substitution, carried out this project and cannot accept it. */
  ACCEPTOR_MUST_NOT_BE_IMPLEMENTER: Record<string, never>;
  /** 不能对自己的账号办理“{verb}”，须由另一位管理员办理。 · You cannot do "{verb}" to your own account; another administrator must. */
  ACCOUNT_MUST_BE_ANOTHERS: { verb: Fact };
  /** 密码多次输错，账号已锁定，{until}后再试。 · The account is locked after repeated wrong passwords; try again after {until}. */
  ACCOUNT_MUST_NOT_BE_LOCKED: { until: Fact };
  /** {placeCode}不在您管理的{countyCode}范围内。 · The place {placeCode} does not belong to the county {countyCode} that you manage. */
  ACCOUNT_PLACE_MUST_BE_YOURS: { placeCode: Fact; countyCode: Fact };
  /** 此地址没有内容，或不接受“{method}”。 · There is nothing at this address, or it does not take "{method}". */
  ADDRESS_MUST_EXIST: { method: Fact };
  /** 调入项目须与调出项目不同。 · An adjustment goes to another project. */
  ADJUSTMENT_MUST_GO_TO_ANOTHER_PROJECT: Record<string, never>;
  /** 项目批准概算{budget}元，已安排{allocated}元，本次安排{asked}元，超出概算。 · The project’s approved budget is {budget} yuan, {allocated} is allocated; {asked} more would exceed it. */
  ALLOCATIONS_MUST_NOT_EXCEED_BUDGET: { budget: Fact; allocated: Fact; asked: Fact };
  /** 指标余额不足：该条指标尚可安排{available}元，本次安排{asked}元。 · The line does not hold enough: {available} yuan can still be allocated, {asked} is asked for. */
  ALLOCATIONS_MUST_NOT_EXCEED_LINE: { available: Fact; asked: Fact };
  /** 项目上还没有安排资金。 · No money is laid on the project yet. */
  ALLOCATION_MUST_BE_MADE: Record<string, never>;
  /** 安排{allocation}不是报账项目的资金。 · The allocation {allocation} is not money of the claim’s project. */
  ALLOCATION_MUST_BE_OF_PROJECT: { allocation: Fact };
  /** 没有编号为{id}的资金安排。 · There is no allocation {id}. */
  ALLOCATION_MUST_EXIST: { id: Fact };
  /** 该安排由调整形成，不能单独冲销；需要时再调整回原项目。 · This allocation was made by an adjustment and cannot be reversed alone; adjust the money back instead. */
  ALLOCATION_MUST_NOT_COME_FROM_ADJUSTMENT: Record<string, never>;
  /** 金额“{given}”必须写成元，最多十三位整数、两位小数，不用科学计数法。 · The amount "{given}" must be written in yuan with at most thirteen digits and two decimals, and no exponent. */
  AMOUNT_MUST_BE_DECIMAL_YUAN: { given: Fact };
  /** 金额必须大于零，所填为{given}元。 · The amount must be greater than zero; {given} yuan was given. */
  AMOUNT_MUST_BE_POSITIVE: { given: Fact };
  /** “{purpose}”结果尚未公告。 · No announcement for {purpose} has been published. */
  ANNOUNCEMENT_MUST_BE_PUBLISHED: { purpose: Fact };
  /** 公告公开结果，不设公示天数；需征求异议请用公示。 · An announcement tells a result and takes no days; publish a notice to ask for objections. */
  ANNOUNCEMENT_MUST_HAVE_NO_CLOCK: Record<string, never>;
  /** 资产{code}与资产{other}的{what}不同，不能合并。 · The assets {code} and {other} differ in {what} and cannot be merged. */
  ASSETS_MUST_BE_ALIKE: { code: Fact; other: Fact; what: Fact };
  /** “{name}”在同一次分拆或合并中出现了不止一次。 · "{name}" stands more than once in one split or merge. */
  ASSETS_MUST_BE_DISTINCT: { name: Fact };
  /** 资产尚未由双方签字移交给所有权人：{codes}。 · Assets were not handed over to their owners with both signatures: {codes}. */
  ASSETS_MUST_BE_HANDED_OVER: { codes: Fact };
  /** 至少登记一项资产。 · Name at least one asset to be registered. */
  ASSETS_MUST_BE_NAMED: Record<string, never>;
  /** 资产原值合计{sum}元超过结算{settlement}元，多{over}元。 · The assets come to {sum} yuan, {over} yuan more than the settlement of {settlement} yuan. */
  ASSETS_MUST_NOT_EXCEED_SETTLEMENT: { sum: Fact; settlement: Fact; over: Fact };
  /** 资产“{name}”还缺：{missing}。 · Of the asset "{name}" this is missing: {missing}. */
  ASSET_DETAILS_MUST_BE_KNOWN: { name: Fact; missing: Fact };
  /** 资产{code}尚未确权，不能办理。 · The rights over the asset {code} have not been confirmed. */
  ASSET_MUST_BE_CONFIRMED: { code: Fact };
  /** “{name}”在本次登记中出现了多次。 · "{name}" stands more than once in this registration. */
  ASSET_MUST_BE_FORMED_ONCE: { name: Fact };
  /** 资产{code}不是到户类资产，不能以消耗终结。 · The asset {code} is no household asset; it does not end by being consumed. */
  ASSET_MUST_BE_OF_HOUSEHOLD: { code: Fact };
  /** 资产{code}为“{class}”，只有经营性资产产生收益。 · The asset {code} is of the class "{class}"; only operational assets earn. */
  ASSET_MUST_BE_OPERATIONAL: { code: Fact; class: Fact };
  /** 资产{code}没有抵押。 · The asset {code} is not pledged. */
  ASSET_MUST_BE_PLEDGED: { code: Fact };
  /** 尚未登记资产，也未说明不形成资产的理由。 · No asset is registered and no reason is given why none is formed. */
  ASSET_MUST_BE_REGISTERED: Record<string, never>;
  /** 没有编号为{id}的资产，或不在您的辖区内。 · There is no asset {id} in your area. */
  ASSET_MUST_EXIST: { id: Fact };
  /** “{place}”不在您的辖区内。 · "{place}" does not lie in your area. */
  ASSET_MUST_LIE_IN_AREA: { place: Fact };
  /** 资产{code}还有{count}份未终止的租赁或经营合同。 · The asset {code} still has {count} lease or operation contracts open. */
  ASSET_MUST_NOT_BE_LEASED: { code: Fact; count: Fact };
  /** 资产{code}抵押至{date}，未解除前不能办理。 · The asset {code} is pledged until {date}. */
  ASSET_MUST_NOT_BE_PLEDGED: { code: Fact; date: Fact };
  /** 资产坐落“{place}”不在项目地点“{project}”范围内。 · The place "{place}" of the asset does not lie within "{project}", the place of the project. */
  ASSET_PLACE_MUST_LIE_IN_PROJECT: { place: Fact; project: Fact };
  /** 所见为第{given}版，现已是第{current}版，请刷新后再办。 · You saw version {given}; it is version {current} now. Look again before you act. */
  ASSET_VERSION_MUST_BE_CURRENT: { given: Fact; current: Fact };
  /** 没有编号为{id}的附件。 · There is no attachment {id}. */
  ATTACHED_FILE_MUST_EXIST: { id: Fact };
  /** 附件由上传人（或代理人）或县项目库管理员撤回。 · An attachment is withdrawn by its uploader (or their substitute) or by the keeper of the county library. */
  ATTACHMENT_MUST_BE_WITHDRAWN_BY_ITS_UPLOADER: Record<string, never>;
  /** 没有编号为{id}的附件。 · There is no attachment {id}. */
  ATTACHMENT_MUST_EXIST: { id: Fact };
  /** 该附件已于{on}撤回。 · The attachment was withdrawn on {on}. */
  ATTACHMENT_MUST_NOT_BE_WITHDRAWN: { on: Fact };
  /** 余额不足：可用{available}元，本次需要{asked}元。 · The balance does not cover the amount: {available} yuan is available, {asked} yuan is asked for. */
  BALANCE_MUST_COVER_AMOUNT: { available: Fact; asked: Fact };
  /** 按{date}日终计算余额不足：可用{available}元，本次需要{asked}元；补记较早日期的业务不得使任何一日余额为负。 · At the end of {date} the balance does not cover the amount: {available} yuan is available, {asked} yuan is asked for; an entry of an earlier date must leave no day short. */
  BALANCE_MUST_COVER_EVERY_DAY: { date: Fact; available: Fact; asked: Fact };
  /** {year}年度账户余额{available}元不足，{from}年度尚有{left}元，须先结转。 · The accounts of {year} hold {available} yuan; {left} still lies in those of {from} and must be carried over first. */
  CARRY_OVER_MUST_COME_FIRST: { year: Fact; available: Fact; from: Fact; left: Fact };
  /** {year}年度须到{from}起才能结转，所填日期为{given}。 · The year {year} is carried over from {from} on; the date given is {given}. */
  CARRY_OVER_MUST_FOLLOW_YEAR: { year: Fact; from: Fact; given: Fact };
  /** {year}年度账户没有余额可以结转。 · The accounts of {year} hold nothing to carry over. */
  CARRY_OVER_MUST_HAVE_BALANCE: { year: Fact };
  /** {first}年度的指标最多结转{years}年，不能再转入{to}年度，应作结余上缴。 · Money of {first} is carried over for at most {years} years and not into {to}; it is surplus to be returned. */
  CARRY_OVER_MUST_STAY_WITHIN_YEARS: { first: Fact; years: Fact; to: Fact };
  /** 您本人或与您互为代理的人已在{acted}环节办理过此项目，不能再在{level}环节办理。 · You, or somebody who substitutes for you or you for them, already acted on this case ({acted}); another must act on it here ({level}). */
  CASE_MUST_NOT_BE_OWN: { acted: Fact; level: Fact };
  /** 负面清单中没有“{category}”。 · The negative list has no "{category}". */
  CATEGORY_MUST_BE_ON_LIST: { category: Fact };
  /** 项目属于负面清单“{category}”。 · The project falls under "{category}" of the negative list. */
  CATEGORY_MUST_NOT_BE_NEGATIVE: { category: Fact };
  /** 资产{code}已颁证，证号{number}。 · The asset {code} has a certificate already, number {number}. */
  CERTIFICATE_MUST_BE_FIRST: { code: Fact; number: Fact };
  /** 变更后预算{budget}元，低于{what}{committed}元。 · The changed budget of {budget} yuan is below {what}, {committed} yuan. */
  CHANGED_BUDGET_MUST_COVER: { budget: Fact; what: Fact; committed: Fact };
  /** 还有{count}项变更未审批。 · Change requests without a decision: {count}. */
  CHANGES_MUST_BE_DECIDED: { count: Fact };
  /** 申请人或其代理关系人不能决定自己申请的变更。 · Who asked for the change, or is tied to them by substitution, does not decide it. */
  CHANGE_MUST_BE_DECIDED_BY_ANOTHER: Record<string, never>;
  /** 申请针对第{before}版，项目现为第{current}版，请重新申请。 · The request is about edition {before}; the project is at edition {current}. Ask again. */
  CHANGE_MUST_BE_OF_CURRENT_EDITION: { before: Fact; current: Fact };
  /** 本项目已有待决定的变更申请。 · The project already has a change waiting for a decision. */
  CHANGE_MUST_BE_ONLY_OPEN_ONE: Record<string, never>;
  /** 变更申请由申请人自己撤回。 · A change request is taken back by those who made it. */
  CHANGE_MUST_BE_WITHDRAWN_BY_REQUESTER: Record<string, never>;
  /** 申请的内容与现在相同。 · What is proposed is what already stands. */
  CHANGE_MUST_CHANGE_SOMETHING: Record<string, never>;
  /** {kind}只能填写{allowed}，所填为{given}。 · A change of {kind} speaks of {allowed}; what is given is {given}. */
  CHANGE_MUST_FIT_KIND: { kind: Fact; allowed: Fact; given: Fact };
  /** 项目没有绩效指标“{name}”。 · The project has no indicator "{name}". */
  CHANGE_MUST_NAME_KNOWN_TARGET: { name: Fact };
  /** 地点{place}不在本县。 · The place {place} lies outside the county. */
  CHANGE_MUST_STAY_IN_COUNTY: { place: Fact };
  /** 没有编号为{id}的变更申请。 · There is no change request {id}. */
  CHANGE_REQUEST_MUST_EXIST: { id: Fact };
  /** 项目在乡镇，报账须先经乡镇审核。 · The project lies in a township; the township checks the claim first. */
  CLAIM_MUST_BE_CHECKED_BY_TOWNSHIP: Record<string, never>;
  /** 您（或与您互为代理的人）已在“{duty}”环节办理过这笔报账，须由他人办理。 · You, or somebody you substitute for or who substitutes for you, already acted on this claim ({duty}); another must act. */
  CLAIM_MUST_BE_HANDLED_BY_ANOTHER: { duty: Fact };
  /** 报账当前为{state}，只有草稿和退回的报账可以修改。 · The claim is {state}; only a draft or a returned claim can be changed. */
  CLAIM_MUST_BE_OPEN: { state: Fact };
  /** 退回须写明理由。 · A claim is returned with a reason. */
  CLAIM_MUST_BE_RETURNED_WITH_REASON: Record<string, never>;
  /** 没有编号为{id}的报账。 · There is no claim {id}. */
  CLAIM_MUST_EXIST: { id: Fact };
  /** 项目当前为{state}，资金下达之后才能报账。 · The project is {state}; claims follow once money is laid on it. */
  CLAIM_MUST_FOLLOW_FUNDING: { state: Fact };
  /** 报账已支付{paid}元，须先冲销支付。 · {paid} yuan of the claim is paid; reverse the payment first. */
  CLAIM_MUST_NOT_BE_PAID: { paid: Fact };
  /** 报账资料不全，缺：{missing}。 · The claim lacks proofs: {missing}. */
  CLAIM_PROOFS_MUST_BE_COMPLETE: { missing: Fact };
  /** 报账单已被他人修改（当前版本{current}，所见版本{seen}），请刷新后再改。 · The claim was changed meanwhile (version {current}, you saw {seen}); reload it first. */
  CLAIM_VERSION_MUST_BE_CURRENT: { current: Fact; seen: Fact };
  /** 资产{code}在{date}已是该类别。 · On {date} the asset {code} is of this class already. */
  CLASS_MUST_HAVE_CHANGED: { code: Fact; date: Fact };
  /** 尚未登记归档清单。 · The list of filed papers is not recorded. */
  CLOSING_MUST_BE_RECORDED: Record<string, never>;
  /** {place}不在当前岗位辖区内。 · {place} lies outside the area of the acting post. */
  COLOUR_CHECK_MUST_LIE_IN_AREA: { place: Fact };
  /** 须填写完工日期。 · The day of completion must be given. */
  COMPLETION_DATE_MUST_BE_GIVEN: Record<string, never>;
  /** 须在项目现场公告完工情况。 · Completion must be announced at the site. */
  COMPLETION_MUST_BE_ANNOUNCED: Record<string, never>;
  /** 完工日期{finish}早于开工日期{start}。 · The completion {finish} is before the start {start}. */
  COMPLETION_MUST_NOT_PRECEDE_START: { finish: Fact; start: Fact };
  /** 整合后的级次、渠道、任务与原指标相同。 · The level, channel and task after the consolidation are those before it. */
  CONSOLIDATION_MUST_CHANGE_SOURCE: Record<string, never>;
  /** 合同合计{contract}元，超过已安排资金{allocated}元。 · The contracts add up to {contract} yuan, more than the {allocated} yuan laid on the project. */
  CONTRACTS_MUST_NOT_EXCEED_ALLOCATION: { contract: Fact; allocated: Fact };
  /** 没有编号为{id}的清单项，或它不能这样使用。 · There is no item {id} here, or it cannot be used like this. */
  CONTRACT_ITEM_MUST_EXIST: { id: Fact };
  /** 工程或采购类报账须注明合同。 · A claim for works or a purchase names its contract. */
  CONTRACT_MUST_BE_NAMED: Record<string, never>;
  /** 合同{contract}不是该项目的合同。 · The contract {contract} is not one of the project. */
  CONTRACT_MUST_BE_OF_PROJECT: { contract: Fact };
  /** 尚未登记合同。 · No contract is recorded. */
  CONTRACT_MUST_BE_SIGNED: Record<string, never>;
  /** 没有编号为{id}的合同。 · There is no contract {id}. */
  CONTRACT_MUST_EXIST: { id: Fact };
  /** 合同合计{contract}元，超过批准的项目预算{budget}元。 · Contracts of {contract} yuan in all exceed the approved budget of {budget} yuan. */
  CONTRACT_MUST_NOT_EXCEED_BUDGET: { contract: Fact; budget: Fact };
  /** 合同金额{contract}元超过采购成交价{price}元。 · The contract amount of {contract} yuan exceeds the procurement price of {price} yuan. */
  CONTRACT_MUST_NOT_EXCEED_PROCUREMENT: { contract: Fact; price: Fact };
  /** 编号{number}在本项目已登记。 · The number {number} is already registered with this project. */
  CONTRACT_NUMBER_MUST_BE_NEW: { number: Fact };
  /** 合同对方“{party}”不是采购结果中的“{winner}”。 · The contract party "{party}" is not the procurement’s winner "{winner}". */
  CONTRACT_PARTY_MUST_BE_WINNER: { party: Fact; winner: Fact };
  /** 更正的截止日期{to}早于起始日期{from}。 · The correction would end on {to}, before it begins on {from}. */
  CORRECTION_DAYS_MUST_BE_IN_ORDER: { to: Fact; from: Fact };
  /** 更正须由原记录人以外的人办理。 · A record is corrected by somebody other than the one who made it. */
  CORRECTOR_MUST_BE_ANOTHER: Record<string, never>;
  /** {placeCode}已有在任管理员，新账号由其开设。 · {placeCode} already has an administrator, who opens further accounts. */
  COUNTY_MUST_HAVE_NO_ADMINISTRATOR: { placeCode: Fact };
  /** 统一社会信用代码{code}已登记给“{name}”。 · The credit code {code} is registered for "{name}" already. */
  CREDIT_CODE_MUST_BE_NEW: { code: Fact; name: Fact };
  /** 统一社会信用代码“{given}”应为十八位数字或大写字母。 · The credit code "{given}" must be eighteen digits or capital letters. */
  CREDIT_CODE_MUST_BE_WELL_FORMED: { given: Fact };
  /** 翻页标记不属于这个列表或这种排序。 · The cursor does not belong to this list in this order. */
  CURSOR_MUST_BE_OF_THIS_LIST: Record<string, never>;
  /** 截止日期{to}早于起始日期{from}。 · The last day {to} is before the first day {from}. */
  DATES_MUST_BE_IN_ORDER: { to: Fact; from: Fact };
  /** {what}日期（{date}）晚于办理日（{today}）。 · The date {date} ({what}) lies after today, {today}. */
  DATE_MUST_NOT_LIE_AHEAD: { what: Fact; date: Fact; today: Fact };
  /** 日期{given}晚于今天（{today}）。 · The date {given} lies after today ({today}). */
  DATE_MUST_NOT_LIE_IN_FUTURE: { given: Fact; today: Fact };
  /** 日期{given}早于安排日期{allocation}。 · The date {given} precedes the allocation’s date {allocation}. */
  DATE_MUST_NOT_PRECEDE_ALLOCATION: { given: Fact; allocation: Fact };
  /** 日期{given}早于批准决定的日期{decision}。 · The date {given} precedes the approving decision of {decision}. */
  DATE_MUST_NOT_PRECEDE_DECISION: { given: Fact; decision: Fact };
  /** 日期{given}早于指标文日期{document}。 · The date {given} precedes the document’s date {document}. */
  DATE_MUST_NOT_PRECEDE_DOCUMENT: { given: Fact; document: Fact };
  /** 此项目由{drafter}起草，须由同一岗位申报、撤回或修改。 · This project was drafted by {drafter}; the same office declares, withdraws and amends it. */
  DECLARER_MUST_BE_OF_DRAFTING_OFFICE: { drafter: Fact };
  /** 部门类别“{kind}”应为大写英文词，如 AGRICULTURE。 · The kind "{kind}" must be a word in capitals, such as AGRICULTURE. */
  DEPARTMENT_KIND_MUST_BE_WELL_FORMED: { kind: Fact };
  /** 此项目由另一行业主管部门负责，或尚未指定部门。 · Another industry department, or none yet, is in charge of this project. */
  DEPARTMENT_MUST_BE_IN_CHARGE: Record<string, never>;
  /** {name}已经登记，或本县已有牵头部门。 · {name} is already there, or the county already has a lead bureau. */
  DEPARTMENT_MUST_BE_NEW: { name: Fact };
  /** 本县没有编号为{id}的部门。 · There is no department {id} in your county. */
  DEPARTMENT_MUST_EXIST: { id: Fact };
  /** {role}须注明本县的部门。 · A post as {role} needs a department of its own county. */
  DEPARTMENT_MUST_FIT_POST: { role: Fact };
  /** 部门审查之后才能县级审定。 · The department examines before the county approves. */
  DEPARTMENT_MUST_HAVE_EXAMINED: Record<string, never>;
  /** 没有编号为{id}的拨付。 · There is no disbursement {id}. */
  DISBURSEMENT_MUST_EXIST: { id: Fact };
  /** 日期{date}应在{from}至{today}之间：不早于前一步，不晚于今天。 · The day {date} must lie between {from} and {today}: not before the step before it, not after today. */
  DISPOSAL_DAY_MUST_FIT: { date: Fact; from: Fact; today: Fact };
  /** 您（或与您互为代理的人）已参与该处置的“{duty}”，不能再办理本环节。 · You, or somebody who stands in for you, already took part in this disposal: {duty}. */
  DISPOSAL_MUST_BE_HANDLED_BY_ANOTHER: { duty: Fact };
  /** 资产{code}已有一项办理中的处置。 · The asset {code} has an open disposal already. */
  DISPOSAL_MUST_BE_ONLY: { code: Fact };
  /** 该处置由{office}申请，只能由其撤回。 · This disposal was requested by the {office}, who alone takes it back. */
  DISPOSAL_MUST_BE_WITHDRAWN_BY_REQUESTER: { office: Fact };
  /** 没有编号为{id}的处置，或不在您的辖区内。 · There is no disposal {id} in your area. */
  DISPOSAL_MUST_EXIST: { id: Fact };
  /** 所见处置为第{given}版，现已是第{current}版，请刷新后再办。 · You saw version {given} of the disposal; it is version {current} now. Look again before you act. */
  DISPOSAL_VERSION_MUST_BE_CURRENT: { given: Fact; current: Fact };
  /** {party}在{date}不持有资产{code}的{missing}，不能申请处置。 · {party} does not hold the right {missing} over the asset {code} on {date} and cannot have it disposed of. */
  DISPOSER_MUST_OWN: { party: Fact; date: Fact; code: Fact; missing: Fact };
  /** 您或与您互为代理的人已办理“{duty}”环节，不能再办这一步。 · You, or somebody tied to you by substitution, held the duty "{duty}" over it already. */
  DISTRIBUTION_MUST_BE_HANDLED_BY_ANOTHER: { duty: Fact };
  /** “{state}”的分配方案不能修改。 · A distribution that is "{state}" is not changed. */
  DISTRIBUTION_MUST_BE_OPEN: { state: Fact };
  /** 支付日期{paid}应在备案日期{filed}之后、今天{today}之前（含）。 · The payment on {paid} must lie between the filing on {filed} and today, {today}. */
  DISTRIBUTION_MUST_BE_PAID_AFTER_FILING: { paid: Fact; filed: Fact; today: Fact };
  /** 没有编号为{id}的收益分配，或不在您的辖区内。 · There is no distribution {id} in your area. */
  DISTRIBUTION_MUST_EXIST: { id: Fact };
  /** 决议日期{decided}晚于今天{today}。 · It cannot have been decided on {decided}; today is {today}. */
  DISTRIBUTION_MUST_NOT_BE_DECIDED_AHEAD: { decided: Fact; today: Fact };
  /** 可分配收益为{available}元，所填为{amount}元。 · {available} yuan were received and not yet laid out; {amount} were given. */
  DISTRIBUTION_MUST_NOT_EXCEED_INCOME: { available: Fact; amount: Fact };
  /** “{use}”分给{recipient}的写了两次。 · What goes to {recipient} for "{use}" stands twice. */
  DISTRIBUTION_SHARES_MUST_BE_DISTINCT: { use: Fact; recipient: Fact };
  /** 所见为第{given}版，现已是第{current}版，请刷新后再办。 · You saw version {given}; it is version {current} now. Look again before you act. */
  DISTRIBUTION_VERSION_MUST_BE_CURRENT: { given: Fact; current: Fact };
  /** 不能分配{year}年度的收益，今天是{today}。 · The income of {year} is not distributed on {today}. */
  DISTRIBUTION_YEAR_MUST_HAVE_BEGUN: { year: Fact; today: Fact };
  /** 须填文号；确无文号的，须说明原因，且二者只填其一。 · Give the document’s number or, where it has none, the reason; not both. */
  DOCUMENT_MUST_HAVE_NUMBER_OR_REASON: Record<string, never>;
  /** 文号“{number}”已经登记，登记时写作“{known}”。 · The document {number} is registered already, written as "{known}". */
  DOCUMENT_NUMBER_MUST_BE_NEW: { number: Fact; known: Fact };
  /** 文号“{given}”不合规范，应如“川财农〔2023〕9号”：机关代字、年份、序号。 · The document number "{given}" is not well formed; it reads like 川财农〔2023〕9号: agency, year, running number. */
  DOCUMENT_NUMBER_MUST_BE_WELL_FORMED: { given: Fact };
  /** 一次最多交接{limit}项资产的责任，请按乡镇、村或层级分次办理。 · At most {limit} assets are handed on at once; do it place by place or level by level. */
  DUTIES_HANDED_ON_MUST_BE_FEWER: { limit: Fact };
  /** 资产{code}的状态为“{state}”，不再明确责任。 · The asset {code} is "{state}"; nobody is made to answer for it any more. */
  DUTY_ASSET_MUST_BE_THERE: { code: Fact; state: Fact };
  /** 责任截止日期{to}早于起始日期{from}。 · The duty would end on {to}, before it begins on {from}. */
  DUTY_DAYS_MUST_BE_IN_ORDER: { to: Fact; from: Fact };
  /** 责任截止日期{date}须早于今天{today}；尚未截止的责任到期后再记。 · The last day {date} of a duty must lie before today, {today}; an end is recorded when it has come. */
  DUTY_END_MUST_HAVE_COME: { date: Fact; today: Fact };
  /** “{level}”写了不止一次。 · The level "{level}" is given more than once. */
  DUTY_LEVEL_MUST_BE_GIVEN_ONCE: { level: Fact };
  /** “{level}”的责任不由{role}明确。 · Who answers at the level "{level}" is not for the {role} to say. */
  DUTY_LEVEL_MUST_FIT_ROLE: { level: Fact; role: Fact };
  /** “{level}”须写明监督渠道的联系方式。 · The level "{level}" needs a contact by which people reach the channel. */
  DUTY_MUST_NAME_CHANNEL: { level: Fact };
  /** “{level}”须明确到人：填岗位或姓名。 · The level "{level}" needs a person: name a post or a person. */
  DUTY_MUST_NAME_PERSON: { level: Fact };
  /** “{level}”填了岗位，责任人即岗位担任人，不再另填姓名。 · The level "{level}" names a post; whoever holds it is the person, so give no other name. */
  DUTY_MUST_NAME_PERSON_ONCE: { level: Fact };
  /** “{level}”自{since}起另有责任记录；自{date}补记的，截止日期须早于{since}。 · At the level "{level}" another duty is recorded from {since} on; one that begins on {date} must end before that day. */
  DUTY_MUST_NOT_COVER_LATER: { level: Fact; since: Fact; date: Fact };
  /** 岗位担任人{person}的账号已停用。 · The account of {person}, who holds the post, is closed. */
  DUTY_PERSON_MUST_BE_ACTIVE: { person: Fact };
  /** {role}不承担资产管护责任。 · A post of the {role} does not answer for assets. */
  DUTY_POST_MUST_ANSWER: { role: Fact };
  /** 没有编号为{id}的岗位，或不属于本县。 · There is no post {id} in your county. */
  DUTY_POST_MUST_EXIST: { id: Fact };
  /** 岗位任期为{from}至{to}，{date}不在任。 · The post is held from {from} to {to}; nobody stands in it on {date}. */
  DUTY_POST_MUST_HOLD: { from: Fact; to: Fact; date: Fact };
  /** 已于{to}截止，只能提前，不能推后。 · It already ends on {to}; an end can only be brought forward. */
  END_MUST_BE_EARLIER: { to: Fact };
  /** “{name}”不能并入资产{code}：{what}不同。 · "{name}" cannot go into the asset {code}: its {what} is another. */
  ENLARGED_ASSET_MUST_BE_ALIKE: { name: Fact; code: Fact; what: Fact };
  /** 分录{id}已经冲销过。 · Entry {id} has been reversed already. */
  ENTRY_MUST_BE_REVERSED_ONCE: { id: Fact };
  /** 日期{date}晚于今天{today}。 · The date {date} lies after today, {today}. */
  EVENT_MUST_NOT_LIE_AHEAD: { date: Fact; today: Fact };
  /** 日期{date}早于资产形成日期{formed}。 · The date {date} precedes the day {formed} on which the asset was formed. */
  EVENT_MUST_NOT_PRECEDE_FORMING: { date: Fact; formed: Fact };
  /** 日期{date}早于当前状态的起始日期{since}；更早的记录以更正办理。 · The date {date} precedes {since}, since when the present state holds; what came before is put right by a correction. */
  EVENT_MUST_NOT_PRECEDE_STATE: { date: Fact; since: Fact };
  /** 没有编号为{id}的证据包，或不在岗位辖区内。 · There is no evidence pack with the identity {id}, or it lies outside the post’s area. */
  EVIDENCE_PACK_MUST_EXIST: { id: Fact };
  /** 证据包共{given}行，超过上限{limit}行。 · The pack would hold {given} rows; {limit} is the limit. */
  EVIDENCE_PACK_MUST_STAY_WITHIN_LIMIT: { given: Fact; limit: Fact };
  /** 没有编号为{id}的{noun}，或不在岗位辖区内。 · There is no {noun} with the identity {id}, or it lies outside the post’s area. */
  EVIDENCE_SUBJECT_MUST_EXIST: { id: Fact; noun: Fact };
  /** 截至日期{given}晚于今天（{today}）。 · The date {given} lies after today ({today}). */
  EXCEPTIONS_MUST_NOT_LIE_AHEAD: { given: Fact; today: Fact };
  /** {later}（{laterDate}）不能早于{earlier}（{earlierDate}）。 · {later} ({laterDate}) cannot come before {earlier} ({earlierDate}). */
  EXECUTION_DATES_MUST_BE_IN_ORDER: { later: Fact; laterDate: Fact; earlier: Fact; earlierDate: Fact };
  /** 还有拟形成资产未登记：{missing}；请一并登记，或先撤回并说明原因。 · These expected assets are left: {missing}. Register them with the others, or withdraw them with a reason. */
  EXPECTED_ASSETS_MUST_ALL_BE_FORMED: { missing: Fact };
  /** 拟形成的资产信息不全：{names}；缺：{missing}。 · Of these expected assets not everything is known: {names}. Missing: {missing}. */
  EXPECTED_ASSETS_MUST_BE_COMPLETE: { names: Fact; missing: Fact };
  /** 拟形成的资产尚未登记：{missing}。 · Expected assets have not been registered: {missing}. */
  EXPECTED_ASSETS_MUST_BE_FORMED: { missing: Fact };
  /** 尚未列出拟形成的资产，也未说明不形成资产的理由。 · No expected asset is listed and no reason is given why none is formed. */
  EXPECTED_ASSETS_MUST_BE_LISTED: Record<string, never>;
  /** 拟形成资产“{name}”{state}，不能再办理。 · The expected asset "{name}" is {state}; nothing more is done with it. */
  EXPECTED_ASSET_MUST_BE_STANDING: { name: Fact; state: Fact };
  /** 没有编号为{id}的拟形成资产，或不在您的辖区内。 · There is no expected asset {id} in your area. */
  EXPECTED_ASSET_MUST_EXIST: { id: Fact };
  /** 撤回拟形成资产“{name}”须说明原因。 · Say why the expected asset "{name}" is withdrawn. */
  EXPECTED_ASSET_REASON_MUST_BE_GIVEN: { name: Fact };
  /** 结算中有{rest}元未形成资产，请说明原因。 · {rest} yuan of the settlement became no asset; say why. */
  EXPENSED_REST_MUST_BE_EXPLAINED: { rest: Fact };
  /** 报告截止日期{given}晚于今天（{today}）。 · The report’s date {given} lies after today ({today}). */
  FIGURE_DATE_MUST_NOT_LIE_IN_FUTURE: { given: Fact; today: Fact };
  /** 报告数字“{given}”必须是十进制数。 · The figure "{given}" must be a plain decimal number. */
  FIGURE_MUST_BE_DECIMAL: { given: Fact };
  /** 指标{indicator}的单位不能是{unit}：开工率、完工率按项目个数，其余按金额。 · The indicator {indicator} is not counted in {unit}: start and completion rates count projects, the others money. */
  FIGURE_UNIT_MUST_FIT_INDICATOR: { indicator: Fact; unit: Fact };
  /** 档案不全，缺：{missing}。 · The files are not complete; missing: {missing}. */
  FILES_MUST_BE_COMPLETE: { missing: Fact };
  /** 请上传且只上传一个文件。 · Send exactly one file. */
  FILE_MUST_BE_GIVEN: Record<string, never>;
  /** 文件超过上限{limitKb}KB。 · The file is larger than {limitKb} KB. */
  FILE_MUST_FIT_SIZE: { limitKb: Fact };
  /** 文件“{name}”声明为{declared}，实际内容是{found}。 · The file "{name}" is declared as {declared}; its content is {found}. */
  FILE_MUST_MATCH_ITS_TYPE: { name: Fact; declared: Fact; found: Fact };
  /** 文件“{name}”是空的。 · The file "{name}" is empty. */
  FILE_MUST_NOT_BE_EMPTY: { name: Fact };
  /** 同一文件曾挂在此处，已于{on}撤回：{reason}。 · The same file was attached here and withdrawn on {on}: {reason}. */
  FILE_MUST_NOT_HAVE_BEEN_WITHDRAWN: { on: Fact; reason: Fact };
  /** 文件须有名称和扩展名，最多{limit}个字。 · A file has a name with an ending, of at most {limit} characters. */
  FILE_NAME_MUST_BE_GIVEN: { limit: Fact };
  /** 不接收“{type}”类文件，可用：{allowed}。 · Files of type "{type}" are not taken in; allowed are {allowed}. */
  FILE_TYPE_MUST_BE_ALLOWED: { type: Fact; allowed: Fact };
  /** 项目的资产已于{date}登记，不能再次登记或另列。 · The assets of the project were registered on {date}; nothing is registered or listed a second time. */
  FORMATION_MUST_BE_FIRST: { date: Fact };
  /** 项目状态为“{state}”，不能办理“{act}”；该步骤须在“{states}”时办理。 · In the state "{state}" of the project "{act}" is not possible; it is done in "{states}". */
  FORMATION_MUST_FIT_STATE: { state: Fact; act: Fact; states: Fact };
  /** 资产“{name}”的形成日期{date}早于项目完工日期{completed}。 · The day {date} on which the asset "{name}" was formed precedes the completion of the project on {completed}. */
  FORMING_MUST_FOLLOW_COMPLETION: { name: Fact; date: Fact; completed: Fact };
  /** 没有编号为{id}的指标文。 · There is no fund document {id}. */
  FUND_DOCUMENT_MUST_EXIST: { id: Fact };
  /** 没有编号为{id}的指标明细。 · There is no fund line {id}. */
  FUND_LINE_MUST_EXIST: { id: Fact };
  /** 资产{code}已于{date}移交，不能再次移交。 · The asset {code} was handed over on {date}; it is not handed over twice. */
  HANDOVER_MUST_BE_FIRST: { code: Fact; date: Fact };
  /** 尚未登记移交清单和双方签字。 · The handover with both signatures is not recorded. */
  HANDOVER_MUST_BE_RECORDED: Record<string, never>;
  /** 同一权利中每个主体只能列一次。 · A party stands once among the holders of a right. */
  HOLDERS_MUST_BE_DISTINCT: Record<string, never>;
  /** 资产{code}是到户类资产，所有权人只能是农户，“{party}”不是。 · The asset {code} is a household asset and belongs to households only; "{party}" is none. */
  HOUSEHOLD_ASSET_MUST_BELONG_TO_HOUSEHOLD: { code: Fact; party: Fact };
  /** 农户不登记代码，身份证号码不进入系统。 · A household has no credit code; identity numbers of people do not enter the system. */
  HOUSEHOLD_MUST_HAVE_NO_CODE: Record<string, never>;
  /** 须有经批准的实施方案及批准日期。 · An approved implementation plan with its approval date is needed. */
  IMPLEMENTATION_PLAN_MUST_BE_GIVEN: Record<string, never>;
  /** 没有编号为{id}的应收款项，或不属于该资产、该合同。 · There is no due {id} of this asset and contract. */
  INCOME_DUE_MUST_EXIST: { id: Fact };
  /** 该期应收因合同于{lapsed}终止而失效。 · The due lapsed when its contract was closed on {lapsed}. */
  INCOME_DUE_MUST_STAND: { lapsed: Fact };
  /** 该合同的收益应为“{kind}”。 · What this contract brings is "{kind}". */
  INCOME_KIND_MUST_FIT_CONTRACT: { kind: Fact };
  /** 登记收益的人不能自己冲销。 · Whoever recorded an income does not reverse it. */
  INCOME_MUST_BE_REVERSED_BY_ANOTHER: Record<string, never>;
  /** 没有编号为{id}的收益，或不在您的辖区内。 · There is no income {id} in your area. */
  INCOME_MUST_EXIST: { id: Fact };
  /** 该期还应收{outstanding}元，所填为{amount}元。 · {outstanding} yuan are outstanding of this due; {amount} were given. */
  INCOME_MUST_FIT_DUE: { outstanding: Fact; amount: Fact };
  /** 该笔{amount}元中，未分配的只有{available}元，不能冲销。 · Only {available} yuan of the asset’s income are not laid out to be distributed; {amount} cannot be reversed. */
  INCOME_MUST_NOT_BE_DISTRIBUTED: { amount: Fact; available: Fact };
  /** 收款日期{date}晚于今天{today}。 · It cannot have been received on {date}; today is {today}. */
  INCOME_MUST_NOT_LIE_AHEAD: { date: Fact; today: Fact };
  /** 收款日期{date}早于资产形成日期{formed}。 · It was received on {date}, before the asset was formed on {formed}. */
  INCOME_MUST_NOT_PRECEDE_FORMING: { date: Fact; formed: Fact };
  /** 该笔收益是冲销记录，或已被冲销。 · This income is a reversal, or was reversed already. */
  INCOME_MUST_STAND: Record<string, never>;
  /** 存量资产须有自己的形成依据。 · An asset from before the system needs its own proof. */
  INHERITED_ASSET_MUST_HAVE_PROOF: Record<string, never>;
  /** 填写内容不合要求：{fields}。 · The input is not well formed: {fields}. */
  INPUT_MUST_BE_WELL_FORMED: { fields: Fact };
  /** 清查须附证明：附件或文字说明至少一项。 · An inspection needs proof: a stored file, or words that say what shows it. */
  INSPECTION_PROOF_MUST_BE_GIVEN: Record<string, never>;
  /** 清单合计{items}元，与金额{amount}元不符；每行数量乘单价四舍五入到分后相加。 · The items make {items} yuan, not {amount}; each line is quantity by unit price, rounded half up to the fen, then added. */
  ITEMS_MUST_MAKE_AMOUNT: { items: Fact; amount: Fact };
  /** 资产{code}的责任层级不全，缺：{missing}。 · The responsibility for the asset {code} lacks: {missing}. */
  LADDER_MUST_BE_COMPLETE: { code: Fact; missing: Fact };
  /** 其后已办理业务：原额{asked}元，账上只剩{available}元，须先冲销后面的业务。 · Later acts rest on it: of {asked} yuan only {available} is left; reverse the later acts first. */
  LATER_ACTS_MUST_BE_REVERSED_FIRST: { asked: Fact; available: Fact };
  /** 自{later}起已有后来的记录，不能再办理{date}的变更；请以{later}当日或以后的日期办理。 · A later record begins on {later}, so nothing of the kind can happen on {date}; date it on or after {later}. */
  LATER_RECORD_MUST_NOT_STAND: { later: Fact; date: Fact };
  /** 资产{code}尚未确权，不能签订经营合同。 · The rights over the asset {code} have not been confirmed; it is not let yet. */
  LEASED_ASSET_MUST_BE_CONFIRMED: { code: Fact };
  /** 资产{code}为“{state}”，不能签订经营合同。 · The asset {code} is "{state}" and cannot be let. */
  LEASED_ASSET_MUST_BE_IN_HAND: { code: Fact; state: Fact };
  /** 合同{signed}签订，{begins}起、{ends}止，日期顺序不对。 · Signed on {signed}, from {begins} to {ends}: these days are not in order. */
  LEASE_DAYS_MUST_BE_IN_ORDER: { signed: Fact; begins: Fact; ends: Fact };
  /** 合同{number}已于{closed}终止。 · The contract {number} was closed on {closed}. */
  LEASE_MUST_BE_OPEN: { number: Fact; closed: Fact };
  /** “{kind}”须约定租金；入股承诺保底的须约定保底收益。 · A contract of the kind "{kind}" fixes a rent, and a guaranteed share a dividend. */
  LEASE_MUST_BRING_RENT: { kind: Fact };
  /** 没有编号为{id}的合同，或不在您的辖区内。 · There is no contract {id} in your area. */
  LEASE_MUST_EXIST: { id: Fact };
  /** 终止日期{closed}应在签订日期{signed}之后、今天{today}之前（含）。 · The closing day {closed} lies between the signing on {signed} and today, {today}. */
  LEASE_MUST_NOT_BE_CLOSED_AHEAD: { closed: Fact; signed: Fact; today: Fact };
  /** 签订日期{signed}晚于今天{today}。 · It cannot have been signed on {signed}; today is {today}. */
  LEASE_MUST_NOT_BE_SIGNED_AHEAD: { signed: Fact; today: Fact };
  /** 合同期限最长{years}年，最迟到{latest}；所填为{ends}。 · A contract lasts at most {years} years, here until {latest}; {ends} was given. */
  LEASE_MUST_NOT_LAST_TOO_LONG: { years: Fact; latest: Fact; ends: Fact };
  /** {begins}至{ends}与该资产的另一份租赁或经营合同重叠。 · From {begins} to {ends} the asset is let or operated under another contract for some days. */
  LEASE_MUST_NOT_OVERLAP: { begins: Fact; ends: Fact };
  /** 合同起始日{begins}早于资产形成日期{formed}。 · The term begins on {begins}, before the asset was formed on {formed}. */
  LEASE_MUST_NOT_PRECEDE_FORMING: { begins: Fact; formed: Fact };
  /** 本县已有合同编号{number}。 · The county has a contract number {number} already. */
  LEASE_NUMBER_MUST_BE_NEW: { number: Fact };
  /** 所见为第{given}版，现已是第{current}版，请刷新后再办。 · You saw version {given}; it is version {current} now. Look again before you act. */
  LEASE_VERSION_MUST_BE_CURRENT: { given: Fact; current: Fact };
  /** 没有编号为{id}的记账分录，或不在辖区内。 · There is no ledger entry {id} within your area. */
  LEDGER_ENTRY_MUST_EXIST: { id: Fact };
  /** 项目为{year}年度入库，未滚动到{planYear}年度。 · The project stands in the library of {year} and was not rolled over to {planYear}. */
  LIBRARY_YEAR_MUST_NOT_BE_EXPIRED: { year: Fact; planYear: Fact };
  /** 各明细合计{lines}元，与文件总额{document}元不符，相差{difference}元。 · The lines make {lines} yuan, the document says {document}; the difference is {difference}. */
  LINES_MUST_SUM_TO_DOCUMENT: { lines: Fact; document: Fact; difference: Fact };
  /** 该条指标未安排的余额为{available}元，本次需要{asked}元。 · The line holds {available} yuan that is not allocated; {asked} is asked for. */
  LINE_MUST_HOLD_AMOUNT: { available: Fact; asked: Fact };
  /** {class}项目须填写联农带农机制。 · A project of the class {class} needs a benefit linkage. */
  LINKAGE_MUST_BE_SET: { class: Fact };
  /** 账号名“{login}”已被使用。 · The login "{login}" is taken. */
  LOGIN_MUST_BE_FREE: { login: Fact };
  /** 账号名“{login}”不合要求：3至60位小写字母、数字、点、横线或下划线，以字母或数字开头。 · The login "{login}" must have 3 to 60 lower-case letters, digits, dots, dashes or underscores and start with a letter or digit. */
  LOGIN_MUST_BE_WELL_FORMED: { login: Fact };
  /** 须有村民会议“四议两公开”记录。 · The record of the village meeting is missing. */
  MEETING_RECORD_MUST_BE_GIVEN: Record<string, never>;
  /** 须填写领导小组会议纪要的文号和日期。 · The number and date of the leading group’s minutes must be given. */
  MINUTES_MUST_BE_GIVEN: Record<string, never>;
  /** 该笔业务（{id}）已于{on}冲销。 · The act {id} was reversed on {on}. */
  MONEY_ACT_MUST_STAND: { id: Fact; on: Fact };
  /** 终止须写明资金如何处理。 · A termination says what happens to the money. */
  MONEY_DECISION_MUST_BE_GIVEN: Record<string, never>;
  /** 项目上还有{allocated}元资金，收回后才能调出库。 · {allocated} yuan still lie on the project; reclaim them before it leaves the library. */
  MONEY_MUST_BE_RECLAIMED: { allocated: Fact };
  /** 该条指标使用期到{useBy}，尚不是结余；任务已完成的须注明。 · The line may be used until {useBy} and is no surplus yet; say so if its task is over. */
  MONEY_MUST_BE_SURPLUS: { useBy: Fact };
  /** 当前状态为“{state}”，不能办理“{move}”；该步骤须从“{from}”开始。 · In the state "{state}" the move "{move}" is not possible; it starts from "{from}". */
  MOVE_MUST_FIT_STATE: { state: Fact; move: Fact; from: Fact };
  /** 名称不能为空。 · The name must not be empty. */
  NAME_MUST_BE_GIVEN: Record<string, never>;
  /** 请填写资产名称。 · Give the name of the asset. */
  NAME_OF_ASSET_MUST_BE_GIVEN: Record<string, never>;
  /** 请填写权利主体名称。 · Give the name of the party. */
  NAME_OF_PARTY_MUST_BE_GIVEN: Record<string, never>;
  /** 资产“{name}”的净值{net}元大于原值{original}元。 · The net value {net} yuan of the asset "{name}" exceeds its original value {original} yuan. */
  NET_VALUE_MUST_NOT_EXCEED_ORIGINAL: { name: Fact; net: Fact; original: Fact };
  /** 自{date}起净值将为{net}元，应在零与原值{original}元之间。 · From {date} the net value would be {net} yuan; it must lie between zero and the original value of {original} yuan. */
  NET_VALUE_MUST_STAY_WITHIN_ORIGINAL: { date: Fact; net: Fact; original: Fact };
  /** “{purpose}”应在{levels}公示，所填为{level}。 · A notice for {purpose} is published at {levels}; {level} was given. */
  NOTICE_LEVEL_MUST_FIT_PURPOSE: { purpose: Fact; levels: Fact; level: Fact };
  /** {level}的公示公告由{roles}办理，当前岗位为{role}。 · Notices of level {level} are kept by {roles}; the acting post is {role}. */
  NOTICE_LEVEL_MUST_FIT_ROLE: { level: Fact; roles: Fact; role: Fact };
  /** 公示至{lastDay}期满，期满次日方可办理下一步。 · The notice runs until {lastDay}; the next step is possible from the day after. */
  NOTICE_MUST_BE_OVER: { lastDay: Fact };
  /** “{purpose}”尚未公示。 · No notice for {purpose} has been published. */
  NOTICE_MUST_BE_PUBLISHED: { purpose: Fact };
  /** 没有编号为{id}的公示或公告。 · There is no notice {id}. */
  NOTICE_MUST_EXIST: { id: Fact };
  /** 公示不少于{min}{unit}；所填{days}{askedUnit}到{lastDay}为止，应至{lastDayMin}。 · The notice lasts at least {min} {unit}; {days} {askedUnit} end on {lastDay}, the least ends on {lastDayMin}. */
  NOTICE_MUST_LAST_LONG_ENOUGH: { min: Fact; unit: Fact; days: Fact; askedUnit: Fact; lastDay: Fact; lastDayMin: Fact };
  /** 该公示属于{place}，不在当前岗位辖区内。 · The notice belongs to {place}, outside the area of the acting post. */
  NOTICE_MUST_LIE_IN_AREA: { place: Fact };
  /** 该公示已于{on}撤回。 · The notice was withdrawn on {on}. */
  NOTICE_MUST_NOT_BE_WITHDRAWN: { on: Fact };
  /** 同一事项的“{purpose}”公示尚在进行，{lastDay}期满，不能重复公示。 · A notice for {purpose} on the same case still runs until {lastDay}. */
  NOTICE_MUST_NOT_RUN_TWICE: { purpose: Fact; lastDay: Fact };
  /** 同一地址对同一公示每天最多提交{limit}条异议；仍有异议的，请到村（社区）或乡镇当面提出。 · At most {limit} objections a day to one notice from one address; further ones are taken down at the village or township office. */
  OBJECTIONS_MUST_STAY_WITHIN_RATE: { limit: Fact };
  /** 请求号“{key}”已用于另一条异议，内容不同，不能再用。 · The request key "{key}" was used for another objection with other words and cannot be used again. */
  OBJECTION_KEY_MUST_BE_FRESH: { key: Fact };
  /** 还有{count}条异议没有答复。 · Objections without an answer: {count}. */
  OBJECTION_MUST_BE_ANSWERED: { count: Fact };
  /** 提出异议的人不能自己答复。 · Whoever objected does not answer the objection. */
  OBJECTION_MUST_BE_ANSWERED_BY_ANOTHER: Record<string, never>;
  /** 该异议已于{on}答复。 · The objection was answered on {on}. */
  OBJECTION_MUST_BE_ANSWERED_ONCE: { on: Fact };
  /** 异议应在公示期内提出，该公示至{lastDay}期满，今日为{today}。 · An objection comes while the notice runs; it ended on {lastDay}, today is {today}. */
  OBJECTION_MUST_COME_IN_TIME: { lastDay: Fact; today: Fact };
  /** 公告是结果公开，不设异议期；请在公示期内提出异议或走投诉渠道。 · An announcement has no objection period; object to a notice while it runs, or complain through other channels. */
  OBJECTION_MUST_CONCERN_A_NOTICE: Record<string, never>;
  /** 没有编号为{id}的异议。 · There is no objection {id}. */
  OBJECTION_MUST_EXIST: { id: Fact };
  /** 有{count}条异议成立，应退回修改后重新公示。 · Objections upheld: {count}; the case goes back and is published again. */
  OBJECTION_MUST_NOT_BE_UPHELD: { count: Fact };
  /** 原密码不对。 · The old password is wrong. */
  OLD_PASSWORD_MUST_MATCH: Record<string, never>;
  /** 没有“{operation}”这种操作，只有查询（query）和办理（mutation）。 · There is no operation of the sort "{operation}": only queries and mutations. */
  OPERATION_MUST_BE_OF_THE_SCHEMA: { operation: Fact };
  /** 须填写办理意见。 · An opinion must be given. */
  OPINION_MUST_BE_GIVEN: Record<string, never>;
  /** 资产“{name}”的原值应大于零。 · The original value of the asset "{name}" must be above zero. */
  ORIGINAL_VALUE_MUST_BE_POSITIVE: { name: Fact };
  /** 原值更正只能调整该资产已有的来源，“{origin}”不是。 · A correction of the original value adjusts sources the asset has; "{origin}" is none of them. */
  ORIGIN_MUST_BE_OF_ASSET: { origin: Fact };
  /** “{party}”是{kind}，可以经营、收益，不能拥有财政资金形成的资产。 · "{party}" is a {kind}; it may operate and earn, but what public money made is not its to own. */
  OWNER_MUST_BE_ABLE_TO_OWN: { party: Fact; kind: Fact };
  /** 资产{code}没有所有权人，不能移交。 · The asset {code} has no owner to be handed to. */
  OWNER_MUST_BE_KNOWN: { code: Fact };
  /** 资产{code}确权须写明所有权人。 · Confirming the rights over the asset {code} needs its owner. */
  OWNER_MUST_BE_NAMED: { code: Fact };
  /** 每页应为1至{limit}条，所填为{given}。 · A page holds 1 to {limit} rows; {given} was asked for. */
  PAGE_MUST_BE_WITHIN_LIMIT: { limit: Fact; given: Fact };
  /** 向后翻页用first和after，向前翻页用last和before，不能混用。 · A page goes forward (first, after) or backward (last, before), not both at once. */
  PAGE_MUST_GO_ONE_WAY: Record<string, never>;
  /** 分拆或合并至少涉及两项资产，现为{count}项。 · A split or merge is of at least two assets; {count} was given. */
  PARTS_MUST_BE_SEVERAL: { count: Fact };
  /** 分拆后各项原值合计{sum}元，应正好等于原值{value}元。 · The parts make {sum} yuan; they must make exactly the original value of {value} yuan. */
  PARTS_MUST_MAKE_VALUE: { sum: Fact; value: Fact };
  /** 本县没有编号为{id}的部门，或该主体不是机关。 · The county has no department {id}, or the party is no organ. */
  PARTY_DEPARTMENT_MUST_EXIST: { id: Fact };
  /** “{kind}”应登记在{level}，{place}不是。 · A party of the kind "{kind}" is at home in a {level}; {place} is none. */
  PARTY_KIND_MUST_FIT_PLACE: { kind: Fact; level: Fact; place: Fact };
  /** {place}已有同类主体“{name}”。 · There already is a party "{name}" of this kind at {place}. */
  PARTY_MUST_BE_NEW: { place: Fact; name: Fact };
  /** 没有编号为{id}的权利主体，或您看不到它。 · There is no party {id} that you see. */
  PARTY_MUST_EXIST: { id: Fact };
  /** “{place}”不在您的辖区内；只有机关和国有企业可以登记在所属县。 · "{place}" does not lie in your area; only organs and state companies may be at home at your county. */
  PARTY_MUST_LIE_IN_AREA: { place: Fact };
  /** “{name}”的数量应大于零并写明计量单位。 · The quantity of "{name}" must be above zero and have a unit. */
  PART_QUANTITY_MUST_HAVE_UNIT: { name: Fact };
  /** 密码由他人设定，请先修改密码再办理。 · Somebody else set this password; change it before acting. */
  PASSWORD_MUST_BE_CHANGED: Record<string, never>;
  /** 密码不合要求：{problem}。 · The password is not acceptable: {problem}. */
  PASSWORD_MUST_BE_STRONG: { problem: Fact };
  /** {date}已经过去，之前的任职和代理不能改动。 · {date} has passed; what was held or substituted before cannot be rewritten. */
  PAST_MUST_STAY: { date: Fact };
  /** 收款人“{payee}”与合同对方“{party}”不符。 · The payee "{payee}" is not the contract’s party "{party}". */
  PAYEE_MUST_BE_CONTRACT_PARTY: { payee: Fact; party: Fact };
  /** 合同{contract}元，形象进度{physical}%，政策比例{cap}%，可支付至{allowed}元；已支付{paid}元，本次{asked}元。 · Contract {contract} yuan, physical progress {physical}%, cap {cap}%: {allowed} may be paid so far; {paid} is paid, {asked} is asked for. */
  PAYMENTS_MUST_FOLLOW_PROGRESS: { contract: Fact; physical: Fact; cap: Fact; allowed: Fact; paid: Fact; asked: Fact };
  /** 报账单金额{claimed}元，已支付{paid}元，本次支付{asked}元，超出报账金额。 · The claim is for {claimed} yuan, {paid} is paid; {asked} more would exceed it. */
  PAYMENTS_MUST_NOT_EXCEED_CLAIM: { claimed: Fact; paid: Fact; asked: Fact };
  /** 支付不得超过拨付：尚可支付{available}元，本次支付{asked}元。 · Payments must not exceed what is released: {available} yuan can still be paid, {asked} is asked for. */
  PAYMENTS_MUST_NOT_EXCEED_RELEASED: { available: Fact; asked: Fact };
  /** 项目结算审定{settlement}元，已支付{paid}元，本次支付{asked}元，超出审定金额。 · The project is settled at {settlement} yuan, {paid} is paid; {asked} more would exceed it. */
  PAYMENTS_MUST_NOT_EXCEED_SETTLEMENT: { settlement: Fact; paid: Fact; asked: Fact };
  /** 没有编号为{id}的支付。 · There is no payment {id}. */
  PAYMENT_MUST_EXIST: { id: Fact };
  /** 个人令牌的截止日期须在{from}至{to}之间，所填为{given}。 · A personal token ends between {from} and {to}; {given} was given. */
  PERSONAL_TOKEN_MUST_END_IN_TIME: { from: Fact; to: Fact; given: Fact };
  /** 您没有编号为{id}的个人令牌。 · You have no personal token {id}. */
  PERSONAL_TOKEN_MUST_EXIST: { id: Fact };
  /** {name}的账号已停用。 · The account of {name} is closed. */
  PERSON_MUST_BE_ACTIVE: { name: Fact };
  /** 本县没有编号为{id}的人员。 · There is no person {id} in your county. */
  PERSON_MUST_EXIST: { id: Fact };
  /** “{record}”须附现场照片。 · "{record}" needs photos of the site. */
  PHOTOS_MUST_BE_ATTACHED: { record: Fact };
  /** 拍摄日期{takenOn}晚于今日{today}。 · The day it was taken, {takenOn}, lies after today, {today}. */
  PHOTO_DAY_MUST_NOT_LIE_AHEAD: { takenOn: Fact; today: Fact };
  /** 区划代码“{given}”中间一级为零而下级不为零，或号段未启用，不指向任何区划。 · The place code "{given}" has an empty middle part or an unused number range and names no place. */
  PLACE_CODE_MUST_BE_OF_A_LEVEL: { given: Fact };
  /** 区划代码“{given}”应为十二位数字。 · The place code "{given}" must be twelve digits. */
  PLACE_CODE_MUST_BE_TWELVE_DIGITS: { given: Fact };
  /** {code}（{name}）是{level}，此处须为{wanted}。 · The place {code} ({name}) is a {level}; a {wanted} is needed here. */
  PLACE_MUST_BE_OF_LEVEL: { code: Fact; name: Fact; level: Fact; wanted: Fact };
  /** 区划代码{code}（{name}）在{on}不再使用或尚未启用，其有效期为{from}至{to}。 · The place code {code} ({name}) is not valid on {on}; it is valid from {from} to {to}. */
  PLACE_MUST_BE_VALID_ON_DATE: { code: Fact; name: Fact; on: Fact; from: Fact; to: Fact };
  /** 区划代码{code}不存在。 · There is no place with the code {code}. */
  PLACE_MUST_EXIST: { code: Fact };
  /** {role}的岗位地点应为{levels}，所填{placeCode}是{level}。 · A post as {role} lies at {levels}; {placeCode} is a {level}. */
  PLACE_MUST_FIT_ROLE: { role: Fact; levels: Fact; placeCode: Fact; level: Fact };
  /** {place}不在本岗位辖区{area}之内。 · The place {place} does not lie in the area {area} of the acting post. */
  PLACE_MUST_LIE_IN_AREA: { place: Fact; area: Fact };
  /** 盘活期限{until}须晚于开始日期{date}。 · The plan is to be carried out by {until}, which must lie after its beginning on {date}. */
  PLAN_MUST_END_LATER: { until: Fact; date: Fact };
  /** 须填写年度计划的年度和文号。 · The year and number of the year plan must be given. */
  PLAN_NUMBER_MUST_BE_GIVEN: Record<string, never>;
  /** 抵押截止日期{until}应晚于今天{today}。 · The pledge must end after today, {today}; it would end on {until}. */
  PLEDGE_MUST_END_AHEAD: { until: Fact; today: Fact };
  /** 没有“{key}”这项政策参数。 · There is no policy with the key "{key}". */
  POLICY_KEY_MUST_BE_KNOWN: { key: Fact };
  /** 政策参数“{key}”在{place}于{on}没有取值。 · The policy "{key}" has no value for {place} on {on}. */
  POLICY_MUST_BE_SET: { key: Fact; place: Fact; on: Fact };
  /** 政策参数的终止日期{to}早于起始日期{from}。 · The policy would end on {to}, before it begins on {from}. */
  POLICY_PERIOD_MUST_RUN_FORWARD: { to: Fact; from: Fact };
  /** 县级岗位只能制定本县（{own}）的政策参数，不能制定{scope}的。 · A post of a county sets policies of its own county ({own}) only, not of {scope}. */
  POLICY_SCOPE_MUST_BE_OWN_COUNTY: { own: Fact; scope: Fact };
  /** 政策参数“{key}”的值不合要求，应为{form}；不符之处：{problem}。 · The value of the policy "{key}" must have the form {form}; {problem}. */
  POLICY_VALUE_MUST_FIT_KEY: { key: Fact; form: Fact; problem: Fact };
  /** 脱贫（监测）受益{poorHouseholds}户{poorPeople}人，不能超过受益总数{households}户{people}人。 · The formerly poor ({poorHouseholds} households, {poorPeople} people) are a part of all beneficiaries ({households} households, {people} people). */
  POOR_MUST_BE_PART_OF_BENEFICIARIES: { poorHouseholds: Fact; poorPeople: Fact; households: Fact; people: Fact };
  /** 总体金额为零，不能按金额抽样。 · The population holds no money, so it cannot be sampled by money. */
  POPULATION_MUST_HOLD_MONEY: Record<string, never>;
  /** 总体中没有符合条件的对象。 · Nothing in the population meets the conditions. */
  POPULATION_MUST_NOT_BE_EMPTY: Record<string, never>;
  /** 移交和接收责任的是同一岗位。 · The duties would be handed on to the post that holds them. */
  POSTS_MUST_DIFFER: Record<string, never>;
  /** 办理前须选择以哪个岗位办理（请求头 x-xianjie-post）。 · Choose the post in which you act (header x-xianjie-post). */
  POST_MUST_BE_CHOSEN: Record<string, never>;
  /** 岗位{postId}今天不由您担任或代理。 · The post {postId} is not one that you hold or substitute for today. */
  POST_MUST_BE_MINE: { postId: Fact };
  /** 只有岗位本人或本县管理员可以安排代理。 · Only the holder of the post or an administrator of its county appoints or ends substitutes. */
  POST_MUST_BE_YOURS_TO_GIVE: Record<string, never>;
  /** 岗位所在地{place}不含资产{code}所在地{at}。 · The post lies in {place}, which does not contain {at}, where the asset {code} lies. */
  POST_MUST_COVER_ASSET: { place: Fact; code: Fact; at: Fact };
  /** 资金业务由县级及以上岗位办理，当前岗位不覆盖{county}。 · Fund acts are done in a post for the whole county; the acting post does not cover {county}. */
  POST_MUST_COVER_COUNTY: { county: Fact };
  /** 本县没有编号为{id}的岗位。 · There is no post {id} in your county. */
  POST_MUST_EXIST: { id: Fact };
  /** 此人在{from}至{to}已担任同一岗位。 · The person already holds this post from {from} to {to}. */
  POST_MUST_NOT_OVERLAP: { from: Fact; to: Fact };
  /** 移交责任的岗位在{date}不承担所选资产的责任：所选{chosen}，名下{held}。 · On {date} the post does not answer for what it would hand on: {chosen} chosen, {held} held. */
  PREDECESSOR_MUST_HOLD_DUTIES: { date: Fact; chosen: Fact; held: Fact };
  /** {period}起的一期已预收{received}元，先冲销退还再终止合同。 · {received} yuan were received for the period from {period}, after the closing day; reverse them first. */
  PREPAID_RENT_MUST_BE_SETTLED: { period: Fact; received: Fact };
  /** 开工前须在项目现场公示。 · A notice at the site comes before the start of works. */
  PRE_START_NOTICE_MUST_BE_UP: Record<string, never>;
  /** 验收问题还有{count}个未整改。 · Problems of the acceptance still open: {count}. */
  PROBLEMS_MUST_BE_SOLVED: { count: Fact };
  /** 有处置收入的不填无收入原因，没有收入的不填收入日期、用途和凭证。 · Either there are proceeds with their day, use and voucher, or a reason why there are none; not both. */
  PROCEEDS_MUST_BE_EITHER: Record<string, never>;
  /** 处置完成须记录收入：{missing}。 · A disposal is completed with its proceeds recorded; missing: {missing}. */
  PROCEEDS_MUST_BE_RECORDED: { missing: Fact };
  /** 尚未登记采购（招标）结果。 · No procurement result is recorded. */
  PROCUREMENT_MUST_BE_RECORDED: Record<string, never>;
  /** 本项目没有编号为{id}的采购结果。 · The project has no procurement {id}. */
  PROCUREMENT_MUST_EXIST: { id: Fact };
  /** 合同工程量完成{percent}%，尚未全部完成。 · {percent}% of the contract quantities are done. */
  PROGRESS_MUST_BE_COMPLETE: { percent: Fact };
  /** 进度须至少填写一项清单的完成量，同一项不重复。 · A report names at least one item, and each item once. */
  PROGRESS_MUST_NAME_QUANTITIES: Record<string, never>;
  /** 清单项“{item}”截至{date}已报{other}，本次{given}与之矛盾；确需更正的，请填写更正原因。 · The item "{item}" was reported at {other} on {date}; {given} contradicts it. A correction needs its reason. */
  PROGRESS_MUST_NOT_FALL: { item: Fact; date: Fact; other: Fact; given: Fact };
  /** 没有代码为“{code}”的项目类别。 · There is no project class "{code}". */
  PROJECT_CLASS_MUST_EXIST: { code: Fact };
  /** 本县没有编号为{id}的部门。 · There is no department {id} in the county. */
  PROJECT_DEPARTMENT_MUST_EXIST: { id: Fact };
  /** {state}的项目不能直接修改；审定后的变更另立版本。 · A project in the state "{state}" is not edited in place; a change after approval makes a new edition. */
  PROJECT_MUST_BE_EDITABLE: { state: Fact };
  /** 项目“{project}”当前为{state}，不在项目库，不得安排资金。 · The project "{project}" is {state}, not in the library; no money may be laid on it. */
  PROJECT_MUST_BE_IN_LIBRARY: { project: Fact; state: Fact };
  /** 项目“{project}”当前为{state}，列入年度计划后才能安排资金。 · The project "{project}" is {state}; money is laid on it once it is in the year plan. */
  PROJECT_MUST_BE_SELECTED: { project: Fact; state: Fact };
  /** 没有编号为{id}的项目，或不在您的辖区内。 · There is no project {id} in your area. */
  PROJECT_MUST_EXIST: { id: Fact };
  /** 项目“{project}”没有绩效目标，不得安排资金。 · The project "{project}" has no performance target; no money may be laid on it. */
  PROJECT_MUST_HAVE_TARGET: { project: Fact };
  /** 项目所在县{project}与指标所在县{line}不同。 · The project lies in {project}, the line belongs to {line}. */
  PROJECT_MUST_LIE_IN_COUNTY_OF_LINE: { project: Fact; line: Fact };
  /** 项目已标明不形成资产，原因：{reason}。 · The project is marked as forming no asset, because: {reason}. */
  PROJECT_MUST_NOT_BE_MARKED_AS_FORMING_NONE: { reason: Fact };
  /** 项目“{project}”属于负面清单“{category}”，不得安排资金。 · The project "{project}" falls under the negative list ({category}); no money may be laid on it. */
  PROJECT_MUST_NOT_BE_NEGATIVE: { project: Fact; category: Fact };
  /** 项目标明不形成资产，却列有或登记了{count}项资产；请先撤回，或不作此标明。 · The project is marked as forming no asset, yet {count} are listed or registered; withdraw them or leave the mark out. */
  PROJECT_MUST_NOT_BOTH_FORM_AND_NOT: { count: Fact };
  /** 附件{id}不是该资产的附件，或已撤回。 · The file {id} does not belong to this asset, or was withdrawn. */
  PROOF_FILE_MUST_BE_OF_ASSET: { id: Fact };
  /** 没有“{kind}”这种报账资料。 · There is no kind of proof "{kind}". */
  PROOF_KIND_MUST_BE_KNOWN: { kind: Fact };
  /** 报账资料“{kind}”须附文件或注明存放处。 · The proof "{kind}" needs a file or where it is kept. */
  PROOF_MUST_SHOW_SOMETHING: { kind: Fact };
  /** 资产{code}是公益性资产，不能归农户“{party}”个人所有。 · The asset {code} serves the public and cannot be owned by the household "{party}". */
  PUBLIC_ASSET_MUST_NOT_BELONG_TO_HOUSEHOLD: { code: Fact; party: Fact };
  /** 向社会公开的是乡镇和村的明细账，{placeCode}是{given}。 · The detail registers of townships and villages are shown to the public; {placeCode} is a {given}. */
  PUBLIC_REGISTER_MUST_BE_DETAIL: { placeCode: Fact; given: Fact };
  /** 数量“{given}”须大于零，最多十四位整数、四位小数。 · The quantity "{given}" must be above zero with at most fourteen digits and four decimals. */
  QUANTITY_MUST_BE_DECIMAL: { given: Fact };
  /** 数量“{given}”应为大于零的数，最多四位小数。 · The quantity "{given}" must be a number above zero with at most four decimals. */
  QUANTITY_MUST_BE_POSITIVE: { given: Fact };
  /** 数量与单位应同时填写。 · A quantity and its unit are given together. */
  QUANTITY_MUST_HAVE_UNIT: Record<string, never>;
  /** {year}年第{quarter}季度到{last}结束，今天是{today}。 · Quarter {quarter} of {year} ends on {last}; today is {today}. */
  QUARTER_MUST_BE_OVER: { year: Fact; quarter: Fact; last: Fact; today: Fact };
  /** 一次查询的别名过多，最多{limit}个。 · The query has too many aliases; at most {limit}. */
  QUERY_MUST_STAY_WITHIN_ALIASES: { limit: Fact };
  /** 一次查询过大：估算{cost}，上限{limit}。请少取几层或每页少取几条。 · The query is too large: estimated cost {cost}, limit {limit}. Ask for fewer levels or smaller pages. */
  QUERY_MUST_STAY_WITHIN_COST: { cost: Fact; limit: Fact };
  /** 查询层次过深，最多{limit}层。 · The query is too deep; at most {limit} levels. */
  QUERY_MUST_STAY_WITHIN_DEPTH: { limit: Fact };
  /** 一次查询的指令过多，最多{limit}个。 · The query has too many directives; at most {limit}. */
  QUERY_MUST_STAY_WITHIN_DIRECTIVES: { limit: Fact };
  /** 须填写理由。 · A reason must be given. */
  REASON_MUST_BE_GIVEN: Record<string, never>;
  /** “{party}”在{date}不是资产{code}的所有权人，不能接收移交。 · On {date} "{party}" does not own the asset {code}, and so cannot receive it. */
  RECEIVER_MUST_OWN: { party: Fact; date: Fact; code: Fact };
  /** 收回或调出只限未拨付部分：可用{available}元，本次{asked}元；已拨付未支付的先退回。 · Only what is not released can be reclaimed or moved: {available} yuan, {asked} is asked for; return released money first. */
  RECLAIMS_MUST_NOT_EXCEED_UNRELEASED: { available: Fact; asked: Fact };
  /** “{record}”须由{roles}办理，当前岗位为{role}。 · "{record}" is recorded by {roles}; the acting post is {role}. */
  RECORD_MUST_FIT_ROLE: { record: Fact; roles: Fact; role: Fact };
  /** 项目状态为“{state}”，不能办理“{record}”；须在“{states}”时办理。 · In the state "{state}" the record "{record}" is not possible; it belongs to "{states}". */
  RECORD_MUST_FIT_STATE: { state: Fact; record: Fact; states: Fact };
  /** 已支付{paid}元，终止须有追回方案。 · {paid} yuan were paid; a termination needs a plan to recover them. */
  RECOVERY_PLAN_MUST_BE_GIVEN: { paid: Fact };
  /** 部门分类账须写明部门；其他台账不按部门。 · The register of a department names the department; the other registers have none. */
  REGISTER_MUST_NAME_DEPARTMENT: Record<string, never>;
  /** {register}以{wanted}的区划代码查阅，所填{placeCode}是{given}。 · A {register} is asked for by the code of a {wanted}; {placeCode} is a {given}. */
  REGISTER_PLACE_MUST_FIT_KIND: { register: Fact; wanted: Fact; placeCode: Fact; given: Fact };
  /** 您或与您互为代理的人已办理过该项目的“{acted}”，不能再登记其资产。 · You, or somebody who stands in for you, already acted on this project at the level "{acted}" and so cannot register its assets. */
  REGISTRAR_MUST_HAVE_NO_OTHER_PART: { acted: Fact };
  /** 登记资产的人不能为其确权。 · Whoever registered an asset does not confirm its rights. */
  REGISTRAR_MUST_NOT_CONFIRM: Record<string, never>;
  /** 拨付不得超过安排：尚可拨付{available}元，本次拨付{asked}元。 · Releases must not exceed the allocation: {available} yuan can still be released, {asked} is asked for. */
  RELEASES_MUST_NOT_EXCEED_ALLOCATION: { available: Fact; asked: Fact };
  /** 岗位辖区之外的{place}，不能登记报告数字。 · Figures about {place} are not stored in this post: the place lies outside its area. */
  REPORT_PLACE_MUST_BE_IN_AREA: { place: Fact };
  /** 来自同一地址的请求过多，每分钟最多{limit}次，请{seconds}秒后再试。 · Too many requests from one address; at most {limit} a minute. Try again in {seconds} s. */
  REQUESTS_MUST_STAY_WITHIN_RATE: { limit: Fact; seconds: Fact };
  /** 请求号“{key}”已用于另一笔办理（{verb}），内容不同，不能再用。 · The request key "{key}" was used for another act ({verb}) with other input and cannot be used again. */
  REQUEST_KEY_MUST_BE_FRESH: { key: Fact; verb: Fact };
  /** 涉及资金的办理必须带请求号，以防重复记账。 · An act that moves money must carry a request key, so that a retry is not booked twice. */
  REQUEST_KEY_MUST_BE_GIVEN: Record<string, never>;
  /** 上传须带请求头x-xianjie-request、x-xianjie-post或Authorization。 · An upload carries the header x-xianjie-request, x-xianjie-post or Authorization. */
  REQUEST_MUST_COME_FROM_A_PAGE_OF_OURS: Record<string, never>;
  /** 退回到{step}的项目由{whose}重新报送。 · A case returned to {step} is resubmitted by {whose}. */
  RESUBMISSION_MUST_COME_FROM_ITS_STEP: { step: Fact; whose: Fact };
  /** 质量保证金在结算之后支付，项目尚未结算。 · Retention money is paid after settlement; the project is not settled. */
  RETENTION_MUST_FOLLOW_SETTLEMENT: Record<string, never>;
  /** 质保金比例{given}%超过上限{cap}%。 · A retention of {given} per cent exceeds the cap of {cap} per cent. */
  RETENTION_MUST_STAY_WITHIN_CAP: { given: Fact; cap: Fact };
  /** 质量保证金不超过结算价的{percent}%即{limit}元，本次后为{asked}元。 · Retention stays within {percent}% of the settlement, {limit} yuan; it would be {asked}. */
  RETENTION_MUST_STAY_WITHIN_POLICY: { percent: Fact; limit: Fact; asked: Fact };
  /** 退回只限已拨付未支付部分：可退{available}元，本次{asked}元。 · Only released money that is not paid can be returned: {available} yuan, {asked} is asked for. */
  RETURNS_MUST_NOT_EXCEED_UNPAID: { available: Fact; asked: Fact };
  /** 只能退回到“{state}”之前的步骤，所填为“{step}”。 · A case in the state "{state}" is returned to an earlier step, not to "{step}". */
  RETURN_MUST_NAME_EARLIER_STEP: { state: Fact; step: Fact };
  /** 冲销须写明理由。 · A reversal needs a reason. */
  REVERSAL_MUST_HAVE_REASON: Record<string, never>;
  /** 冲销日期{given}早于原分录日期{entryDate}。 · The reversal is dated {given}, before the entry itself ({entryDate}). */
  REVERSAL_MUST_NOT_PRECEDE_ENTRY: { given: Fact; entryDate: Fact };
  /** 分录{id}本身是冲销，不能再冲销；需要时重新办理原业务。 · Entry {id} is itself a reversal and cannot be reversed; do the act again instead. */
  REVERSED_ENTRY_MUST_BE_ORIGINAL: { id: Fact };
  /** 本项目{year}年已复核。 · The project has been reviewed for {year}. */
  REVIEW_MUST_COME_ONCE_A_YEAR: { year: Fact };
  /** 年度复核在{quarter}进行，今日为{today}。 · The yearly review is held in {quarter}; today is {today}. */
  REVIEW_MUST_LIE_IN_ITS_QUARTER: { quarter: Fact; today: Fact };
  /** 所填权利人和份额与已有记录相同，没有可变更或更正的内容。 · Holders and shares are those already recorded; there is nothing to change. */
  RIGHTS_MUST_HAVE_CHANGED: Record<string, never>;
  /** “{right}”写了不止一次。 · The right "{right}" is given more than once. */
  RIGHT_MUST_BE_GIVEN_ONCE: { right: Fact };
  /** 权利起始日期{date}晚于确权日期{confirmed}。 · The right would begin on {date}, after its confirmation on {confirmed}. */
  RIGHT_MUST_HOLD_WHEN_CONFIRMED: { date: Fact; confirmed: Fact };
  /** 资产{code}已于{ended}终结，权利不能延续到当日或以后。 · The asset {code} ended on {ended}; no right over it reaches that day. */
  RIGHT_MUST_NOT_OUTLIVE_ASSET: { code: Fact; ended: Fact };
  /** “{right}”自{later}起已有记录，不能再自{date}起变更；原记录有误的以更正办理。 · A holding of the right "{right}" that begins on {later} is recorded already, so none can begin on {date}; what was recorded wrongly is corrected. */
  RIGHT_MUST_NOT_OVERLAP: { right: Fact; later: Fact; date: Fact };
  /** 权利起始日期{date}早于资产形成日期{formed}。 · The right would begin on {date}, before the asset was formed on {formed}. */
  RIGHT_MUST_NOT_PRECEDE_FORMING: { date: Fact; formed: Fact };
  /** “{move}”须由{roles}办理，当前岗位为{role}。 · The move "{move}" is made by {roles}; the acting post is {role}. */
  ROLE_MUST_FIT_MOVE: { move: Fact; roles: Fact; role: Fact };
  /** 项目已在{year}年度库中，{today}还不能再滚动。 · The project already stands in the library of {year}; on {today} it cannot roll over again. */
  ROLL_OVER_MUST_BE_DUE: { year: Fact; today: Fact };
  /** “{kind}”须有处置收入。 · A disposal by {kind} has proceeds. */
  SALE_MUST_BRING_PROCEEDS: { kind: Fact };
  /** 筛选条件{conditions}不适用于总体“{population}”。 · The conditions {conditions} do not apply to the population "{population}". */
  SAMPLE_FILTER_MUST_FIT_POPULATION: { conditions: Fact; population: Fact };
  /** 样本量{size}大于总体{count}。 · A sample of {size} is larger than its population of {count}. */
  SAMPLE_MUST_NOT_EXCEED_POPULATION: { size: Fact; count: Fact };
  /** 抽样基准日{given}晚于今天（{today}）。 · The sample’s date {given} lies after today ({today}). */
  SAMPLE_MUST_NOT_LIE_AHEAD: { given: Fact; today: Fact };
  /** 示例账号的密码不能在正式运行中使用，请由管理员重设。 · A sample account’s password cannot be used in production; let an administrator reset it. */
  SAMPLE_PASSWORD_MUST_NOT_BE_USED: Record<string, never>;
  /** {place}不在岗位辖区内：总体看不全，不能抽样。 · {place} lies outside the post’s area: no sample is drawn from a population that is not seen whole. */
  SAMPLE_PLACE_MUST_BE_IN_AREA: { place: Fact };
  /** 计划完工{finish}早于计划开工{start}。 · The planned finish {finish} is before the planned start {start}. */
  SCHEDULE_MUST_BE_IN_ORDER: { finish: Fact; start: Fact };
  /** 村级自验公示未期满或有未处理的异议。 · The notice on the village’s own check is not over or is objected to. */
  SELF_CHECK_NOTICE_MUST_BE_OVER: Record<string, never>;
  /** 尚未登记结算审定金额。 · No audited settlement is recorded. */
  SETTLEMENT_MUST_BE_RECORDED: Record<string, never>;
  /** 结算{settlement}元，低于已支付的{paid}元；须先冲销或收回多付部分。 · The settlement of {settlement} yuan is below the {paid} yuan paid already; what was overpaid is reversed first. */
  SETTLEMENT_MUST_COVER_PAYMENTS: { settlement: Fact; paid: Fact };
  /** 结算{settlement}元，超过合同及批准变更合计{limit}元。 · The settlement of {settlement} yuan exceeds contract and approved changes, {limit} yuan. */
  SETTLEMENT_MUST_NOT_EXCEED_CONTRACT: { settlement: Fact; limit: Fact };
  /** 各项合计{shares}元，应等于分配总额{amount}元。 · The shares make {shares} yuan; they must make the {amount} that are distributed. */
  SHARES_MUST_MAKE_DISTRIBUTION: { shares: Fact; amount: Fact };
  /** 份额合计应正好为1，现为{sum}。 · The shares of a right must make exactly 1; they make {sum}. */
  SHARES_MUST_MAKE_ONE: { sum: Fact };
  /** 份额的公分母超过十八位，无法精确记录；请先以简单份额办理权利变更。 · The common denominator of the shares has more than eighteen digits and cannot be kept exactly; transfer the rights in simpler shares first. */
  SHARES_MUST_STAY_WRITABLE: Record<string, never>;
  /** 份额“{given}”应写成分数（1/3）、小数（0.25）或百分数（33.5%），且大于零。 · The share "{given}" must be a fraction (1/3), a decimal (0.25) or a percentage (33.5%) above zero. */
  SHARE_MUST_BE_WELL_FORMED: { given: Fact };
  /** 移交方和接收方不能由同一人“{name}”签字。 · Giver and receiver cannot both be signed for by "{name}". */
  SIGNERS_MUST_BE_TWO: { name: Fact };
  /** 来自同一地址的登录过多，每分钟最多{limit}次，请{seconds}秒后再试。 · Too many sign-ins from one address; at most {limit} a minute. Try again in {seconds} s. */
  SIGN_INS_MUST_STAY_WITHIN_RATE: { limit: Fact; seconds: Fact };
  /** 请先登录，再办理“{act}”（{verb}）。 · Sign in before calling "{verb}". */
  SIGN_IN_MUST_COME_FIRST: { act: Fact; verb: Fact };
  /** 账号或密码不对。 · The login or the password is wrong. */
  SIGN_IN_MUST_MATCH: Record<string, never>;
  /** 尚未填写资金筹措来源。 · No expected source of money is given. */
  SOURCES_MUST_BE_GIVEN: Record<string, never>;
  /** 预计来源合计{sources}元，超过预算{budget}元。 · The expected sources add up to {sources} yuan, more than the budget of {budget} yuan. */
  SOURCES_MUST_FIT_BUDGET: { sources: Fact; budget: Fact };
  /** 各来源合计{sum}元，应正好等于原值{value}元。 · The sources make {sum} yuan; they must make exactly the original value of {value} yuan. */
  SOURCES_MUST_MAKE_VALUE: { sum: Fact; value: Fact };
  /** 来源{source}写了不止一次。 · The source {source} is named more than once. */
  SOURCE_MUST_BE_NAMED_ONCE: { source: Fact };
  /** 须填写开工日期。 · The day on which works began must be given. */
  START_DATE_MUST_BE_GIVEN: Record<string, never>;
  /** 开工日期{start}早于实施方案批准日期{approved}。 · The works began on {start}, before the approval of {approved}. */
  START_MUST_NOT_PRECEDE_APPROVAL: { start: Fact; approved: Fact };
  /** 按本案受理日的政策，本县不设部门审查环节。 · By the policy of the day of this case, the county has no department step. */
  STEP_MUST_BE_IN_FORCE: Record<string, never>;
  /** 滚动须确认项目仍有必要。 · Rolling over states that the project is still needed. */
  STILL_NEEDED_MUST_BE_STATED: Record<string, never>;
  /** 附件或公示不能挂在“{noun}”上，可用：{known}。 · Nothing can be attached to or published about a "{noun}"; known are {known}. */
  SUBJECT_MUST_BE_OF_A_KNOWN_NOUN: { noun: Fact; known: Fact };
  /** 辖区内没有编号为{id}的事项（{noun}）。 · There is no {noun} {id} in the area of the acting post. */
  SUBJECT_MUST_EXIST: { id: Fact; noun: Fact };
  /** 代理人须是岗位本人和安排者以外的人。 · The substitute must be another person than the holder and than the administrator who appoints. */
  SUBSTITUTE_MUST_BE_ANOTHER: Record<string, never>;
  /** 没有编号为{id}的代理。 · There is no substitution {id}. */
  SUBSTITUTION_MUST_EXIST: { id: Fact };
  /** 代理期须在任职期{from}至{to}之内。 · A substitution lies within the days of the post, {from} to {to}. */
  SUBSTITUTION_MUST_LIE_WITHIN_POST: { from: Fact; to: Fact };
  /** 该岗位在{from}至{to}已有代理人。 · The post already has a substitute from {from} to {to}. */
  SUBSTITUTION_MUST_NOT_OVERLAP: { from: Fact; to: Fact };
  /** 接收责任的岗位任期为{from}至{to}，{date}不在任。 · The succeeding post is held from {from} to {to}; nobody stands in it on {date}. */
  SUCCESSOR_POST_MUST_HOLD: { from: Fact; to: Fact; date: Fact };
  /** 上级文件不能是本文件“{number}”。 · The superior document cannot be the document {number} itself. */
  SUPERIOR_DOCUMENT_MUST_BE_ANOTHER: { number: Fact };
  /** 资产{code}须写明监督权人；所在乡镇的人民政府未登记为权利主体，不能默认。 · Name who supervises the asset {code}: no township government is recorded as a party at its place. */
  SUPERVISOR_MUST_BE_NAMED: { code: Fact };
  /** 清单项“{item}”变更后数量为{left}，少于已完成的{done}。 · The item "{item}" would be left with {left}, less than the {done} already done. */
  SUPPLEMENT_MUST_LEAVE_WHAT_IS_DONE: { item: Fact; left: Fact; done: Fact };
  /** 补充协议须依据本项目已批准的变更，所填变更{id}不是。 · A supplement rests on an approved change of the project; {id} is none. */
  SUPPLEMENT_MUST_REST_ON_APPROVED_CHANGE: { id: Fact };
  /** 暂停期限{until}不晚于今日{today}。 · The suspension must end after today, {today}; {until} was given. */
  SUSPENSION_MUST_END_LATER: { until: Fact; today: Fact };
  /** 绩效指标“{name}”写了不止一次。 · The indicator "{name}" is named more than once. */
  TARGET_MUST_BE_NAMED_ONCE: { name: Fact };
  /** 尚未填报绩效目标。 · No performance target is set. */
  TARGET_MUST_BE_SET: Record<string, never>;
  /** 绩效指标权重合计{sum}，超过100。 · The weights of the indicators add up to {sum}, more than 100. */
  TARGET_WEIGHTS_MUST_NOT_EXCEED_HUNDRED: { sum: Fact };
  /** 衔接资金须注明任务方向。 · Bridging money needs its task. */
  TASK_MUST_BE_GIVEN_FOR_BRIDGING: Record<string, never>;
  /** 招标采购须填写招标编号。 · A tender must have its tender number. */
  TENDER_MUST_HAVE_NUMBER: Record<string, never>;
  /** 在{state}时暂停的项目不能终止。 · A project suspended in the state "{state}" cannot be terminated. */
  TERMINATION_MUST_FOLLOW_SELECTION: { state: Fact };
  /** 登录凭据无效、已过期或已停用，请重新登录。 · The session or token is unknown, expired or ended; sign in again. */
  TOKEN_MUST_BE_VALID: Record<string, never>;
  /** {state}的项目由{whose}退回或否决，当前岗位为{role}。 · A project in the state "{state}" is returned or rejected by {whose}; the acting post is {role}. */
  TURN_MUST_BE_YOURS: { state: Fact; whose: Fact; role: Fact };
  /** 责任单位所在地{place}不含资产{code}所在地{at}。 · The unit is at home in {place}, which does not contain {at}, where the asset {code} lies. */
  UNIT_MUST_COVER_ASSET: { place: Fact; code: Fact; at: Fact };
  /** “{level}”的责任单位或岗位应为{fitting}，所填为{given}。 · At the level "{level}" the unit or post is of {fitting}; the given one is of {given}. */
  UNIT_MUST_FIT_LEVEL: { level: Fact; fitting: Fact; given: Fact };
  /** 所问日期{date}晚于今天{today}。 · The day asked about, {date}, lies after today, {today}. */
  UPKEEP_DAY_MUST_NOT_LIE_AHEAD: { date: Fact; today: Fact };
  /** 资产{code}没有管护主体，不能投入运行。 · Nobody keeps up the asset {code}; name the upkeep holder first. */
  UPKEEP_HOLDER_MUST_BE_KNOWN: { code: Fact };
  /** 资产{code}不是您负责实施的项目形成的，不能由您制定管护方案。 · The asset {code} was not made by a project that you managed; its upkeep is planned by its village or township. */
  UPKEEP_MANAGER_MUST_HAVE_BUILT: { code: Fact };
  /** 完成日期{date}早于该轮起始日期{from}。 · The day {date} on which it was done precedes the round, which begins on {from}. */
  UPKEEP_MUST_NOT_PRECEDE_ROUND: { date: Fact; from: Fact };
  /** 该管护方案已于{date}终止。 · This upkeep plan ended on {date} already. */
  UPKEEP_PLAN_MUST_BE_OPEN: { date: Fact };
  /** 终止日期{date}须在{from}至{today}之间：不早于起始日期和已记录的管护，不晚于今天。 · The end {date} must lie between {from} and {today}: not before the plan’s first day or a recorded round, not after today. */
  UPKEEP_PLAN_MUST_END_AFTER_ROUNDS: { date: Fact; from: Fact; today: Fact };
  /** 没有编号为{id}的管护方案，或不在您的辖区内。 · There is no upkeep plan {id} in your area. */
  UPKEEP_PLAN_MUST_EXIST: { id: Fact };
  /** 管护方案的起始日期{date}须晚于{after}：该日之前已有方案或已记录的管护。 · An upkeep plan that begins on {date} must begin after {after}: until then another plan stands or rounds are recorded. */
  UPKEEP_PLAN_MUST_FOLLOW: { date: Fact; after: Fact };
  /** 所见方案为第{given}版，现已是第{current}版，请刷新后再办。 · You saw version {given} of the plan; it is version {current} now. Look again before you act. */
  UPKEEP_PLAN_VERSION_MUST_BE_CURRENT: { given: Fact; current: Fact };
  /** 管护记录须附证明：附件或文字说明至少一项。 · A round of upkeep needs proof: a stored file, or words that say what shows it. */
  UPKEEP_PROOF_MUST_BE_GIVEN: Record<string, never>;
  /** {date}不是该方案某一轮管护的到期日（自{begins}起，{rhythm}）。 · No round of this plan is due on {date} (it begins on {begins}, {rhythm}). */
  UPKEEP_ROUND_MUST_BE_OF_PLAN: { date: Fact; begins: Fact; rhythm: Fact };
  /** {date}到期的一轮管护已有记录，一轮只记一次。 · The round due on {date} has been recorded; a round is recorded once. */
  UPKEEP_ROUND_MUST_BE_RECORDED_ONCE: { date: Fact };
  /** 资产{code}的状态为“{state}”，不再管护或清查。 · The asset {code} is "{state}"; it is no longer kept up or inspected. */
  UPKEPT_ASSET_MUST_BE_THERE: { code: Fact; state: Fact };
  /** 该资产尚未评估，不能进入下一步。 · The asset has not been valued; nothing further is done before. */
  VALUATION_MUST_BE_MADE: Record<string, never>;
  /** 金额{amount}元没有改变资产的价值。 · The amount of {amount} yuan changes nothing of the asset’s value. */
  VALUE_MUST_HAVE_CHANGED: { amount: Fact };
  /** 项目“{project}”形成的资产原值将达{sum}元，超过结算{settlement}元。 · The assets of the project "{project}" would come to {sum} yuan, above its settlement of {settlement} yuan. */
  VALUE_MUST_STAY_WITHIN_SETTLEMENT: { project: Fact; sum: Fact; settlement: Fact };
  /** “{act}”（{verb}）由{roles}办理，当前岗位为{role}。 · "{verb}" is for {roles}; the acting post is {role}. */
  VERB_MUST_BE_PERMITTED: { act: Fact; verb: Fact; roles: Fact; role: Fact };
  /** 所见为第{given}版，现已是第{current}版，请刷新后再办。 · You saw version {given}; it is now version {current}. Reload and try again. */
  VERSION_MUST_BE_CURRENT: { given: Fact; current: Fact };
  /** 没有标签“{kind}”，可用：{kinds}。 · There is no tag "{kind}"; there are {kinds}. */
  VILLAGE_TAG_KIND_MUST_EXIST: { kind: Fact; kinds: Fact };
  /** {code}不是村级区划，不能加村标签。 · {code} is no village and takes no village tag. */
  VILLAGE_TAG_MUST_BE_OF_VILLAGE: { code: Fact };
  /** 截止日期{to}须不早于{from}，且未截止过。 · The last day {to} must not be before {from}, and a tag ends once. */
  VILLAGE_TAG_MUST_END_IN_ORDER: { to: Fact; from: Fact };
  /** 没有编号为{id}的村标签。 · There is no village tag {id}. */
  VILLAGE_TAG_MUST_EXIST: { id: Fact };
  /** 该村在{from}至{to}已有此标签。 · The village already has this tag from {from} to {to}. */
  VILLAGE_TAG_MUST_NOT_OVERLAP: { from: Fact; to: Fact };
  /** 赞成票{votes}不能多于参加表决的{cast}票。 · There cannot be {votes} votes for it when {cast} were cast. */
  VOTES_MUST_FIT: { votes: Fact; cast: Fact };
  /** 集体资产处置须先经村民（代表）会议表决。 · A collective’s asset is voted on by the village assembly first. */
  VOTE_MUST_BE_HELD: Record<string, never>;
  /** 该资产没有集体所有权人，不需村民会议表决。 · No collective owns a share of this asset; no village assembly votes on it. */
  VOTE_MUST_BE_OF_COLLECTIVE: Record<string, never>;
  /** 赞成{votes}票、参加表决{cast}票，占{percent}%，未达到{share}%。 · {votes} of {cast} votes are {percent}%; {share}% is needed. */
  VOTE_MUST_CARRY: { votes: Fact; cast: Fact; percent: Fact; share: Fact };
  /** 凭证号{number}本县已经用过。 · The voucher {number} has been used in the county already. */
  VOUCHER_MUST_BE_NEW: { number: Fact };
  /** 没有编号为{id}的年度计划。 · There is no year plan {id}. */
  YEAR_PLAN_MUST_BE_KNOWN: { id: Fact };
  /** 本县{year}年没有文号为“{number}”的年度计划，须先起草。 · The county has no year plan "{number}" for {year}; it is drafted first. */
  YEAR_PLAN_MUST_EXIST: { year: Fact; number: Fact };
  /** 计划中还没有项目，不能公告。 · The plan holds no project yet and cannot be announced. */
  YEAR_PLAN_MUST_NOT_BE_EMPTY: Record<string, never>;
  /** 本县{year}年已有文号为{number}的计划。 · The county already has a plan {number} for {year}. */
  YEAR_PLAN_NUMBER_MUST_BE_NEW: { year: Fact; number: Fact };
}

/** The rules by which the platform says no, each stated positively. */
export type RefusalCode = keyof RefusalFacts;

/** One refusal by its code. */
export type RefusalOf<Code extends RefusalCode> = {
  [Each in Code]: {
    readonly code: Each;
    /** Why, in both languages, with the facts filled in. */
    readonly message: { readonly zh: string; readonly en: string };
    readonly facts: Readonly<RefusalFacts[Each]>;
    /** The document or rule it rests on. */
    readonly basis: string;
  };
}[Code];

/** Any refusal: a union that `switch (refusal.code)` takes apart. */
export type Refusal = RefusalOf<RefusalCode>;
