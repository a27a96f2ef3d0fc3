// Generated from the refusal tables by "npm run generate"; never edited.

/** A fact that a refusal's sentence names. Amounts are decimal strings of yuan, dates are YYYY-MM-DD. */
export type Fact = string | number;

/** The facts of every refusal, by its code. */
export interface RefusalFacts {
  /** 不能对自己的账号办理“{verb}”，须由另一位管理员办理。 · You cannot do "{verb}" to your own account; another administrator must. */
  ACCOUNT_MUST_BE_ANOTHERS: { verb: Fact };
  /** 密码多次输错，账号已锁定，{until}后再试。 · The account is locked after repeated wrong passwords; try again after {until}. */
  ACCOUNT_MUST_NOT_BE_LOCKED: { until: Fact };
  /** {placeCode}不在您管理的{countyCode}范围内。 · The place {placeCode} does not belong to the county {countyCode} that you manage. */
  ACCOUNT_PLACE_MUST_BE_YOURS: { placeCode: Fact; countyCode: Fact };
  /** 金额“{given}”必须写成元，最多十三位整数、两位小数，不用科学计数法。 · The amount "{given}" must be written in yuan with at most thirteen digits and two decimals, and no exponent. */
  AMOUNT_MUST_BE_DECIMAL_YUAN: { given: Fact };
  /** 金额必须大于零，所填为{given}元。 · The amount must be greater than zero; {given} yuan was given. */
  AMOUNT_MUST_BE_POSITIVE: { given: Fact };
  /** “{purpose}”结果尚未公告。 · No announcement for {purpose} has been published. */
  ANNOUNCEMENT_MUST_BE_PUBLISHED: { purpose: Fact };
  /** 公告公开结果，不设公示天数；需征求异议请用公示。 · An announcement tells a result and takes no days; publish a notice to ask for objections. */
  ANNOUNCEMENT_MUST_HAVE_NO_CLOCK: Record<string, never>;
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
  /** {placeCode}已有在任管理员，新账号由其开设。 · {placeCode} already has an administrator, who opens further accounts. */
  COUNTY_MUST_HAVE_NO_ADMINISTRATOR: { placeCode: Fact };
  /** 翻页标记不属于这个列表或这种排序。 · The cursor does not belong to this list in this order. */
  CURSOR_MUST_BE_OF_THIS_LIST: Record<string, never>;
  /** 截止日期{to}早于起始日期{from}。 · The last day {to} is before the first day {from}. */
  DATES_MUST_BE_IN_ORDER: { to: Fact; from: Fact };
  /** 部门类别“{kind}”应为大写英文词，如 AGRICULTURE。 · The kind "{kind}" must be a word in capitals, such as AGRICULTURE. */
  DEPARTMENT_KIND_MUST_BE_WELL_FORMED: { kind: Fact };
  /** {name}已经登记，或本县已有牵头部门。 · {name} is already there, or the county already has a lead bureau. */
  DEPARTMENT_MUST_BE_NEW: { name: Fact };
  /** 本县没有编号为{id}的部门。 · There is no department {id} in your county. */
  DEPARTMENT_MUST_EXIST: { id: Fact };
  /** {role}须注明本县的部门。 · A post as {role} needs a department of its own county. */
  DEPARTMENT_MUST_FIT_POST: { role: Fact };
  /** 已于{to}截止，只能提前，不能推后。 · It already ends on {to}; an end can only be brought forward. */
  END_MUST_BE_EARLIER: { to: Fact };
  /** 分录{id}已经冲销过。 · Entry {id} has been reversed already. */
  ENTRY_MUST_BE_REVERSED_ONCE: { id: Fact };
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
  /** 填写内容不合要求：{fields}。 · The input is not well formed: {fields}. */
  INPUT_MUST_BE_WELL_FORMED: { fields: Fact };
  /** 没有编号为{id}的记账分录，或不在辖区内。 · There is no ledger entry {id} within your area. */
  LEDGER_ENTRY_MUST_EXIST: { id: Fact };
  /** 账号名“{login}”已被使用。 · The login "{login}" is taken. */
  LOGIN_MUST_BE_FREE: { login: Fact };
  /** 账号名“{login}”不合要求：3至60位小写字母、数字、点、横线或下划线，以字母或数字开头。 · The login "{login}" must have 3 to 60 lower-case letters, digits, dots, dashes or underscores and start with a letter or digit. */
  LOGIN_MUST_BE_WELL_FORMED: { login: Fact };
  /** 当前状态为{state}，不能{move}；该步骤须从{from}开始。 · In state {state} the move {move} is not possible; it starts from {from}. */
  MOVE_MUST_FIT_STATE: { state: Fact; move: Fact; from: Fact };
  /** 名称不能为空。 · The name must not be empty. */
  NAME_MUST_BE_GIVEN: Record<string, never>;
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
  /** 该公示已于{on}撤回。 · The notice was withdrawn on {on}. */
  NOTICE_MUST_NOT_BE_WITHDRAWN: { on: Fact };
  /** 同一事项的“{purpose}”公示尚在进行，{lastDay}期满，不能重复公示。 · A notice for {purpose} on the same case still runs until {lastDay}. */
  NOTICE_MUST_NOT_RUN_TWICE: { purpose: Fact; lastDay: Fact };
  /** 还有{count}条异议没有答复。 · {count} objections have not been answered. */
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
  /** 有{count}条异议成立，应退回修改后重新公示。 · {count} objections were upheld; the case goes back and is published again. */
  OBJECTION_MUST_NOT_BE_UPHELD: { count: Fact };
  /** 原密码不对。 · The old password is wrong. */
  OLD_PASSWORD_MUST_MATCH: Record<string, never>;
  /** 每页应为1至{limit}条，所填为{given}。 · A page holds 1 to {limit} rows; {given} was asked for. */
  PAGE_MUST_BE_WITHIN_LIMIT: { limit: Fact; given: Fact };
  /** 密码由他人设定，请先修改密码再办理。 · Somebody else set this password; change it before acting. */
  PASSWORD_MUST_BE_CHANGED: Record<string, never>;
  /** 密码不合要求：{problem}。 · The password is not acceptable: {problem}. */
  PASSWORD_MUST_BE_STRONG: { problem: Fact };
  /** {date}已经过去，之前的任职和代理不能改动。 · {date} has passed; what was held or substituted before cannot be rewritten. */
  PAST_MUST_STAY: { date: Fact };
  /** 个人令牌的截止日期须在{from}至{to}之间，所填为{given}。 · A personal token ends between {from} and {to}; {given} was given. */
  PERSONAL_TOKEN_MUST_END_IN_TIME: { from: Fact; to: Fact; given: Fact };
  /** 您没有编号为{id}的个人令牌。 · You have no personal token {id}. */
  PERSONAL_TOKEN_MUST_EXIST: { id: Fact };
  /** {name}的账号已停用。 · The account of {name} is closed. */
  PERSON_MUST_BE_ACTIVE: { name: Fact };
  /** 本县没有编号为{id}的人员。 · There is no person {id} in your county. */
  PERSON_MUST_EXIST: { id: Fact };
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
  /** 办理前须选择以哪个岗位办理（请求头 x-xianjie-post）。 · Choose the post in which you act (header x-xianjie-post). */
  POST_MUST_BE_CHOSEN: Record<string, never>;
  /** 岗位{postId}今天不由您担任或代理。 · The post {postId} is not one that you hold or substitute for today. */
  POST_MUST_BE_MINE: { postId: Fact };
  /** 只有岗位本人或本县管理员可以安排代理。 · Only the holder of the post or an administrator of its county appoints or ends substitutes. */
  POST_MUST_BE_YOURS_TO_GIVE: Record<string, never>;
  /** 本县没有编号为{id}的岗位。 · There is no post {id} in your county. */
  POST_MUST_EXIST: { id: Fact };
  /** 此人在{from}至{to}已担任同一岗位。 · The person already holds this post from {from} to {to}. */
  POST_MUST_NOT_OVERLAP: { from: Fact; to: Fact };
  /** 一次查询过大：估算{cost}，上限{limit}。请少取几层或每页少取几条。 · The query is too large: estimated cost {cost}, limit {limit}. Ask for fewer levels or smaller pages. */
  QUERY_MUST_STAY_WITHIN_COST: { cost: Fact; limit: Fact };
  /** 请求号“{key}”已用于另一笔办理（{verb}），内容不同，不能再用。 · The request key "{key}" was used for another act ({verb}) with other input and cannot be used again. */
  REQUEST_KEY_MUST_BE_FRESH: { key: Fact; verb: Fact };
  /** 涉及资金的办理必须带请求号，以防重复记账。 · An act that moves money must carry a request key, so that a retry is not booked twice. */
  REQUEST_KEY_MUST_BE_GIVEN: Record<string, never>;
  /** 上传须带请求头x-xianjie-request、x-xianjie-post或Authorization。 · An upload carries the header x-xianjie-request, x-xianjie-post or Authorization. */
  REQUEST_MUST_COME_FROM_A_PAGE_OF_OURS: Record<string, never>;
  /** 冲销须写明理由。 · A reversal needs a reason. */
  REVERSAL_MUST_HAVE_REASON: Record<string, never>;
  /** 冲销日期{given}早于原分录日期{entryDate}。 · The reversal is dated {given}, before the entry itself ({entryDate}). */
  REVERSAL_MUST_NOT_PRECEDE_ENTRY: { given: Fact; entryDate: Fact };
  /** 分录{id}本身是冲销，不能再冲销；需要时重新办理原业务。 · Entry {id} is itself a reversal and cannot be reversed; do the act again instead. */
  REVERSED_ENTRY_MUST_BE_ORIGINAL: { id: Fact };
  /** {move}须由{roles}办理，当前岗位为{role}。 · The move {move} is made by {roles}; the acting post is {role}. */
  ROLE_MUST_FIT_MOVE: { move: Fact; roles: Fact; role: Fact };
  /** 示例账号的密码不能在正式运行中使用，请由管理员重设。 · A sample account’s password cannot be used in production; let an administrator reset it. */
  SAMPLE_PASSWORD_MUST_NOT_BE_USED: Record<string, never>;
  /** 请先登录，再办理“{verb}”。 · Sign in before calling "{verb}". */
  SIGN_IN_MUST_COME_FIRST: { verb: Fact };
  /** 账号或密码不对。 · The login or the password is wrong. */
  SIGN_IN_MUST_MATCH: Record<string, never>;
  /** 附件或公示不能挂在“{noun}”上，可用：{known}。 · Nothing can be attached to or published about a "{noun}"; known are {known}. */
  SUBJECT_MUST_BE_OF_A_KNOWN_NOUN: { noun: Fact; known: Fact };
  /** 辖区内没有编号为{id}的{noun}。 · There is no {noun} {id} in the area of the acting post. */
  SUBJECT_MUST_EXIST: { id: Fact; noun: Fact };
  /** 代理人须是岗位本人和安排者以外的人。 · The substitute must be another person than the holder and than the administrator who appoints. */
  SUBSTITUTE_MUST_BE_ANOTHER: Record<string, never>;
  /** 没有编号为{id}的代理。 · There is no substitution {id}. */
  SUBSTITUTION_MUST_EXIST: { id: Fact };
  /** 代理期须在任职期{from}至{to}之内。 · A substitution lies within the days of the post, {from} to {to}. */
  SUBSTITUTION_MUST_LIE_WITHIN_POST: { from: Fact; to: Fact };
  /** 该岗位在{from}至{to}已有代理人。 · The post already has a substitute from {from} to {to}. */
  SUBSTITUTION_MUST_NOT_OVERLAP: { from: Fact; to: Fact };
  /** 登录凭据无效、已过期或已停用，请重新登录。 · The session or token is unknown, expired or ended; sign in again. */
  TOKEN_MUST_BE_VALID: Record<string, never>;
  /** “{verb}”由{roles}办理，当前岗位为{role}。 · "{verb}" is for {roles}; the acting post is {role}. */
  VERB_MUST_BE_PERMITTED: { verb: Fact; roles: Fact; role: Fact };
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
