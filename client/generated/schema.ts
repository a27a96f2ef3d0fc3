export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 时刻（含时区） · A moment in RFC 3339, such as "2023-10-31T10:00:00+08:00". */
  DateTime: { input: string; output: string; }
  /** JSON对象 · A JSON object. */
  JSONObject: { input: { readonly [key: string]: unknown }; output: { readonly [key: string]: unknown }; }
  /** 日期（年-月-日），不带时区 · A calendar date without a time zone, such as "2023-10-31". */
  LocalDate: { input: string; output: string; }
  /** 金额（元），十进制字符串，两位小数，精确到分 · An amount of CNY as a decimal string of yuan ("159993.26"), exact to the fen. Never a float; never an exponent. */
  Money: { input: string; output: string; }
};

/** 账号：一个人怎样登录 · An account: how a person signs in. */
export type Account = {
  /** 是否示例账号 · Whether it belongs to the demonstration set. */
  isSample: Scalars['Boolean']['output'];
  /** 锁定至何时；未锁定为空 · Locked until; null when it never was since the last sign-in. */
  lockedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** 账号名 · Login. */
  login: Scalars['String']['output'];
  /** 须先修改密码 · Whether the password must be changed before acting. */
  mustChangePassword: Scalars['Boolean']['output'];
};

/** 安排代理 · Appoint a substitute. */
export type AppointSubstituteInput = {
  /** 代理人编号 · Identity of the substitute. */
  personId: Scalars['ID']['input'];
  /** 岗位编号 · Identity of the post. */
  postId: Scalars['ID']['input'];
  /** 原因 · Reason. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 起始日期，不早于今日 · First day, today or later. */
  validFrom: Scalars['LocalDate']['input'];
  /** 截止日期 · Last day. */
  validTo: Scalars['LocalDate']['input'];
};

/** 附件：挂在事项上的文件，内容不改不删 · A file that belongs to a case; its content is never changed or removed. */
export type Attachment = {
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 是否示例 · Whether it is sample data. */
  isSample: Scalars['Boolean']['output'];
  /** 附件种类 · What the file is. */
  kind: AttachmentKind;
  /** 文件类型，经内容核验 · Media type, checked against the content. */
  mediaType: Scalars['String']['output'];
  /** 文件名 · File name with its ending. */
  name: Scalars['String']['output'];
  /** 事项所在地 · Place of the case. */
  place?: Maybe<Place>;
  /** 事项所在地区划代码 · Place code of the case. */
  placeCode: Scalars['String']['output'];
  /** 内容的SHA-256，十六进制 · SHA-256 of the content, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** 大小（字节）· Size in bytes. */
  size: Scalars['Int']['output'];
  /** 事项编号 · Identity of the case. */
  subjectId: Scalars['ID']['output'];
  /** 事项种类，如project · Noun of the case, such as `project`. */
  subjectNoun: Scalars['String']['output'];
  /** 拍摄或形成日期 · The day it was taken, as its uploader says. */
  takenOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 上传时刻 · The moment of the upload. */
  uploadedAt: Scalars['DateTime']['output'];
  /** 上传人 · Who uploaded it. */
  uploadedBy?: Maybe<Person>;
  /** 替谁上传（代理时）· For whom, when a substitute uploaded it. */
  uploadedFor?: Maybe<Person>;
  /** 下载地址，相对于服务器 · Address of the content, relative to the server. */
  url: Scalars['String']['output'];
  /** 撤回；未撤回为空 · Its withdrawal; null while it counts. */
  withdrawal?: Maybe<AttachmentWithdrawal>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type AttachmentConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<AttachmentEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Attachment>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type AttachmentEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Attachment;
};

/** 附件种类 · What a file is to its case. */
export type AttachmentKind =
  /** 验收记录 · acceptance record */
  | 'ACCEPTANCE_RECORD'
  /** 申请 · application */
  | 'APPLICATION'
  /** 一卡通发放记录 · record of payments to households’ cards */
  | 'CARD_RECORD'
  /** 报账资料 · paper of a claim */
  | 'CLAIM_PAPER'
  /** 合同 · contract */
  | 'CONTRACT'
  /** 可行性论证 · feasibility study */
  | 'FEASIBILITY'
  /** 指标文件 · fund document */
  | 'FUND_DOCUMENT'
  /** 移交清单 · handover list */
  | 'HANDOVER_LIST'
  /** 到户签字名单 · signed list of households */
  | 'HOUSEHOLD_LIST'
  /** 实施方案 · implementation plan */
  | 'IMPLEMENTATION_PLAN'
  /** 发票 · invoice */
  | 'INVOICE'
  /** 四议两公开会议记录 · record of a village meeting */
  | 'MEETING_RECORD'
  /** 会议纪要 · minutes of a leading group */
  | 'MINUTES'
  /** 公示证明 · proof of a notice */
  | 'NOTICE_PROOF'
  /** 异议材料 · paper of an objection */
  | 'OBJECTION_PAPER'
  /** 其他 · other */
  | 'OTHER'
  /** 收款账户资料 · payee account */
  | 'PAYEE_ACCOUNT'
  /** 照片 · photo */
  | 'PHOTO'
  /** 采购招标资料 · procurement papers */
  | 'PROCUREMENT'
  /** 进度记录 · progress record */
  | 'PROGRESS_RECORD'
  /** 项目批复 · approval of the project */
  | 'PROJECT_APPROVAL'
  /** 结算审定资料 · settlement and audit papers */
  | 'SETTLEMENT_AUDIT'
  /** 监理意见 · supervision opinion */
  | 'SUPERVISION_OPINION';

/** 附件撤回 · The withdrawal of an attachment: it no longer counts but stays readable. */
export type AttachmentWithdrawal = {
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 理由 · Why it no longer counts. */
  reason: Scalars['String']['output'];
  /** 记录时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 撤回人 · Who withdrew it; null for those who may not see names. */
  withdrawnBy?: Maybe<Person>;
  /** 撤回日期 · Business date of the withdrawal. */
  withdrawnOn: Scalars['LocalDate']['output'];
};

/** 留痕：一次办理的全部痕迹 · An audit entry: who did what, for whom, when, why, before and after. */
export type AuditEntry = {
  /** 业务日期 · The business date it was done on. */
  businessDate: Scalars['LocalDate']['output'];
  /** 办理人；公众办理为空 · Who did it; null for the public. */
  byName?: Maybe<Scalars['String']['output']>;
  /** 各行前后值 · Every row written, before and after. */
  changes: Array<Scalars['JSONObject']['output']>;
  /** 替谁办理（代理时）· For whom, when done by a substitute. */
  forName?: Maybe<Scalars['String']['output']>;
  /** 链上哈希 · SHA-256 over the hash before it and this entry’s content. */
  hash: Scalars['String']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 地点区划代码 · Place code of the case. */
  placeCode: Scalars['String']['output'];
  /** 理由 · The reason given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** 记录时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 请求号 · Request key. */
  requestKey?: Maybe<Scalars['String']['output']>;
  /** 岗位 · The role of the acting post. */
  role?: Maybe<Scalars['String']['output']>;
  /** 本县链上的序号 · Position in the county’s chain, from 1 without gaps. */
  seq: Scalars['Int']['output'];
  /** 办理事项（接口动作名）· The verb: the mutation that was called. */
  verb: Scalars['String']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type AuditEntryConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<AuditEntry>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type AuditEntryEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: AuditEntry;
};

/** 修改本人密码 · Change one’s own password. */
export type ChangePasswordInput = {
  /** 新密码，至少10位，不含账号 · New password: at least 10 characters, not containing the login. */
  newPassword: Scalars['String']['input'];
  /** 原密码 · Old password. */
  oldPassword: Scalars['String']['input'];
};

/** 停用账号 · Close an account. */
export type CloseAccountInput = {
  /** 人员编号 · Identity of the person. */
  personId: Scalars['ID']['input'];
  /** 原因 · Reason. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 新建个人令牌 · Create a personal token. */
export type CreatePersonalTokenInput = {
  /** 最后有效日，最长一年 · Last day on which it is good; a year at most. */
  expiresOn: Scalars['LocalDate']['input'];
  /** 用途 · What it is for. */
  name: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 新建的个人令牌 · A personal token that has just been created. */
export type CreatedPersonalToken = {
  /** 令牌 · The token. */
  personalToken: PersonalToken;
  /** 令牌明文，只显示这一次；用同一请求号重试时为空 · The secret, shown this once and kept nowhere; null when a request key is sent again. */
  secret?: Maybe<Scalars['String']['output']>;
};

/** 部门：县里的一个办事机构 · A department: an office of a county, such as its agriculture bureau. */
export type Department = {
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 是否项目库牵头部门 · Whether it leads the county’s project library. */
  isLeadBureau: Scalars['Boolean']['output'];
  /** 类别，大写英文词，如 AGRICULTURE、FINANCE · Kind, a word in capitals such as AGRICULTURE or FINANCE; a county may use words of its own. */
  kind: Scalars['String']['output'];
  /** 全称 · Full name. */
  name: Scalars['String']['output'];
  /** 所在地 · The place of its seat. */
  place?: Maybe<Place>;
  /** 所在地区划代码 · Place code of its seat. */
  placeCode: Scalars['String']['output'];
  /** 简称 · Short name. */
  shortName: Scalars['String']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type DepartmentConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<DepartmentEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Department>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type DepartmentEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Department;
};

/** 部门筛选，各项同时满足 · Filter of departments; all conditions hold together. */
export type DepartmentFilter = {
  /** 是否牵头部门 · Whether it leads the project library. */
  isLeadBureau?: InputMaybe<Scalars['Boolean']['input']>;
  /** 类别 · Kind. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** 所在地区划代码 · Place code of the seat. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
};

/** 部门排序 · Order of departments. */
export type DepartmentOrder =
  /** 按类别 · by kind */
  | 'KIND_ASC'
  /** 按名称 · by name */
  | 'NAME_ASC';

/** 免职 · End a post. */
export type EndPostInput = {
  /** 最后一日；不填则立即停止 · Last day; at once when left out. */
  lastDay?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 岗位编号 · Identity of the post. */
  postId: Scalars['ID']['input'];
  /** 原因 · Reason. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 结束代理 · End a substitution. */
export type EndSubstitutionInput = {
  /** 代理编号 · Identity of the substitution. */
  id: Scalars['ID']['input'];
  /** 最后一日；不填则立即停止 · Last day; at once when left out. */
  lastDay?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 提出异议，无须登录 · Objects to a notice; nobody needs to sign in. */
export type FileObjectionInput = {
  /** 公示编号 · Identity of the notice. */
  noticeId: Scalars['ID']['input'];
  /** 联系方式，可不填，不公开 · How to reach you; not required, never public. */
  objectorContact?: InputMaybe<Scalars['String']['input']>;
  /** 姓名，可不填，不公开 · Name; not required, never public. */
  objectorName?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 异议内容，公开显示，请勿写个人信息 · What is objected; it is shown publicly, so leave personal data out. */
  text: Scalars['String']['input'];
};

/** 资金来源级次 · The level of government that put the money in. */
export type FundSourceLevel =
  /** 中央 · central */
  | 'CENTRAL'
  /** 市级 · city */
  | 'CITY'
  /** 县级 · county */
  | 'COUNTY'
  /** 省级 · provincial */
  | 'PROVINCIAL';

/** 任职 · Grant a post. */
export type GrantPostInput = {
  /** 部门编号 · Identity of the department. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** 人员编号 · Identity of the person. */
  personId: Scalars['ID']['input'];
  /** 地点区划代码 · Place code. */
  placeCode: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 角色 · Role. */
  role: Role;
  /** 起始日期，不早于今日 · First day, today or later. */
  validFrom: Scalars['LocalDate']['input'];
  /** 截止日期，可不填 · Last day, if known. */
  validTo?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 今天可以用来办理的岗位：本人担任的，或代理的 · A post one may act in today: held, or substituted for. */
export type HeldPost = {
  /** 部门编号 · Identity of the department. */
  departmentId?: Maybe<Scalars['ID']['output']>;
  /** 部门名称 · Name of the department. */
  departmentName?: Maybe<Scalars['String']['output']>;
  /** 代理时岗位本人的编号；本人岗位为空 · Whom one substitutes for; null in one’s own post. */
  forPersonId?: Maybe<Scalars['ID']['output']>;
  /** 代理时岗位本人的姓名 · Name of the one substituted for. */
  forPersonName?: Maybe<Scalars['String']['output']>;
  /** 岗位编号；放在请求头 x-xianjie-post · Identity of the post; sent in the header x-xianjie-post. */
  id: Scalars['ID']['output'];
  /** 地点 · The place. */
  place?: Maybe<Place>;
  /** 地点区划代码 · Place code. */
  placeCode: Scalars['String']['output'];
  /** 角色 · Role. */
  role: Role;
  /** 可办理的首日 · First day on which one may act in it. */
  validFrom: Scalars['LocalDate']['output'];
  /** 可办理的末日；无期限为空 · Last day on which one may act in it; null without an end. */
  validTo?: Maybe<Scalars['LocalDate']['output']>;
};

/** 账户：资金所在之处 · A ledger account: where money lies, comes from or goes to. */
export type LedgerAccount = {
  /** 账户地址：归属、环节、年度 · The readable key: whose, which stage, which year. */
  address: Scalars['String']['output'];
  /** 余额（元），可问任一业务日期和记录时刻；外部账户为空 · The balance in yuan, now or at any business date as known at any moment; null outside. */
  balance?: Maybe<Scalars['Money']['output']>;
  /** 归属对象编号 · What it belongs to: a document line or an allocation. */
  holder?: Maybe<Scalars['ID']['output']>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 账户种类 · Inside or outside. */
  kind: LedgerAccountKind;
  /** 资金来源编号 · The source of all its money; null for an outside account. */
  origin?: Maybe<Scalars['ID']['output']>;
  /** 地点区划代码 · Place code. */
  placeCode: Scalars['String']['output'];
  /** 该账户的分录行，后记的在前 · The postings of the account, latest first. */
  postings: PostingConnection;
  /** 环节 · The stage, in capitals: AVAILABLE, ALLOCATED, RELEASED … */
  stage: Scalars['String']['output'];
  /** 年度 · The year. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** 账户：资金所在之处 · A ledger account: where money lies, comes from or goes to. */
export type LedgerAccountBalanceArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** 账户：资金所在之处 · A ledger account: where money lies, comes from or goes to. */
export type LedgerAccountPostingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type LedgerAccountConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<LedgerAccountEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<LedgerAccount>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type LedgerAccountEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: LedgerAccount;
};

/** 筛选账户 · Which ledger accounts. */
export type LedgerAccountFilter = {
  /** 归属对象编号 · What the account belongs to. */
  holder?: InputMaybe<Scalars['ID']['input']>;
  /** 资金来源编号 · The source of the money. */
  origin?: InputMaybe<Scalars['ID']['input']>;
  /** 区划代码，含其下各级 · A place code; accounts of all places in it. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** 环节 · The stage. */
  stage?: InputMaybe<Scalars['String']['input']>;
  /** 年度 · The year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 账户种类 · The kind of a ledger account. */
export type LedgerAccountKind =
  /** 内部账户，设余额，不得为负 · Inside: it has a balance that is never below zero. */
  | 'INSIDE'
  /** 外部账户：上级、收款人等 · Outside: where money comes from and goes to. */
  | 'OUTSIDE';

/** 记账分录：一次资金业务，只增不改，更正以冲销 · A ledger entry: one act that moved money; it is never edited, only reversed. */
export type LedgerEntry = {
  /** 业务事项；冲销与原分录相同 · What was done, in capitals (RECEIVE, ALLOCATE …); a reversal has the act it reverses. */
  act: Scalars['String']['output'];
  /** 各行金额合计（元） · The sum of its postings in yuan. */
  amount: Scalars['Money']['output'];
  /** 业务日期 · The business date: when it counts. */
  businessDate: Scalars['LocalDate']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 地点区划代码 · Place code. */
  placeCode: Scalars['String']['output'];
  /** 分录行 · Its postings. */
  postings: Array<Posting>;
  /** 理由；冲销必有 · The reason; a reversal always has one. */
  reason?: Maybe<Scalars['String']['output']>;
  /** 记录时刻 · The moment it was recorded: when it became known. */
  recordedAt: Scalars['DateTime']['output'];
  /** 冲销本分录的分录 · The entry by which this one was reversed. */
  reversedBy?: Maybe<LedgerEntry>;
  /** 本分录所冲销的原分录 · The entry that this one reverses. */
  reverses?: Maybe<LedgerEntry>;
  /** 业务对象编号 · The object of the act: a document, allocation, payment … */
  subjectId: Scalars['ID']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type LedgerEntryConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<LedgerEntryEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<LedgerEntry>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type LedgerEntryEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: LedgerEntry;
};

/** 筛选记账分录 · Which ledger entries. */
export type LedgerEntryFilter = {
  /** 业务事项 · The act: RECEIVE, ALLOCATE … */
  act?: InputMaybe<Scalars['String']['input']>;
  /** 业务日期自（含） · First business date, included. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 资金来源编号 · The source of the money: the line of a fund document. */
  origin?: InputMaybe<Scalars['ID']['input']>;
  /** 区划代码，含其下各级 · A place code; entries of all places in it. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** 业务对象编号 · The object of the act. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** 业务日期至（含） · Last business date, included. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 记账分录的排序 · The order of ledger entries. */
export type LedgerEntryOrder =
  /** 按业务日期，早的在前 · By business date, earliest first. */
  | 'BUSINESS_DATE'
  /** 按业务日期，晚的在前 · By business date, latest first. */
  | 'BUSINESS_DATE_DESC'
  /** 后记的在前 · Latest recorded first. */
  | 'NEWEST_FIRST'
  /** 先记的在前 · Earliest recorded first. */
  | 'OLDEST_FIRST';

/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type Mutation = {
  /** 安排代理，由岗位本人或管理员办理 · Appoint a substitute, as the holder of the post or as administrator. */
  appointSubstitute: Substitution;
  /** 修改本人密码，其他会话即刻失效 · Change one’s own password; all other sessions end at once. */
  changePassword: Viewer;
  /** 停用账号，其会话、令牌、岗位即刻终止 · Close an account; its sessions, tokens and posts end at once. */
  closeAccount: Person;
  /** 新建个人令牌，明文只显示一次 · Create a personal token; its secret is shown once. */
  createPersonalToken: CreatedPersonalToken;
  /** 免职 · End a post. */
  endPost: Post;
  /** 结束代理 · End a substitution. */
  endSubstitution: Substitution;
  /** 提出异议，无须登录；以岗位办理时为代录 · Object to a notice, without signing in; acting in a post one takes it down for somebody. */
  fileObjection: Objection;
  /** 任职 · Grant a post. */
  grantPost: Post;
  /** 开设账号 · Open an account in your county. */
  openAccount: Person;
  /** 登记部门 · Enter a department of your county. */
  openDepartment: Department;
  /** 发布公示或公告 · Publish a notice or an announcement. */
  publishNotice: Notice;
  /** 答复异议 · Answer an objection. */
  replyToObjection: Objection;
  /** 重设密码并解除锁定 · Reset somebody’s password and lift a lock. */
  resetPassword: Person;
  /** 停用个人令牌 · Revoke a personal token at once. */
  revokePersonalToken: PersonalToken;
  /** 设定政策参数 · Sets a policy value of one’s own county. */
  setPolicy: Policy;
  /** 登录，会话存于仅 HTTP 可读的 Cookie；程序请用个人令牌 · Sign in; the session lies in an HTTP-only cookie. Programs use a personal token. */
  signIn: Viewer;
  /** 退出登录，会话即刻失效；未登录也成功 · Sign out; the session ends at once. Succeeds when nobody is signed in. */
  signOut: Scalars['Boolean']['output'];
  /** 撤回附件，须说明理由 · Withdraw an attachment, with a reason. */
  withdrawAttachment: Attachment;
  /** 撤回公示或公告 · Withdraw a notice or an announcement. */
  withdrawNotice: Notice;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationAppointSubstituteArgs = {
  input: AppointSubstituteInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationCloseAccountArgs = {
  input: CloseAccountInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationCreatePersonalTokenArgs = {
  input: CreatePersonalTokenInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationEndPostArgs = {
  input: EndPostInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationEndSubstitutionArgs = {
  input: EndSubstitutionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationFileObjectionArgs = {
  input: FileObjectionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationGrantPostArgs = {
  input: GrantPostInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationOpenAccountArgs = {
  input: OpenAccountInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationOpenDepartmentArgs = {
  input: OpenDepartmentInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationPublishNoticeArgs = {
  input: PublishNoticeInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReplyToObjectionArgs = {
  input: ReplyToObjectionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationRevokePersonalTokenArgs = {
  input: RevokePersonalTokenInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationSetPolicyArgs = {
  input: SetPolicyInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationSignInArgs = {
  input: SignInInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationWithdrawAttachmentArgs = {
  input: WithdrawAttachmentInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationWithdrawNoticeArgs = {
  input: WithdrawNoticeInput;
};

/** 公示（有异议期）或公告（公开结果）；发布后不改不删 · A publication: a notice with its clock or an announcement of a result. Never changed or removed. */
export type Notice = {
  /** 公示照片和证明，办理单位可见 · Photos and proofs of the publication, for the offices. */
  attachments: AttachmentConnection;
  /** 正文 · Text. */
  body: Scalars['String']['output'];
  /** 载体 · Where the public can read it. */
  carriers: Array<NoticeCarrier>;
  /** 公示天数；公告为空 · Days of the clock; null for an announcement. */
  days?: Maybe<Scalars['Int']['output']>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 是否示例 · Whether it is sample data. */
  isSample: Scalars['Boolean']['output'];
  /** 公示或公告 · Notice or announcement. */
  kind: NoticeKind;
  /** 公示最后一日，当日仍可提异议；公告为空 · The last day, on which one may still object; null for an announcement. */
  lastDay?: Maybe<Scalars['LocalDate']['output']>;
  /** 级别 · Who publishes. */
  level: NoticeLevel;
  /** 某日的异议件数 · How many objections it has on a day. */
  objectionCount: ObjectionCount;
  /** 异议，先到的在前 · Objections, first come first. */
  objections: ObjectionConnection;
  /** 事项所在地 · Place of the case. */
  place?: Maybe<Place>;
  /** 事项所在地区划代码 · Place code of the case. */
  placeCode: Scalars['String']['output'];
  /** 发布人 · Who published; null for those who may not see names. */
  publishedBy?: Maybe<Person>;
  /** 替谁发布（代理时）· For whom, when a substitute published. */
  publishedFor?: Maybe<Person>;
  /** 发布日期 · Business date of publication. */
  publishedOn: Scalars['LocalDate']['output'];
  /** 事由 · The step that it serves. */
  purpose: NoticePurpose;
  /** 记录时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 某日的状态 · What it stands at on a day, by what was known on that day. */
  standing: NoticeStanding;
  /** 事项编号 · Identity of the case. */
  subjectId: Scalars['ID']['output'];
  /** 事项种类，如project · Noun of the case, such as `project`. */
  subjectNoun: Scalars['String']['output'];
  /** 标题 · Title. */
  title: Scalars['String']['output'];
  /** 天数单位；公告为空 · Unit of the days; null for an announcement. */
  unit?: Maybe<NoticeDayUnit>;
  /** 撤回；未撤回为空 · Its withdrawal; null while it counts. */
  withdrawal?: Maybe<NoticeWithdrawal>;
};


/** 公示（有异议期）或公告（公开结果）；发布后不改不删 · A publication: a notice with its clock or an announcement of a result. Never changed or removed. */
export type NoticeAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 公示（有异议期）或公告（公开结果）；发布后不改不删 · A publication: a notice with its clock or an announcement of a result. Never changed or removed. */
export type NoticeObjectionCountArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 公示（有异议期）或公告（公开结果）；发布后不改不删 · A publication: a notice with its clock or an announcement of a result. Never changed or removed. */
export type NoticeObjectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 公示（有异议期）或公告（公开结果）；发布后不改不删 · A publication: a notice with its clock or an announcement of a result. Never changed or removed. */
export type NoticeStandingArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 公示公告载体 · Where the public can read it. */
export type NoticeCarrier =
  /** 广播 · village broadcast */
  | 'BROADCAST'
  /** 村民微信群 · villagers’ group chat */
  | 'GROUP_CHAT'
  /** 报纸 · newspaper */
  | 'NEWSPAPER'
  /** 村（乡镇）公示栏 · notice board of the village or township */
  | 'NOTICE_BOARD'
  /** 项目现场公示牌 · board at the project site */
  | 'SITE_BOARD'
  /** 政府网站 · government website */
  | 'WEBSITE';

/** 分页列表 · One page of a list (Relay connection). */
export type NoticeConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<NoticeEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Notice>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 公示天数单位 · Unit of a notice’s days. */
export type NoticeDayUnit =
  /** 自然日 · calendar days */
  | 'CALENDAR'
  /** 工作日，调休上班日算、法定节假日不算 · Chinese working days, make-up days included, public holidays not */
  | 'WORKING';

/** 列表中的一条 · One row of a list with its cursor. */
export type NoticeEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Notice;
};

/** 公示公告筛选，各项同时满足 · Filter of notices; all conditions hold together. */
export type NoticeFilter = {
  /** 载体 · Where it can be read. */
  carrier?: InputMaybe<NoticeCarrier>;
  /** 发布不早于 · Published on this day or later. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 公示或公告 · Notice or announcement. */
  kind?: InputMaybe<NoticeKind>;
  /** 级别 · Who publishes. */
  level?: InputMaybe<NoticeLevel>;
  /** 区划代码，含下级 · Place code; everything below it is included. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** 事由 · The step that it serves. */
  purpose?: InputMaybe<NoticePurpose>;
  /** 今日状态 · What it stands at today. */
  standing?: InputMaybe<NoticeStanding>;
  /** 事项编号 · Identity of the case. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** 标题包含 · A part of the title. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** 发布不晚于 · Published on this day or earlier. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 公示或公告 · Whether a publication asks for objections or tells a result. */
export type NoticeKind =
  /** 公告：公开结果，长期有效 · an announcement of a result, without a clock */
  | 'ANNOUNCEMENT'
  /** 公示：公开征求异议，有期限 · a notice, open for objections for some days */
  | 'NOTICE';

/** 公示公告级别 · Who publishes. */
export type NoticeLevel =
  /** 县级 · county */
  | 'COUNTY'
  /** 项目现场 · project site */
  | 'SITE'
  /** 乡镇级 · township */
  | 'TOWNSHIP'
  /** 村级 · village */
  | 'VILLAGE';

/** 公示公告排序 · Order of notices. */
export type NoticeOrder =
  /** 按期满日，先期满的在前（公告按发布日）· by last day, soonest first (announcements by publication) */
  | 'LAST_DAY_ASC'
  /** 按发布日期，旧的在前 · by day of publication, oldest first */
  | 'PUBLISHED_ASC'
  /** 按发布日期，新的在前 · by day of publication, newest first */
  | 'PUBLISHED_DESC';

/** 公示公告事由 · The step that it serves. */
export type NoticePurpose =
  /** 验收 · acceptance */
  | 'ACCEPTANCE'
  /** 入库 · admission to the library */
  | 'ADMISSION'
  /** 资金分配 · allocation of money */
  | 'ALLOCATION'
  /** 项目变更 · change of a project */
  | 'CHANGE'
  /** 完工 · completion */
  | 'COMPLETION'
  /** 村级申报 · declaration */
  | 'DECLARATION'
  /** 资产收益分配 · distribution of an asset’s income */
  | 'INCOME_DISTRIBUTION'
  /** 其他 · other */
  | 'OTHER'
  /** 开工前 · before the start of work */
  | 'PRE_START'
  /** 调出库 · removal from the library */
  | 'REMOVAL'
  /** 终止 · termination */
  | 'TERMINATION'
  /** 乡镇审核 · township review */
  | 'TOWNSHIP_REVIEW'
  /** 年度计划 · year plan */
  | 'YEAR_PLAN';

/** 公示状态，由日历和异议推出，不存储 · What a notice stands at on a day; it follows from the calendar and the objections and is stored nowhere. */
export type NoticeStanding =
  /** 已公告 · an announcement has been made */
  | 'ANNOUNCED'
  /** 有异议待答复 · an objection waits for its reply */
  | 'OBJECTED'
  /** 公示中 · the clock runs, no objection waits */
  | 'OPEN'
  /** 公示期满无异议 · the clock is over, nobody objected */
  | 'PASSED'
  /** 异议已答复且公示期满 · all objections are answered, none upheld, and the clock is over */
  | 'RESOLVED'
  /** 异议成立，须退回 · an objection was upheld; the case must go back */
  | 'UPHELD'
  /** 已撤回 · withdrawn, does not count */
  | 'WITHDRAWN';

/** 公示撤回 · The withdrawal of a notice: it no longer counts but stays readable. */
export type NoticeWithdrawal = {
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 理由 · Why it no longer counts. */
  reason: Scalars['String']['output'];
  /** 记录时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 撤回人 · Who withdrew it; null for those who may not see names. */
  withdrawnBy?: Maybe<Person>;
  /** 撤回日期 · Business date of the withdrawal. */
  withdrawnOn: Scalars['LocalDate']['output'];
};

/** 异议：内容公开，提出人只有当地办理单位可见 · An objection: its words are public, who objected is for the offices of the place. */
export type Objection = {
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 是否示例 · Whether it is sample data. */
  isSample: Scalars['Boolean']['output'];
  /** 所针对的公示 · The notice it objects to. */
  notice: Notice;
  /** 提出人联系方式，只有当地办理单位可见 · How to reach them; only for the offices of the place. */
  objectorContact?: Maybe<Scalars['String']['output']>;
  /** 提出人，只有当地办理单位可见 · Who objected; only for the offices of the place. */
  objectorName?: Maybe<Scalars['String']['output']>;
  /** 公示所在地区划代码 · Place code of the notice. */
  placeCode: Scalars['String']['output'];
  /** 代录人 · Who took it down. */
  receivedBy?: Maybe<Person>;
  /** 收到日期 · Business date it was received on. */
  receivedOn: Scalars['LocalDate']['output'];
  /** 记录时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 答复；未答复为空 · The answer; null while it waits. */
  reply?: Maybe<ObjectionReply>;
  /** 异议内容 · What is objected. */
  text: Scalars['String']['output'];
  /** 是否由办理单位代录 · Whether an office took it down for somebody. */
  throughOffice: Scalars['Boolean']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type ObjectionConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<ObjectionEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Objection>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 异议件数 · How many objections a notice has on a day. */
export type ObjectionCount = {
  /** 待答复 · Waiting for a reply. */
  open: Scalars['Int']['output'];
  /** 收到 · Received. */
  received: Scalars['Int']['output'];
  /** 成立 · Upheld. */
  upheld: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type ObjectionEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Objection;
};

/** 异议答复，最终的 · The final answer to an objection. */
export type ObjectionReply = {
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 记录时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 答复人 · Who answered; null for those who may not see names. */
  repliedBy?: Maybe<Person>;
  /** 替谁答复（代理时）· For whom, when a substitute answered. */
  repliedFor?: Maybe<Person>;
  /** 答复日期 · Business date of the reply. */
  repliedOn: Scalars['LocalDate']['output'];
  /** 答复内容 · What was answered. */
  text: Scalars['String']['output'];
  /** 异议是否成立；成立则事项须退回 · Whether the objection was upheld, so that the case must go back. */
  upheld: Scalars['Boolean']['output'];
};

/** 开设账号 · Open an account. */
export type OpenAccountInput = {
  /** 账号名：3至60位小写字母、数字、点、横线、下划线 · Login: 3 to 60 lower-case letters, digits, dots, dashes, underscores. */
  login: Scalars['String']['input'];
  /** 姓名 · Name. */
  name: Scalars['String']['input'];
  /** 初始密码，本人首次登录后须修改 · First password; the person must change it before acting. */
  password: Scalars['String']['input'];
  /** 所属地区划代码，须在本县 · Place code the person belongs to, in your county. */
  placeCode: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 登记部门 · Enter a department. */
export type OpenDepartmentInput = {
  /** 是否项目库牵头部门 · Whether it leads the project library. */
  isLeadBureau?: Scalars['Boolean']['input'];
  /** 类别，大写英文词 · Kind, a word in capitals. */
  kind: Scalars['String']['input'];
  /** 全称 · Full name. */
  name: Scalars['String']['input'];
  /** 所在地区划代码，须在本县 · Place code of its seat, in your county. */
  placeCode: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 简称 · Short name. */
  shortName: Scalars['String']['input'];
};

/** 翻页信息 · Where this page lies in the list (Relay). */
export type PageInfo = {
  /** 末条标记 · Cursor of the last row; pass it as `after` for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** 后面是否还有 · Whether more rows follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** 前面是否还有 · Whether rows precede this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** 首条标记 · Cursor of the first row, null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** 人员：使用本平台办事的人 · A person who works with the platform. */
export type Person = {
  /** 账号信息，仅本人和本县管理员可见 · The account; shown to the person and the county’s administrators only. */
  account?: Maybe<Account>;
  /** 账号是否启用 · Whether the account is open. */
  active: Scalars['Boolean']['output'];
  /** 停用时刻 · When the account was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 开户时刻 · When the account was opened. */
  createdAt: Scalars['DateTime']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 姓名 · Name. */
  name: Scalars['String']['output'];
  /** 所属地 · The place the person belongs to. */
  place?: Maybe<Place>;
  /** 所属地区划代码 · Place code of the county or office the person belongs to. */
  placeCode: Scalars['String']['output'];
  /** 担任过的岗位 · Posts held, ended ones included. */
  posts: Array<Post>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type PersonConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<PersonEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Person>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type PersonEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Person;
};

/** 人员筛选，各项同时满足 · Filter of people; all conditions hold together. */
export type PersonFilter = {
  /** 账号是否启用 · Whether the account is open. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 姓名包含 · A part of the name. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** 今天担任此角色 · Holds a post of this role today. */
  role?: InputMaybe<Role>;
};

/** 人员排序 · Order of people. */
export type PersonOrder =
  /** 按姓名 · by name */
  | 'NAME_ASC'
  /** 新开户的在前 · newest accounts first */
  | 'NEWEST';

/** 个人令牌：供程序登录 · A personal token, by which a program signs in. */
export type PersonalToken = {
  /** 创建时刻 · When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** 最后有效日 · Last day on which it is good. */
  expiresOn: Scalars['LocalDate']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 最近使用时刻，数分钟内的使用只记一次 · When it was last used, to within minutes. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 用途 · What it is for. */
  name: Scalars['String']['output'];
  /** 停用时刻 · When it was revoked. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 区划：在有效期内使用一个区划代码的地方 · A place of the statistical division table during the days its code was valid. */
export type Place = {
  /** 下级区划 · The places directly below. */
  children: PlaceConnection;
  /** 统计用区划代码，十二位 · Statistical division code, twelve digits. */
  code: Scalars['String']['output'];
  /** 所属县代码；县以上为空 · Code of its county; null above the county. */
  countyCode?: Maybe<Scalars['String']['output']>;
  /** 所属县名称；县以上为空 · Name of its county; null above the county. */
  countyName?: Maybe<Scalars['String']['output']>;
  /** 编号 · Identity; it stays the same when the code changes. */
  id: Scalars['ID']['output'];
  /** 级别 · Level. */
  level: PlaceLevel;
  /** 财政区划代码，九位 · Division code of the finance system (mof_div_code), nine digits. */
  mofDivCode?: Maybe<Scalars['String']['output']>;
  /** 名称 · Name as in the division table. */
  name: Scalars['String']['output'];
  /** 上级区划；省为空 · The place above; null for a province. */
  parent?: Maybe<Place>;
  /** 全称，自省起 · The full name from the province down. */
  path: Scalars['String']['output'];
  /** 由哪些区划合并而成 · The places that were merged into it. */
  predecessors: Array<Place>;
  /** 合并后归入的区划 · The place that it was merged into. */
  successor?: Maybe<Place>;
  /** 启用日期 · First day on which the code was valid. */
  validFrom: Scalars['LocalDate']['output'];
  /** 停用前最后一日；仍在用为空 · Last day on which the code was valid; null while it still is. */
  validTo?: Maybe<Scalars['LocalDate']['output']>;
};


/** 区划：在有效期内使用一个区划代码的地方 · A place of the statistical division table during the days its code was valid. */
export type PlaceChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type PlaceConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<PlaceEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Place>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type PlaceEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Place;
};

/** 区划筛选，各项同时满足 · Filter of places; all conditions hold together. */
export type PlaceFilter = {
  /** 所属县代码 · Code of the county. */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** 级别 · Level. */
  level?: InputMaybe<PlaceLevel>;
  /** 名称包含 · A part of the name. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** 上级区划代码 · Code of the place directly above. */
  parentCode?: InputMaybe<Scalars['String']['input']>;
  /** 在该日有效；不填则含已停用的 · Valid on that day; ended places are included when left out. */
  validOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 区划级别 · The level of a place in the division table. */
export type PlaceLevel =
  /** 县级 · county */
  | 'COUNTY'
  /** 地级 · prefecture */
  | 'PREFECTURE'
  /** 省级 · province */
  | 'PROVINCE'
  /** 乡级 · township */
  | 'TOWNSHIP'
  /** 村级 · village */
  | 'VILLAGE';

/** 区划排序 · Order of places. */
export type PlaceOrder =
  /** 按代码升序 · by code, ascending */
  | 'CODE_ASC'
  /** 按代码降序 · by code, descending */
  | 'CODE_DESC'
  /** 按名称 · by name */
  | 'NAME_ASC';

/** 政策参数：有范围、有效期和依据的一个值 · A policy value with its scope, its days of validity and its basis. */
export type Policy = {
  /** 依据 · The document or rule it rests on. */
  basis: Scalars['String']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 参数名，见 policyKeys · Key; see `policyKeys`. */
  key: Scalars['String']['output'];
  /** 适用资金级次；为空则各级 · Fund level it is meant for; null for all. */
  level?: Maybe<FundSourceLevel>;
  /** 设定理由 · The reason given when it was set; null for values loaded at the start. */
  reason?: Maybe<Scalars['String']['output']>;
  /** 记录时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 被哪一值替代 · The value that replaced it. */
  replacedBy?: Maybe<Policy>;
  /** 适用范围；全国为空 · The place it holds in; null for the nation. */
  scope?: Maybe<Place>;
  /** 适用范围区划代码，000000000000为全国 · Place code of the scope; 000000000000 is the nation. */
  scopeCode: Scalars['String']['output'];
  /** 生效日期 · First day in force. */
  validFrom: Scalars['LocalDate']['output'];
  /** 最后有效日；为空则现行；早于生效日期的表示当日已更正 · Last day in force; null while in force; earlier than `validFrom` when corrected before it took effect. */
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  /** 值，形式由参数名决定，见 policyKeys · The value; its form is given by the key, see `policyKeys`. */
  value: Scalars['JSONObject']['output'];
  /** 适用年度；为空则各年度 · Year it is meant for; null for every year. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** 政策参数的一个选项 · One choice of a policy key. */
export type PolicyChoice = {
  /** 代码 · Code. */
  choice: Scalars['String']['output'];
  /** 含义 · Meaning. */
  meaning: Scalars['String']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type PolicyConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<PolicyEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Policy>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type PolicyEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Policy;
};

/** 政策参数筛选，各项同时满足 · Filter of policies; all conditions hold together. */
export type PolicyFilter = {
  /** 参数名 · Keys. */
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 适用资金级次 · Fund level it is meant for. */
  level?: InputMaybe<FundSourceLevel>;
  /** 适用范围区划代码 · Place code of the scope. */
  scopeCode?: InputMaybe<Scalars['String']['input']>;
  /** 在该日有效；不填则含历史 · In force on that day; the history is included when left out. */
  validOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 适用年度 · Year it is meant for. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 政策参数名 · One key of the closed table of policies. */
export type PolicyKey = {
  /** 可选项；非选项类为空表 · The choices, when the kind is CHOICE; else empty. */
  choices: Array<PolicyChoice>;
  /** 英文名称 · Name in English. */
  en: Scalars['String']['output'];
  /** 形式说明 · The form in words. */
  form: Scalars['String']['output'];
  /** 参数名 · Key. */
  key: Scalars['String']['output'];
  /** 值的形式 · Form of its values. */
  kind: PolicyValueKind;
  /** 中文名称 · Name in Chinese. */
  zh: Scalars['String']['output'];
};

/** 政策参数排序 · Order of policies. */
export type PolicyOrder =
  /** 按参数名 · by key */
  | 'KEY_ASC'
  /** 按生效日期，新的在前 · by first day in force, newest first */
  | 'VALID_FROM_DESC';

/** 政策参数值的形式 · The form that a policy value has. */
export type PolicyValueKind =
  /** 选项：{ choice: 代码 } · one of the choices of the key: { choice } */
  | 'CHOICE'
  /** 数量：{ count: 整数 } · a whole number: { count } */
  | 'COUNT'
  /** 每年日期或不作要求：{ date: "11-30" 或 null } · a day of the year MM-DD, or null where nothing is asked */
  | 'DATE_OF_YEAR_OR_NONE'
  /** 天数：{ days: 天数, unit: CALENDAR 自然日或 WORKING 工作日 } · days: { days: whole number, unit: CALENDAR or WORKING } */
  | 'DAYS'
  /** 清单：{ items: [{ code, zh, en, keywords }] } · a list of items in order */
  | 'ITEMS'
  /** 节点表：{ milestones: [{ date, percent }] }，日期递增、比例不减 · milestones, dates rising, percentages never falling */
  | 'MILESTONES'
  /** 比例：{ percent: "60.00" } · a percentage: { percent: decimal string with two decimals } */
  | 'RATIO'
  /** 比例或不作要求：{ percent: "60.00" 或 null } · a percentage, or null where nothing is asked */
  | 'RATIO_OR_NONE'
  /** 开关：{ on: 是否 } · a switch: { on: boolean } */
  | 'SWITCH';

/** 岗位：角色×地点×部门，有起止日期 · A post: role × place × department, from a first to a last day. */
export type Post = {
  /** 部门 · The department, if the post belongs to one. */
  department?: Maybe<Department>;
  /** 编号；办理时放在请求头 x-xianjie-post · Identity; sent in the header x-xianjie-post to act in it. */
  id: Scalars['ID']['output'];
  /** 担任人 · Who holds it. */
  person?: Maybe<Person>;
  /** 地点 · The place. */
  place?: Maybe<Place>;
  /** 地点区划代码；其下各地为辖区 · Place code; everything below it is the post’s area. */
  placeCode: Scalars['String']['output'];
  /** 角色 · Role. */
  role: Role;
  /** 代理安排 · Substitutions in this post. */
  substitutions: Array<Substitution>;
  /** 起始日期 · First day. */
  validFrom: Scalars['LocalDate']['output'];
  /** 截止日期；早于起始日期表示从未生效 · Last day; null without an end, before the first day when it never took effect. */
  validTo?: Maybe<Scalars['LocalDate']['output']>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type PostConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<PostEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Post>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type PostEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Post;
};

/** 岗位筛选，各项同时满足 · Filter of posts; all conditions hold together. */
export type PostFilter = {
  /** 部门编号 · Identity of the department. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** 人员编号 · Identity of the holder. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** 地点区划代码 · Place code. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** 角色 · Role. */
  role?: InputMaybe<Role>;
  /** 在该日担任 · Held on that day. */
  validOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 岗位排序 · Order of posts. */
export type PostOrder =
  /** 新任职的在前 · newest first */
  | 'NEWEST'
  /** 按地点代码 · by place code */
  | 'PLACE_ASC'
  /** 按角色 · by role */
  | 'ROLE_ASC';

/** 分录行：一笔资金从一个账户转到另一个账户 · A posting: an amount that left one account for another. */
export type Posting = {
  /** 业务事项 · The act that moved it, as in its entry. */
  act: Scalars['String']['output'];
  /** 金额（元） · The amount in yuan, always above zero. */
  amount: Scalars['Money']['output'];
  /** 业务日期 · The business date, as in its entry. */
  businessDate: Scalars['LocalDate']['output'];
  /** 所属分录 · The entry it is part of. */
  entry: LedgerEntry;
  /** 转出账户；不在辖区内时为空 · The account it left; null when that lies above the viewer’s area. */
  from?: Maybe<LedgerAccount>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 资金来源编号（指标文件明细行） · The source of the money: the line of a fund document. */
  origin: Scalars['ID']['output'];
  /** 地点区划代码 · Place code, as in its entry. */
  placeCode: Scalars['String']['output'];
  /** 记录时刻 · The moment of recording, as in its entry. */
  recordedAt: Scalars['DateTime']['output'];
  /** 转入账户；不在辖区内时为空 · The account it went to; null when that lies above the viewer’s area. */
  to?: Maybe<LedgerAccount>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type PostingConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<PostingEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Posting>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type PostingEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Posting;
};

/** 发布公示或公告，发布日期为今日 · Publishes a notice or an announcement; it is published on the business date of today, so that no clock starts earlier. */
export type PublishNoticeInput = {
  /** 正文 · Text. */
  body: Scalars['String']['input'];
  /** 载体，至少一处 · Where the public can read it; at least one. */
  carriers: Array<NoticeCarrier>;
  /** 公示天数，默认为政策规定的最少天数 · Days of the clock; the least that the policy allows when left out. */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** 公示或公告，默认公示 · Notice or announcement; a notice when left out. */
  kind?: NoticeKind;
  /** 级别，须与岗位相符 · Who publishes; it must fit the acting post. */
  level: NoticeLevel;
  /** 事由 · The step that it serves. */
  purpose: NoticePurpose;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 事项编号 · Identity of the case. */
  subjectId: Scalars['ID']['input'];
  /** 事项种类，如project · Noun of the case, such as `project`. */
  subjectNoun: Scalars['String']['input'];
  /** 标题 · Title. */
  title: Scalars['String']['input'];
  /** 天数单位，默认按政策 · Unit of the days; the policy’s when left out. */
  unit?: InputMaybe<NoticeDayUnit>;
};

/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type Query = {
  /** 某事项的附件，新的在前；上传用 POST /attachments · The files of a case, newest first; upload with POST /attachments. */
  attachments: AttachmentConnection;
  /** 本县部门 · Departments of your county. */
  departments: DepartmentConnection;
  /** 一个账户 · One ledger account; null when unknown. */
  ledgerAccount?: Maybe<LedgerAccount>;
  /** 辖区内的账户，按地址排序 · Ledger accounts within one’s area, by address. */
  ledgerAccounts: LedgerAccountConnection;
  /** 辖区内的记账分录 · Ledger entries within one’s area. */
  ledgerEntries: LedgerEntryConnection;
  /** 一条记账分录及其各行 · One ledger entry with its postings; null when unknown. */
  ledgerEntry?: Maybe<LedgerEntry>;
  /** 一份公示或公告；没有则为空 · One notice; null when there is none. */
  notice?: Maybe<Notice>;
  /** 公示公告，任何人可查 · Notices and announcements, for everybody. */
  notices: NoticeConnection;
  /** 本县人员 · People of your county. */
  people: PersonConnection;
  /** 某日使用该代码的区划；没有则为空 · The place that had the code on a day; null when there is none. */
  place?: Maybe<Place>;
  /** 区划列表 · Places of the division table, ended ones included unless `validOn` is given. */
  places: PlaceConnection;
  /** 政策参数及其历史 · Policy values with their history. */
  policies: PolicyConnection;
  /** 某地某日适用的值：县先于市、省、全国 · The value that holds for a place on a day: the county’s before the prefecture’s, the province’s and the nation’s. */
  policy?: Maybe<Policy>;
  /** 全部政策参数名及其值的形式 · The closed table of policy keys and the forms of their values. */
  policyKeys: Array<PolicyKey>;
  /** 本县岗位，含已结束的 · Posts of your county, ended ones included. */
  posts: PostConnection;
  /** 全部拒绝规则 · Every rule by which the platform may say no, in order of code. */
  refusalRules: Array<RefusalRule>;
  /** 一件事物的办理痕迹，新的在前 · The trail of an object, newest first; of everything in one’s area when no object is named. */
  trail: AuditEntryConnection;
  /** 当前登录者；未登录为空 · Who is signed in; null when nobody is. */
  viewer?: Maybe<Viewer>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  subjectId: Scalars['ID']['input'];
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DepartmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DepartmentOrder>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryLedgerAccountArgs = {
  id: Scalars['ID']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryLedgerAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LedgerAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryLedgerEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LedgerEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<LedgerEntryOrder>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryLedgerEntryArgs = {
  id: Scalars['ID']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryNoticeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<NoticeOrder>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<PersonOrder>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryPlaceArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  code: Scalars['String']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<PlaceOrder>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<PolicyOrder>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryPolicyArgs = {
  key: Scalars['String']['input'];
  level?: InputMaybe<FundSourceLevel>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  placeCode: Scalars['String']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<PostOrder>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  objectId?: InputMaybe<Scalars['ID']['input']>;
};

/** 拒绝代码：每个代码是一条正面陈述的规则 · Refusal codes: each is the rule that was not met, stated positively. */
export type RefusalCode =
  /** 缺少合格的验收：{missing}。 · Passed acceptances are missing: {missing}. */
  | 'ACCEPTANCES_MUST_BE_PASSED'
  /** {role}不能记录{level}验收。 · A post as {role} does not record the acceptance of {level}. */
  | 'ACCEPTANCE_LEVEL_MUST_FIT_ROLE'
  /** 须先有合格的{below}验收，再记录{level}验收。 · The acceptance of {level} follows a passed one of {below}. */
  | 'ACCEPTANCE_MUST_FOLLOW_LEVEL_BELOW'
  /** 该问题已于{closedOn}销号。 · The problem was closed on {closedOn}. */
  | 'ACCEPTANCE_PROBLEM_MUST_BE_OPEN'
  /** 没有编号为{id}的验收问题。 · There is no acceptance problem {id}. */
  | 'ACCEPTANCE_PROBLEM_MUST_EXIST'
  /** 验收人或其代理关系人办理过本项目的实施，不能验收。 · The acceptor, or somebody tied to them by substitution, carried out this project and cannot accept it. */
  | 'ACCEPTOR_MUST_NOT_BE_IMPLEMENTER'
  /** 不能对自己的账号办理“{verb}”，须由另一位管理员办理。 · You cannot do "{verb}" to your own account; another administrator must. */
  | 'ACCOUNT_MUST_BE_ANOTHERS'
  /** 密码多次输错，账号已锁定，{until}后再试。 · The account is locked after repeated wrong passwords; try again after {until}. */
  | 'ACCOUNT_MUST_NOT_BE_LOCKED'
  /** {placeCode}不在您管理的{countyCode}范围内。 · The place {placeCode} does not belong to the county {countyCode} that you manage. */
  | 'ACCOUNT_PLACE_MUST_BE_YOURS'
  /** 项目上还没有安排资金。 · No money is laid on the project yet. */
  | 'ALLOCATION_MUST_BE_MADE'
  /** 金额“{given}”必须写成元，最多十三位整数、两位小数，不用科学计数法。 · The amount "{given}" must be written in yuan with at most thirteen digits and two decimals, and no exponent. */
  | 'AMOUNT_MUST_BE_DECIMAL_YUAN'
  /** 金额必须大于零，所填为{given}元。 · The amount must be greater than zero; {given} yuan was given. */
  | 'AMOUNT_MUST_BE_POSITIVE'
  /** “{purpose}”结果尚未公告。 · No announcement for {purpose} has been published. */
  | 'ANNOUNCEMENT_MUST_BE_PUBLISHED'
  /** 公告公开结果，不设公示天数；需征求异议请用公示。 · An announcement tells a result and takes no days; publish a notice to ask for objections. */
  | 'ANNOUNCEMENT_MUST_HAVE_NO_CLOCK'
  /** 尚未登记资产，也未说明不形成资产的理由。 · No asset is registered and no reason is given why none is formed. */
  | 'ASSET_MUST_BE_REGISTERED'
  /** 附件由上传人（或代理人）或县项目库管理员撤回。 · An attachment is withdrawn by its uploader (or their substitute) or by the keeper of the county library. */
  | 'ATTACHMENT_MUST_BE_WITHDRAWN_BY_ITS_UPLOADER'
  /** 没有编号为{id}的附件。 · There is no attachment {id}. */
  | 'ATTACHMENT_MUST_EXIST'
  /** 该附件已于{on}撤回。 · The attachment was withdrawn on {on}. */
  | 'ATTACHMENT_MUST_NOT_BE_WITHDRAWN'
  /** 余额不足：可用{available}元，本次需要{asked}元。 · The balance does not cover the amount: {available} yuan is available, {asked} yuan is asked for. */
  | 'BALANCE_MUST_COVER_AMOUNT'
  /** 按{date}日终计算余额不足：可用{available}元，本次需要{asked}元；补记较早日期的业务不得使任何一日余额为负。 · At the end of {date} the balance does not cover the amount: {available} yuan is available, {asked} yuan is asked for; an entry of an earlier date must leave no day short. */
  | 'BALANCE_MUST_COVER_EVERY_DAY'
  /** 您本人或与您互为代理的人已在{acted}环节办理过此项目，不能再在{level}环节办理。 · You, or somebody who substitutes for you or you for them, already acted on this case at the level {acted}; it cannot be {level} too. */
  | 'CASE_MUST_NOT_BE_OWN'
  /** 负面清单中没有“{category}”。 · The negative list has no "{category}". */
  | 'CATEGORY_MUST_BE_ON_LIST'
  /** 项目属于负面清单“{category}”。 · The project falls under "{category}" of the negative list. */
  | 'CATEGORY_MUST_NOT_BE_NEGATIVE'
  /** 变更后预算{budget}元，低于{what}{committed}元。 · The changed budget of {budget} yuan is below {what}, {committed} yuan. */
  | 'CHANGED_BUDGET_MUST_COVER'
  /** 还有{count}项变更未审批。 · {count} change requests are undecided. */
  | 'CHANGES_MUST_BE_DECIDED'
  /** 申请人或其代理关系人不能决定自己申请的变更。 · Who asked for the change, or is tied to them by substitution, does not decide it. */
  | 'CHANGE_MUST_BE_DECIDED_BY_ANOTHER'
  /** 申请针对第{before}版，项目现为第{current}版，请重新申请。 · The request is about edition {before}; the project is at edition {current}. Ask again. */
  | 'CHANGE_MUST_BE_OF_CURRENT_EDITION'
  /** 本项目已有待决定的变更申请。 · The project already has a change waiting for a decision. */
  | 'CHANGE_MUST_BE_ONLY_OPEN_ONE'
  /** 变更申请由申请人自己撤回。 · A change request is taken back by those who made it. */
  | 'CHANGE_MUST_BE_WITHDRAWN_BY_REQUESTER'
  /** 申请的内容与现在相同。 · What is proposed is what already stands. */
  | 'CHANGE_MUST_CHANGE_SOMETHING'
  /** {kind}可以变更的内容为{allowed}，所填为{given}。 · A change of {kind} may say {allowed}; it says {given}. */
  | 'CHANGE_MUST_FIT_KIND'
  /** 项目没有绩效指标“{name}”。 · The project has no indicator "{name}". */
  | 'CHANGE_MUST_NAME_KNOWN_TARGET'
  /** 地点{place}不在本县。 · The place {place} lies outside the county. */
  | 'CHANGE_MUST_STAY_IN_COUNTY'
  /** 没有编号为{id}的变更申请。 · There is no change request {id}. */
  | 'CHANGE_REQUEST_MUST_EXIST'
  /** 尚未登记归档清单。 · The list of filed papers is not recorded. */
  | 'CLOSING_MUST_BE_RECORDED'
  /** 须填写完工日期。 · The day of completion must be given. */
  | 'COMPLETION_DATE_MUST_BE_GIVEN'
  /** 须在项目现场公告完工情况。 · Completion must be announced at the site. */
  | 'COMPLETION_MUST_BE_ANNOUNCED'
  /** 完工日期{finish}早于开工日期{start}。 · The completion {finish} is before the start {start}. */
  | 'COMPLETION_MUST_NOT_PRECEDE_START'
  /** 合同合计{contract}元，超过已安排资金{allocated}元。 · The contracts add up to {contract} yuan, more than the {allocated} yuan laid on the project. */
  | 'CONTRACTS_MUST_NOT_EXCEED_ALLOCATION'
  /** 没有编号为{id}的清单项，或它不能这样使用。 · There is no item {id} here, or it cannot be used like this. */
  | 'CONTRACT_ITEM_MUST_EXIST'
  /** 尚未登记合同。 · No contract is recorded. */
  | 'CONTRACT_MUST_BE_SIGNED'
  /** 没有编号为{id}的合同。 · There is no contract {id}. */
  | 'CONTRACT_MUST_EXIST'
  /** 合同合计{contract}元，超过批准的项目预算{budget}元。 · Contracts of {contract} yuan in all exceed the approved budget of {budget} yuan. */
  | 'CONTRACT_MUST_NOT_EXCEED_BUDGET'
  /** 合同金额{contract}元超过采购成交价{price}元。 · The contract amount of {contract} yuan exceeds the procurement price of {price} yuan. */
  | 'CONTRACT_MUST_NOT_EXCEED_PROCUREMENT'
  /** 编号{number}在本项目已登记。 · The number {number} is already registered with this project. */
  | 'CONTRACT_NUMBER_MUST_BE_NEW'
  /** 合同对方“{party}”不是采购结果中的“{winner}”。 · The contract party "{party}" is not the procurement’s winner "{winner}". */
  | 'CONTRACT_PARTY_MUST_BE_WINNER'
  /** {placeCode}已有在任管理员，新账号由其开设。 · {placeCode} already has an administrator, who opens further accounts. */
  | 'COUNTY_MUST_HAVE_NO_ADMINISTRATOR'
  /** 翻页标记不属于这个列表或这种排序。 · The cursor does not belong to this list in this order. */
  | 'CURSOR_MUST_BE_OF_THIS_LIST'
  /** 截止日期{to}早于起始日期{from}。 · The last day {to} is before the first day {from}. */
  | 'DATES_MUST_BE_IN_ORDER'
  /** {what}{date}晚于办理日{today}。 · The date {date} ({what}) lies after today, {today}. */
  | 'DATE_MUST_NOT_LIE_AHEAD'
  /** 此项目由{drafter}起草，须由同一岗位申报、撤回或修改。 · This project was drafted by {drafter}; the same office declares, withdraws and amends it. */
  | 'DECLARER_MUST_BE_OF_DRAFTING_OFFICE'
  /** 部门类别“{kind}”应为大写英文词，如 AGRICULTURE。 · The kind "{kind}" must be a word in capitals, such as AGRICULTURE. */
  | 'DEPARTMENT_KIND_MUST_BE_WELL_FORMED'
  /** 此项目由另一行业主管部门负责，或尚未指定部门。 · Another industry department, or none yet, is in charge of this project. */
  | 'DEPARTMENT_MUST_BE_IN_CHARGE'
  /** {name}已经登记，或本县已有牵头部门。 · {name} is already there, or the county already has a lead bureau. */
  | 'DEPARTMENT_MUST_BE_NEW'
  /** 本县没有编号为{id}的部门。 · There is no department {id} in your county. */
  | 'DEPARTMENT_MUST_EXIST'
  /** {role}须注明本县的部门。 · A post as {role} needs a department of its own county. */
  | 'DEPARTMENT_MUST_FIT_POST'
  /** 部门审查之后才能县级审定。 · The department examines before the county approves. */
  | 'DEPARTMENT_MUST_HAVE_EXAMINED'
  /** 已于{to}截止，只能提前，不能推后。 · It already ends on {to}; an end can only be brought forward. */
  | 'END_MUST_BE_EARLIER'
  /** 分录{id}已经冲销过。 · Entry {id} has been reversed already. */
  | 'ENTRY_MUST_BE_REVERSED_ONCE'
  /** {later}（{laterDate}）不能早于{earlier}（{earlierDate}）。 · {later} ({laterDate}) cannot come before {earlier} ({earlierDate}). */
  | 'EXECUTION_DATES_MUST_BE_IN_ORDER'
  /** 档案不全，缺：{missing}。 · The files are not complete; missing: {missing}. */
  | 'FILES_MUST_BE_COMPLETE'
  /** 请上传且只上传一个文件。 · Send exactly one file. */
  | 'FILE_MUST_BE_GIVEN'
  /** 文件超过上限{limitKb}KB。 · The file is larger than {limitKb} KB. */
  | 'FILE_MUST_FIT_SIZE'
  /** 文件“{name}”声明为{declared}，实际内容是{found}。 · The file "{name}" is declared as {declared}; its content is {found}. */
  | 'FILE_MUST_MATCH_ITS_TYPE'
  /** 文件“{name}”是空的。 · The file "{name}" is empty. */
  | 'FILE_MUST_NOT_BE_EMPTY'
  /** 同一文件曾挂在此处，已于{on}撤回：{reason}。 · The same file was attached here and withdrawn on {on}: {reason}. */
  | 'FILE_MUST_NOT_HAVE_BEEN_WITHDRAWN'
  /** 文件须有名称和扩展名，最多{limit}个字。 · A file has a name with an ending, of at most {limit} characters. */
  | 'FILE_NAME_MUST_BE_GIVEN'
  /** 不接收“{type}”类文件，可用：{allowed}。 · Files of type "{type}" are not taken in; allowed are {allowed}. */
  | 'FILE_TYPE_MUST_BE_ALLOWED'
  /** 尚未登记移交清单和双方签字。 · The handover with both signatures is not recorded. */
  | 'HANDOVER_MUST_BE_RECORDED'
  /** 须有经批准的实施方案及批准日期。 · An approved implementation plan with its approval date is needed. */
  | 'IMPLEMENTATION_PLAN_MUST_BE_GIVEN'
  /** 填写内容不合要求：{fields}。 · The input is not well formed: {fields}. */
  | 'INPUT_MUST_BE_WELL_FORMED'
  /** 清单合计{items}元，与金额{amount}元不符；每行数量乘单价四舍五入到分后相加。 · The items make {items} yuan, not {amount}; each line is quantity by unit price, rounded half up to the fen, then added. */
  | 'ITEMS_MUST_MAKE_AMOUNT'
  /** 没有编号为{id}的记账分录，或不在辖区内。 · There is no ledger entry {id} within your area. */
  | 'LEDGER_ENTRY_MUST_EXIST'
  /** 项目为{year}年度入库，未滚动到{planYear}年度。 · The project stands in the library of {year} and was not rolled over to {planYear}. */
  | 'LIBRARY_YEAR_MUST_NOT_BE_EXPIRED'
  /** {class}项目须填写联农带农机制。 · A project of the class {class} needs a benefit linkage. */
  | 'LINKAGE_MUST_BE_SET'
  /** 账号名“{login}”已被使用。 · The login "{login}" is taken. */
  | 'LOGIN_MUST_BE_FREE'
  /** 账号名“{login}”不合要求：3至60位小写字母、数字、点、横线或下划线，以字母或数字开头。 · The login "{login}" must have 3 to 60 lower-case letters, digits, dots, dashes or underscores and start with a letter or digit. */
  | 'LOGIN_MUST_BE_WELL_FORMED'
  /** 须有村民会议“四议两公开”记录。 · The record of the village meeting is missing. */
  | 'MEETING_RECORD_MUST_BE_GIVEN'
  /** 须填写领导小组会议纪要的文号和日期。 · The number and date of the leading group’s minutes must be given. */
  | 'MINUTES_MUST_BE_GIVEN'
  /** 终止须写明资金如何处理。 · A termination says what happens to the money. */
  | 'MONEY_DECISION_MUST_BE_GIVEN'
  /** 项目上还有{allocated}元资金，收回后才能调出库。 · {allocated} yuan still lie on the project; reclaim them before it leaves the library. */
  | 'MONEY_MUST_BE_RECLAIMED'
  /** 当前状态为{state}，不能{move}；该步骤须从{from}开始。 · In state {state} the move {move} is not possible; it starts from {from}. */
  | 'MOVE_MUST_FIT_STATE'
  /** 名称不能为空。 · The name must not be empty. */
  | 'NAME_MUST_BE_GIVEN'
  /** “{purpose}”应在{levels}公示，所填为{level}。 · A notice for {purpose} is published at {levels}; {level} was given. */
  | 'NOTICE_LEVEL_MUST_FIT_PURPOSE'
  /** {level}的公示公告由{roles}办理，当前岗位为{role}。 · Notices of level {level} are kept by {roles}; the acting post is {role}. */
  | 'NOTICE_LEVEL_MUST_FIT_ROLE'
  /** 公示至{lastDay}期满，期满次日方可办理下一步。 · The notice runs until {lastDay}; the next step is possible from the day after. */
  | 'NOTICE_MUST_BE_OVER'
  /** “{purpose}”尚未公示。 · No notice for {purpose} has been published. */
  | 'NOTICE_MUST_BE_PUBLISHED'
  /** 没有编号为{id}的公示或公告。 · There is no notice {id}. */
  | 'NOTICE_MUST_EXIST'
  /** 公示不少于{min}{unit}；所填{days}{askedUnit}到{lastDay}为止，应至{lastDayMin}。 · The notice lasts at least {min} {unit}; {days} {askedUnit} end on {lastDay}, the least ends on {lastDayMin}. */
  | 'NOTICE_MUST_LAST_LONG_ENOUGH'
  /** 该公示属于{place}，不在当前岗位辖区内。 · The notice belongs to {place}, outside the area of the acting post. */
  | 'NOTICE_MUST_LIE_IN_AREA'
  /** 该公示已于{on}撤回。 · The notice was withdrawn on {on}. */
  | 'NOTICE_MUST_NOT_BE_WITHDRAWN'
  /** 同一事项的“{purpose}”公示尚在进行，{lastDay}期满，不能重复公示。 · A notice for {purpose} on the same case still runs until {lastDay}. */
  | 'NOTICE_MUST_NOT_RUN_TWICE'
  /** 请求号“{key}”已用于另一条异议，内容不同，不能再用。 · The request key "{key}" was used for another objection with other words and cannot be used again. */
  | 'OBJECTION_KEY_MUST_BE_FRESH'
  /** 还有{count}条异议没有答复。 · {count} objections have not been answered. */
  | 'OBJECTION_MUST_BE_ANSWERED'
  /** 提出异议的人不能自己答复。 · Whoever objected does not answer the objection. */
  | 'OBJECTION_MUST_BE_ANSWERED_BY_ANOTHER'
  /** 该异议已于{on}答复。 · The objection was answered on {on}. */
  | 'OBJECTION_MUST_BE_ANSWERED_ONCE'
  /** 异议应在公示期内提出，该公示至{lastDay}期满，今日为{today}。 · An objection comes while the notice runs; it ended on {lastDay}, today is {today}. */
  | 'OBJECTION_MUST_COME_IN_TIME'
  /** 公告是结果公开，不设异议期；请在公示期内提出异议或走投诉渠道。 · An announcement has no objection period; object to a notice while it runs, or complain through other channels. */
  | 'OBJECTION_MUST_CONCERN_A_NOTICE'
  /** 没有编号为{id}的异议。 · There is no objection {id}. */
  | 'OBJECTION_MUST_EXIST'
  /** 有{count}条异议成立，应退回修改后重新公示。 · {count} objections were upheld; the case goes back and is published again. */
  | 'OBJECTION_MUST_NOT_BE_UPHELD'
  /** 原密码不对。 · The old password is wrong. */
  | 'OLD_PASSWORD_MUST_MATCH'
  /** 须填写办理意见。 · An opinion must be given. */
  | 'OPINION_MUST_BE_GIVEN'
  /** 每页应为1至{limit}条，所填为{given}。 · A page holds 1 to {limit} rows; {given} was asked for. */
  | 'PAGE_MUST_BE_WITHIN_LIMIT'
  /** 向后翻页用first和after，向前翻页用last和before，不能混用。 · A page goes forward (first, after) or backward (last, before), not both at once. */
  | 'PAGE_MUST_GO_ONE_WAY'
  /** 密码由他人设定，请先修改密码再办理。 · Somebody else set this password; change it before acting. */
  | 'PASSWORD_MUST_BE_CHANGED'
  /** 密码不合要求：{problem}。 · The password is not acceptable: {problem}. */
  | 'PASSWORD_MUST_BE_STRONG'
  /** {date}已经过去，之前的任职和代理不能改动。 · {date} has passed; what was held or substituted before cannot be rewritten. */
  | 'PAST_MUST_STAY'
  /** 个人令牌的截止日期须在{from}至{to}之间，所填为{given}。 · A personal token ends between {from} and {to}; {given} was given. */
  | 'PERSONAL_TOKEN_MUST_END_IN_TIME'
  /** 您没有编号为{id}的个人令牌。 · You have no personal token {id}. */
  | 'PERSONAL_TOKEN_MUST_EXIST'
  /** {name}的账号已停用。 · The account of {name} is closed. */
  | 'PERSON_MUST_BE_ACTIVE'
  /** 本县没有编号为{id}的人员。 · There is no person {id} in your county. */
  | 'PERSON_MUST_EXIST'
  /** “{record}”须附现场照片。 · "{record}" needs photos of the site. */
  | 'PHOTOS_MUST_BE_ATTACHED'
  /** 拍摄日期{takenOn}晚于今日{today}。 · The day it was taken, {takenOn}, lies after today, {today}. */
  | 'PHOTO_DAY_MUST_NOT_LIE_AHEAD'
  /** 区划代码“{given}”中间一级为零而下级不为零，或号段未启用，不指向任何区划。 · The place code "{given}" has an empty middle part or an unused number range and names no place. */
  | 'PLACE_CODE_MUST_BE_OF_A_LEVEL'
  /** 区划代码“{given}”应为十二位数字。 · The place code "{given}" must be twelve digits. */
  | 'PLACE_CODE_MUST_BE_TWELVE_DIGITS'
  /** {code}（{name}）是{level}，此处须为{wanted}。 · The place {code} ({name}) is a {level}; a {wanted} is needed here. */
  | 'PLACE_MUST_BE_OF_LEVEL'
  /** 区划代码{code}（{name}）在{on}不再使用或尚未启用，其有效期为{from}至{to}。 · The place code {code} ({name}) is not valid on {on}; it is valid from {from} to {to}. */
  | 'PLACE_MUST_BE_VALID_ON_DATE'
  /** 区划代码{code}不存在。 · There is no place with the code {code}. */
  | 'PLACE_MUST_EXIST'
  /** {role}的岗位地点应为{levels}，所填{placeCode}是{level}。 · A post as {role} lies at {levels}; {placeCode} is a {level}. */
  | 'PLACE_MUST_FIT_ROLE'
  /** {place}不在本岗位辖区{area}之内。 · The place {place} does not lie in the area {area} of the acting post. */
  | 'PLACE_MUST_LIE_IN_AREA'
  /** 须填写年度计划的年度和文号。 · The year and number of the year plan must be given. */
  | 'PLAN_NUMBER_MUST_BE_GIVEN'
  /** 没有“{key}”这项政策参数。 · There is no policy with the key "{key}". */
  | 'POLICY_KEY_MUST_BE_KNOWN'
  /** 政策参数“{key}”在{place}于{on}没有取值。 · The policy "{key}" has no value for {place} on {on}. */
  | 'POLICY_MUST_BE_SET'
  /** 政策参数的终止日期{to}早于起始日期{from}。 · The policy would end on {to}, before it begins on {from}. */
  | 'POLICY_PERIOD_MUST_RUN_FORWARD'
  /** 县级岗位只能制定本县（{own}）的政策参数，不能制定{scope}的。 · A post of a county sets policies of its own county ({own}) only, not of {scope}. */
  | 'POLICY_SCOPE_MUST_BE_OWN_COUNTY'
  /** 政策参数“{key}”的值不合要求，应为{form}；不符之处：{problem}。 · The value of the policy "{key}" must have the form {form}; {problem}. */
  | 'POLICY_VALUE_MUST_FIT_KEY'
  /** 脱贫（监测）受益户数、人数不能超过受益总户数、总人数。 · The formerly poor households and people are a part of all beneficiaries. */
  | 'POOR_MUST_BE_PART_OF_BENEFICIARIES'
  /** 办理前须选择以哪个岗位办理（请求头 x-xianjie-post）。 · Choose the post in which you act (header x-xianjie-post). */
  | 'POST_MUST_BE_CHOSEN'
  /** 岗位{postId}今天不由您担任或代理。 · The post {postId} is not one that you hold or substitute for today. */
  | 'POST_MUST_BE_MINE'
  /** 只有岗位本人或本县管理员可以安排代理。 · Only the holder of the post or an administrator of its county appoints or ends substitutes. */
  | 'POST_MUST_BE_YOURS_TO_GIVE'
  /** 本县没有编号为{id}的岗位。 · There is no post {id} in your county. */
  | 'POST_MUST_EXIST'
  /** 此人在{from}至{to}已担任同一岗位。 · The person already holds this post from {from} to {to}. */
  | 'POST_MUST_NOT_OVERLAP'
  /** 开工前须在项目现场公示。 · A notice at the site comes before the start of works. */
  | 'PRE_START_NOTICE_MUST_BE_UP'
  /** 验收问题还有{count}个未整改。 · {count} problems of the acceptance are open. */
  | 'PROBLEMS_MUST_BE_SOLVED'
  /** 尚未登记采购（招标）结果。 · No procurement result is recorded. */
  | 'PROCUREMENT_MUST_BE_RECORDED'
  /** 本项目没有编号为{id}的采购结果。 · The project has no procurement {id}. */
  | 'PROCUREMENT_MUST_EXIST'
  /** 合同工程量完成{percent}%，尚未全部完成。 · {percent}% of the contract quantities are done. */
  | 'PROGRESS_MUST_BE_COMPLETE'
  /** 进度须至少填写一项清单的完成量，同一项不重复。 · A report names at least one item, and each item once. */
  | 'PROGRESS_MUST_NAME_QUANTITIES'
  /** 清单项“{item}”截至{date}已报{other}，本次{given}与之矛盾；确需更正的，请填写更正原因。 · The item "{item}" was reported at {other} on {date}; {given} contradicts it. A correction needs its reason. */
  | 'PROGRESS_MUST_NOT_FALL'
  /** 没有代码为{code}的项目类别。 · There is no project class {code}. */
  | 'PROJECT_CLASS_MUST_EXIST'
  /** 本县没有编号为{id}的部门。 · There is no department {id} in the county. */
  | 'PROJECT_DEPARTMENT_MUST_EXIST'
  /** {state}的项目不能直接修改；审定后的变更另立版本。 · A project in state {state} is not edited in place; a change after approval makes a new edition. */
  | 'PROJECT_MUST_BE_EDITABLE'
  /** 没有编号为{id}的项目，或不在您的辖区内。 · There is no project {id} in your area. */
  | 'PROJECT_MUST_EXIST'
  /** 数量“{given}”须大于零，最多十四位整数、四位小数。 · The quantity "{given}" must be above zero with at most fourteen digits and four decimals. */
  | 'QUANTITY_MUST_BE_DECIMAL'
  /** 一次查询的别名过多，最多{limit}个。 · The query has too many aliases; at most {limit}. */
  | 'QUERY_MUST_STAY_WITHIN_ALIASES'
  /** 一次查询过大：估算{cost}，上限{limit}。请少取几层或每页少取几条。 · The query is too large: estimated cost {cost}, limit {limit}. Ask for fewer levels or smaller pages. */
  | 'QUERY_MUST_STAY_WITHIN_COST'
  /** 查询层次过深，最多{limit}层。 · The query is too deep; at most {limit} levels. */
  | 'QUERY_MUST_STAY_WITHIN_DEPTH'
  /** 一次查询的指令过多，最多{limit}个。 · The query has too many directives; at most {limit}. */
  | 'QUERY_MUST_STAY_WITHIN_DIRECTIVES'
  /** 须填写理由。 · A reason must be given. */
  | 'REASON_MUST_BE_GIVEN'
  /** “{record}”须由{roles}办理，当前岗位为{role}。 · "{record}" is recorded by {roles}; the acting post is {role}. */
  | 'RECORD_MUST_FIT_ROLE'
  /** 项目状态为{state}，不能办理“{record}”；须在{states}时办理。 · In state {state} "{record}" is not possible; it belongs to {states}. */
  | 'RECORD_MUST_FIT_STATE'
  /** 已支付{paid}元，终止须有追回方案。 · {paid} yuan were paid; a termination needs a plan to recover them. */
  | 'RECOVERY_PLAN_MUST_BE_GIVEN'
  /** 请求号“{key}”已用于另一笔办理（{verb}），内容不同，不能再用。 · The request key "{key}" was used for another act ({verb}) with other input and cannot be used again. */
  | 'REQUEST_KEY_MUST_BE_FRESH'
  /** 涉及资金的办理必须带请求号，以防重复记账。 · An act that moves money must carry a request key, so that a retry is not booked twice. */
  | 'REQUEST_KEY_MUST_BE_GIVEN'
  /** 上传须带请求头x-xianjie-request、x-xianjie-post或Authorization。 · An upload carries the header x-xianjie-request, x-xianjie-post or Authorization. */
  | 'REQUEST_MUST_COME_FROM_A_PAGE_OF_OURS'
  /** 退回到{step}的项目由{whose}重新报送。 · A case returned to {step} is resubmitted by {whose}. */
  | 'RESUBMISSION_MUST_COME_FROM_ITS_STEP'
  /** 质保金比例{given}%超过上限{cap}%。 · A retention of {given} per cent exceeds the cap of {cap} per cent. */
  | 'RETENTION_MUST_STAY_WITHIN_CAP'
  /** 只能退回到{state}之前的步骤，所填为{step}。 · A case in state {state} is returned to an earlier step, not to {step}. */
  | 'RETURN_MUST_NAME_EARLIER_STEP'
  /** 冲销须写明理由。 · A reversal needs a reason. */
  | 'REVERSAL_MUST_HAVE_REASON'
  /** 冲销日期{given}早于原分录日期{entryDate}。 · The reversal is dated {given}, before the entry itself ({entryDate}). */
  | 'REVERSAL_MUST_NOT_PRECEDE_ENTRY'
  /** 分录{id}本身是冲销，不能再冲销；需要时重新办理原业务。 · Entry {id} is itself a reversal and cannot be reversed; do the act again instead. */
  | 'REVERSED_ENTRY_MUST_BE_ORIGINAL'
  /** 本项目{year}年已复核。 · The project has been reviewed for {year}. */
  | 'REVIEW_MUST_COME_ONCE_A_YEAR'
  /** 年度复核在{quarter}进行，今日为{today}。 · The yearly review is held in {quarter}; today is {today}. */
  | 'REVIEW_MUST_LIE_IN_ITS_QUARTER'
  /** {move}须由{roles}办理，当前岗位为{role}。 · The move {move} is made by {roles}; the acting post is {role}. */
  | 'ROLE_MUST_FIT_MOVE'
  /** 项目已在{year}年度库中，{today}还不能再滚动。 · The project already stands in the library of {year}; on {today} it cannot roll over again. */
  | 'ROLL_OVER_MUST_BE_DUE'
  /** 示例账号的密码不能在正式运行中使用，请由管理员重设。 · A sample account’s password cannot be used in production; let an administrator reset it. */
  | 'SAMPLE_PASSWORD_MUST_NOT_BE_USED'
  /** 计划完工{finish}早于计划开工{start}。 · The planned finish {finish} is before the planned start {start}. */
  | 'SCHEDULE_MUST_BE_IN_ORDER'
  /** 村级自验公示未期满或有未处理的异议。 · The notice on the village’s own check is not over or is objected to. */
  | 'SELF_CHECK_NOTICE_MUST_BE_OVER'
  /** 尚未登记结算审定金额。 · No audited settlement is recorded. */
  | 'SETTLEMENT_MUST_BE_RECORDED'
  /** 结算{settlement}元，超过合同及批准变更合计{limit}元。 · The settlement of {settlement} yuan exceeds contract and approved changes, {limit} yuan. */
  | 'SETTLEMENT_MUST_NOT_EXCEED_CONTRACT'
  /** 请先登录，再办理“{verb}”。 · Sign in before calling "{verb}". */
  | 'SIGN_IN_MUST_COME_FIRST'
  /** 账号或密码不对。 · The login or the password is wrong. */
  | 'SIGN_IN_MUST_MATCH'
  /** 尚未填写资金筹措来源。 · No expected source of money is given. */
  | 'SOURCES_MUST_BE_GIVEN'
  /** 预计来源合计{sources}元，超过预算{budget}元。 · The expected sources add up to {sources} yuan, more than the budget of {budget} yuan. */
  | 'SOURCES_MUST_FIT_BUDGET'
  /** 来源{source}写了不止一次。 · The source {source} is named more than once. */
  | 'SOURCE_MUST_BE_NAMED_ONCE'
  /** 须填写开工日期。 · The day on which works began must be given. */
  | 'START_DATE_MUST_BE_GIVEN'
  /** 开工日期{start}早于实施方案批准日期{approved}。 · The works began on {start}, before the approval of {approved}. */
  | 'START_MUST_NOT_PRECEDE_APPROVAL'
  /** 按本案受理日的政策，本县不设部门审查环节。 · By the policy of the day of this case, the county has no department step. */
  | 'STEP_MUST_BE_IN_FORCE'
  /** 滚动须确认项目仍有必要。 · Rolling over states that the project is still needed. */
  | 'STILL_NEEDED_MUST_BE_STATED'
  /** 附件或公示不能挂在“{noun}”上，可用：{known}。 · Nothing can be attached to or published about a "{noun}"; known are {known}. */
  | 'SUBJECT_MUST_BE_OF_A_KNOWN_NOUN'
  /** 辖区内没有编号为{id}的{noun}。 · There is no {noun} {id} in the area of the acting post. */
  | 'SUBJECT_MUST_EXIST'
  /** 代理人须是岗位本人和安排者以外的人。 · The substitute must be another person than the holder and than the administrator who appoints. */
  | 'SUBSTITUTE_MUST_BE_ANOTHER'
  /** 没有编号为{id}的代理。 · There is no substitution {id}. */
  | 'SUBSTITUTION_MUST_EXIST'
  /** 代理期须在任职期{from}至{to}之内。 · A substitution lies within the days of the post, {from} to {to}. */
  | 'SUBSTITUTION_MUST_LIE_WITHIN_POST'
  /** 该岗位在{from}至{to}已有代理人。 · The post already has a substitute from {from} to {to}. */
  | 'SUBSTITUTION_MUST_NOT_OVERLAP'
  /** 清单项“{item}”变更后数量为{left}，少于已完成的{done}。 · The item "{item}" would be left with {left}, less than the {done} already done. */
  | 'SUPPLEMENT_MUST_LEAVE_WHAT_IS_DONE'
  /** 补充协议须依据本项目已批准的变更，所填变更{id}不是。 · A supplement rests on an approved change of the project; {id} is none. */
  | 'SUPPLEMENT_MUST_REST_ON_APPROVED_CHANGE'
  /** 暂停期限{until}不晚于今日{today}。 · The suspension must end after today, {today}; {until} was given. */
  | 'SUSPENSION_MUST_END_LATER'
  /** 绩效指标“{name}”写了不止一次。 · The indicator "{name}" is named more than once. */
  | 'TARGET_MUST_BE_NAMED_ONCE'
  /** 尚未填报绩效目标。 · No performance target is set. */
  | 'TARGET_MUST_BE_SET'
  /** 绩效指标权重合计{sum}，超过100。 · The weights of the indicators add up to {sum}, more than 100. */
  | 'TARGET_WEIGHTS_MUST_NOT_EXCEED_HUNDRED'
  /** 招标采购须填写招标编号。 · A tender must have its tender number. */
  | 'TENDER_MUST_HAVE_NUMBER'
  /** 在{state}时暂停的项目不能终止。 · A project suspended in state {state} cannot be terminated. */
  | 'TERMINATION_MUST_FOLLOW_SELECTION'
  /** 登录凭据无效、已过期或已停用，请重新登录。 · The session or token is unknown, expired or ended; sign in again. */
  | 'TOKEN_MUST_BE_VALID'
  /** {state}的项目由{whose}退回或否决，当前岗位为{role}。 · A project in state {state} is returned or rejected by {whose}; the acting post is {role}. */
  | 'TURN_MUST_BE_YOURS'
  /** “{verb}”由{roles}办理，当前岗位为{role}。 · "{verb}" is for {roles}; the acting post is {role}. */
  | 'VERB_MUST_BE_PERMITTED'
  /** 所见为第{given}版，现已是第{current}版，请刷新后再办。 · You saw version {given}; it is now version {current}. Reload and try again. */
  | 'VERSION_MUST_BE_CURRENT'
  /** 没有标签“{kind}”，可用：{kinds}。 · There is no tag "{kind}"; there are {kinds}. */
  | 'VILLAGE_TAG_KIND_MUST_EXIST'
  /** {code}不是村级区划，不能加村标签。 · {code} is no village and takes no village tag. */
  | 'VILLAGE_TAG_MUST_BE_OF_VILLAGE'
  /** 截止日期{to}须不早于{from}，且未截止过。 · The last day {to} must not be before {from}, and a tag ends once. */
  | 'VILLAGE_TAG_MUST_END_IN_ORDER'
  /** 没有编号为{id}的村标签。 · There is no village tag {id}. */
  | 'VILLAGE_TAG_MUST_EXIST'
  /** 该村在{from}至{to}已有此标签。 · The village already has this tag from {from} to {to}. */
  | 'VILLAGE_TAG_MUST_NOT_OVERLAP'
  /** 没有编号为{id}的年度计划。 · There is no year plan {id}. */
  | 'YEAR_PLAN_MUST_EXIST'
  /** 计划中还没有项目，不能公告。 · The plan holds no project yet and cannot be announced. */
  | 'YEAR_PLAN_MUST_NOT_BE_EMPTY'
  /** 本县{year}年已有文号为{number}的计划。 · The county already has a plan {number} for {year}. */
  | 'YEAR_PLAN_NUMBER_MUST_BE_NEW';

/** 拒绝规则 · One rule by which the platform says no. */
export type RefusalRule = {
  /** 依据 · The document or rule it rests on. */
  basis: Scalars['String']['output'];
  /** 规则代码 · The code: the rule, stated positively. */
  code: RefusalCode;
  /** 英文句式，花括号内为事实 · The sentence in English; facts stand in braces. */
  en: Scalars['String']['output'];
  /** 中文句式，花括号内为事实 · The sentence in Chinese; facts stand in braces. */
  zh: Scalars['String']['output'];
};

/** 答复异议，答复是最终的 · Answers an objection; the answer is final. */
export type ReplyToObjectionInput = {
  /** 异议编号 · Identity of the objection. */
  objectionId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 答复内容，公开显示 · What is answered; it is shown publicly. */
  text: Scalars['String']['input'];
  /** 异议是否成立；成立则事项须退回 · Whether it is upheld, so that the case must go back. */
  upheld: Scalars['Boolean']['input'];
};

/** 重设密码 · Reset somebody’s password. */
export type ResetPasswordInput = {
  /** 新的初始密码，本人登录后须修改 · New first password; the person must change it before acting. */
  password: Scalars['String']['input'];
  /** 人员编号 · Identity of the person. */
  personId: Scalars['ID']['input'];
  /** 原因 · Reason. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 停用个人令牌 · Revoke a personal token. */
export type RevokePersonalTokenInput = {
  /** 令牌编号 · Identity of the token. */
  id: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 岗位角色 · What a post does; a post is role × place × department. */
export type Role =
  /** 账号管理员 · administrator of accounts, who sees no business data */
  | 'ADMINISTRATOR'
  /** 审计员 · auditor, who reads everything and writes findings only */
  | 'AUDITOR'
  /** 行业部门审查员 · examiner of an industry department */
  | 'DEPARTMENT_EXAMINER'
  /** 财政局业务员 · finance bureau officer who receives, allocates and releases money */
  | 'FINANCE_OFFICER'
  /** 领导小组办公室 · recorder of the county leading group’s decisions */
  | 'LEADING_GROUP_RECORDER'
  /** 牵头部门项目库管理员 · keeper of the project library at the lead bureau */
  | 'LIBRARY_KEEPER'
  /** 上级主管 · overseer of a higher level, who reads */
  | 'OVERSEER'
  /** 实施单位项目负责人 · project manager of the implementing unit */
  | 'PROJECT_MANAGER'
  /** 乡镇审核员 · township reviewer */
  | 'TOWNSHIP_REVIEWER'
  /** 国库支付员 · treasurer who pays */
  | 'TREASURER'
  /** 村级申报员 · village clerk who declares projects and reports on them */
  | 'VILLAGE_CLERK';

/** 设定政策参数：自某日起用新值，旧值止于前一日 · Sets a policy: the new value holds from a day on, the old one ends the day before. */
export type SetPolicyInput = {
  /** 依据文件 · The document or rule it rests on. */
  basis: Scalars['String']['input'];
  /** 参数名，见 policyKeys · Key; see `policyKeys`. */
  key: Scalars['String']['input'];
  /** 只适用于该级资金 · Only for money of this level. */
  level?: InputMaybe<FundSourceLevel>;
  /** 设定理由 · Why it is set. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 适用范围：本县区划代码 · Scope: the code of one’s own county. */
  scopeCode: Scalars['String']['input'];
  /** 生效日期，可在以后 · First day in force; it may lie ahead. */
  validFrom: Scalars['LocalDate']['input'];
  /** 最后有效日；不填则至被替代 · Last day in force; until replaced when left out. */
  validTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 值，形式见 policyKeys · The value; for its form see `policyKeys`. */
  value: Scalars['JSONObject']['input'];
  /** 只适用于该年度 · Only for this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 登录 · Sign in. */
export type SignInInput = {
  /** 账号名 · Login. */
  login: Scalars['String']['input'];
  /** 密码 · Password. */
  password: Scalars['String']['input'];
};

/** 代理：某段日期内一人代另一人办理 · A substitution: for some days one person acts in another’s post. */
export type Substitution = {
  /** 代理人 · By whom: the substitute. */
  byPerson?: Maybe<Person>;
  /** 被代理人（岗位本人）· For whom: the holder of the post. */
  forPerson?: Maybe<Person>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 代理的岗位 · The post. */
  post?: Maybe<Post>;
  /** 原因 · Reason. */
  reason: Scalars['String']['output'];
  /** 起始日期 · First day. */
  validFrom: Scalars['LocalDate']['output'];
  /** 截止日期；早于起始日期表示从未生效 · Last day; before the first day when it never took effect. */
  validTo: Scalars['LocalDate']['output'];
};

/** 当前登录者 · Who is signed in, in which post, for whom. */
export type Viewer = {
  /** 须先修改密码 · Whether the password must be changed before acting. */
  mustChangePassword: Scalars['Boolean']['output'];
  /** 本人 · The person. */
  person: Person;
  /** 个人令牌 · Personal tokens, revoked ones included. */
  personalTokens: Array<PersonalToken>;
  /** 当前岗位；有多个岗位而未选择时为空 · The acting post; null when one of several has yet to be chosen. */
  post?: Maybe<HeldPost>;
  /** 今天可用的全部岗位，本人的在前 · All posts one may act in today, one’s own first. */
  posts: Array<HeldPost>;
};

/** 撤回附件 · Withdraws an attachment: it no longer counts but stays readable. */
export type WithdrawAttachmentInput = {
  /** 附件编号 · Identity of the attachment. */
  attachmentId: Scalars['ID']['input'];
  /** 理由 · Why it no longer counts. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 撤回公示，须说明理由 · Withdraws a notice, with a reason; it stays readable. */
export type WithdrawNoticeInput = {
  /** 公示编号 · Identity of the notice. */
  noticeId: Scalars['ID']['input'];
  /** 理由 · Why it no longer counts. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};
