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
  /** 百分数或百分点，两位小数，四舍五入一次 · A percentage (or percentage points) as a decimal string with two decimals, rounded half up once; null where the denominator is zero. */
  Percent: { input: string; output: string; }
};

/** 通过验收：列明拟形成的资产，或说明不形成资产 · Accepts the works once every level has passed them; expected assets are listed, or the reason is given why none is formed. */
export type AcceptProjectInput = {
  /** 不形成资产的原因 · Why the project forms no asset. */
  formsNoAssetReason?: InputMaybe<Scalars['String']['input']>;
  /** 意见 · Opinion. */
  opinion: Scalars['String']['input'];
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见的项目修改序号；不填则不核对 · The version of the project that you saw; not compared when left out. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 验收记录 · A check of the finished works at one level. */
export type Acceptance = {
  /** 验收日期 · The day of the check. */
  acceptedOn: Scalars['LocalDate']['output'];
  /** 验收人员 · The names of those who checked. */
  acceptors: Scalars['String']['output'];
  /** 附件，新的在前 · Its files, newest first. */
  attachments: AttachmentConnection;
  /** 结论 · Conclusion. */
  conclusion: AcceptanceConclusion;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 级别 · Level. */
  level: AcceptanceLevel;
  /** 意见 · Opinion. */
  opinion: Scalars['String']['output'];
  /** 问题清单 · The problems it found. */
  problems: Array<AcceptanceProblem>;
  /** 所属项目 · Its project. */
  project?: Maybe<Project>;
  /** 验收文号 · Number of the record. */
  recordNumber?: Maybe<Scalars['String']['output']>;
  /** 登记时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 登记人；无权查看姓名者为空 · Who recorded it; null for those who may not see names. */
  recordedBy?: Maybe<Person>;
};


/** 验收记录 · A check of the finished works at one level. */
export type AcceptanceAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 验收结论 · The conclusion of a check. */
export type AcceptanceConclusion =
  /** 合格 · passed */
  | 'QUALIFIED'
  /** 整改后合格 · passed once problems are put right */
  | 'QUALIFIED_AFTER_RECTIFICATION'
  /** 不合格 · failed */
  | 'UNQUALIFIED';

/** 验收级别 · The level at which works are checked. */
export type AcceptanceLevel =
  /** 县级抽验 · sample check by the county */
  | 'COUNTY'
  /** 行业部门验收 · acceptance by the industry department */
  | 'DEPARTMENT'
  /** 乡镇验收 · acceptance by the township */
  | 'TOWNSHIP'
  /** 村级自验 · the village’s own check */
  | 'VILLAGE';

/** 验收问题：整改后销号 · Something that an acceptance found wrong; open until it is closed. */
export type AcceptanceProblem = {
  /** 附件，新的在前 · Its files, newest first. */
  attachments: AttachmentConnection;
  /** 销号人 · Who closed it. */
  closedBy?: Maybe<Person>;
  /** 销号日期；未销号为空 · The day it was closed; null while it is open. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 整改情况 · How it was put right. */
  closingNote?: Maybe<Scalars['String']['output']>;
  /** 问题 · What is wrong. */
  description: Scalars['String']['output'];
  /** 整改期限 · The day by which it is to be put right. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 所属项目 · Its project. */
  project?: Maybe<Project>;
};


/** 验收问题：整改后销号 · Something that an acceptance found wrong; open until it is closed. */
export type AcceptanceProblemAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 验收发现的问题 · A problem found at acceptance. */
export type AcceptanceProblemInput = {
  /** 问题 · What is wrong. */
  description: Scalars['String']['input'];
  /** 整改期限 · The day by which it is to be put right. */
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
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

/** 登记权利主体 · Names a party that can hold rights over assets. */
export type AddPartyInput = {
  /** 统一社会信用代码，十八位；农户不填 · Unified social credit code of eighteen characters; none for a household. */
  creditCode?: InputMaybe<Scalars['String']['input']>;
  /** 对应部门，仅机关 · The department that it is; organs only. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** 类型 · What kind of party it is. */
  kind: PartyKind;
  /** 名称；农户为户主姓名 · Its name; of a household the name of its head. */
  name: Scalars['String']['input'];
  /** 所在地区划代码，在辖区内；机关和国有企业可在本县 · Code of its place, in the area of the acting post. */
  placeCode: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 调整到另一项目 · Moves unreleased money to another project. */
export type AdjustInput = {
  /** 调整日期，默认今日 · Business date; today when left out. */
  adjustedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 金额（元） · The amount in yuan. */
  amount: Scalars['Money']['input'];
  /** 批准日期 · Date of the decision. */
  decisionDate: Scalars['LocalDate']['input'];
  /** 批准文号 · Number of the approving decision. */
  decisionNumber: Scalars['String']['input'];
  /** 本级或下级，默认不变 · Disposition; unchanged when left out. */
  disposition?: InputMaybe<Disposition>;
  /** 调出的安排编号 · Identity of the allocation it leaves. */
  fromAllocationId: Scalars['ID']['input'];
  /** 理由 · The reason. */
  reason: Scalars['String']['input'];
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
  /** 调入项目编号 · Identity of the project it goes to. */
  toProjectId: Scalars['ID']['input'];
};

/** 调整：经批准把未拨付资金从一个项目调到另一个项目，一出一入 · Unreleased money moved to another project by a decision, two legs of equal size. */
export type Adjustment = {
  /** 调整日期 · Business date. */
  adjustedOn: Scalars['LocalDate']['output'];
  /** 金额（元） · The amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 批准日期 · Date of the decision. */
  decisionDate: Scalars['LocalDate']['output'];
  /** 批准文号 · Number of the decision. */
  decisionNumber: Scalars['String']['output'];
  /** 调出的安排 · The allocation it left; null when outside the viewer’s area. */
  from?: Maybe<Allocation>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 理由 · The reason. */
  reason: Scalars['String']['output'];
  /** 调入的安排 · The allocation it made; null when outside the viewer’s area. */
  to?: Maybe<Allocation>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type AdjustmentConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<AdjustmentEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Adjustment>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 全部各条金额合计，不只本页 · The sum of the amounts of all rows that match, not of this page alone. */
  totalAmount: Scalars['Money']['output'];
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type AdjustmentEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Adjustment;
};

/** 安排资金到项目 · Lays money of a line on a project. */
export type AllocateInput = {
  /** 安排日期，默认今日 · Business date; today when left out. */
  allocatedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 金额（元） · The amount in yuan. */
  amount: Scalars['Money']['input'];
  /** 批准文号 · Number of the approval. */
  approvalNumber: Scalars['String']['input'];
  /** 本级或下级 · Used by the county or passed down. */
  disposition: Disposition;
  /** 支出功能科目，默认同文件 · Expense subject; the document’s when left out. */
  expenseSubject?: InputMaybe<Scalars['String']['input']>;
  /** 指标编号 · Identity of the line. */
  lineId: Scalars['ID']['input'];
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
};

/** 分配方案：逐行办理，一行不成不影响其他行 · An allocation plan: row by row; a refused row stops no other. */
export type AllocatePlanInput = {
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
  /** 各行 · Its rows. */
  rows: Array<PlanRowInput>;
};

/** 资金安排：一条指标的额度落到一个项目 · Quota of one line laid on one project. */
export type Allocation = {
  /** 调出 · Adjustments that took from it. */
  adjustments: Array<Adjustment>;
  /** 安排日期 · Business date. */
  allocatedOn: Scalars['LocalDate']['output'];
  /** 安排金额（元），原额 · The amount in yuan as allocated. */
  amount: Scalars['Money']['output'];
  /** 批准文号 · Number of the approval. */
  approvalNumber: Scalars['String']['output'];
  /** 结转 · Its carry-overs. */
  carryOvers: Array<CarryOver>;
  /** 拨付退回 · Released money that came back. */
  disbursementReturns: Array<DisbursementReturn>;
  /** 拨付，含已冲销 · Its releases, reversed ones included. */
  disbursements: DisbursementConnection;
  /** 本级或下级 · Used by the county or passed down. */
  disposition: Disposition;
  /** 记账分录；不在辖区内为空 · The ledger entry that booked it; null when it lies outside the viewer’s area. */
  entry?: Maybe<LedgerEntry>;
  /** 支出功能科目 · Expense subject. */
  expenseSubject?: Maybe<Scalars['String']['output']>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 是否示例数据 · Whether it is sample data. */
  isSample: Scalars['Boolean']['output'];
  /** 来源指标 · The line it came from. */
  line: FundLine;
  /** 资金去向 · Where its money is. */
  money?: Maybe<AllocationMoney>;
  /** 支付，含已冲销 · Its payments, reversed ones included. */
  payments: PaymentConnection;
  /** 项目所在地 · The project’s place. */
  place?: Maybe<Place>;
  /** 项目区划代码 · Place code of the project. */
  placeCode: Scalars['String']['output'];
  /** 项目 · The project. */
  project?: Maybe<Project>;
  /** 收回 · What was reclaimed. */
  reclaims: Array<Reclaim>;
  /** 记录时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 冲销；未冲销为空 · Its reversal; null while it stands. */
  reversal?: Maybe<FundReversal>;
  /** 由调整形成 · The adjustment that made it; null for one made from the line. */
  sourceAdjustment?: Maybe<Adjustment>;
  /** 预算年度 · Budget year. */
  year: Scalars['Int']['output'];
};


/** 资金安排：一条指标的额度落到一个项目 · Quota of one line laid on one project. */
export type AllocationDisbursementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 资金安排：一条指标的额度落到一个项目 · Quota of one line laid on one project. */
export type AllocationMoneyArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** 资金安排：一条指标的额度落到一个项目 · Quota of one line laid on one project. */
export type AllocationPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type AllocationConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<AllocationEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Allocation>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 全部各条金额合计，不只本页 · The sum of the amounts of all rows that match, not of this page alone. */
  totalAmount: Scalars['Money']['output'];
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type AllocationEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Allocation;
};

/** 一笔安排的资金（元） · The money of an allocation, in yuan. */
export type AllocationMoney = {
  /** 已调出 · Moved to other projects. */
  adjustedOut: Scalars['Money']['output'];
  /** 安排净额 · Allocated, net of what was reclaimed, moved away or reversed. */
  allocated: Scalars['Money']['output'];
  /** 余额：未拨付与未支付之和 · What lies on it: not released and not paid together. */
  balance: Scalars['Money']['output'];
  /** 已支付净额 · Paid, net of reversals. */
  paid: Scalars['Money']['output'];
  /** 已收回 · Reclaimed to the line. */
  reclaimed: Scalars['Money']['output'];
  /** 已拨付净额 · Released, net of returns. */
  released: Scalars['Money']['output'];
  /** 已拨付未支付 · Released and not paid. */
  unpaid: Scalars['Money']['output'];
  /** 未拨付 · Not released. */
  unreleased: Scalars['Money']['output'];
};

/** 增减原清单项的数量，单价不变 · A change of an earlier line’s quantity at its unit price. */
export type AlterationInput = {
  /** 原清单项编号 · The earlier line. */
  contractItemId: Scalars['ID']['input'];
  /** 增减数量，减少为负 · By how much; below zero to lower it. */
  quantity: Scalars['String']['input'];
};

/** 修改报账草稿 · Changes a draft or returned claim. */
export type AmendClaimInput = {
  /** 金额（元） · The amount in yuan. */
  amount: Scalars['Money']['input'];
  /** 申请单位，默认项目实施单位 · The unit that claims; the project’s when left out. */
  applicantUnit?: InputMaybe<Scalars['String']['input']>;
  /** 合同编号；工程和采购必填 · Identity of the contract; required for works and purchases. */
  contractId?: InputMaybe<Scalars['ID']['input']>;
  /** 报账编号 · Identity of the claim. */
  id: Scalars['ID']['input'];
  /** 是否质量保证金 · Whether it claims retention money. */
  isRetention?: InputMaybe<Scalars['Boolean']['input']>;
  /** 类型 · What it is for. */
  kind: ClaimKind;
  /** 收款人 · Payee; the contract’s party where there is one. */
  payee: Scalars['String']['input'];
  /** 收款账号末四位 · The last four characters of the payee’s account. */
  payeeAccountEnding: Scalars['String']['input'];
  /** 报账资料；修改时以此为准 · Its papers; when amending they replace the former. */
  proofs: Array<ClaimProofInput>;
  /** 事由 · Purpose. */
  purpose: Scalars['String']['input'];
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
  /** 所见版本 · The version that was seen. */
  version: Scalars['Int']['input'];
};

/** 修改收益分配方案 · Changes a distribution that is not decided or came back. */
export type AmendDistributionInput = {
  /** 分配总额，元 · The amount distributed, in yuan. */
  amount: Scalars['Money']['input'];
  /** 分配编号 · Identity of the distribution. */
  id: Scalars['ID']['input'];
  /** 备注 · Note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
  /** 分配明细，合计等于总额 · Its shares; they make exactly the amount. */
  shares: Array<DistributionShareInput>;
  /** 所见版本 · The version that was seen. */
  version: Scalars['Int']['input'];
  /** 收益年度 · The year whose income is distributed. */
  year: Scalars['Int']['input'];
};

/** 修改草稿：不填的保持不变 · Amends a draft; what is left out stays as it is. */
export type AmendDraftInput = {
  /** 预算 · Budget. */
  budget?: InputMaybe<Scalars['Money']['input']>;
  /** 项目类别代码 · Code of the class. */
  classCode?: InputMaybe<Scalars['String']['input']>;
  /** 建设任务 · Content. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** 行业主管部门 · Industry department in charge. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** 受益户数 · Households that benefit. */
  households?: InputMaybe<Scalars['Int']['input']>;
  /** 实施单位 · Implementing unit. */
  implementingUnit?: InputMaybe<Scalars['String']['input']>;
  /** 项目库类型 · Library. */
  library?: InputMaybe<ProjectLibrary>;
  /** 四议两公开会议记录 · Record of the village meeting. */
  meetingRecord?: InputMaybe<Scalars['String']['input']>;
  /** 项目名称 · Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 建设性质 · Nature. */
  nature?: InputMaybe<ProjectNature>;
  /** 负面清单条目代码 · Code of an item of the negative list. */
  negativeCategory?: InputMaybe<Scalars['String']['input']>;
  /** 受益人数 · People who benefit. */
  people?: InputMaybe<Scalars['Int']['input']>;
  /** 实施地点区划代码 · Place code. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** 计划完工 · Planned finish. */
  plannedFinish?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 计划开工 · Planned start. */
  plannedStart?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 其中脱贫（监测）户数 · Formerly poor or monitored households among them. */
  poorHouseholds?: InputMaybe<Scalars['Int']['input']>;
  /** 其中脱贫（监测）人数 · Formerly poor or monitored people among them. */
  poorPeople?: InputMaybe<Scalars['Int']['input']>;
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 责任单位 · Responsible unit. */
  responsibleUnit?: InputMaybe<Scalars['String']['input']>;
  /** 所见修订号 · The version that was seen. */
  version: Scalars['Int']['input'];
  /** 受益村数 · Villages that benefit. */
  villages?: InputMaybe<Scalars['Int']['input']>;
  /** 入库年度 · Library year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 补充或修改拟形成资产；不填的不变 · Completes or alters an expected asset; what is left out stays. */
export type AmendExpectedAssetInput = {
  /** 坐落区划代码，在项目地点之内；不填为项目地点 · Code of the place where it will lie, within the project’s; that place when left out. */
  assetPlaceCode?: InputMaybe<Scalars['String']['input']>;
  /** 类别 · Class. */
  class?: InputMaybe<AssetClass>;
  /** 形态 · Form. */
  form?: InputMaybe<AssetForm>;
  /** 拟形成资产编号 · Identity of the expected asset. */
  id: Scalars['ID']['input'];
  /** 具体位置 · Where in that place. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** 名称 · Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 拟定所有权人；到户类须为农户 · Who is to own it; a household for a household asset. */
  ownerPartyId?: InputMaybe<Scalars['ID']['input']>;
  /** 数量，大于零，最多四位小数 · Quantity above zero, at most four decimals. */
  quantity?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 单位 · Unit of the quantity. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** 拟定管护主体 · Who is to keep it working. */
  upkeepPartyId?: InputMaybe<Scalars['ID']['input']>;
  /** 所见的修改序号；不填则不核对 · The version that you saw; not compared when left out. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 公告年度计划：须已发布公告 · Announces a year plan; its announcement has been published as a notice. */
export type AnnounceYearPlanInput = {
  /** 会议纪要日期 · Date of the minutes. */
  minutesDate: Scalars['LocalDate']['input'];
  /** 会议纪要文号 · Number of the minutes. */
  minutesNumber: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见的修改序号；不填则不核对 · The version that you saw; not compared when left out. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** 计划编号 · Identity of the plan. */
  yearPlanId: Scalars['ID']['input'];
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

/** 批准变更：项目形成新版本 · Records that the leading group approved a change; the project gets a new edition. */
export type ApproveChangeInput = {
  /** 变更申请编号 · Identity of the request. */
  changeRequestId: Scalars['ID']['input'];
  /** 会议纪要日期 · Date of the minutes. */
  minutesDate: Scalars['LocalDate']['input'];
  /** 会议纪要文号 · Number of the minutes. */
  minutesNumber: Scalars['String']['input'];
  /** 意见 · Opinion. */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 牵头部门审批处置 · The lead bureau approves a disposal. */
export type ApproveDisposalInput = {
  /** 批准文号 · Number of the approval. */
  documentNumber: Scalars['String']['input'];
  /** 处置编号 · Identity of the disposal. */
  id: Scalars['ID']['input'];
  /** 意见 · Opinion. */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见版本 · The version that was seen. */
  version: Scalars['Int']['input'];
};

/** 县级审定：领导小组会议纪要 · The leading group’s approval with its minutes. */
export type ApproveInCountyInput = {
  /** 会议纪要日期 · Date of the minutes. */
  minutesDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 会议纪要文号 · Number of the minutes. */
  minutesNumber?: InputMaybe<Scalars['String']['input']>;
  /** 意见 · Opinion. */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见修订号；填写后，他人已改则不予办理 · The version that was seen; when given, a project changed since is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 欠收筛选，各项同时满足 · Filter of arrears; all conditions hold together. */
export type ArrearFilter = {
  /** 资产 · Of this asset. */
  assetId?: InputMaybe<Scalars['ID']['input']>;
  /** 逾期至少几天 · At least so many days overdue. */
  daysMin?: InputMaybe<Scalars['Int']['input']>;
  /** 承租、承包或合作方 · Owed by this party. */
  lesseeId?: InputMaybe<Scalars['ID']['input']>;
  /** 地点及其以下 · The place with this code and everything below it. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
};

/** 项目资产，按所问日期和所问记录时刻的状况 · An asset as it stood on the day and by the knowledge that were asked for; without them as it stands now. */
export type Asset = {
  /** 验收日期 · The day it was accepted. */
  acceptedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 附件，新的在前 · Its files, newest first. */
  attachments: AttachmentConnection;
  /** 能办理什么，不能的说明原因 · For each move whether the acting post may make it, and if not, exactly why. */
  availableMoves: Array<AvailableAssetMove>;
  /** 权证号 · Number of its certificate. */
  certificateNumber?: Maybe<Scalars['String']['output']>;
  /** 颁证日期 · The day it was certified. */
  certifiedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 资产类别 · Class. */
  class: AssetClass;
  /** 资产编码 · Code: county, year of registration, number. */
  code: Scalars['String']['output'];
  /** 三色评定存档，新的季度在前 · Its filed colours, the latest quarter first. */
  colourChecks: ColourCheckConnection;
  /** 确权日期 · The day its rights were confirmed; null before. */
  confirmedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 历次处置，新的在前 · Its disposals, newest first. */
  disposals: DisposalConnection;
  /** 收益分配，新的在前 · Distributions of its income, newest first. */
  distributions: DistributionConnection;
  /** 责任层级 · Who answered for it at the moment asked for. */
  duties: Array<AssetDuty>;
  /** 责任沿革，新的在前 · All duties ever recorded, newest first. */
  dutiesHistory: AssetDutyConnection;
  /** 事件，新的在前 · Everything that happened to it, newest first. */
  events: AssetEventConnection;
  /** 资产形态 · Form. */
  form: AssetForm;
  /** 形成日期 · The day it was formed. */
  formedOn: Scalars['LocalDate']['output'];
  /** 哪笔钱形成，不填日期时与资产同一时点；看不到全部的为空 · null for who does not see the whole of it. · Which money made it, as of the same moment as the asset unless one is named. */
  funding?: Maybe<AssetFunding>;
  /** 移交日期 · The day it was handed over. */
  handedOverOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 移交记录；未移交为空 · Its handing over; null before. */
  handover?: Maybe<AssetHandover>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 收益汇总；无权查看的为空 · What it has earned; null for who does not see its books. */
  income?: Maybe<AssetIncome>;
  /** 收益，新的在前 · Its income, newest first. */
  incomes: IncomeConnection;
  /** 是否存量资产（系统建立前形成） · Whether it was formed before the system. */
  inherited: Scalars['Boolean']['output'];
  /** 存量资产的依据 · The proof of what was formed before the system. */
  inheritedProof?: Maybe<Scalars['String']['output']>;
  /** 清查记录，新的在前 · Its inspections, the latest first. */
  inspections: InspectionConnection;
  /** 是否示例数据 · Whether this is sample data. */
  isSample: Scalars['Boolean']['output'];
  /** 责任阶梯，今日状况 · The four levels that answer for it, as of today. */
  ladder: AssetLadder;
  /** 最近清查日期 · The day of its last inspection; null when there was none. */
  lastInspectedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 经营合同，新的在前 · Its contracts, newest first. */
  leases: LeaseConnection;
  /** 坐落 · Where it lies, in words. */
  location?: Maybe<Scalars['String']['output']>;
  /** 资产名称 · Name. */
  name: Scalars['String']['output'];
  /** 净值，元 · Net value in yuan. */
  netValue: Scalars['Money']['output'];
  /** 下一轮管护到期日 · The day on which the first round without a record is due; null without an open plan. */
  nextUpkeepDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 备注 · Note. */
  note?: Maybe<Scalars['String']['output']>;
  /** 原值，元 · Original value in yuan. */
  originalValue: Scalars['Money']['output'];
  /** 原值来源 · Where its original value came from; they make exactly that value. */
  origins: Array<AssetOrigin>;
  /** 权属类型；未确权、混合或有看不到的所有权人时为空 · Kind of ownership; null before confirmation, when mixed, or when an owner is hidden. */
  ownerKind?: Maybe<OwnerKind>;
  /** 权属层级；未确权、混合或有看不到的所有权人时为空 · Level of ownership; null before confirmation, when mixed, or when an owner is hidden. */
  ownerLevel?: Maybe<OwnerLevel>;
  /** 所有权人及份额 · Who owned it at the moment asked for, with shares. */
  owners: Array<AssetRightHolder>;
  /** 坐落地 · The place where it lies. */
  place?: Maybe<Place>;
  /** 坐落区划代码 · Code of the place where it lies. */
  placeCode: Scalars['String']['output'];
  /** 抵押截止日期；未抵押为空 · The last day of its pledge; null when it is not pledged. */
  pledgedUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** 它由哪些资产分拆或合并而来 · The assets it came from. */
  predecessors: Array<AssetLineage>;
  /** 拟定所有权人，确权前 · Who is to own it, until rights are confirmed. */
  proposedOwner?: Maybe<Party>;
  /** 规模数量 · Quantity, an exact decimal. */
  quantity?: Maybe<Scalars['String']['output']>;
  /** 登记日期 · The day it was registered. */
  registeredOn: Scalars['LocalDate']['output'];
  /** 五项权利 · The rights that held at the moment asked for. */
  rights: Array<AssetRight>;
  /** 权利沿革，含被更正的，新的在前 · All rights ever recorded, corrected ones included, newest first. */
  rightsHistory: AssetRightConnection;
  /** 状态 · State. */
  state: AssetState;
  /** 由它分拆或合并成的资产 · The assets it went on in. */
  successors: Array<AssetLineage>;
  /** 计量单位 · Unit. */
  unit?: Maybe<Scalars['String']['output']>;
  /** 管护主体 · Who keeps it up. */
  upkeepHolder?: Maybe<Party>;
  /** 管护方案；可问任一日期 · Its open upkeep plan, or the one that stood on a day; null when there is none. */
  upkeepPlan?: Maybe<UpkeepPlan>;
  /** 历次管护方案，新的在前 · All its upkeep plans, newest first. */
  upkeepPlans: UpkeepPlanConnection;
  /** 管护记录，到期日晚的在前 · Its recorded rounds of upkeep, the latest due first. */
  upkeepRecords: UpkeepRecordConnection;
  /** 版本号，办理时带回 · Version; send it back when acting. */
  version: Scalars['Int']['output'];
  /** 历次状况，含被更正的，新的在前 · All it was, corrected records included, newest first. */
  versions: AssetVersionConnection;
};


/** 项目资产，按所问日期和所问记录时刻的状况 · An asset as it stood on the day and by the knowledge that were asked for; without them as it stands now. */
export type AssetAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 项目资产，按所问日期和所问记录时刻的状况 · An asset as it stood on the day and by the knowledge that were asked for; without them as it stands now. */
export type AssetColourChecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目资产，按所问日期和所问记录时刻的状况 · An asset as it stood on the day and by the knowledge that were asked for; without them as it stands now. */
export type AssetDisposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目资产，按所问日期和所问记录时刻的状况 · An asset as it stood on the day and by the knowledge that were asked for; without them as it stands now. */
export type AssetDistributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目资产，按所问日期和所问记录时刻的状况 · An asset as it stood on the day and by the knowledge that were asked for; without them as it stands now. */
export type AssetDutiesHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目资产，按所问日期和所问记录时刻的状况 · An asset as it stood on the day and by the knowledge that were asked for; without them as it stands now. */
export type AssetEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目资产，按所问日期和所问记录时刻的状况 · An asset as it stood on the day and by the knowledge that were asked for; without them as it stands now. */
export type AssetFundingArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** 项目资产，按所问日期和所问记录时刻的状况 · An asset as it stood on the day and by the knowledge that were asked for; without them as it stands now. */
export type AssetIncomeArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目资产，按所问日期和所问记录时刻的状况 · An asset as it stood on the day and by the knowledge that were asked for; without them as it stands now. */
export type AssetIncomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目资产，按所问日期和所问记录时刻的状况 · An asset as it stood on the day and by the knowledge that were asked for; without them as it stands now. */
export type AssetInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目资产，按所问日期和所问记录时刻的状况 · An asset as it stood on the day and by the knowledge that were asked for; without them as it stands now. */
export type AssetLastInspectedOnArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 项目资产，按所问日期和所问记录时刻的状况 · An asset as it stood on the day and by the knowledge that were asked for; without them as it stands now. */
export type AssetLeasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目资产，按所问日期和所问记录时刻的状况 · An asset as it stood on the day and by the knowledge that were asked for; without them as it stands now. */
export type AssetRightsHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目资产，按所问日期和所问记录时刻的状况 · An asset as it stood on the day and by the knowledge that were asked for; without them as it stands now. */
export type AssetUpkeepPlanArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 项目资产，按所问日期和所问记录时刻的状况 · An asset as it stood on the day and by the knowledge that were asked for; without them as it stands now. */
export type AssetUpkeepPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目资产，按所问日期和所问记录时刻的状况 · An asset as it stood on the day and by the knowledge that were asked for; without them as it stands now. */
export type AssetUpkeepRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目资产，按所问日期和所问记录时刻的状况 · An asset as it stood on the day and by the knowledge that were asked for; without them as it stands now. */
export type AssetVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 资产类别 · The class of an asset. */
export type AssetClass =
  /** 到户类资产 · household: living or fixed things given to a household by subsidy */
  | 'HOUSEHOLD'
  /** 经营性资产 · operational: industry and employment assets, and equity, that bring income */
  | 'OPERATIONAL'
  /** 公益性资产 · public welfare: roads, irrigation, water, schools, clinics, culture */
  | 'PUBLIC_WELFARE';

/** 按现有记录评定的三色，编号即资产编号 · The colour of an asset in a quarter by the records as they stand; its id is the asset’s. */
export type AssetColour = {
  /** 异常项数 · How many are abnormal. */
  abnormal: Scalars['Int']['output'];
  /** 资产 · The asset, as it stands now. */
  asset?: Maybe<Asset>;
  /** 颜色 · The colour. */
  colour: Colour;
  /** 合同：没有在有效期内的合同；是为异常 · True where abnormal: no contract holds. */
  contract: Scalars['Boolean']['output'];
  /** 分配：到分配截止日，以前年度收益仍未分完；是为异常 · True where abnormal: income of former years is not distributed by the day of the policy. */
  distribution: Scalars['Boolean']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 收益：以前季度到期的仍有拖欠；是为异常 · True where abnormal: what fell due before the quarter is still in arrears. */
  income: Scalars['Boolean']['output'];
  /** 运营：闲置、低效或损毁；是为异常 · True where abnormal: it stands idle, is inefficient or damaged. */
  operation: Scalars['Boolean']['output'];
  /** 红灯线（政策 asset.colour.red） · How many make it red, by the policy. */
  redFrom: Scalars['Int']['output'];
  /** 租金：本季到期未收足，或合同未约定租金且一年内没有收益；是为异常 · True where abnormal: what fell due in the quarter was not received whole, or a contract without rent brought nothing in a year. */
  rent: Scalars['Boolean']['output'];
  /** 管护：没有管护方案，或有一期逾期未做；是为异常 · True where abnormal: no upkeep plan, or a round overdue. */
  upkeep: Scalars['Boolean']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type AssetColourConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<AssetColourEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<AssetColour>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type AssetColourEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: AssetColour;
};

/** 分页列表 · One page of a list (Relay connection). */
export type AssetConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<AssetEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Asset>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** 全部各项净值合计，不只本页 · The net value of all assets that match, not of this page alone. */
  totalNetValue: Scalars['Money']['output'];
  /** 全部各项原值合计，不只本页 · The original value of all assets that match, not of this page alone. */
  totalOriginalValue: Scalars['Money']['output'];
};

/** 件数、价值与确权率。比率四舍五入一次，分母为零则为空 · Numbers, values and how much is confirmed. Percentages are rounded half up once, null over a zero denominator. */
export type AssetCount = {
  /** 已确权件数 · How many have their rights confirmed. */
  confirmedCount: Scalars['Int']['output'];
  /** 确权率（按件数） · Confirmed, by number. */
  confirmedRate?: Maybe<Scalars['Percent']['output']>;
  /** 已确权原值，元 · Original value of those, in yuan. */
  confirmedValue: Scalars['Money']['output'];
  /** 确权率（按原值） · Confirmed, by original value. */
  confirmedValueRate?: Maybe<Scalars['Percent']['output']>;
  /** 件数 · How many assets. */
  count: Scalars['Int']['output'];
  /** 本行标识，合计为TOTAL · The key; TOTAL for the total. */
  id: Scalars['ID']['output'];
  /** 分类值：词、年度或区划代码 · What the row stands for: a word, a year or a place code. */
  key: Scalars['String']['output'];
  /** 名称 · Its name. */
  name?: Maybe<Scalars['String']['output']>;
  /** 净值，元 · Net value in yuan. */
  netValue: Scalars['Money']['output'];
  /** 原值，元 · Original value in yuan. */
  originalValue: Scalars['Money']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type AssetCountConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<AssetCountEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<AssetCount>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 统计口径 · What assets are counted by. */
export type AssetCountDimension =
  /** 资产类别 · class */
  | 'CLASS'
  /** 资产形态 · form */
  | 'FORM'
  /** 存量与新增 · formed before the system or in it */
  | 'INHERITED'
  /** 权属类型 · kind of ownership */
  | 'OWNER_KIND'
  /** 权属层级 · level of ownership */
  | 'OWNER_LEVEL'
  /** 下一级地点 · the places one level below */
  | 'PLACE'
  /** 状态 · state */
  | 'STATE'
  /** 形成年度 · year of forming */
  | 'YEAR';

/** 列表中的一条 · One row of a list with its cursor. */
export type AssetCountEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: AssetCount;
};

/** 统计行排序 · Order of the rows of a count. */
export type AssetCountOrder =
  /** 件数，多的在前 · Largest number first. */
  | 'COUNT_DESC'
  /** 按分类固有次序 · In the order of the breakdown itself. */
  | 'KEY'
  /** 原值，大的在前 · Largest original value first. */
  | 'VALUE_DESC';

/** 资产统计：每项资产只计一次，各行之和等于合计 · Counts of assets: each counts once, the rows make the total. */
export type AssetCounts = {
  /** 截至日期 · As of this day. */
  asOf: Scalars['LocalDate']['output'];
  /** 统计口径 · What it is broken down by. */
  by: AssetCountDimension;
  /** 按此时刻已知的记录；目前所知为空 · By what was known at this moment; null for now. */
  knownAt?: Maybe<Scalars['DateTime']['output']>;
  /** 所示范围的区划代码；岗位辖区较小时为辖区 · Code of the place it is about: the asked one, or one’s own area where that is smaller. */
  placeCode: Scalars['String']['output'];
  /** 分列各行 · The rows of the breakdown. */
  rows: AssetCountConnection;
  /** 合计 · The total. */
  total: AssetCount;
};


/** 资产统计：每项资产只计一次，各行之和等于合计 · Counts of assets: each counts once, the rows make the total. */
export type AssetCountsRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<AssetCountOrder>;
};

/** 一段时间内某一层级的责任人 · Who answered for an asset at one level during some days. */
export type AssetDuty = {
  /** 资产，现状 · The asset as it stands now. */
  asset?: Maybe<Asset>;
  /** 联系方式 · How to reach them. */
  contact?: Maybe<Scalars['String']['output']>;
  /** 来源事件 · The event that brought it. */
  event?: Maybe<AssetEvent>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 记录时刻 · From which moment we knew it. */
  knownFrom: Scalars['DateTime']['output'];
  /** 被更正时刻；仍有效为空 · At which moment another record took its place; null while it stands. */
  knownTo?: Maybe<Scalars['DateTime']['output']>;
  /** 层级 · The level. */
  level: DutyLevel;
  /** 责任主体 · The party, where the unit is one. */
  party?: Maybe<Party>;
  /** 责任人 · The person. */
  personName?: Maybe<Scalars['String']['output']>;
  /** 责任人岗位；公众不可见 · The post; null for the public and without a post. */
  post?: Maybe<Post>;
  /** 责任人岗位 · The post in which the person answers. */
  postId?: Maybe<Scalars['ID']['output']>;
  /** 责任起始当日本县对该层级的称谓 · What the county called the level on the day on which the duty began. */
  title: Sentence;
  /** 责任单位或监督渠道 · The unit, or the channel by which people watch. */
  unit: Scalars['String']['output'];
  /** 起始日期 · The first day on which it was true. */
  validFrom: Scalars['LocalDate']['output'];
  /** 截止日期（含）；未终止为空 · The last day on which it was true; null while no end is known. */
  validTo?: Maybe<Scalars['LocalDate']['output']>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type AssetDutyConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<AssetDutyEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<AssetDuty>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type AssetDutyEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: AssetDuty;
};

/** 列表中的一条 · One row of a list with its cursor. */
export type AssetEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Asset;
};

/** 资产事件，只增不改 · Something that happened to an asset; kept for ever as it was recorded. */
export type AssetEvent = {
  /** 办理人 · Who recorded it. */
  by?: Maybe<Person>;
  /** 其他内容 · What it says besides, in plain values; amounts in fen. */
  detail: Scalars['JSONObject']['output'];
  /** 依据文号 · Number of the document it rests on. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** 发生日期 · The day it happened. */
  happenedOn: Scalars['LocalDate']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 事件 · What happened. */
  kind: AssetEventKind;
  /** 该资产的第几个事件 · Its number among the asset’s events. */
  number: Scalars['Int']['output'];
  /** 原因 · Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** 记录时刻 · When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 办理岗位 · In which role. */
  role: Role;
};

/** 分页列表 · One page of a list (Relay connection). */
export type AssetEventConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<AssetEventEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<AssetEvent>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type AssetEventEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: AssetEvent;
};

/** 资产事件 · What happened to an asset. */
export type AssetEventKind =
  /** 颁证 · certified */
  | 'CERTIFIED'
  /** 类别变更 · class changed */
  | 'CLASS_CHANGED'
  /** 消耗 · consumed */
  | 'CONSUMED'
  /** 更正 · an earlier record corrected */
  | 'CORRECTED'
  /** 批准处置 · disposal approved */
  | 'DISPOSAL_APPROVED'
  /** 处置撤回或不予处置 · disposal withdrawn or rejected */
  | 'DISPOSAL_DROPPED'
  /** 申请处置 · disposal requested */
  | 'DISPOSAL_REQUESTED'
  /** 处置完成 · disposed of */
  | 'DISPOSED'
  /** 明确管护责任 · responsibility assigned */
  | 'DUTIES_ASSIGNED'
  /** 责任交接 · responsibility handed on */
  | 'DUTIES_HANDED_ON'
  /** 改扩建增值 · enlarged by a further project */
  | 'ENLARGED'
  /** 形成登记 · formed and registered */
  | 'FORMED'
  /** 由合并形成 · formed by a merge */
  | 'FORMED_BY_MERGE'
  /** 由分拆形成 · formed by a split */
  | 'FORMED_BY_SPLIT'
  /** 认定损毁 · found damaged */
  | 'FOUND_DAMAGED'
  /** 认定闲置 · found idle */
  | 'FOUND_IDLE'
  /** 认定低效 · found inefficient */
  | 'FOUND_INEFFICIENT'
  /** 移交 · handed over */
  | 'HANDED_OVER'
  /** 收益分配 · income distributed */
  | 'INCOME_DISTRIBUTED'
  /** 收到收益 · income received */
  | 'INCOME_RECEIVED'
  /** 清查 · inspected */
  | 'INSPECTED'
  /** 出租发包 · leased or contracted out */
  | 'LEASED'
  /** 租赁终止 · lease closed */
  | 'LEASE_CLOSED'
  /** 合并 · merged into another */
  | 'MERGED'
  /** 权利变更 · rights transferred */
  | 'OWNER_CHANGED'
  /** 抵押 · pledged */
  | 'PLEDGED'
  /** 解除抵押 · pledge released */
  | 'PLEDGE_RELEASED'
  /** 投入运行管护 · put into operation */
  | 'PUT_INTO_OPERATION'
  /** 恢复运行 · back in operation */
  | 'RESUMED'
  /** 开始盘活 · revitalisation begun */
  | 'REVITALISING'
  /** 确权 · rights confirmed */
  | 'RIGHTS_CONFIRMED'
  /** 分拆 · split into others */
  | 'SPLIT'
  /** 完成管护 · upkeep done */
  | 'UPKEEP_DONE'
  /** 价值变动 · value changed */
  | 'VALUE_CHANGED';

/** 资产筛选，各项同时满足 · Filter of assets; all conditions hold together. */
export type AssetFilter = {
  /** 类别，任一 · Any of these classes. */
  classes?: InputMaybe<Array<AssetClass>>;
  /** 是否已确权 · Whether its rights are confirmed. */
  confirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 形态 · Form. */
  form?: InputMaybe<AssetForm>;
  /** 形成年度 · The year in which it was formed. */
  formedYear?: InputMaybe<Scalars['Int']['input']>;
  /** 权利人 · A party that holds a right over it. */
  holderId?: InputMaybe<Scalars['ID']['input']>;
  /** 是否存量资产 · Whether it was formed before the system. */
  inherited?: InputMaybe<Scalars['Boolean']['input']>;
  /** 权属类型 · Kind of ownership. */
  ownerKind?: InputMaybe<OwnerKind>;
  /** 权属层级 · Level of ownership. */
  ownerLevel?: InputMaybe<OwnerLevel>;
  /** 与权属类型、层级并用：没有别类权利人 · With a kind or level of ownership: no owner is of another. */
  ownersAlike?: InputMaybe<Scalars['Boolean']['input']>;
  /** 几类权利人共有的 · Owned together by parties of several kinds, or of several levels. */
  ownersMixed?: InputMaybe<OwnershipAspect>;
  /** 地点及其以下 · The place with this code and everything below it. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** 形成项目 · The project that made it. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** 权利人持有的权利；不填为任一 · Which right that party holds; any when left out. */
  right?: InputMaybe<RightKind>;
  /** 状态，任一；不填为在册资产 · Any of these states; left out, the assets that are still there. */
  states?: InputMaybe<Array<AssetState>>;
  /** 名称、编码或坐落包含 · A part of name, code or location. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** 原值不低于 · Original value at least. */
  valueFrom?: InputMaybe<Scalars['Money']['input']>;
  /** 原值不高于 · Original value at most. */
  valueTo?: InputMaybe<Scalars['Money']['input']>;
};

/** 资产形态 · The form of an asset. */
export type AssetForm =
  /** 生物资产 · biological: animals and plants */
  | 'BIOLOGICAL'
  /** 权益资产 · equity: shares and claims */
  | 'EQUITY'
  /** 固定资产 · fixed */
  | 'FIXED';

/** 资产的资金来源，各部分合计等于原值 · Which money made an asset; the parts make its original value. */
export type AssetFunding = {
  /** 系统建立前形成，元 · Made before the system, in yuan. */
  inherited: Scalars['Money']['output'];
  /** 已由指标支付，元 · Paid by fund lines, in yuan. */
  paid: Scalars['Money']['output'];
  /** 各部分，按项目和指标 · The parts, by project and line. */
  parts: Array<AssetFundingPart>;
  /** 差额，应为零 · What the parts do not explain; always 0.00. */
  residual: Scalars['Money']['output'];
  /** 原值，元 · Original value in yuan. */
  total: Scalars['Money']['output'];
  /** 尚未支付（质保金等），元 · Not paid yet, such as retention, in yuan. */
  unpaid: Scalars['Money']['output'];
};

/** 资产原值的一部分及其资金来源 · A part of an asset’s original value with the money behind it. */
export type AssetFundingPart = {
  /** 金额，元 · Amount in yuan, exact to the fen. */
  amount: Scalars['Money']['output'];
  /** 资金渠道 · Channel of the money. */
  channel?: Maybe<FundChannel>;
  /** 文件链：已登记的最上级文件在前，本指标文在后 · Its documents, from the highest one registered down to the line’s own. */
  documentChain: Array<FundDocument>;
  /** 构成 · What stands behind it. */
  kind: FundingKind;
  /** 资金级次 · Level of the money. */
  level?: Maybe<FundSourceLevel>;
  /** 指标明细；未支付和存量部分为空 · The fund line; null where none paid. */
  line?: Maybe<FundLine>;
  /** 形成项目；存量部分为空 · The project; null for what was there before the system. */
  project?: Maybe<Project>;
};

/** 移交记录，双方签字 · The handing over of an asset, signed by both sides. */
export type AssetHandover = {
  /** 移交方 · Who gave it. */
  giver: Scalars['String']['output'];
  /** 移交方签字人 · Who signed for the giver. */
  giverSignedBy: Scalars['String']['output'];
  /** 移交日期 · The day of the handover. */
  handedOverOn: Scalars['LocalDate']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 移交清单号 · Number of the handover list. */
  listNumber?: Maybe<Scalars['String']['output']>;
  /** 备注 · Note. */
  note?: Maybe<Scalars['String']['output']>;
  /** 接收方 · The owner who received it. */
  receiver?: Maybe<Party>;
  /** 接收方签字人 · Who signed for the receiver. */
  receiverSignedBy: Scalars['String']['output'];
  /** 登记时刻 · When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 登记人 · Who recorded it. */
  recordedBy?: Maybe<Person>;
};

/** 资产收益汇总，截至某日 · What an asset has earned up to a day. */
export type AssetIncome = {
  /** 欠收，元 · Due before the day and not received, in yuan. */
  arrears: Scalars['Money']['output'];
  /** 截至日期 · Up to this day. */
  asOf: Scalars['LocalDate']['output'];
  /** 已分配支付，元 · What had been paid out in distributions, in yuan. */
  distributed: Scalars['Money']['output'];
  /** 应收，元 · What had fallen due, in yuan. */
  due: Scalars['Money']['output'];
  /** 实收（扣除冲销），元 · What had been received, net of reversals, in yuan. */
  received: Scalars['Money']['output'];
  /** 未分配，元 · Received and not paid out, in yuan. */
  undistributed: Scalars['Money']['output'];
  /** 年度 · The year of `yearIncome` and `yieldPercent`. */
  year: Scalars['Int']['output'];
  /** 本年收益，元 · What had been received in the year, in yuan. */
  yearIncome: Scalars['Money']['output'];
  /** 资产收益率：本年收益÷原值 · The year’s income ÷ original value; null where there is no original value. */
  yieldPercent?: Maybe<Scalars['Percent']['output']>;
};

/** 责任阶梯：县级统管、乡镇监管、村级直管、群众监督，今日状况 · The four levels that answer for an asset, as of today. */
export type AssetLadder = {
  /** 县级 · County. */
  county: LadderRung;
  /** 四级是否都有人负责 · Whether somebody answers at every level. */
  isComplete: Scalars['Boolean']['output'];
  /** 群众 · The public. */
  public: LadderRung;
  /** 乡镇级 · Township. */
  township: LadderRung;
  /** 村级 · Village. */
  village: LadderRung;
};

/** 资产沿革 · The line between an asset and another that it came from or went on in. */
export type AssetLineage = {
  /** 带过去的原值，元 · The original value that went over, in yuan. */
  amount: Scalars['Money']['output'];
  /** 另一项资产；看不到的为空 · The other asset; null when the viewer may not see it. */
  asset?: Maybe<Asset>;
  /** 日期 · The first day of what came after. */
  happenedOn: Scalars['LocalDate']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 分拆或合并 · By a split or a merge. */
  kind: LineageKind;
};

/** 资产排序 · Order of assets. */
export type AssetOrder =
  /** 资产编码 · By code. */
  | 'CODE'
  /** 新的在前 · Newest first. */
  | 'NEWEST'
  /** 原值，大的在前 · Largest original value first. */
  | 'VALUE_DESC';

/** 原值来源 · How much of the original value one project made, or came from before the system. */
export type AssetOrigin = {
  /** 金额，元 · Amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 来源事件 · The event that brought it. */
  event?: Maybe<AssetEvent>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 记录时刻 · From which moment we knew it. */
  knownFrom: Scalars['DateTime']['output'];
  /** 被更正时刻；仍有效为空 · At which moment another record took its place; null while it stands. */
  knownTo?: Maybe<Scalars['DateTime']['output']>;
  /** 形成项目；存量资产为空 · The project; null for what was there before the system. */
  project?: Maybe<Project>;
  /** 起始日期 · The first day on which it was true. */
  validFrom: Scalars['LocalDate']['output'];
  /** 截止日期（含）；未终止为空 · The last day on which it was true; null while no end is known. */
  validTo?: Maybe<Scalars['LocalDate']['output']>;
};

/** 一本资产台账，按所问日期和所问记录时刻 · A register of assets as of a day, by what was known at a moment. */
export type AssetRegister = {
  /** 截至日期 · As of this day. */
  asOf: Scalars['LocalDate']['output'];
  /** 部门（部门分类账） · The department, of a department’s register. */
  department?: Maybe<Department>;
  /** 台账种类 · Which register. */
  kind: RegisterKind;
  /** 按此时刻已知的记录；目前所知为空 · By what was known at this moment; null for now. */
  knownAt?: Maybe<Scalars['DateTime']['output']>;
  /** 所示范围 · The place it is about. */
  place?: Maybe<Place>;
  /** 所示范围的区划代码；岗位辖区较小时为辖区 · Code of the place it is about: the asked one, or one’s own area where that is smaller. */
  placeCode: Scalars['String']['output'];
  /** 逐项资产 · Its lines. */
  rows: AssetRegisterRowConnection;
  /** 合计 · The total of all rows, not only of the page. */
  total: AssetCount;
};


/** 一本资产台账，按所问日期和所问记录时刻 · A register of assets as of a day, by what was known at a moment. */
export type AssetRegisterRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<AssetOrder>;
};

/** 资产台账的一行，各栏按所问日期和所问记录时刻；公众看不到的栏为空 · One line of a register, every column as of the day and the knowledge asked for; columns that the public may not see are null to it. */
export type AssetRegisterRow = {
  /** 验收日期 · The day it was accepted. */
  acceptedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 该资产，同一时点 · The asset itself at the same moment. */
  asset: Asset;
  /** 权证号 · Number of its certificate. */
  certificateNumber?: Maybe<Scalars['String']['output']>;
  /** 颁证日期 · The day it was certified. */
  certifiedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 资产类别 · Class. */
  class: AssetClass;
  /** 资产编码 · Code. */
  code: Scalars['String']['output'];
  /** 确权日期 · The day its rights were confirmed. */
  confirmedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 当日有效的合同：经营方式、主体、起止、年租金、保底收益 · Contracts in force on the day: how and by whom it is run, from when to when, for what. */
  contracts: Array<RegisterContract>;
  /** 县级统管单位 · County overseer. */
  countyOverseer?: Maybe<RegisterDuty>;
  /** 处置 · Its disposal, once the county has approved it. */
  disposal?: Maybe<RegisterDisposal>;
  /** 累计已分配收益 · Income distributed and paid in all, up to the day. */
  distributed?: Maybe<Scalars['Money']['output']>;
  /** 资产形态 · Form. */
  form: AssetForm;
  /** 形成日期 · The day it was formed. */
  formedOn: Scalars['LocalDate']['output'];
  /** 移交日期 · The day it was handed over. */
  handedOverOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 移交方 · Who handed it over. */
  handoverGiver?: Maybe<Scalars['String']['output']>;
  /** 接收方 · Who received it. */
  handoverReceiver?: Maybe<Party>;
  /** 资产编号 · Identity of the asset. */
  id: Scalars['ID']['output'];
  /** 累计实际收益 · Income received in all, up to the day. */
  incomeInAll?: Maybe<Scalars['Money']['output']>;
  /** 当年实际收益，截至当日 · Income received in the year of the day, up to it. */
  incomeOfYear?: Maybe<Scalars['Money']['output']>;
  /** 是否存量资产 · Whether it was formed before the system. */
  inherited: Scalars['Boolean']['output'];
  /** 最近清查结果 · What the last inspection found. */
  lastFinding?: Maybe<InspectionFinding>;
  /** 最近清查日期 · The day of the last inspection. */
  lastInspectedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 坐落 · Where it lies, in words. */
  location?: Maybe<Scalars['String']['output']>;
  /** 资产名称 · Name. */
  name: Scalars['String']['output'];
  /** 净值，元 · Net value in yuan. */
  netValue: Scalars['Money']['output'];
  /** 备注 · Note. */
  note?: Maybe<Scalars['String']['output']>;
  /** 原值，元 · Original value in yuan. */
  originalValue: Scalars['Money']['output'];
  /** 所属项目及各自形成的原值 · The projects that made it, each with its part of the original value. */
  origins?: Maybe<Array<RegisterOrigin>>;
  /** 权属类型；未确权为空列 · Kinds of ownership; none before rights are confirmed. */
  ownerKinds: Array<OwnerKind>;
  /** 权属层级 · Levels of ownership. */
  ownerLevels: Array<OwnerLevel>;
  /** 所有权人及权属比例 · Owners with their shares. */
  owners: Array<RegisterOwner>;
  /** 坐落地 · The place where it lies. */
  place?: Maybe<Place>;
  /** 坐落区划代码 · Code of the place where it lies. */
  placeCode: Scalars['String']['output'];
  /** 项目年度 · Years of the projects. */
  projectYears: Array<Scalars['Int']['output']>;
  /** 群众监督渠道 · How the public watches. */
  publicMonitor?: Maybe<RegisterDuty>;
  /** 规模数量 · Quantity, an exact decimal. */
  quantity?: Maybe<Scalars['String']['output']>;
  /** 最近一次已支付分配的对象，金额大的在前 · Who got what in the last distribution paid by the day, largest first. */
  recipients: RegisterRecipientConnection;
  /** 资金来源（分级次、渠道金额），合计等于原值 · Sources by level and channel; they make exactly the original value. */
  sources?: Maybe<Array<RegisterSource>>;
  /** 状态 · State. */
  state: AssetState;
  /** 乡镇监管单位 · Township supervisor. */
  townshipSupervisor?: Maybe<RegisterDuty>;
  /** 计量单位 · Unit. */
  unit?: Maybe<Scalars['String']['output']>;
  /** 管护主体 · Who keeps it up. */
  upkeepHolder?: Maybe<Party>;
  /** 管护经费来源 · With which money it is kept up. */
  upkeepMoneySource?: Maybe<UpkeepMoneySource>;
  /** 村级直管责任人 · Village manager. */
  villageManager?: Maybe<RegisterDuty>;
};


/** 资产台账的一行，各栏按所问日期和所问记录时刻；公众看不到的栏为空 · One line of a register, every column as of the day and the knowledge asked for; columns that the public may not see are null to it. */
export type AssetRegisterRowRecipientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type AssetRegisterRowConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<AssetRegisterRowEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<AssetRegisterRow>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type AssetRegisterRowEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: AssetRegisterRow;
};

/** 一段时间内的一项权利 · One of the five rights during some days; the shares of its holders make exactly 1. */
export type AssetRight = {
  /** 来源事件 · The event that brought it. */
  event?: Maybe<AssetEvent>;
  /** 权利人及份额 · Who holds it, with shares. */
  holders: Array<AssetRightHolder>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 权利 · Which right. */
  kind: RightKind;
  /** 记录时刻 · From which moment we knew it. */
  knownFrom: Scalars['DateTime']['output'];
  /** 被更正时刻；仍有效为空 · At which moment another record took its place; null while it stands. */
  knownTo?: Maybe<Scalars['DateTime']['output']>;
  /** 起始日期 · The first day on which it was true. */
  validFrom: Scalars['LocalDate']['output'];
  /** 截止日期（含）；未终止为空 · The last day on which it was true; null while no end is known. */
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  /** 份额的分母 · The whole of which the holders have parts. */
  whole: Scalars['String']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type AssetRightConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<AssetRightEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<AssetRight>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type AssetRightEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: AssetRight;
};

/** 权利份额 · A party’s share of a right. */
export type AssetRightHolder = {
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 份额中的分子 · Its parts of the right’s whole, an exact whole number. */
  parts: Scalars['String']['output'];
  /** 权利主体；无权查看的农户为空 · The party; null for a household that the viewer may not see. */
  party?: Maybe<Party>;
  /** 份额，精确分数 · Its share as an exact fraction: "1", "1/3". */
  share: Scalars['String']['output'];
};

/** 资产状态 · Where an asset is in its life. */
export type AssetState =
  /** 已确权 · rights confirmed */
  | 'CONFIRMED'
  /** 已消耗 · consumed */
  | 'CONSUMED'
  /** 损毁 · damaged */
  | 'DAMAGED'
  /** 已处置 · disposed of */
  | 'DISPOSED'
  /** 已移交 · handed over */
  | 'HANDED_OVER'
  /** 闲置 · idle */
  | 'IDLE'
  /** 低效 · inefficient */
  | 'INEFFICIENT'
  /** 处置中 · in disposal */
  | 'IN_DISPOSAL'
  /** 已合并 · merged into another */
  | 'MERGED'
  /** 运行管护 · in operation */
  | 'OPERATING'
  /** 已登记 · registered */
  | 'REGISTERED'
  /** 盘活中 · being revitalised */
  | 'REVITALISING'
  /** 已分拆 · split into others */
  | 'SPLIT';

/** 一项登记的资产 · One asset of a registration. */
export type AssetToRegisterInput = {
  /** 拟形成资产编号 · The expected asset that it is. */
  expectedAssetId: Scalars['ID']['input'];
  /** 形成日期，不早于完工；不填为完工日期 · The day it was formed, not before completion; the day of completion when left out. */
  formedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 改扩建时并入的原资产；不填则新登记一项 · The asset that is enlarged by it; left out, a new one is formed. */
  intoAssetId?: InputMaybe<Scalars['ID']['input']>;
  /** 具体位置；不填为拟定位置 · Where in its place; as expected when left out. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** 名称；不填为拟定名称 · Its name; as expected when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 备注 · Note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 原值，元；改扩建为增加的原值 · Original value in yuan; of an enlargement what it adds. */
  originalValue: Scalars['Money']['input'];
  /** 数量；新资产不填为拟定数量，改扩建为改扩建后的数量，不填则不变 · Quantity: of a new asset as expected when left out; of an enlarged one afterwards, unchanged when left out. */
  quantity?: InputMaybe<Scalars['String']['input']>;
  /** 单位 · Unit of the quantity. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** 一段时间内的资产状况 · What an asset was during some days, as we knew it between some moments. */
export type AssetVersion = {
  /** 类别 · Class. */
  class: AssetClass;
  /** 来源事件 · The event that brought it. */
  event?: Maybe<AssetEvent>;
  /** 形态 · Form. */
  form: AssetForm;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 记录时刻 · From which moment we knew it. */
  knownFrom: Scalars['DateTime']['output'];
  /** 被更正时刻；仍有效为空 · At which moment another record took its place; null while it stands. */
  knownTo?: Maybe<Scalars['DateTime']['output']>;
  /** 坐落 · Where it lies, in words. */
  location?: Maybe<Scalars['String']['output']>;
  /** 名称 · Name. */
  name: Scalars['String']['output'];
  /** 净值，元 · Net value in yuan. */
  netValue: Scalars['Money']['output'];
  /** 原值，元 · Original value in yuan. */
  originalValue: Scalars['Money']['output'];
  /** 规模数量 · Quantity, an exact decimal. */
  quantity?: Maybe<Scalars['String']['output']>;
  /** 状态 · State. */
  state: AssetState;
  /** 计量单位 · Unit. */
  unit?: Maybe<Scalars['String']['output']>;
  /** 起始日期 · The first day on which it was true. */
  validFrom: Scalars['LocalDate']['output'];
  /** 截止日期（含）；未终止为空 · The last day on which it was true; null while no end is known. */
  validTo?: Maybe<Scalars['LocalDate']['output']>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type AssetVersionConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<AssetVersionEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<AssetVersion>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type AssetVersionEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: AssetVersion;
};

/** 资产收益率与下限 · The yield of an operational asset beside the least it should have. */
export type AssetYield = {
  /** 资产 · The asset, as it stands now. */
  asset?: Maybe<Asset>;
  /** 是否低于下限 · Whether it is below the least yield. */
  belowMin: Scalars['Boolean']['output'];
  /** 资产编号 · Identity of the asset. */
  id: Scalars['ID']['output'];
  /** 收益率下限（政策 asset.yield.min）；未规定为空 · The least yield; null where the county sets none. */
  minPercent?: Maybe<Scalars['Percent']['output']>;
  /** 原值，元 · Original value in yuan. */
  originalValue: Scalars['Money']['output'];
  /** 本年收益，元 · Income of the year in yuan. */
  yearIncome: Scalars['Money']['output'];
  /** 收益率 · The yield; null where there is no original value. */
  yieldPercent?: Maybe<Scalars['Percent']['output']>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type AssetYieldConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<AssetYieldEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<AssetYield>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type AssetYieldEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: AssetYield;
};

/** 明确一项资产的责任 · Who is to answer for one asset. */
export type AssignDutiesInput = {
  /** 资产编号 · Identity of the asset. */
  assetId: Scalars['ID']['input'];
  /** 自哪一天起负责 · The day from which they answer. */
  date: Scalars['LocalDate']['input'];
  /** 依据文号 · Number of the document it rests on. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 各层级责任，每级最多一条 · Who answers, each level at most once. */
  duties: Array<DutyInput>;
  /** 原因 · Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 已截止的责任的最后一天；仍在负责的不填 · The last day of a duty that is over; left out while it goes on. */
  until?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 所见版本号 · The version you saw. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 批量明确责任：逐项办理，互不影响 · The same duties for many assets, each done for itself. */
export type AssignDutiesToManyInput = {
  /** 资产编号，最多100个 · Identities of the assets, at most 100. */
  assetIds: Array<Scalars['ID']['input']>;
  /** 自哪一天起负责 · The day from which they answer. */
  date: Scalars['LocalDate']['input'];
  /** 依据文号 · Number of the document it rests on. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 各层级责任，每级最多一条 · Who answers, each level at most once. */
  duties: Array<DutyInput>;
  /** 原因 · Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 已截止的责任的最后一天；仍在负责的不填 · The last day of a duty that is over; left out while it goes on. */
  until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 批量明确责任中一项资产的结果 · What one assignment came to for one of many assets. */
export type AssignedDuties = {
  /** 办理后的资产；看不到的为空 · The asset as it now stands; null when it is hidden. */
  asset?: Maybe<Asset>;
  /** 资产编号 · Identity of the asset, as it was sent. */
  assetId: Scalars['ID']['output'];
  /** 未办理的原因；已办理则为空 · Why it was not done; null when it was. */
  refusal?: Maybe<Refusal>;
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

/** 审计样本：由公布的种子抽出，任何人可复算 · A sample drawn by a published seed, which anybody can draw again. */
export type AuditSample = {
  /** 基准日 · The business date on which the population stands. */
  asOf: Scalars['LocalDate']['output'];
  /** 方式 · How it was drawn. */
  by: SampleWay;
  /** 抽样人 · Who drew it. */
  drawnBy?: Maybe<Person>;
  /** 抽样日期 · The business date of the drawing. */
  drawnOn: Scalars['LocalDate']['output'];
  /** 筛选条件 · The conditions on the population; amounts in fen. */
  filter: Scalars['JSONObject']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 样本各项，按序号 · What was drawn, in its order. */
  items: AuditSampleItemConnection;
  /** 地点 · The place. */
  place?: Maybe<Place>;
  /** 区划代码 · The place whose things it was drawn from. */
  placeCode: Scalars['String']['output'];
  /** 总体 · What it was drawn from. */
  population: SamplePopulation;
  /** 总体金额 · How much money they held. */
  populationAmount: Scalars['Money']['output'];
  /** 总体件数 · How many members the population had. */
  populationCount: Scalars['Int']['output'];
  /** 总体摘要：按编号逐行“编号:分”的SHA-256 · SHA-256 over a line "id:fen" for each member in the order of identities. */
  populationSha256: Scalars['String']['output'];
  /** 用途 · What it was drawn for. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** 记录时刻 · When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 种子 · The seed. */
  seed: Scalars['String']['output'];
  /** 样本量 · How many were asked for: members by count, hits by money. */
  size: Scalars['Int']['output'];
};


/** 审计样本：由公布的种子抽出，任何人可复算 · A sample drawn by a published seed, which anybody can draw again. */
export type AuditSampleItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type AuditSampleConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<AuditSampleEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<AuditSample>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type AuditSampleEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: AuditSample;
};

/** 样本中的一项 · One member that was drawn. */
export type AuditSampleItem = {
  /** 金额 · Its amount in the population. */
  amount: Scalars['Money']['output'];
  /** 资产 · The asset; null in other populations. */
  asset?: Maybe<Asset>;
  /** 命中次数：大于间距的可多次命中 · How often it was hit; by money more than once when larger than the distance. */
  hits: Scalars['Int']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 名称：资产编码及名称、项目名称、凭证号及收款人 · Its code and name, or voucher and payee. */
  name: Scalars['String']['output'];
  /** 对象所在地区划代码 · Its place code. */
  placeCode: Scalars['String']['output'];
  /** 按金额：按编号排列时在它之前的金额合计 · By money: how much lies before it in the order of identities. */
  precedingAmount?: Maybe<Scalars['Money']['output']>;
  /** 项目 · The project; null in other populations. */
  project?: Maybe<Project>;
  /** 序号 · Its place in the sample, from 1. */
  rank: Scalars['Int']['output'];
  /** 按件数：“种子:编号”的SHA-256，由小到大排序 · By count: SHA-256 of "seed:id", by which members are ranked. */
  rankHash?: Maybe<Scalars['String']['output']>;
  /** 对象编号 · Identity of the asset, project or payment. */
  subjectId: Scalars['ID']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type AuditSampleItemConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<AuditSampleItemEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<AuditSampleItem>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type AuditSampleItemEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: AuditSampleItem;
};

/** 一个办理动作对一项资产的判断 · One move of the lifecycle table, asked of one asset. */
export type AvailableAssetMove = {
  /** 现在能否办理 · Whether the acting post may make it now, bringing along what is asked. */
  allowed: Scalars['Boolean']['output'];
  /** 办理时须带来的内容 · What must be brought along. */
  asks: Array<Scalars['String']['output']>;
  /** 动作 · The move: confirmRights, certify, handOver, operate, findIdle, findInefficient, findDamaged, revitalise, resume, transferRights, changeClass, changeValue, enlarge, pledge, releasePledge, split, merge, consume, requestDisposal, dropDisposal, dispose. */
  move: Scalars['String']['output'];
  /** 不能办理的原因 · Exactly why not; null when allowed. */
  refusal?: Maybe<Refusal>;
  /** 动作中文名称 · The move’s name in Chinese. */
  zh: Scalars['String']['output'];
};

/** 一个办理动作对一项处置的判断 · One move of the table, asked of one disposal. */
export type AvailableDisposalMove = {
  /** 现在能否办理 · Whether the acting post may make it now, bringing along what is asked. */
  allowed: Scalars['Boolean']['output'];
  /** 办理时须带来的内容 · What must be brought along. */
  asks: Array<Scalars['String']['output']>;
  /** 动作 · The move: valueDisposal, voteDisposal, reviewDisposal, approveDisposal, consentDisposal, completeDisposal, rejectInTownship, rejectInCounty, rejectInFinance, withdrawDisposal. */
  move: Scalars['String']['output'];
  /** 不能办理的原因 · Exactly why not; null when allowed. */
  refusal?: Maybe<Refusal>;
  /** 动作中文名称 · The move’s name in Chinese. */
  zh: Scalars['String']['output'];
};

/** 一个办理动作对一个项目的判断 · One move of the lifecycle table, asked of one project: whether the acting post may make it now. */
export type AvailableMove = {
  /** 现在能否办理 · Whether the acting post may make it now, bringing along what is asked. */
  allowed: Scalars['Boolean']['output'];
  /** 办理时须带来的内容 · What must be brought along. */
  asks: Array<Scalars['String']['output']>;
  /** 办理期限；不是当前等待的步骤则为空 · Due date, for the step that the project waits for. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 动作 · The move. */
  move: ProjectMoveName;
  /** 不能办理的原因 · Exactly why not; null when allowed. */
  refusal?: Maybe<Refusal>;
  /** 动作中文名称 · The move’s name in Chinese. */
  zh: Scalars['String']['output'];
};

/** 联农带农机制 · How a project pays the farmers. */
export type BenefitLinkage = {
  /** 具体做法 · How it works. */
  description: Scalars['String']['output'];
  /** 带动户数 · Households. */
  households: Scalars['Int']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 预计年增收 · Expected income of the farmers in a year. */
  income?: Maybe<Scalars['Money']['output']>;
  /** 联结方式 · Kind. */
  kind: LinkageKind;
  /** 带动人数 · People. */
  people: Scalars['Int']['output'];
};

/** 批量办理中一个项目的结果 · What one act came to for one of many projects. */
export type BulkResult = {
  /** 办理后的项目；看不到的为空 · The project as it now stands; null when it is not among the viewer’s. */
  project?: Maybe<Project>;
  /** 项目编号 · Identity of the project, as it was sent. */
  projectId: Scalars['ID']['output'];
  /** 未办理的原因；已办理则为空 · Why it was not done; null when it was. */
  refusal?: Maybe<Refusal>;
};

/** 批量审核 · One review of many projects. */
export type BulkReviewInput = {
  /** 会议纪要日期（县级审定）· Date of the minutes, for the county’s approval. */
  minutesDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 会议纪要文号（县级审定）· Number of the minutes, for the county’s approval. */
  minutesNumber?: InputMaybe<Scalars['String']['input']>;
  /** 审核动作 · Which review. */
  move: ReviewMove;
  /** 意见 · Opinion. */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** 项目编号，最多100个 · Identities of the projects, at most 100. */
  projectIds: Array<Scalars['ID']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 结转：一个年度账户的余额转入下一年度 · What lay in the accounts of one budget year, moved to the next. */
export type CarryOver = {
  /** 安排；指标未安排的结转为空 · The allocation; null for what was not allocated. */
  allocation?: Maybe<Allocation>;
  /** 结转日期 · Business date. */
  carriedOn: Scalars['LocalDate']['output'];
  /** 记账分录；不在辖区内为空 · The ledger entry that booked it; null when it lies outside the viewer’s area. */
  entry?: Maybe<LedgerEntry>;
  /** 首年 · The first year of the money. */
  firstYear: Scalars['Int']['output'];
  /** 转出年度 · From which year. */
  fromYear: Scalars['Int']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 指标 · The line. */
  line: FundLine;
  /** 理由 · The reason. */
  reason: Scalars['String']['output'];
  /** 转入年度 · Into which year. */
  toYear: Scalars['Int']['output'];
  /** 未安排部分 · What was not allocated. */
  unallocated: Scalars['Money']['output'];
  /** 未支付部分 · What was not paid. */
  unpaid: Scalars['Money']['output'];
  /** 未拨付部分 · What was not released. */
  unreleased: Scalars['Money']['output'];
};

/** 结转一笔安排的余额 · Carries over what lies on an allocation. */
export type CarryOverAllocationInput = {
  /** 安排编号 · Identity of the allocation. */
  allocationId: Scalars['ID']['input'];
  /** 结转日期，默认今日 · Business date; today when left out. */
  carriedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 转出年度 · The budget year that is closed. */
  fromYear: Scalars['Int']['input'];
  /** 理由 · The reason. */
  reason: Scalars['String']['input'];
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type CarryOverConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<CarryOverEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<CarryOver>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type CarryOverEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: CarryOver;
};

/** 结转未安排资金 · Carries over what a line has not allocated. */
export type CarryOverLineInput = {
  /** 结转日期，默认今日 · Business date; today when left out. */
  carriedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 转出年度 · The budget year that is closed. */
  fromYear: Scalars['Int']['input'];
  /** 指标编号 · Identity of the line. */
  lineId: Scalars['ID']['input'];
  /** 理由 · The reason. */
  reason: Scalars['String']['input'];
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
};

/** 办理记录：一步一条，只增不改 · One act of the case; acts are only ever added. */
export type CaseAct = {
  /** 业务日期 · Business date. */
  businessDate: Scalars['LocalDate']['output'];
  /** 办理人 · Who acted. */
  by?: Maybe<Person>;
  /** 替谁办理（代理时）· For whom, when done by a substitute. */
  for?: Maybe<Person>;
  /** 办理前状态；起草为空 · State before; null for the draft. */
  fromState?: Maybe<ProjectState>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 办理环节 · Level. */
  level: CaseLevel;
  /** 会议纪要文号 · Number of the minutes. */
  minutesNumber?: Maybe<Scalars['String']['output']>;
  /** 动作 · The move or record: a move of the lifecycle table, `draft`, `amend`, or a record of execution. */
  move: Scalars['String']['output'];
  /** 意见 · Opinion. */
  opinion?: Maybe<Scalars['String']['output']>;
  /** 年度计划文号 · Number of the year plan. */
  planNumber?: Maybe<Scalars['String']['output']>;
  /** 理由 · Reason. */
  reason?: Maybe<Scalars['String']['output']>;
  /** 记录时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 办理岗位 · Role of the acting post. */
  role: Role;
  /** 办理后状态 · State after. */
  toState: ProjectState;
};

/** 分页列表 · One page of a list (Relay connection). */
export type CaseActConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<CaseActEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<CaseAct>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type CaseActEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: CaseAct;
};

/** 办理环节 · The level at which an act counts in the separation of duties. */
export type CaseLevel =
  /** 县级 · county */
  | 'COUNTY'
  /** 部门 · department */
  | 'DEPARTMENT'
  /** 财政 · finance */
  | 'FINANCE'
  /** 实施单位 · implementer */
  | 'IMPLEMENTER'
  /** 乡镇 · township */
  | 'TOWNSHIP'
  /** 国库支付 · treasury */
  | 'TREASURY'
  /** 村申报 · declaration */
  | 'VILLAGE';

/** 颁证 · Notes the certificate of an asset. */
export type CertifyAssetInput = {
  /** 资产编号 · Identity of the asset. */
  assetId: Scalars['ID']['input'];
  /** 权证号 · Number of the certificate. */
  certificateNumber: Scalars['String']['input'];
  /** 颁证日期，默认今日 · The day of the certificate; today when left out. */
  certifiedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见版本号 · The version that was seen; a stale one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 类别变更 · The class of an asset is another from a day on. */
export type ChangeAssetClassInput = {
  /** 资产编号 · Identity of the asset. */
  assetId: Scalars['ID']['input'];
  /** 新的类别 · The new class. */
  class: AssetClass;
  /** 决定文号 · Number of the decision. */
  documentNumber: Scalars['String']['input'];
  /** 生效日期，默认今日 · The first day; today when left out. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 原因 · Why. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见版本号 · The version that was seen; a stale one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 价值变动 · The value of an asset is another from a day on. */
export type ChangeAssetValueInput = {
  /** 金额，元：折旧、减值为减少额，重估、更正为变动后的值 · In yuan: by how much it falls, or what the value becomes. */
  amount: Scalars['Money']['input'];
  /** 资产编号 · Identity of the asset. */
  assetId: Scalars['ID']['input'];
  /** 依据文号 · Number of the document it rests on. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 生效日期，默认今日 · The first day; today when left out. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 变动类型 · Why it is another. */
  kind: ValueChangeKind;
  /** 原值更正后的各来源；只有一个来源时可不填 · The sources of a corrected original value; may be left out when there is one. */
  origins?: InputMaybe<Array<OriginInput>>;
  /** 原因 · Why. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见版本号 · The version that was seen; a stale one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 变更类别 · What a change of a project is about. */
export type ChangeKind =
  /** 投资变更 · how much money */
  | 'AMOUNT'
  /** 内容变更 · what is built or bought */
  | 'CONTENT'
  /** 地点变更 · where */
  | 'PLACE'
  /** 绩效目标变更 · performance targets */
  | 'TARGET';

/** 修改本人密码 · Change one’s own password. */
export type ChangePasswordInput = {
  /** 新密码，至少10位，不含账号 · New password: at least 10 characters, not containing the login. */
  newPassword: Scalars['String']['input'];
  /** 原密码 · Old password. */
  oldPassword: Scalars['String']['input'];
};

/** 项目变更申请：批准后形成新版本 · A request to change an approved project; once approved it makes a new edition. */
export type ChangeRequest = {
  /** 附件，新的在前 · Its files, newest first. */
  attachments: AttachmentConnection;
  /** 决定登记人 · Who recorded the decision. */
  decidedBy?: Maybe<Person>;
  /** 决定日期 · The day it was decided or taken back. */
  decidedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 批准后版本 · The edition it made; null unless approved. */
  editionAfter?: Maybe<Scalars['Int']['output']>;
  /** 申请时版本 · The edition it is about. */
  editionBefore: Scalars['Int']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 类别 · Kind. */
  kind: ChangeKind;
  /** 会议纪要日期 · Date of the minutes. */
  minutesDate?: Maybe<Scalars['LocalDate']['output']>;
  /** 会议纪要文号 · Number of the minutes. */
  minutesNumber?: Maybe<Scalars['String']['output']>;
  /** 意见 · Opinion. */
  opinion?: Maybe<Scalars['String']['output']>;
  /** 所属项目 · Its project. */
  project?: Maybe<Project>;
  /** 拟变更内容 · What is proposed. */
  proposed: ProposedChange;
  /** 原因 · Why. */
  reason: Scalars['String']['output'];
  /** 申请人 · Who asked. */
  requestedBy?: Maybe<Person>;
  /** 申请日期 · The day it was asked for. */
  requestedOn: Scalars['LocalDate']['output'];
  /** 状态 · State. */
  state: ChangeState;
};


/** 项目变更申请：批准后形成新版本 · A request to change an approved project; once approved it makes a new edition. */
export type ChangeRequestAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type ChangeRequestConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<ChangeRequestEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<ChangeRequest>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type ChangeRequestEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: ChangeRequest;
};

/** 变更申请筛选，各项同时满足 · Filter of change requests; all conditions hold together. */
export type ChangeRequestFilter = {
  /** 类别 · Kind. */
  kind?: InputMaybe<ChangeKind>;
  /** 地点及其下级 · The place and everything below it. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** 状态 · State. */
  state?: InputMaybe<ChangeState>;
};

/** 变更申请状态 · The state of a change request. */
export type ChangeState =
  /** 已批准 · approved */
  | 'APPROVED'
  /** 未批准 · rejected */
  | 'REJECTED'
  /** 已申请 · asked for */
  | 'REQUESTED'
  /** 已撤回 · taken back */
  | 'WITHDRAWN';

/** 报账：用款单位凭资料申请支付 · A request of the implementing unit to be paid against proofs. */
export type Claim = {
  /** 办理记录 · Its steps so far. */
  acts: Array<ClaimAct>;
  /** 金额（元） · The amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 申请单位 · The unit that claims. */
  applicantUnit: Scalars['String']['output'];
  /** 可办步骤及不能办理的原因 · Every move of the claim, and why the viewer may not make it. */
  availableMoves: Array<ClaimMove>;
  /** 合同编号 · Identity of the contract. */
  contractId?: Maybe<Scalars['ID']['output']>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 是否质量保证金 · Whether it claims retention money. */
  isRetention: Scalars['Boolean']['output'];
  /** 是否示例数据 · Whether it is sample data. */
  isSample: Scalars['Boolean']['output'];
  /** 类型 · What it is for. */
  kind: ClaimKind;
  /** 收款人 · Payee. */
  payee: Scalars['String']['output'];
  /** 收款账号，只留末四位 · The payee’s account, all but its last four characters masked. */
  payeeAccount: Scalars['String']['output'];
  /** 支付，含已冲销 · Its payments, reversed ones included. */
  payments: PaymentConnection;
  /** 项目区划代码 · Place code of the project. */
  placeCode: Scalars['String']['output'];
  /** 项目 · The project. */
  project?: Maybe<Project>;
  /** 报账资料 · Its papers. */
  proofs: Array<ClaimProof>;
  /** 事由 · Purpose. */
  purpose: Scalars['String']['output'];
  /** 记录时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 退回原因 · Why it was returned; null unless RETURNED. */
  returnReason?: Maybe<Scalars['String']['output']>;
  /** 状态 · State. */
  state: ClaimState;
  /** 进入该状态的日期 · Since when. */
  stateSince: Scalars['LocalDate']['output'];
  /** 版本，修改时带回 · Version; send it along when amending. */
  version: Scalars['Int']['output'];
};


/** 报账：用款单位凭资料申请支付 · A request of the implementing unit to be paid against proofs. */
export type ClaimAvailableMovesArgs = {
  allowed?: Scalars['Boolean']['input'];
};


/** 报账：用款单位凭资料申请支付 · A request of the implementing unit to be paid against proofs. */
export type ClaimPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 报账办理记录 · One step of a claim. */
export type ClaimAct = {
  /** 业务日期 · Business date. */
  businessDate: Scalars['LocalDate']['output'];
  /** 办理人 · Who acted. */
  by?: Maybe<Person>;
  /** 环节 · The duty that was exercised. */
  duty: Duty;
  /** 被代理人 · For whom a substitute acted. */
  for?: Maybe<Person>;
  /** 原状态 · The state before; null for the draft. */
  fromState?: Maybe<ClaimState>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 步骤 · The move. */
  move: Scalars['String']['output'];
  /** 意见 · Opinion or reason. */
  opinion?: Maybe<Scalars['String']['output']>;
  /** 记录时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 岗位 · The role of the acting post. */
  role: Role;
  /** 新状态 · The state after. */
  toState: ClaimState;
};

/** 分页列表 · One page of a list (Relay connection). */
export type ClaimConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<ClaimEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Claim>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 全部各条金额合计，不只本页 · The sum of the amounts of all rows that match, not of this page alone. */
  totalAmount: Scalars['Money']['output'];
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type ClaimEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Claim;
};

/** 报账筛选，各项同时满足 · Filter of claims; all conditions hold together. */
export type ClaimFilter = {
  /** 类型 · What it is for. */
  kind?: InputMaybe<ClaimKind>;
  /** 地点及其下辖 · A place with all places in it. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** 项目编号 · Identity of the project. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 · In one of these states. */
  states?: InputMaybe<Array<ClaimState>>;
  /** 事由或收款人包含 · A part of the purpose or payee. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** 项目年度 · The year of the project. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 报账类型 · What a claim is for; it decides which proofs are needed. */
export type ClaimKind =
  /** 到户补助 · subsidy to households */
  | 'HOUSEHOLD_SUBSIDY'
  /** 采购 · purchase */
  | 'PURCHASE'
  /** 工程 · works */
  | 'WORKS';

/** 报账的一个步骤及能否办理 · A move of a claim, and whether the viewer may make it. */
export type ClaimMove = {
  /** 现在能否办理 · Whether the viewer may make it now. */
  allowed: Scalars['Boolean']['output'];
  /** 步骤 · The move. */
  move: Scalars['String']['output'];
  /** 不能办理的原因 · Why not; null when allowed. */
  refusal?: Maybe<Refusal>;
  /** 步骤名称 · Its name in Chinese. */
  zh: Scalars['String']['output'];
};

/** 报账排序 · Order of claims. */
export type ClaimOrder =
  /** 新的在前 · Newest first. */
  | 'NEWEST_FIRST'
  /** 等候最久的在前 · Those that wait longest in their state first. */
  | 'WAITING_LONGEST';

/** 报账资料 · One paper of a claim. */
export type ClaimProof = {
  /** 附件 · The stored file. */
  attachment?: Maybe<Attachment>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 种类 · What it is. */
  kind: ProofKind;
  /** 存放处 · Where the paper is kept. */
  reference?: Maybe<Scalars['String']['output']>;
};

/** 报账资料：附件或存放处至少一项 · One paper: a stored file, or where it is kept. */
export type ClaimProofInput = {
  /** 附件编号 · Identity of the stored file. */
  attachmentId?: InputMaybe<Scalars['ID']['input']>;
  /** 种类代码，见 proofKinds · Code of the kind; see `proofKinds`. */
  kind: Scalars['String']['input'];
  /** 存放处 · Where the paper is kept. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** 报账状态 · Where a claim is on its way. */
export type ClaimState =
  /** 财政已审批 · approved by finance */
  | 'APPROVED'
  /** 草稿 · draft */
  | 'DRAFT'
  /** 已支付 · paid */
  | 'PAID'
  /** 退回 · returned */
  | 'RETURNED'
  /** 已提交 · submitted */
  | 'SUBMITTED'
  /** 乡镇已审核 · checked by the township */
  | 'TOWNSHIP_CHECKED'
  /** 撤回 · withdrawn */
  | 'WITHDRAWN';

/** 停用账号 · Close an account. */
export type CloseAccountInput = {
  /** 人员编号 · Identity of the person. */
  personId: Scalars['ID']['input'];
  /** 原因 · Reason. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 撤回处置或不予处置，说明原因 · Withdraws or rejects a disposal, with the reason. */
export type CloseDisposalInput = {
  /** 处置编号 · Identity of the disposal. */
  id: Scalars['ID']['input'];
  /** 原因 · The reason. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见版本 · The version that was seen. */
  version: Scalars['Int']['input'];
};

/** 终止合同 · Closes a contract. */
export type CloseLeaseInput = {
  /** 终止日期：合同有效的最后一天 · The last day on which it holds. */
  closedOn: Scalars['LocalDate']['input'];
  /** 合同编号（标识） · Identity of the contract. */
  id: Scalars['ID']['input'];
  /** 原因 · The reason. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见版本 · The version that was seen. */
  version: Scalars['Int']['input'];
};

/** 验收问题销号 · Closes a problem found at acceptance. */
export type CloseProblemInput = {
  /** 整改及核查情况 · How it was put right and checked. */
  closingNote: Scalars['String']['input'];
  /** 问题编号 · Identity of the problem. */
  problemId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 归档：资料齐全，四处存档 · Closes and archives the project: files complete, kept in four places. */
export type CloseProjectInput = {
  /** 存档单位 · Those who keep a copy. */
  copies: Array<CopyHolder>;
  /** 已有资料种类 · The kinds of files that are there. */
  files: Array<FileKind>;
  /** 意见 · Opinion. */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见的项目修改序号；不填则不核对 · The version of the project that you saw; not compared when left out. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 归档记录 · The archiving of the files. */
export type Closing = {
  /** 附件，新的在前 · Its files, newest first. */
  attachments: AttachmentConnection;
  /** 归档日期 · The day of the closing. */
  closedOn: Scalars['LocalDate']['output'];
  /** 存档单位 · Those who keep a copy. */
  copies: Array<CopyHolder>;
  /** 资料种类 · The kinds of files that are there. */
  files: Array<FileKind>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 说明 · Note. */
  note?: Maybe<Scalars['String']['output']>;
  /** 所属项目 · Its project. */
  project?: Maybe<Project>;
  /** 登记时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 登记人；无权查看姓名者为空 · Who recorded it; null for those who may not see names. */
  recordedBy?: Maybe<Person>;
};


/** 归档记录 · The archiving of the files. */
export type ClosingAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 三色 · The colour of an operating asset in a quarter. */
export type Colour =
  /** 绿：各项正常 · green: nothing abnormal */
  | 'GREEN'
  /** 红：异常达到红灯线 · red: as many abnormal as the policy says */
  | 'RED'
  /** 黄：有异常 · yellow: something abnormal */
  | 'YELLOW';

/** 已存档的三色评定，不再改变 · The colour of an asset in a quarter as it was filed; never altered. */
export type ColourCheck = {
  /** 异常项数 · How many are abnormal. */
  abnormal: Scalars['Int']['output'];
  /** 资产 · The asset, as it stands now. */
  asset?: Maybe<Asset>;
  /** 评定日期 · The day it was filed. */
  checkedOn: Scalars['LocalDate']['output'];
  /** 颜色 · The colour. */
  colour: Colour;
  /** 合同：没有在有效期内的合同；是为异常 · True where abnormal: no contract holds. */
  contract: Scalars['Boolean']['output'];
  /** 分配：到分配截止日，以前年度收益仍未分完；是为异常 · True where abnormal: income of former years is not distributed by the day of the policy. */
  distribution: Scalars['Boolean']['output'];
  /** 所属存档 · The filing that added it. */
  filing?: Maybe<ColourFiling>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 收益：以前季度到期的仍有拖欠；是为异常 · True where abnormal: what fell due before the quarter is still in arrears. */
  income: Scalars['Boolean']['output'];
  /** 是否示例数据 · Whether this is sample data. */
  isSample: Scalars['Boolean']['output'];
  /** 运营：闲置、低效或损毁；是为异常 · True where abnormal: it stands idle, is inefficient or damaged. */
  operation: Scalars['Boolean']['output'];
  /** 季度 · Quarter. */
  quarter: Scalars['Int']['output'];
  /** 红灯线（政策 asset.colour.red） · How many make it red, by the policy. */
  redFrom: Scalars['Int']['output'];
  /** 租金：本季到期未收足，或合同未约定租金且一年内没有收益；是为异常 · True where abnormal: what fell due in the quarter was not received whole, or a contract without rent brought nothing in a year. */
  rent: Scalars['Boolean']['output'];
  /** 管护：没有管护方案，或有一期逾期未做；是为异常 · True where abnormal: no upkeep plan, or a round overdue. */
  upkeep: Scalars['Boolean']['output'];
  /** 年度 · Year. */
  year: Scalars['Int']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type ColourCheckConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<ColourCheckEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<ColourCheck>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type ColourCheckEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: ColourCheck;
};

/** 三色存档筛选，各项同时满足 · Filter of filed colours; all conditions hold together. */
export type ColourCheckFilter = {
  /** 资产 · Of this asset. */
  assetId?: InputMaybe<Scalars['ID']['input']>;
  /** 颜色，任一 · Any of these colours. */
  colours?: InputMaybe<Array<Colour>>;
  /** 该指标异常的 · Abnormal in this indicator. */
  indicator?: InputMaybe<ColourIndicator>;
  /** 地点及其以下 · The place with this code and everything below it. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** 季度 · Of this quarter. */
  quarter?: InputMaybe<Scalars['Int']['input']>;
  /** 年度 · Of this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 三色统计 · How many operational assets of a place have each colour in a quarter. */
export type ColourCounts = {
  /** 参评资产数 · How many were asked about. */
  assets: Scalars['Int']['output'];
  /** 合同指标异常数 · How many are abnormal in the indicator contract. */
  contract: Scalars['Int']['output'];
  /** 分配指标异常数 · How many are abnormal in the indicator distribution. */
  distribution: Scalars['Int']['output'];
  /** 绿色 · Green ones. */
  green: Scalars['Int']['output'];
  /** 收益指标异常数 · How many are abnormal in the indicator income. */
  income: Scalars['Int']['output'];
  /** 运营指标异常数 · How many are abnormal in the indicator operation. */
  operation: Scalars['Int']['output'];
  /** 红色 · Red ones. */
  red: Scalars['Int']['output'];
  /** 租金指标异常数 · How many are abnormal in the indicator rent. */
  rent: Scalars['Int']['output'];
  /** 管护指标异常数 · How many are abnormal in the indicator upkeep. */
  upkeep: Scalars['Int']['output'];
  /** 黄色 · Yellow ones. */
  yellow: Scalars['Int']['output'];
};

/** 三色评定的一次存档 · One filing of a quarter’s colours for a place. */
export type ColourFiling = {
  /** 存档人 · Who filed it. */
  by?: Maybe<Person>;
  /** 存档日期 · The day it was filed. */
  filedOn: Scalars['LocalDate']['output'];
  /** 新增绿色资产数 · How many green ones it added. */
  green: Scalars['Int']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 是否示例数据 · Whether this is sample data. */
  isSample: Scalars['Boolean']['output'];
  /** 地点 · The place. */
  place?: Maybe<Place>;
  /** 地点代码 · Code of the place. */
  placeCode: Scalars['String']['output'];
  /** 季度 · Quarter. */
  quarter: Scalars['Int']['output'];
  /** 记录时刻 · When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 新增红色资产数 · How many red ones it added. */
  red: Scalars['Int']['output'];
  /** 年度 · Year. */
  year: Scalars['Int']['output'];
  /** 新增黄色资产数 · How many yellow ones it added. */
  yellow: Scalars['Int']['output'];
};

/** 三色筛选，各项同时满足 · Filter of colours; all conditions hold together. */
export type ColourFilter = {
  /** 颜色，任一 · Any of these colours. */
  colours?: InputMaybe<Array<Colour>>;
  /** 该指标异常的 · Abnormal in this indicator. */
  indicator?: InputMaybe<ColourIndicator>;
};

/** 三色指标 · One of the six things that the three-colour check asks; each says what is abnormal. */
export type ColourIndicator =
  /** 合同：没有在有效期内的合同 · no contract holds */
  | 'contract'
  /** 分配：到分配截止日，以前年度收益仍未分完 · income of former years is not distributed by the day of the policy */
  | 'distribution'
  /** 收益：以前季度到期的仍有拖欠 · what fell due before the quarter is still in arrears */
  | 'income'
  /** 运营：闲置、低效或损毁 · it stands idle, is inefficient or damaged */
  | 'operation'
  /** 租金：本季到期未收足，或合同未约定租金且一年内没有收益 · what fell due in the quarter was not received whole, or a contract without rent brought nothing in a year */
  | 'rent'
  /** 管护：没有管护方案，或有一期逾期未做 · no upkeep plan, or a round overdue */
  | 'upkeep';

/** 开工记录 · The beginning of the works. */
export type Commencement = {
  /** 附件，新的在前 · Its files, newest first. */
  attachments: AttachmentConnection;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 说明 · Note. */
  note?: Maybe<Scalars['String']['output']>;
  /** 所属项目 · Its project. */
  project?: Maybe<Project>;
  /** 登记时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 登记人；无权查看姓名者为空 · Who recorded it; null for those who may not see names. */
  recordedBy?: Maybe<Person>;
  /** 开工日期 · The day on which works began. */
  startedOn: Scalars['LocalDate']['output'];
};


/** 开工记录 · The beginning of the works. */
export type CommencementAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 完成处置，记录收入 · Completes a disposal with its proceeds. */
export type CompleteDisposalInput = {
  /** 处置完成日期：自该日起资产不在 · The day from which the asset is gone. */
  completedOn: Scalars['LocalDate']['input'];
  /** 处置编号 · Identity of the disposal. */
  id: Scalars['ID']['input'];
  /** 无收入的原因 · Why it brought nothing; only without proceeds. */
  noProceedsReason?: InputMaybe<Scalars['String']['input']>;
  /** 意见 · Opinion. */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** 处置收入，元；无收入填零 · Proceeds in yuan; zero where it brought nothing. */
  proceeds: Scalars['Money']['input'];
  /** 收入到账日期 · The day the proceeds were received. */
  receivedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
  /** 收入用途 · What the proceeds are used for. */
  use?: InputMaybe<Scalars['String']['input']>;
  /** 所见版本 · The version that was seen. */
  version: Scalars['Int']['input'];
  /** 收入凭证号 · Number of the voucher. */
  voucherNumber?: InputMaybe<Scalars['String']['input']>;
};

/** 完工：合同工程量须全部完成，附照片，已在现场公告 · Ends the works: all quantities done, photos attached, announced at the site. */
export type CompleteProjectInput = {
  /** 完工日期，不晚于今日 · The day of completion, not after today. */
  completedOn: Scalars['LocalDate']['input'];
  /** 说明 · Note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见的项目修改序号；不填则不核对 · The version of the project that you saw; not compared when left out. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 完工记录 · The end of the works. */
export type Completion = {
  /** 附件，新的在前 · Its files, newest first. */
  attachments: AttachmentConnection;
  /** 完工日期 · The day on which all contract quantities were done. */
  completedOn: Scalars['LocalDate']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 说明 · Note. */
  note?: Maybe<Scalars['String']['output']>;
  /** 所属项目 · Its project. */
  project?: Maybe<Project>;
  /** 登记时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 登记人；无权查看姓名者为空 · Who recorded it; null for those who may not see names. */
  recordedBy?: Maybe<Person>;
};


/** 完工记录 · The end of the works. */
export type CompletionAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 确认资金已下达 · Confirms that money lies on a selected project. */
export type ConfirmFundingInput = {
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 确权：所有权必填；收益权、处置权默认随所有权，经营权默认为管护主体或所有权人，监督权默认为所在乡镇人民政府 · Confirms the five rights. The owner is named; who earns and disposes follows the owner, who operates is the upkeep holder or the owner, and the township government supervises, unless named otherwise. */
export type ConfirmRightsInput = {
  /** 资产编号 · Identity of the asset. */
  assetId: Scalars['ID']['input'];
  /** 确权依据 · What the confirmation rests on. */
  basis: Scalars['String']['input'];
  /** 确权日期，默认今日 · The day of confirmation; today when left out. */
  confirmedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 依据文号 · Number of the document it rests on. */
  documentNumber: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 五项权利 · The rights. */
  rights: Array<RightInput>;
  /** 权利起始日期，默认资产形成日期 · Since when the rights are held; since the asset was formed when left out. */
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 所见版本号 · The version that was seen; a stale one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 财政同意处置 · Finance consents to a disposal. */
export type ConsentDisposalInput = {
  /** 财政同意文号 · Number of the consent. */
  consentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 处置编号 · Identity of the disposal. */
  id: Scalars['ID']['input'];
  /** 意见 · Opinion. */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见版本 · The version that was seen. */
  version: Scalars['Int']['input'];
};

/** 统筹整合 · Moves money to another source or task. */
export type ConsolidateInput = {
  /** 金额（元） · The amount in yuan. */
  amount: Scalars['Money']['input'];
  /** 新渠道 · New channel. */
  channel: FundChannel;
  /** 整合日期，默认今日 · Business date; today when left out. */
  consolidatedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 批准日期 · Date of the decision. */
  decisionDate: Scalars['LocalDate']['input'];
  /** 批准文号 · Number of the approving decision. */
  decisionNumber: Scalars['String']['input'];
  /** 新级次，默认不变 · New level; unchanged when left out. */
  level?: InputMaybe<FundSourceLevel>;
  /** 指标编号 · Identity of the line. */
  lineId: Scalars['ID']['input'];
  /** 理由 · The reason. */
  reason: Scalars['String']['input'];
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
  /** 新任务方向 · New task; none when left out. */
  task?: InputMaybe<FundTask>;
};

/** 统筹整合：经批准改变来源或任务 · Money moved to another source or task by an approving decision. */
export type Consolidation = {
  /** 金额（元） · The amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 整合日期 · Business date. */
  consolidatedOn: Scalars['LocalDate']['output'];
  /** 批准日期 · Date of the decision. */
  decisionDate: Scalars['LocalDate']['output'];
  /** 批准文号 · Number of the decision. */
  decisionNumber: Scalars['String']['output'];
  /** 记账分录；不在辖区内为空 · The ledger entry that booked it; null when it lies outside the viewer’s area. */
  entry?: Maybe<LedgerEntry>;
  /** 原指标 · The line it came from. */
  fromLine: FundLine;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 理由 · The reason. */
  reason: Scalars['String']['output'];
  /** 新指标 · The line it opened. */
  toLine: FundLine;
};

/** 分页列表 · One page of a list (Relay connection). */
export type ConsolidationConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<ConsolidationEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Consolidation>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 全部各条金额合计，不只本页 · The sum of the amounts of all rows that match, not of this page alone. */
  totalAmount: Scalars['Money']['output'];
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type ConsolidationEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Consolidation;
};

/** 消耗：短期到户物资终结 · Short-lived household goods were used or sold. */
export type ConsumeAssetInput = {
  /** 资产编号 · Identity of the asset. */
  assetId: Scalars['ID']['input'];
  /** 消耗日期，默认今日 · Since when it is gone; today when left out. */
  consumedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 原因 · Why. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见版本号 · The version that was seen; a stale one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 合同：清单合计等于合同金额到分 · A contract under a project; its lines make its amount to the fen. */
export type Contract = {
  /** 合同金额，元 · Amount as signed, in yuan. */
  amount: Scalars['Money']['output'];
  /** 附件，新的在前 · Its files, newest first. */
  attachments: AttachmentConnection;
  /** 计入补充协议后的金额，元 · Amount with all supplements, in yuan. */
  currentAmount: Scalars['Money']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 合同清单 · Lines as signed. */
  items: Array<ContractItem>;
  /** 合同编号 · Number, once per project. */
  number: Scalars['String']['output'];
  /** 合同对方 · The other party, the winner of the procurement. */
  party: Scalars['String']['output'];
  /** 合同完工日期 · The day by which the works are to be finished. */
  plannedFinish: Scalars['LocalDate']['output'];
  /** 所依据的采购结果 · The procurement it rests on. */
  procurement?: Maybe<Procurement>;
  /** 所属项目 · Its project. */
  project?: Maybe<Project>;
  /** 登记时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 登记人；无权查看姓名者为空 · Who recorded it; null for those who may not see names. */
  recordedBy?: Maybe<Person>;
  /** 质保金比例 · Retention in percent. */
  retentionPercent: Scalars['Percent']['output'];
  /** 签订日期 · The day it was signed. */
  signedOn: Scalars['LocalDate']['output'];
  /** 补充协议 · Supplements, oldest first. */
  supplements: Array<ContractSupplement>;
};


/** 合同：清单合计等于合同金额到分 · A contract under a project; its lines make its amount to the fen. */
export type ContractAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 合同清单项：数量乘单价，四舍五入到分 · A line of a contract or supplement: quantity by unit price, rounded half up to the fen. */
export type ContractItem = {
  /** 所增减的原清单项编号 · The earlier line whose quantity this line of a supplement changes. */
  altersItemId?: Maybe<Scalars['String']['output']>;
  /** 金额，元 · Amount in yuan, rounded half up to the fen. */
  amount: Scalars['Money']['output'];
  /** 计入补充协议后的数量；增减行为空 · Quantity with all supplements; null on a line that only alters another. */
  currentQuantity?: Maybe<Scalars['String']['output']>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 名称 · Name. */
  name: Scalars['String']['output'];
  /** 序号 · Position in its paper, from 1. */
  position: Scalars['Int']['output'];
  /** 本行数量，十进制字符串，最多四位小数；补充协议减量为负 · Quantity of this line as a decimal string with at most four decimals; below zero where a supplement lowers it. */
  quantity: Scalars['String']['output'];
  /** 已完成数量（最近一次报告） · Quantity done by the latest report; null on a line that only alters another. */
  quantityDone?: Maybe<Scalars['String']['output']>;
  /** 单位 · Unit. */
  unit: Scalars['String']['output'];
  /** 单价，元 · Unit price in yuan. */
  unitPrice: Scalars['Money']['output'];
};

/** 合同清单项 · A line of a contract. */
export type ContractItemInput = {
  /** 名称 · Name. */
  name: Scalars['String']['input'];
  /** 数量，大于零，最多四位小数 · Quantity above zero, at most four decimals. */
  quantity: Scalars['String']['input'];
  /** 单位 · Unit. */
  unit: Scalars['String']['input'];
  /** 单价，元 · Unit price in yuan. */
  unitPrice: Scalars['Money']['input'];
};

/** 补充协议：依据已批准的变更 · A supplement to a contract; it rests on an approved change of the project. */
export type ContractSupplement = {
  /** 增加额，元；减少为负 · What it adds in yuan; below zero where it takes away. */
  amount: Scalars['Money']['output'];
  /** 附件，新的在前 · Its files, newest first. */
  attachments: AttachmentConnection;
  /** 所依据的变更申请编号 · The approved change request it rests on. */
  changeRequestId: Scalars['String']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 清单 · Its lines. */
  items: Array<ContractItem>;
  /** 编号 · Number. */
  number: Scalars['String']['output'];
  /** 所属项目 · Its project. */
  project?: Maybe<Project>;
  /** 原因 · Why. */
  reason: Scalars['String']['output'];
  /** 登记时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 登记人；无权查看姓名者为空 · Who recorded it; null for those who may not see names. */
  recordedBy?: Maybe<Person>;
  /** 签订日期 · The day it was signed. */
  signedOn: Scalars['LocalDate']['output'];
};


/** 补充协议：依据已批准的变更 · A supplement to a contract; it rests on an approved change of the project. */
export type ContractSupplementAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 存档单位 · Who keeps a copy of the files. */
export type CopyHolder =
  /** 资金主管部门 · department in charge of the money */
  | 'FUND_DEPARTMENT'
  /** 项目主管部门 · department in charge of the project */
  | 'PROJECT_DEPARTMENT'
  /** 乡镇 · township */
  | 'TOWNSHIP'
  /** 村 · village */
  | 'VILLAGE';

/** 权利更正：原来记录有误；更正前所知仍可查 · Corrects what was recorded wrongly; what was known before stays readable. */
export type CorrectRightsInput = {
  /** 资产编号 · Identity of the asset. */
  assetId: Scalars['ID']['input'];
  /** 更正依据文号 · Number of the document it rests on. */
  documentNumber: Scalars['String']['input'];
  /** 从哪一天起记录有误 · The first day that was recorded wrongly. */
  from: Scalars['LocalDate']['input'];
  /** 更正原因 · Why. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 实际的权利归属 · How the rights were really held. */
  rights: Array<RightInput>;
  /** 到哪一天为止（含）；不填为此后全部 · The last day that was recorded wrongly; left out, everything since. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 所见版本号 · The version that was seen; a stale one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
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

/** 登记村民主决策 · Records the village’s decision. */
export type DecideDistributionInput = {
  /** 决议日期，不晚于今天 · The day of the decision; not after today. */
  decidedOn: Scalars['LocalDate']['input'];
  /** 决议记录编号 · Number of the record of the meeting. */
  decisionRecord: Scalars['String']['input'];
  /** 分配编号 · Identity of the distribution. */
  id: Scalars['ID']['input'];
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
  /** 所见版本 · The version that was seen. */
  version: Scalars['Int']['input'];
};

/** 申报 · The declaration of a project. */
export type DeclareProjectInput = {
  /** 四议两公开会议记录；草稿中已填可不填 · Record of the village meeting; may be left out when the draft has it. */
  meetingRecord?: InputMaybe<Scalars['String']['input']>;
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见修订号；填写后，他人已改则不予办理 · The version that was seen; when given, a project changed since is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
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

/** 拨付：把资金或额度下达到用款单位 · Money or a limit released to the implementing unit or township. */
export type Disbursement = {
  /** 安排 · The allocation. */
  allocation: Allocation;
  /** 金额（元） · The amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 记账分录；不在辖区内为空 · The ledger entry that booked it; null when it lies outside the viewer’s area. */
  entry?: Maybe<LedgerEntry>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 是否示例数据 · Whether it is sample data. */
  isSample: Scalars['Boolean']['output'];
  /** 项目 · The project. */
  project?: Maybe<Project>;
  /** 收款（用款）单位 · The unit that receives it. */
  receivingUnit: Scalars['String']['output'];
  /** 记录时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 拨付日期 · Business date. */
  releasedOn: Scalars['LocalDate']['output'];
  /** 冲销；未冲销为空 · Its reversal; null while it stands. */
  reversal?: Maybe<FundReversal>;
  /** 凭证号 · Voucher number. */
  voucherNumber: Scalars['String']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type DisbursementConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<DisbursementEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Disbursement>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 全部各条金额合计，不只本页 · The sum of the amounts of all rows that match, not of this page alone. */
  totalAmount: Scalars['Money']['output'];
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type DisbursementEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Disbursement;
};

/** 拨付退回：已拨付未支付的资金退回 · Released money that was not paid and came back. */
export type DisbursementReturn = {
  /** 安排 · The allocation. */
  allocation: Allocation;
  /** 金额（元） · The amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 记账分录；不在辖区内为空 · The ledger entry that booked it; null when it lies outside the viewer’s area. */
  entry?: Maybe<LedgerEntry>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 理由 · The reason. */
  reason: Scalars['String']['output'];
  /** 退回日期 · Business date. */
  returnedOn: Scalars['LocalDate']['output'];
  /** 凭证号 · Voucher number. */
  voucherNumber: Scalars['String']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type DisbursementReturnConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<DisbursementReturnEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<DisbursementReturn>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 全部各条金额合计，不只本页 · The sum of the amounts of all rows that match, not of this page alone. */
  totalAmount: Scalars['Money']['output'];
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type DisbursementReturnEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: DisbursementReturn;
};

/** 资产处置：申请、评估、表决、审核、审批、同意、完成 · How an asset is given up, from the request to what it brought. */
export type Disposal = {
  /** 历次办理，先后排列 · All that was done, in its order. */
  acts: Array<DisposalAct>;
  /** 审批日期 · The day of the lead bureau’s approval. */
  approvedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 资产 · The asset, as it stands now. */
  asset?: Maybe<Asset>;
  /** 附件，新的在前 · Its files, newest first. */
  attachments: AttachmentConnection;
  /** 可办步骤及不能办理的原因 · Every move of the disposal, and why the acting post may not make it. */
  availableMoves: Array<AvailableDisposalMove>;
  /** 登记人 · Who recorded the request. */
  by?: Maybe<Person>;
  /** 撤回或不予处置日期 · The day it was withdrawn or rejected. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 撤回或不予处置原因 · Why it was withdrawn or rejected. */
  closedReason?: Maybe<Scalars['String']['output']>;
  /** 处置完成日期 · The day from which the asset is gone. */
  completedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 处置情形 · Why it may be disposed of. */
  condition: DisposalCondition;
  /** 财政同意文号 · Number of finance’s consent. */
  consentNumber?: Maybe<Scalars['String']['output']>;
  /** 财政同意日期 · The day of finance’s consent. */
  consentedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 批准文号 · Number of the approval. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 是否有集体所有权人，须表决 · Whether a collective owned a share when it was requested; then its assembly votes. */
  isCollective: Scalars['Boolean']['output'];
  /** 是否示例数据 · Whether this is sample data. */
  isSample: Scalars['Boolean']['output'];
  /** 处置方式 · How it is disposed of. */
  kind: DisposalKind;
  /** 核销的净值，元 · The net value that left with the asset, in yuan. */
  netValue?: Maybe<Scalars['Money']['output']>;
  /** 无收入的原因 · Why it brought nothing. */
  noProceedsReason?: Maybe<Scalars['String']['output']>;
  /** 坐落区划代码 · Code of the place where the asset lies. */
  placeCode: Scalars['String']['output'];
  /** 处置收入，元；完成前为空 · Proceeds in yuan; null before it is completed. */
  proceeds?: Maybe<Scalars['Money']['output']>;
  /** 收入到账日期 · The day the proceeds were received. */
  proceedsReceivedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 收入用途 · What the proceeds are used for. */
  proceedsUse?: Maybe<Scalars['String']['output']>;
  /** 申请理由 · The reason given. */
  reason: Scalars['String']['output'];
  /** 收入归属：按所有权份额，合计等于收入 · To whom the proceeds fell: the owners, by their shares; they make exactly the proceeds. */
  recipients: Array<DisposalProceeds>;
  /** 登记时刻 · When the request was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 申请主体 · The owner who asks; null for who may not see that party. */
  requestedBy?: Maybe<Party>;
  /** 申请日期 · The day of the request. */
  requestedOn: Scalars['LocalDate']['output'];
  /** 乡镇审核日期 · The day of the township’s review. */
  reviewedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 状态 · State. */
  state: DisposalState;
  /** 评估价，元 · Valuation in yuan; null before. */
  valuation?: Maybe<Scalars['Money']['output']>;
  /** 评估报告文号 · Number of the valuation report. */
  valuationNumber?: Maybe<Scalars['String']['output']>;
  /** 评估机构或人员 · Who valued it. */
  valuedBy?: Maybe<Scalars['String']['output']>;
  /** 评估日期 · The day of the valuation. */
  valuedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 版本号，办理时带回 · Version; send it back when acting. */
  version: Scalars['Int']['output'];
  /** 会议记录编号 · Number of the record of the assembly. */
  voteRecord?: Maybe<Scalars['String']['output']>;
  /** 赞成比例 · Share of the votes for it, in percent. */
  voteShare?: Maybe<Scalars['Percent']['output']>;
  /** 表决日期 · The day of the vote. */
  votedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 参加表决票数 · Votes cast. */
  votesCast?: Maybe<Scalars['Int']['output']>;
  /** 赞成票 · Votes for it. */
  votesFor?: Maybe<Scalars['Int']['output']>;
  /** 收入凭证号 · Number of the voucher. */
  voucherNumber?: Maybe<Scalars['String']['output']>;
};


/** 资产处置：申请、评估、表决、审核、审批、同意、完成 · How an asset is given up, from the request to what it brought. */
export type DisposalAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 资产处置：申请、评估、表决、审核、审批、同意、完成 · How an asset is given up, from the request to what it brought. */
export type DisposalAvailableMovesArgs = {
  allowed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 处置的一次办理 · One step of a disposal: who made it and in which part. */
export type DisposalAct = {
  /** 办理日期 · The day. */
  businessDate: Scalars['LocalDate']['output'];
  /** 办理人 · Who made it. */
  by?: Maybe<Person>;
  /** 环节 · The part it is. */
  duty: DisposalDuty;
  /** 代谁办理 · For whom, where a substitute made it. */
  for?: Maybe<Person>;
  /** 办理前状态；申请为空 · The state before; null of the request. */
  fromState?: Maybe<DisposalState>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 动作 · The move; `requestDisposal` is the first. */
  move: Scalars['String']['output'];
  /** 意见或原因 · Opinion or reason. */
  opinion?: Maybe<Scalars['String']['output']>;
  /** 记录时刻 · When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 岗位 · In which role. */
  role: Role;
  /** 办理后状态 · The state after. */
  toState: DisposalState;
};

/** 处置情形 · Why an asset may be disposed of. */
export type DisposalCondition =
  /** 达到使用年限 · at the end of its life */
  | 'END_OF_LIFE'
  /** 入股、合作到期 · the term of its equity has ended */
  | 'EQUITY_TERM_ENDED'
  /** 自然灾害等损毁 · damaged by nature */
  | 'NATURAL_DAMAGE'
  /** 无效益，需转产转用 · without benefit and in need of another use */
  | 'NO_BENEFIT'
  /** 被新项目覆盖 · overlaid by a new project */
  | 'OVERLAID_BY_PROJECT'
  /** 规划、政策性拆除 · to be demolished by plan or policy */
  | 'PLANNED_DEMOLITION';

/** 分页列表 · One page of a list (Relay connection). */
export type DisposalConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<DisposalEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Disposal>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 处置环节：一人只办一个 · A part in a disposal; nobody has two. */
export type DisposalDuty =
  /** 牵头部门审批 · the lead bureau’s approval */
  | 'APPROVE'
  /** 财政同意 · the consent of finance */
  | 'CONSENT'
  /** 申请处置 · requesting it */
  | 'REQUEST'
  /** 乡镇审核 · the township’s review */
  | 'REVIEW';

/** 列表中的一条 · One row of a list with its cursor. */
export type DisposalEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Disposal;
};

/** 处置筛选，各项同时满足 · Filter of disposals; all conditions hold together. */
export type DisposalFilter = {
  /** 资产 · Of this asset. */
  assetId?: InputMaybe<Scalars['ID']['input']>;
  /** 完成不早于 · Completed on or after this day. */
  completedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 完成不晚于 · Completed on or before this day. */
  completedTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 情形 · For this condition. */
  condition?: InputMaybe<DisposalCondition>;
  /** 方式，任一 · Any of these kinds. */
  kinds?: InputMaybe<Array<DisposalKind>>;
  /** 该日办理中的 · Under way on this day: requested by then, and neither completed nor closed. */
  openOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 地点及其以下 · The place with this code and everything below it. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** 申请不早于 · Requested on or after this day. */
  requestedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 申请不晚于 · Requested on or before this day. */
  requestedTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 状态，任一 · Any of these states. */
  states?: InputMaybe<Array<DisposalState>>;
};

/** 处置方式 · How an asset is disposed of. */
export type DisposalKind =
  /** 拍卖 · auction */
  | 'AUCTION'
  /** 转产 · change of use */
  | 'CHANGE_OF_USE'
  /** 报损 · reported as lost */
  | 'LOSS'
  /** 报废 · scrapped */
  | 'SCRAP'
  /** 报停 · taken out of use */
  | 'STOP'
  /** 转让 · transfer */
  | 'TRANSFER';

/** 处置排序 · Order of disposals. */
export type DisposalOrder =
  /** 新的在前 · Newest first. */
  | 'NEWEST'
  /** 旧的在前 · Oldest first. */
  | 'OLDEST';

/** 一个所有权人分得的处置收入 · What one owner got of the proceeds, by its share. */
export type DisposalProceeds = {
  /** 金额，元 · Amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 所有权人 · The owner; null for who may not see that party. */
  party?: Maybe<Party>;
};

/** 处置状态 · Where a disposal is. */
export type DisposalState =
  /** 处置完成 · completed */
  | 'COMPLETED'
  /** 牵头部门已审批 · approved by the lead bureau */
  | 'COUNTY_APPROVED'
  /** 财政已同意 · consented to by finance */
  | 'FINANCE_APPROVED'
  /** 不予处置 · rejected */
  | 'REJECTED'
  /** 已申请 · requested */
  | 'REQUESTED'
  /** 乡镇已审核 · reviewed by the township */
  | 'TOWNSHIP_REVIEWED'
  /** 已评估 · valued */
  | 'VALUED'
  /** 已表决 · voted on by the village */
  | 'VOTED'
  /** 已撤回 · withdrawn */
  | 'WITHDRAWN';

/** 安排去向：本级或下级 · Whether the county itself or a township uses the quota. */
export type Disposition =
  /** 本级安排 · used by the county itself */
  | 'KEPT'
  /** 下级安排 · passed down: implemented by a township */
  | 'PASSED_DOWN';

/** 收益分配：拟方案、村决议并公示、乡镇审核、县备案、支付 · A distribution of an asset’s income on its way from the draft to the payment. */
export type Distribution = {
  /** 办理过程 · Its steps, in order. */
  acts: DistributionActConnection;
  /** 分配总额，元 · The amount distributed, in yuan. */
  amount: Scalars['Money']['output'];
  /** 资产 · The asset, as it stands now. */
  asset?: Maybe<Asset>;
  /** 附件，新的在前 · Its files, newest first. */
  attachments: AttachmentConnection;
  /** 能办理什么，不能的说明原因 · For each move whether the acting post may make it, and if not, exactly why. */
  availableMoves: Array<DistributionMove>;
  /** 村决议日期 · The day the village decided. */
  decidedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 村决议记录编号 · Number of the record of the village’s decision. */
  decisionRecord?: Maybe<Scalars['String']['output']>;
  /** 拟定日期 · The day on which its amount was laid out. */
  draftedOn: Scalars['LocalDate']['output'];
  /** 县备案日期 · The day of the county’s record. */
  filedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 备案号 · Number of the county’s record. */
  filingNumber?: Maybe<Scalars['String']['output']>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 是否示例数据 · Whether this is sample data. */
  isSample: Scalars['Boolean']['output'];
  /** 备注 · Note. */
  note?: Maybe<Scalars['String']['output']>;
  /** 公示，新的在前 · Its notices, newest first. */
  notices: NoticeConnection;
  /** 支付日期 · The day it was paid. */
  paidOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 登记时刻 · When it was drafted. */
  recordedAt: Scalars['DateTime']['output'];
  /** 退回原因 · Why it came back; null when it stands. */
  returnReason?: Maybe<Scalars['String']['output']>;
  /** 乡镇审核日期 · The day of the township’s review. */
  reviewedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 分配明细，合计等于总额；公众不可见 · Its shares, which make exactly the amount; the public does not see them. */
  shares: Array<DistributionShare>;
  /** 状态 · State. */
  state: DistributionState;
  /** 进入当前状态的日期 · The day on which it came into this state. */
  stateSince: Scalars['LocalDate']['output'];
  /** 版本号，办理时带回 · Version; send it back when acting. */
  version: Scalars['Int']['output'];
  /** 支付凭证号 · Voucher of the payment. */
  voucherNumber?: Maybe<Scalars['String']['output']>;
  /** 收益年度 · The year whose income is distributed. */
  year: Scalars['Int']['output'];
};


/** 收益分配：拟方案、村决议并公示、乡镇审核、县备案、支付 · A distribution of an asset’s income on its way from the draft to the payment. */
export type DistributionActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 收益分配：拟方案、村决议并公示、乡镇审核、县备案、支付 · A distribution of an asset’s income on its way from the draft to the payment. */
export type DistributionAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 收益分配：拟方案、村决议并公示、乡镇审核、县备案、支付 · A distribution of an asset’s income on its way from the draft to the payment. */
export type DistributionNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 分配的一步办理 · One step of a distribution; never altered. */
export type DistributionAct = {
  /** 办理日期 · On which day. */
  businessDate: Scalars['LocalDate']['output'];
  /** 办理人 · Who made it. */
  by?: Maybe<Person>;
  /** 原状态 · From which state. */
  fromState?: Maybe<DistributionState>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 动作 · The move. */
  move: Scalars['String']['output'];
  /** 意见或原因 · Opinion or reason. */
  opinion?: Maybe<Scalars['String']['output']>;
  /** 记录时刻 · When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 办理岗位 · In which role. */
  role: Role;
  /** 新状态 · To which state. */
  toState: DistributionState;
};

/** 分页列表 · One page of a list (Relay connection). */
export type DistributionActConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<DistributionActEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<DistributionAct>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type DistributionActEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: DistributionAct;
};

/** 分页列表 · One page of a list (Relay connection). */
export type DistributionConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<DistributionEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Distribution>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type DistributionEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Distribution;
};

/** 收益分配筛选，各项同时满足 · Filter of distributions; all conditions hold together. */
export type DistributionFilter = {
  /** 资产 · Of this asset. */
  assetId?: InputMaybe<Scalars['ID']['input']>;
  /** 地点及其以下 · The place with this code and everything below it. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** 状态，任一 · In any of these states. */
  states?: InputMaybe<Array<DistributionState>>;
  /** 收益年度 · Of the income of this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 一个办理动作对一笔分配的判断 · One move of the lifecycle table, asked of one distribution. */
export type DistributionMove = {
  /** 现在能否办理 · Whether the acting post may make it now. */
  allowed: Scalars['Boolean']['output'];
  /** 办理时须带来的内容 · What must be brought along. */
  asks: Array<Scalars['String']['output']>;
  /** 动作 · The move: decideDistribution, reviewDistribution, returnDistribution, fileDistribution, payDistribution, withdrawDistribution. */
  move: Scalars['String']['output'];
  /** 不能办理的原因 · Exactly why not; null when allowed. */
  refusal?: Maybe<Refusal>;
  /** 动作中文名称 · The move’s name in Chinese. */
  zh: Scalars['String']['output'];
};

/** 分配明细 · What of a distribution goes to whom, for what. */
export type DistributionShare = {
  /** 金额，元 · Amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 对应的权利主体 · The party that receives it, where it is one. */
  party?: Maybe<Party>;
  /** 对象 · Who receives it. */
  recipient: Scalars['String']['output'];
  /** 用途 · What it is for. */
  use: DistributionUse;
};

/** 一项分配 · One share of a distribution. */
export type DistributionShareInput = {
  /** 金额，元 · Amount in yuan. */
  amount: Scalars['Money']['input'];
  /** 对应的权利主体 · The party that receives it, where it is one. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** 对象 · Who receives it. */
  recipient: Scalars['String']['input'];
  /** 用途 · What it is for. */
  use: DistributionUse;
};

/** 分配状态 · Where a distribution is on its way. */
export type DistributionState =
  /** 村已决议 · decided by the village */
  | 'DECIDED'
  /** 已拟方案 · drafted */
  | 'DRAFTED'
  /** 县已备案 · filed by the county */
  | 'FILED'
  /** 已支付 · paid */
  | 'PAID'
  /** 退回 · returned */
  | 'RETURNED'
  /** 乡镇已审核 · reviewed by the township */
  | 'REVIEWED'
  /** 撤回 · withdrawn */
  | 'WITHDRAWN';

/** 收益用途 · What a share of income is for. */
export type DistributionUse =
  /** 巩固拓展脱贫攻坚成果 · consolidating what was achieved */
  | 'CONSOLIDATION'
  /** 分配到户 · households */
  | 'HOUSEHOLDS'
  /** 其他 · other */
  | 'OTHER'
  /** 公益性岗位 · public jobs */
  | 'PUBLIC_JOBS'
  /** 资产管护 · upkeep of assets */
  | 'UPKEEP'
  /** 村级公益事业 · the village’s common good */
  | 'VILLAGE_WELFARE';

/** 起草报账 · Draws up a claim. */
export type DraftClaimInput = {
  /** 金额（元） · The amount in yuan. */
  amount: Scalars['Money']['input'];
  /** 申请单位，默认项目实施单位 · The unit that claims; the project’s when left out. */
  applicantUnit?: InputMaybe<Scalars['String']['input']>;
  /** 合同编号；工程和采购必填 · Identity of the contract; required for works and purchases. */
  contractId?: InputMaybe<Scalars['ID']['input']>;
  /** 是否质量保证金 · Whether it claims retention money. */
  isRetention?: InputMaybe<Scalars['Boolean']['input']>;
  /** 类型 · What it is for. */
  kind: ClaimKind;
  /** 收款人 · Payee; the contract’s party where there is one. */
  payee: Scalars['String']['input'];
  /** 收款账号末四位 · The last four characters of the payee’s account. */
  payeeAccountEnding: Scalars['String']['input'];
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 报账资料；修改时以此为准 · Its papers; when amending they replace the former. */
  proofs: Array<ClaimProofInput>;
  /** 事由 · Purpose. */
  purpose: Scalars['String']['input'];
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
};

/** 拟定收益分配方案 · Draws up a distribution. */
export type DraftDistributionInput = {
  /** 分配总额，元 · The amount distributed, in yuan. */
  amount: Scalars['Money']['input'];
  /** 资产编号 · Identity of the asset. */
  assetId: Scalars['ID']['input'];
  /** 备注 · Note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
  /** 分配明细，合计等于总额 · Its shares; they make exactly the amount. */
  shares: Array<DistributionShareInput>;
  /** 收益年度 · The year whose income is distributed. */
  year: Scalars['Int']['input'];
};

/** 起草项目：项目库十一项内容，未知的可后补 · Drafts a project with its eleven fields; what is not yet known can follow. */
export type DraftProjectInput = {
  /** 预算 · Budget. */
  budget: Scalars['Money']['input'];
  /** 项目类别代码，见 projectClasses · Code of the class; see `projectClasses`. */
  classCode: Scalars['String']['input'];
  /** 建设任务 · What is to be built, bought or done. */
  content: Scalars['String']['input'];
  /** 行业主管部门 · Industry department in charge. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** 受益户数 · Households that benefit. */
  households?: InputMaybe<Scalars['Int']['input']>;
  /** 实施单位 · Implementing unit. */
  implementingUnit?: InputMaybe<Scalars['String']['input']>;
  /** 项目库类型 · Library. */
  library: ProjectLibrary;
  /** 联农带农机制 · Benefit linkages. */
  linkages?: InputMaybe<Array<LinkageInput>>;
  /** 四议两公开会议记录 · Record of the village meeting. */
  meetingRecord?: InputMaybe<Scalars['String']['input']>;
  /** 项目名称 · Name. */
  name: Scalars['String']['input'];
  /** 建设性质 · Nature. */
  nature: ProjectNature;
  /** 负面清单条目代码，认定后不能申报 · Code of an item of the negative list; such a project goes no further. */
  negativeCategory?: InputMaybe<Scalars['String']['input']>;
  /** 受益人数 · People who benefit. */
  people?: InputMaybe<Scalars['Int']['input']>;
  /** 实施地点区划代码，须在本岗位辖区 · Place code, within the area of the acting post. */
  placeCode: Scalars['String']['input'];
  /** 计划完工 · Planned finish. */
  plannedFinish?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 计划开工 · Planned start. */
  plannedStart?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 其中脱贫（监测）户数 · Formerly poor or monitored households among them. */
  poorHouseholds?: InputMaybe<Scalars['Int']['input']>;
  /** 其中脱贫（监测）人数 · Formerly poor or monitored people among them. */
  poorPeople?: InputMaybe<Scalars['Int']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 责任单位 · Responsible unit. */
  responsibleUnit: Scalars['String']['input'];
  /** 预计资金来源 · Expected sources of money. */
  sources?: InputMaybe<Array<SourceInput>>;
  /** 绩效目标 · Performance targets. */
  targets?: InputMaybe<Array<TargetInput>>;
  /** 受益村数，默认1 · Villages that benefit; 1 when left out. */
  villages?: InputMaybe<Scalars['Int']['input']>;
  /** 入库年度 · Library year. */
  year: Scalars['Int']['input'];
};

/** 起草本县年度计划 · Drafts a year plan of the county. */
export type DraftYearPlanInput = {
  /** 名称 · Name. */
  name: Scalars['String']['input'];
  /** 计划文号 · Number by which projects name it. */
  number: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 年度 · Year. */
  year: Scalars['Int']['input'];
};

/** 提取证据包 · Takes out a pack of evidence. */
export type DrawEvidencePackInput = {
  /** 提取理由：包内有农户姓名 · Why it is taken out: households stand in it by name. */
  purpose: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 对象编号 · Identity of the asset or project. */
  subjectId: Scalars['ID']['input'];
  /** 对象种类 · What it is about. */
  subjectNoun: EvidenceSubject;
};

/** 抽样 · Draws a sample. */
export type DrawSampleInput = {
  /** 基准日，默认今日 · The day on which the population stands; today when left out. */
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 方式 · How to draw. */
  by: SampleWay;
  /** 总体的条件 · Conditions on the population. */
  filter?: InputMaybe<SampleFilter>;
  /** 区划代码，含其下各级 · A place code with all places in it. */
  placeCode: Scalars['String']['input'];
  /** 总体 · What to draw from. */
  population: SamplePopulation;
  /** 用途 · What it is drawn for. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 种子：抽样前公布，如某期彩票号码 · The seed, published before the drawing: the number of a lottery, say. */
  seed: Scalars['String']['input'];
  /** 样本量，1至500 · How many to draw, 1 to 500. */
  size: Scalars['Int']['input'];
};

/** 责任交接结果 · What a hand-over of duties came to. */
export type DutiesHandedOn = {
  /** 资产数 · How many assets. */
  assets: Scalars['Int']['output'];
  /** 责任数 · How many duties. */
  duties: Scalars['Int']['output'];
  /** 接收岗位 · The post that took over. */
  toPostId: Scalars['ID']['output'];
};

/** 离任待交接：已到期或即将到期的岗位名下的资产责任 · What still lies on a post that has ended or soon will. */
export type DutiesToHandOver = {
  /** 资产数 · How many assets. */
  assets: Scalars['Int']['output'];
  /** 距最后一天的天数，已过为负 · Days until its last day; negative once it is past. */
  daysLeft: Scalars['Int']['output'];
  /** 责任数 · How many duties. */
  duties: Scalars['Int']['output'];
  /** 逐项责任，按地点 · The duties themselves, by place. */
  held: AssetDutyConnection;
  /** 岗位编号 · Identity of the post. */
  id: Scalars['ID']['output'];
  /** 岗位最后一天 · The last day of the post. */
  lastDay: Scalars['LocalDate']['output'];
  /** 岗位，含担任人 · The post, with who holds it. */
  post: Post;
};


/** 离任待交接：已到期或即将到期的岗位名下的资产责任 · What still lies on a post that has ended or soon will. */
export type DutiesToHandOverHeldArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type DutiesToHandOverConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<DutiesToHandOverEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<DutiesToHandOver>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type DutiesToHandOverEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: DutiesToHandOver;
};

/** 报账环节 · A duty over a claim; no one person holds two. */
export type Duty =
  /** 财政审批 · approval by finance */
  | 'APPROVE'
  /** 乡镇审核 · township check */
  | 'CHECK'
  /** 申请 · claim */
  | 'CLAIM'
  /** 国库支付 · payment by the treasury */
  | 'PAY';

/** 责任缺口：某日有层级无人负责的资产 · An asset for which nobody answers at some level on the day. */
export type DutyGap = {
  /** 资产，当日状况 · The asset as it stood on the day. */
  asset: Asset;
  /** 缺口天数 · For how many days. */
  days: Scalars['Int']['output'];
  /** 资产编号 · Identity of the asset. */
  id: Scalars['ID']['output'];
  /** 无人负责的层级 · The levels at which nobody answers. */
  missing: Array<DutyLevel>;
  /** 自哪一天起有缺口 · Since when some level of those has lacked. */
  since: Scalars['LocalDate']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type DutyGapConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<DutyGapEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<DutyGap>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type DutyGapEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: DutyGap;
};

/** 责任缺口筛选 · Filter of gaps; all conditions hold together. */
export type DutyGapFilter = {
  /** 类别，任一 · Any of these classes. */
  classes?: InputMaybe<Array<AssetClass>>;
  /** 缺此层级的 · Nobody answers at this level. */
  level?: InputMaybe<DutyLevel>;
  /** 地点及其以下 · In this place or below. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
};

/** 某一层级的责任 · Who is to answer at one level. */
export type DutyInput = {
  /** 联系方式；群众监督必填 · How to reach them; required at the level PUBLIC. */
  contact?: InputMaybe<Scalars['String']['input']>;
  /** 层级 · The level. */
  level: DutyLevel;
  /** 责任主体，单位是权利主体时填 · The party, where the unit is one. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** 责任人姓名，没有岗位时填 · The person, where there is no post. */
  personName?: InputMaybe<Scalars['String']['input']>;
  /** 责任人岗位；责任人取自岗位担任人 · The post; whoever holds it is the person. */
  postId?: InputMaybe<Scalars['ID']['input']>;
  /** 责任单位；群众监督填监督渠道 · The unit; at the level PUBLIC the channel by which people watch. */
  unit: Scalars['String']['input'];
};

/** 责任层级 · A level that answers for an asset. */
export type DutyLevel =
  /** 县级统管 · county oversees */
  | 'COUNTY'
  /** 群众监督 · the public watches */
  | 'PUBLIC'
  /** 乡镇监管 · township supervises */
  | 'TOWNSHIP'
  /** 村级直管 · village manages */
  | 'VILLAGE';

/** 一地的责任落实情况 · How the responsibility for assets stands in a place. */
export type DutyStanding = {
  /** 辖区内资产数 · Assets in its area. */
  assets: Scalars['Int']['output'];
  /** 到期未交接的责任数 · Mandates that have run out. */
  expiredMandates: Scalars['Int']['output'];
  /** 地点编号 · Identity of the place. */
  id: Scalars['ID']['output'];
  /** 地点 · The place. */
  place: Place;
  /** 有责任缺口的资产数 · Assets for which nobody answers at some level. */
  withGaps: Scalars['Int']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type DutyStandingConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<DutyStandingEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<DutyStanding>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type DutyStandingEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: DutyStanding;
};

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

/** 终止管护方案 · Ends an upkeep plan without another in its place. */
export type EndUpkeepPlanInput = {
  /** 终止日期（当日仍有效） · The last day on which it holds. */
  endsOn: Scalars['LocalDate']['input'];
  /** 管护方案编号 · Identity of the plan. */
  id: Scalars['ID']['input'];
  /** 原因 · Why. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见版本 · The version that was seen. */
  version: Scalars['Int']['input'];
};

/** 证据包：一项资产或一个项目的全部记录，可离线核验 · Everything recorded about an asset or a project, to be verified without this server. */
export type EvidencePack = {
  /** 截至业务日期 · The business date as of which it speaks. */
  asOf: Scalars['LocalDate']['output'];
  /** 审计记录数 · How many audit entries come along. */
  chainEntries: Scalars['Int']['output'];
  /** 提取人 · Who took it out. */
  drawnBy?: Maybe<Person>;
  /** 文件数，不含清单 · How many files, besides the manifest. */
  files: Scalars['Int']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 下载地址，JSON一个文件 · Address of the pack as one JSON file, relative to the server. */
  jsonUrl: Scalars['String']['output'];
  /** 提取时刻 · When. */
  madeAt: Scalars['DateTime']['output'];
  /** 地点 · The place. */
  place?: Maybe<Place>;
  /** 区划代码 · Place code of the subject. */
  placeCode: Scalars['String']['output'];
  /** 提取理由 · Why it was taken out. */
  purpose: Scalars['String']['output'];
  /** 根哈希：代表包内每一个字节，另记于提取的审计记录 · The root hash, which stands for every byte; the audit entry of the drawing keeps it too. */
  root: Scalars['String']['output'];
  /** 行数 · How many rows its lists hold. */
  rowCount: Scalars['Int']['output'];
  /** 保存的大小（字节，压缩后）· Its size as kept, in bytes, compressed. */
  sizeBytes: Scalars['Int']['output'];
  /** 对象编号 · Identity of the asset or project. */
  subjectId: Scalars['ID']['output'];
  /** 对象名称 · Its name when the pack was drawn. */
  subjectName: Scalars['String']['output'];
  /** 对象种类 · What it is about. */
  subjectNoun: EvidenceSubject;
  /** 下载地址，tar归档 · Address of the pack as a tar archive, relative to the server. */
  tarUrl: Scalars['String']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type EvidencePackConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<EvidencePackEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<EvidencePack>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type EvidencePackEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: EvidencePack;
};

/** 证据包的对象 · What a pack of evidence is about. */
export type EvidenceSubject =
  /** 资产，连同形成它的项目和分拆合并前的资产 · an asset, with the projects that made it and the assets it came from */
  | 'ASSET'
  /** 项目，连同它形成的资产 · a project, with the assets it made */
  | 'PROJECT';

/** 例外：按规定不应如此的情况，查询时算出，不存储 · Something that should not be as it is, found when asked and not stored. */
export type Exception = {
  /** 涉及金额：原值、差额、欠收或欠付 · The amount at stake: the asset’s original value, a difference, what is missing or unpaid. */
  amount?: Maybe<Scalars['Money']['output']>;
  /** 涉及的资产 · The asset concerned; null where it is about a project. */
  asset?: Maybe<Asset>;
  /** 依据 · The document or rule that says so. */
  basis: Scalars['String']['output'];
  /** 自起始日的天数 · Calendar days since then. */
  days: Scalars['Int']['output'];
  /** 标识：类型和对象 · Identity: kind and subject. */
  id: Scalars['ID']['output'];
  /** 类型 · The kind. */
  kind: ExceptionKind;
  /** 地点 · The place. */
  place?: Maybe<Place>;
  /** 地点区划代码 · Place code. */
  placeCode: Scalars['String']['output'];
  /** 据以判断的政策 · The policy that judges it; null where none is needed. */
  policyKey?: Maybe<Scalars['String']['output']>;
  /** 涉及的项目 · The project concerned; null where it is about an asset. */
  project?: Maybe<Project>;
  /** 情况说明 · The case in one sentence. */
  sentence: ExceptionSentence;
  /** 起始日 · Since when: the day from which the days are counted. */
  since: Scalars['LocalDate']['output'];
  /** 对象编号 · Identity of what it is about. */
  subjectId: Scalars['ID']['output'];
  /** 对象种类 · What it is about. */
  subjectNoun: ExceptionSubject;
};

/** 分页列表 · One page of a list (Relay connection). */
export type ExceptionConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<ExceptionEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Exception>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 一类例外的件数和金额 · How many exceptions of a kind, with their amounts. */
export type ExceptionCount = {
  /** 金额合计 · Their amounts together. */
  amount: Scalars['Money']['output'];
  /** 件数 · How many. */
  count: Scalars['Int']['output'];
  /** 类型 · The kind. */
  kind: ExceptionKind;
};

/** 列表中的一条 · One row of a list with its cursor. */
export type ExceptionEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Exception;
};

/** 例外类型 · What should not be as it is. */
export type ExceptionKind =
  /** 结算后逾期未付清 · settled long ago and not paid out */
  | 'BUILT_BUT_UNPAID'
  /** 未经评估即处置 · disposed of without a valuation */
  | 'DISPOSED_WITHOUT_VALUATION'
  /** 闲置超期 · idle longer than allowed */
  | 'IDLE_OVER_LIMIT'
  /** 收益逾期未收 · income due and not received */
  | 'INCOME_IN_ARREARS'
  /** 登记后逾期未移交 · not handed over after the days allowed since registration */
  | 'NOT_HANDED_OVER'
  /** 责任层级不全 · the responsibility ladder has gaps */
  | 'NO_LADDER'
  /** 登记后逾期未确定所有权人 · no owner after the days allowed since registration */
  | 'NO_OWNER'
  /** 无管护主体 · nobody keeps it up */
  | 'NO_UPKEEP_HOLDER'
  /** 支付超形象进度 · paid beyond physical progress */
  | 'PAID_BEYOND_PROGRESS'
  /** 已结算未登记资产 · settled, with no asset registered */
  | 'SETTLED_WITHOUT_ASSETS'
  /** 资产原值与费用化之和不等于审定结算额 · assets and the expensed part do not make the settlement */
  | 'VALUE_NOT_SETTLEMENT';

/** 一句话，两种语言 · One sentence in both languages. */
export type ExceptionSentence = {
  /** 英文 · In English. */
  en: Scalars['String']['output'];
  /** 中文 · In Chinese. */
  zh: Scalars['String']['output'];
};

/** 例外涉及的事物 · What an exception is about. */
export type ExceptionSubject =
  /** 资产 · an asset */
  | 'ASSET'
  /** 一期应收收益 · one instalment of income due */
  | 'INCOME_DUE'
  /** 项目 · a project */
  | 'PROJECT';

/** 例外的范围 · Where, of which kinds and on which day exceptions are looked for. */
export type ExceptionsInput = {
  /** 截至业务日期（含），默认今日 · The business date on which it stands so; today when left out. */
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 类型，任一；默认全部 · Any of these kinds; all when left out. */
  kinds?: InputMaybe<Array<ExceptionKind>>;
  /** 区划代码，含其下各级；只见本岗位辖区 · A place code with all places in it, as far as one’s own area reaches. */
  placeCode: Scalars['String']['input'];
};

/** 拟形成资产 · What a project is going to leave behind, as it is named before acceptance. */
export type ExpectedAsset = {
  /** 已形成或并入的资产 · The asset it became, or into which its value went. */
  asset?: Maybe<Asset>;
  /** 类别；未定为空 · Class; null while it is not known. */
  class?: Maybe<AssetClass>;
  /** 形态；未定为空 · Form; null while it is not known. */
  form?: Maybe<AssetForm>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 列出人 · Who listed it. */
  listedBy?: Maybe<Person>;
  /** 具体位置 · Where in that place. */
  location?: Maybe<Scalars['String']['output']>;
  /** 验收前还缺的内容；齐全为空 · What acceptance still misses; empty when it is complete. */
  missing: Array<ExpectedAssetDetail>;
  /** 名称 · Its name. */
  name: Scalars['String']['output'];
  /** 拟定所有权人 · Who is to own it. */
  owner?: Maybe<Party>;
  /** 坐落地 · The place where it will lie. */
  place?: Maybe<Place>;
  /** 坐落区划代码 · Code of the place where it will lie. */
  placeCode: Scalars['String']['output'];
  /** 项目 · The project. */
  project?: Maybe<Project>;
  /** 数量，小数文本 · Quantity, a decimal text. */
  quantity?: Maybe<Scalars['String']['output']>;
  /** 列出时刻 · When it was listed. */
  recordedAt: Scalars['DateTime']['output'];
  /** 单位 · Unit of the quantity. */
  unit?: Maybe<Scalars['String']['output']>;
  /** 拟定管护主体 · Who is to keep it working. */
  upkeepHolder?: Maybe<Party>;
  /** 修改序号，修改时一并提交 · Counts changes; send it with the next one. */
  version: Scalars['Int']['output'];
  /** 撤回日期 · The day on which it was withdrawn. */
  withdrawnOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 撤回原因 · Why it was withdrawn. */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type ExpectedAssetConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<ExpectedAssetEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<ExpectedAsset>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 验收前须明确的内容 · What acceptance asks of an expected asset. */
export type ExpectedAssetDetail =
  /** 类别 · class */
  | 'CLASS'
  /** 形态 · form */
  | 'FORM'
  /** 所有权人 · owner */
  | 'OWNER'
  /** 管护主体 · upkeep holder */
  | 'UPKEEP_HOLDER';

/** 列表中的一条 · One row of a list with its cursor. */
export type ExpectedAssetEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: ExpectedAsset;
};

/** 到期未交接的责任 · A duty whose mandate has run out without a successor. */
export type ExpiredMandate = {
  /** 原因 · Why it ran out. */
  cause: MandateCause;
  /** 到期天数 · For how many days it has been over. */
  days: Scalars['Int']['output'];
  /** 责任 · The duty. */
  duty: AssetDuty;
  /** 编号 · Identity of the duty. */
  id: Scalars['ID']['output'];
  /** 最后一天 · Its last day. */
  lastDay: Scalars['LocalDate']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type ExpiredMandateConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<ExpiredMandateEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<ExpiredMandate>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type ExpiredMandateEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: ExpiredMandate;
};

/** 到期责任筛选 · Filter of expired mandates; all conditions hold together. */
export type ExpiredMandateFilter = {
  /** 层级 · At this level. */
  level?: InputMaybe<DutyLevel>;
  /** 地点及其以下 · In this place or below. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
};

/** 一种计算及其结论 · One computation with its verdict. */
export type FigureComparison = {
  /** 计算所得百分数；分母为零为空 · The percentage that follows; null over a zero denominator. */
  computed?: Maybe<Scalars['Percent']['output']>;
  /** 分母，按报告单位 · The denominator, in the unit of the report. */
  denominator: Scalars['String']['output'];
  /** 报告数减计算数，百分点，按报告位数 · Stated less computed in percentage points, with the digits stated; null without a computed one. */
  difference?: Maybe<Scalars['String']['output']>;
  /** 分子，按报告单位 · The numerator, in the unit of the report. */
  numerator: Scalars['String']['output'];
  /** 与报告数的关系 · How the stated figure stands to it. */
  verdict: FigureVerdict;
};

/** 报告所用单位 · The unit in which a report writes its operands. */
export type FigureUnit =
  /** 亿元 · 100 000 000 yuan */
  | 'HUNDRED_MILLION_YUAN'
  /** 个（项目） · projects */
  | 'PROJECTS'
  /** 万元 · 10 000 yuan */
  | 'TEN_THOUSAND_YUAN'
  /** 元 · yuan */
  | 'YUAN';

/** 报告数与计算数的关系 · How a stated figure stands to the computed one. */
export type FigureVerdict =
  /** 一致：按同样位数四舍五入后相同 · equal once the computed value is rounded to the digits stated */
  | 'EXACT'
  /** 不符：舍入误差不能解释 · not explained by rounding */
  | 'MISMATCH'
  /** 舍入差：落在操作数舍入误差可解释的区间内 · within what the rounding of the written operands explains */
  | 'ROUNDING';

/** 县级备案收益分配 · The county keeps a record of a distribution. */
export type FileDistributionInput = {
  /** 备案号 · Number of the record. */
  filingNumber: Scalars['String']['input'];
  /** 分配编号 · Identity of the distribution. */
  id: Scalars['ID']['input'];
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
  /** 所见版本 · The version that was seen. */
  version: Scalars['Int']['input'];
};

/** 归档资料种类 · A kind of file that a closed project keeps. */
export type FileKind =
  /** 验收资料 · acceptance */
  | 'ACCEPTANCE'
  /** 审核审批资料 · reviews and approval */
  | 'APPROVAL'
  /** 合同 · contracts */
  | 'CONTRACT'
  /** 申报资料 · declaration */
  | 'DECLARATION'
  /** 资产移交资料 · hand-over */
  | 'HANDOVER'
  /** 实施方案及批复 · implementation plan and approval */
  | 'IMPLEMENTATION_PLAN'
  /** 公告公示资料 · notices */
  | 'NOTICES'
  /** 资金拨付资料 · payment papers */
  | 'PAYMENT'
  /** 采购资料 · procurement papers */
  | 'PROCUREMENT'
  /** 施工及影像资料 · records and photos of the works */
  | 'PROGRESS'
  /** 结算审计资料 · settlement and audit */
  | 'SETTLEMENT';

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

/** 资产按什么归并 · By what the assets are grouped. */
export type FlowAsset =
  /** 资产 · asset */
  | 'ASSET'
  /** 资产类别 · asset class */
  | 'CLASS'
  /** 资产形态 · asset form */
  | 'FORM';

/** 项目按什么归并 · By what the projects are grouped. */
export type FlowProject =
  /** 项目类别 · project class */
  | 'CLASS'
  /** 行业主管部门 · department in charge */
  | 'DEPARTMENT'
  /** 项目 · project */
  | 'PROJECT'
  /** 乡镇 · township */
  | 'TOWNSHIP';

/** 资金来源按什么归并 · By what the sources are grouped. */
export type FlowSource =
  /** 资金渠道 · channel */
  | 'CHANNEL'
  /** 指标文件 · fund document */
  | 'DOCUMENT'
  /** 资金级次 · source level */
  | 'LEVEL'
  /** 指标明细 · line of a document */
  | 'LINE';

/** 资金所处的环节 · Where money stands. */
export type FlowStation =
  /** 已支付，形成资产 · paid and become assets */
  | 'ASSET'
  /** 已支付，费用化 · paid and expensed */
  | 'EXPENSED'
  /** 已支付，尚未形成资产 · paid on projects that are not formed yet */
  | 'NOT_FORMED'
  /** 安排到的项目 · projects on which it is laid */
  | 'PROJECT'
  /** 资金来源 · a source of money */
  | 'SOURCE'
  /** 未安排到项目 · not laid on any project */
  | 'UNALLOCATED'
  /** 已安排未支付 · laid on projects and not paid */
  | 'UNPAID';

/** 资金渠道 · The channel through which money comes. */
export type FundChannel =
  /** 债券 · bonds */
  | 'BOND'
  /** 衔接资金 · bridging fund */
  | 'BRIDGING'
  /** 统筹整合涉农资金 · consolidated agriculture funds */
  | 'CONSOLIDATED'
  /** 社会捐赠 · donations */
  | 'DONATION'
  /** 东西部协作 · East-West cooperation */
  | 'EAST_WEST'
  /** 省内对口帮扶 · aid within the province */
  | 'INTRA_PROVINCE'
  /** 其他 · other */
  | 'OTHER'
  /** 定点帮扶 · targeted aid */
  | 'TARGETED_AID';

/** 指标文：把资金下达到县的文件 · A notice that gives the county money. */
export type FundDocument = {
  /** 是否提前下达 · Whether quota of a coming year was issued in advance. */
  advanceIssued: Scalars['Boolean']['output'];
  /** 安排 · Allocations from its lines. */
  allocations: AllocationConnection;
  /** 总额（元） · The amount in yuan: the sum of its lines. */
  amount: Scalars['Money']['output'];
  /** 文件扫描件 · The scanned document. */
  attachment?: Maybe<Attachment>;
  /** 批次 · Batch. */
  batch?: Maybe<Scalars['String']['output']>;
  /** 据此转下的文件 · Documents that pass this one on. */
  children: FundDocumentConnection;
  /** 直达资金标识 · Direct-fund mark, kept unchanged to the end. */
  directFundMark?: Maybe<Scalars['String']['output']>;
  /** 文件链：已登记的最上级文件在前，本文件在后 · The documents above it, from the highest one registered down to itself. */
  documentChain: Array<FundDocument>;
  /** 记账分录；不在辖区内为空 · The ledger entry that booked it; null when it lies outside the viewer’s area. */
  entry?: Maybe<LedgerEntry>;
  /** 支出功能科目 · Expense subject. */
  expenseSubject?: Maybe<Scalars['String']['output']>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 收入科目 · Income subject. */
  incomeSubject?: Maybe<Scalars['String']['output']>;
  /** 是否示例数据 · Whether it is sample data. */
  isSample: Scalars['Boolean']['output'];
  /** 发文日期 · Day of issue. */
  issuedOn: Scalars['LocalDate']['output'];
  /** 发文机关 · Who issued it. */
  issuingBody: Scalars['String']['output'];
  /** 明细 · Its lines: level × channel × task. */
  lines: Array<FundLine>;
  /** 资金去向；岗位不覆盖全县时为空 · Where its money is; null for posts below the county. */
  money?: Maybe<LineMoney>;
  /** 无文号的原因 · Why it has no number. */
  noNumberReason?: Maybe<Scalars['String']['output']>;
  /** 规范文号；无文号为空 · The number in its normal spelling; null where the document has none. */
  number?: Maybe<Scalars['String']['output']>;
  /** 文号原样 · The number as it was written. */
  numberAsWritten?: Maybe<Scalars['String']['output']>;
  /** 上级文件；未登记为空 · The superior document where it is registered too. */
  parent?: Maybe<FundDocument>;
  /** 收文的县 · The county that received it. */
  place?: Maybe<Place>;
  /** 县区划代码 · Place code of the county that received it. */
  placeCode: Scalars['String']['output'];
  /** 财政项目代码 · Project code of the finance system. */
  projectCode?: Maybe<Scalars['String']['output']>;
  /** 收文日期 · Day of receipt. */
  receivedOn: Scalars['LocalDate']['output'];
  /** 记录时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 冲销；未冲销为空 · Its reversal; null while it stands. */
  reversal?: Maybe<FundReversal>;
  /** 上级文件文号 · The number of the superior document. */
  superiorNumber?: Maybe<Scalars['String']['output']>;
  /** 标题 · Title. */
  title: Scalars['String']['output'];
  /** 资金去向，直至资产；看不到全部的为空 · null for who does not see the whole of it. · Where its money went, down to the assets. */
  trace?: Maybe<FundTrace>;
  /** 预算年度 · Budget year. */
  year: Scalars['Int']['output'];
};


/** 指标文：把资金下达到县的文件 · A notice that gives the county money. */
export type FundDocumentAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 指标文：把资金下达到县的文件 · A notice that gives the county money. */
export type FundDocumentChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 指标文：把资金下达到县的文件 · A notice that gives the county money. */
export type FundDocumentMoneyArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** 指标文：把资金下达到县的文件 · A notice that gives the county money. */
export type FundDocumentTraceArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 文件链状态 · How a document stands in its chain. */
export type FundDocumentChain =
  /** 无上级文件，也未转下 · neither follows a document nor is followed by one */
  | 'ALONE'
  /** 已据此转下 · passed on by a document that follows it */
  | 'PASSED_ON'
  /** 写明上级文号，上级文件未登记 · names a superior document that is not registered */
  | 'SUPERIOR_NAMED'
  /** 上级文件已登记 · its superior document is registered */
  | 'SUPERIOR_REGISTERED';

/** 分页列表 · One page of a list (Relay connection). */
export type FundDocumentConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<FundDocumentEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<FundDocument>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 全部各条金额合计，不只本页 · The sum of the amounts of all rows that match, not of this page alone. */
  totalAmount: Scalars['Money']['output'];
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type FundDocumentEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: FundDocument;
};

/** 指标文筛选，各项同时满足 · Filter of fund documents; all conditions hold together. */
export type FundDocumentFilter = {
  /** 文件链状态 · How it stands in its chain. */
  chain?: InputMaybe<FundDocumentChain>;
  /** 含该渠道的明细 · With a line of this channel. */
  channel?: InputMaybe<FundChannel>;
  /** 县 · County. */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** 收文自（含） · Received on or after. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 含该级次的明细 · With a line of this level. */
  level?: InputMaybe<FundSourceLevel>;
  /** 文号或其一部分，任何写法 · The number or a part of it, in any spelling. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 含该任务的明细 · With a line of this task. */
  task?: InputMaybe<FundTask>;
  /** 标题或发文机关包含 · A part of the title or issuing body. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** 收文至（含） · Received on or before. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 含已冲销 · Reversed ones included. */
  withReversed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 预算年度 · Budget year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 指标文排序 · Order of fund documents. */
export type FundDocumentOrder =
  /** 金额，大的在前 · Largest amount first. */
  | 'AMOUNT_DESC'
  /** 发文日期，新的在前 · Latest issued first. */
  | 'ISSUED_DESC'
  /** 收文日期，旧的在前 · Earliest received first. */
  | 'RECEIVED_ASC'
  /** 收文日期，新的在前 · Latest received first. */
  | 'RECEIVED_DESC';

/** 指标明细：一个级次、渠道、任务的一笔资金，是每一元的来源 · The part of a document with one level, channel and task: the origin of every yuan. */
export type FundLine = {
  /** 安排 · Allocations from it. */
  allocations: AllocationConnection;
  /** 金额（元） · The amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 指标及其安排的结转 · Carry-overs of the line and its allocations. */
  carryOvers: CarryOverConnection;
  /** 资金渠道 · Channel. */
  channel: FundChannel;
  /** 由整合形成 · The consolidation that opened it; null for a line as issued. */
  consolidatedFrom?: Maybe<Consolidation>;
  /** 整合调出 · Consolidations that took from it. */
  consolidations: Array<Consolidation>;
  /** 所属文件 · Its document. */
  document: FundDocument;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 资金级次 · Who put the money in. */
  level: FundSourceLevel;
  /** 资金去向；岗位不覆盖全县时为空 · Where its money is; null for posts below the county. */
  money?: Maybe<LineMoney>;
  /** 县区划代码 · Place code of the county. */
  placeCode: Scalars['String']['output'];
  /** 用途 · Purpose. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** 结余上缴 · What was returned to the superior. */
  surplusReturns: Array<SurplusReturn>;
  /** 任务方向；衔接资金必有 · Task; bridging money always has one. */
  task?: Maybe<FundTask>;
  /** 资金去向，直至资产；看不到全部的为空 · null for who does not see the whole of it. · Where its money went, down to the assets. */
  trace?: Maybe<FundTrace>;
  /** 使用期限，过后为结余 · The last day on which it may be used before it is surplus. */
  useBy: Scalars['LocalDate']['output'];
};


/** 指标明细：一个级次、渠道、任务的一笔资金，是每一元的来源 · The part of a document with one level, channel and task: the origin of every yuan. */
export type FundLineAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 指标明细：一个级次、渠道、任务的一笔资金，是每一元的来源 · The part of a document with one level, channel and task: the origin of every yuan. */
export type FundLineCarryOversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 指标明细：一个级次、渠道、任务的一笔资金，是每一元的来源 · The part of a document with one level, channel and task: the origin of every yuan. */
export type FundLineMoneyArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** 指标明细：一个级次、渠道、任务的一笔资金，是每一元的来源 · The part of a document with one level, channel and task: the origin of every yuan. */
export type FundLineTraceArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type FundLineConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<FundLineEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<FundLine>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 全部各条金额合计，不只本页 · The sum of the amounts of all rows that match, not of this page alone. */
  totalAmount: Scalars['Money']['output'];
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type FundLineEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: FundLine;
};

/** 指标筛选 · Filter of lines. */
export type FundLineFilter = {
  /** 渠道 · Channel. */
  channel?: InputMaybe<FundChannel>;
  /** 县 · County. */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** 文件编号 · Identity of the document. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** 级次 · Level. */
  level?: InputMaybe<FundSourceLevel>;
  /** 任务 · Task. */
  task?: InputMaybe<FundTask>;
  /** 预算年度 · Budget year of the document. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 指标明细 · One line of a document. */
export type FundLineInput = {
  /** 金额（元） · The amount in yuan. */
  amount: Scalars['Money']['input'];
  /** 资金渠道 · Channel. */
  channel: FundChannel;
  /** 资金级次 · Level. */
  level: FundSourceLevel;
  /** 用途 · Purpose. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** 任务方向；衔接资金必填 · Task; required for bridging money. */
  task?: InputMaybe<FundTask>;
};

/** 冲销标记：原业务记错，已冲回 · The mark that an act was booked in error and taken back. */
export type FundReversal = {
  /** 记账分录；不在辖区内为空 · The ledger entry that booked it; null when it lies outside the viewer’s area. */
  entry?: Maybe<LedgerEntry>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 理由 · The reason. */
  reason: Scalars['String']['output'];
  /** 记录时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 冲销日期 · Business date of the reversal. */
  reversedOn: Scalars['LocalDate']['output'];
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

/** 任务方向 · The task line of the bridging fund. */
export type FundTask =
  /** 巩固拓展脱贫攻坚成果和乡村振兴 · consolidation and rural revitalisation */
  | 'CONSOLIDATION'
  /** 少数民族发展 · development of ethnic minorities */
  | 'ETHNIC'
  /** “三西”农业建设 · Sanxi agriculture (Gansu and Ningxia only) */
  | 'SANXI'
  /** 欠发达国有农场 · state farms */
  | 'STATE_FARM'
  /** 欠发达国有林场 · state forest farms */
  | 'STATE_FOREST'
  /** 以工代赈 · work relief */
  | 'WORK_RELIEF';

/** 资金去向直至资产，各部分合计等于指标金额 · Where money went, down to the assets; the parts make the amount. */
export type FundTrace = {
  /** 指标金额，元 · The amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 整合调出，元 · Moved to another line by consolidation, in yuan. */
  consolidated: Scalars['Money']['output'];
  /** 已费用化，元 · Paid for what was expensed, in yuan. */
  expensed: Scalars['Money']['output'];
  /** 已形成资产，元 · Paid for assets, in yuan. */
  formed: Scalars['Money']['output'];
  /** 已支付尚未形成资产，元 · Paid on projects that are not formed yet, in yuan. */
  notFormed: Scalars['Money']['output'];
  /** 未到账（尚未登记或已冲销），元 · Not booked at the moment asked for, in yuan. */
  notReceived: Scalars['Money']['output'];
  /** 已支付合计，元 · Paid in all: not formed yet, expensed and formed together, in yuan. */
  paid: Scalars['Money']['output'];
  /** 所到的项目 · The projects on which it was laid. */
  projects: TracedProjectConnection;
  /** 差额，应为零 · What the parts do not explain; always 0.00. */
  residual: Scalars['Money']['output'];
  /** 结余上缴，元 · Returned to the superior, in yuan. */
  returned: Scalars['Money']['output'];
  /** 未安排，元 · Not allocated, in yuan. */
  unallocated: Scalars['Money']['output'];
  /** 已安排未支付，元 · Allocated and not paid, in yuan. */
  unpaid: Scalars['Money']['output'];
};


/** 资金去向直至资产，各部分合计等于指标金额 · Where money went, down to the assets; the parts make the amount. */
export type FundTraceProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 矩阵的一格 · One cell of a project’s matrix. */
export type FundingCell = {
  /** 金额，元 · Amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 资金渠道 · Channel of the money. */
  channel?: Maybe<FundChannel>;
  /** 资金级次 · Level of the money. */
  level?: Maybe<FundSourceLevel>;
  /** 指标明细；尚未支付部分为空 · The fund line; null for what is not paid yet. */
  line?: Maybe<FundLine>;
};

/** 矩阵的一列：一条指标或尚未支付部分 · A column of a project’s matrix: a fund line, or what is not paid yet. */
export type FundingColumn = {
  /** 金额，元 · Amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 资金渠道 · Channel of the money. */
  channel?: Maybe<FundChannel>;
  /** 费用化，元 · How much of it was expensed, in yuan. */
  expensed: Scalars['Money']['output'];
  /** 形成资产，元 · How much of it became assets, in yuan. */
  formed: Scalars['Money']['output'];
  /** 资金级次 · Level of the money. */
  level?: Maybe<FundSourceLevel>;
  /** 指标明细；尚未支付部分为空 · The fund line; null for what is not paid yet. */
  line?: Maybe<FundLine>;
};

/** 原值构成 · What stands behind a part of an original value. */
export type FundingKind =
  /** 系统建立前形成 · made before the system */
  | 'INHERITED'
  /** 已由指标支付 · paid by a fund line */
  | 'PAID'
  /** 尚未支付（质保金等） · not paid yet, such as retention */
  | 'UNPAID';

/** 矩阵的一行：一项资产或费用化部分 · A row of a project’s matrix: an asset, or the rest that was expensed. */
export type FundingRow = {
  /** 合计，元 · Its sum in yuan. */
  amount: Scalars['Money']['output'];
  /** 资产；费用化部分为空 · The asset; null for what was expensed. */
  asset?: Maybe<Asset>;
  /** 各格，未支付在后 · Its cells, the unpaid one last. */
  cells: Array<FundingCell>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type FundingRowConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<FundingRowEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<FundingRow>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type FundingRowEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: FundingRow;
};

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

/** 责任交接：从一个岗位到另一个岗位 · Hands what one post answers for on to another. */
export type HandOnDutiesInput = {
  /** 只交接这些资产；不填为辖区内该岗位负责的全部，一次最多1000项 · Only these assets; left out, all of the area, at most 1000 at once. */
  assetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 接收人联系方式 · How the successor is reached. */
  contact?: InputMaybe<Scalars['String']['input']>;
  /** 自哪一天起由接收岗位负责 · The day from which the successor answers. */
  date: Scalars['LocalDate']['input'];
  /** 依据文号 · Number of the document it rests on. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 移交岗位 · The post that hands on. */
  fromPostId: Scalars['ID']['input'];
  /** 只交接这些层级的 · Only duties at these levels. */
  levels?: InputMaybe<Array<DutyLevel>>;
  /** 只交接此地点及其以下的 · Only what lies in this place or below. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** 原因 · Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 接收岗位 · The post that takes over. */
  toPostId: Scalars['ID']['input'];
};

/** 移交，双方签字，只办一次 · Hands an asset over to an owner; once, signed by both sides. */
export type HandOverAssetInput = {
  /** 资产编号 · Identity of the asset. */
  assetId: Scalars['ID']['input'];
  /** 移交方（实施单位） · Who gives it. */
  giver: Scalars['String']['input'];
  /** 移交方签字人 · Who signs for the giver. */
  giverSignedBy: Scalars['String']['input'];
  /** 移交日期，默认今日 · The day of the handover; today when left out. */
  handedOverOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 移交清单号 · Number of the handover list. */
  listNumber?: InputMaybe<Scalars['String']['input']>;
  /** 备注 · Note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 接收方，须是所有权人 · The owner who receives it. */
  receiverPartyId: Scalars['ID']['input'];
  /** 接收方签字人 · Who signs for the receiver. */
  receiverSignedBy: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见版本号 · The version that was seen; a stale one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 移交：资产已登记并移交给所有权人，或说明不形成资产 · Hands the project over; its assets are registered and with their owners, or the reason is given why it forms none. */
export type HandOverProjectInput = {
  /** 不形成资产的原因 · Why the project forms no asset. */
  formsNoAssetReason?: InputMaybe<Scalars['String']['input']>;
  /** 移交单位 · The unit that gives. */
  giver: Scalars['String']['input'];
  /** 移交签字人 · Who signed for it. */
  giverSignedBy: Scalars['String']['input'];
  /** 移交日期，不晚于今日 · The day of the hand-over, not after today. */
  handedOverOn: Scalars['LocalDate']['input'];
  /** 说明 · Note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 接收单位 · The owner that receives. */
  receiver: Scalars['String']['input'];
  /** 接收签字人 · Who signed for it. */
  receiverSignedBy: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见的项目修改序号；不填则不核对 · The version of the project that you saw; not compared when left out. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 移交记录 · What was handed to the owner, signed by both. */
export type Handover = {
  /** 附件，新的在前 · Its files, newest first. */
  attachments: AttachmentConnection;
  /** 移交单位 · The unit that gives. */
  giver: Scalars['String']['output'];
  /** 移交签字人 · Who signed for it. */
  giverSignedBy: Scalars['String']['output'];
  /** 移交日期 · The day of the hand-over. */
  handedOverOn: Scalars['LocalDate']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 说明 · Note. */
  note?: Maybe<Scalars['String']['output']>;
  /** 所属项目 · Its project. */
  project?: Maybe<Project>;
  /** 接收单位 · The owner that receives. */
  receiver: Scalars['String']['output'];
  /** 接收签字人 · Who signed for it. */
  receiverSignedBy: Scalars['String']['output'];
  /** 登记时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 登记人；无权查看姓名者为空 · Who recorded it; null for those who may not see names. */
  recordedBy?: Maybe<Person>;
};


/** 移交记录 · What was handed to the owner, signed by both. */
export type HandoverAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
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

/** 持有的一项资产 · One asset that a party holds by a right. */
export type Holding = {
  /** 该资产，同一时点 · The asset at the same moment. */
  asset: Asset;
  /** 资产编码 · Code of the asset. */
  code: Scalars['String']['output'];
  /** 自何日起以此份额持有 · The first day on which it was held with this share. */
  heldFrom: Scalars['LocalDate']['output'];
  /** 至何日（含）；未终止为空 · The last day; null while no end is known. */
  heldTo?: Maybe<Scalars['LocalDate']['output']>;
  /** 编号 · Identity of the share. */
  id: Scalars['ID']['output'];
  /** 资产名称 · Name of the asset. */
  name: Scalars['String']['output'];
  /** 资产净值，元 · Net value of the whole asset in yuan. */
  netValue: Scalars['Money']['output'];
  /** 资产原值，元 · Original value of the whole asset in yuan. */
  originalValue: Scalars['Money']['output'];
  /** 权利 · By which right. */
  right: RightKind;
  /** 份额，精确分数 · The share as an exact fraction: "1", "1/3". */
  share: Scalars['String']['output'];
  /** 份额对应的净值，元，同法摊开 · Net value of the share in yuan, split alike. */
  shareNetValue: Scalars['Money']['output'];
  /** 份额对应的原值，元：份额价值按各权利人份额逐分摊开，同一权利的各份之和恰等于全值，每份与精确值相差不到一分 · split to the fen among the holders of the right: all shares together make exactly the whole, each within one fen of the exact fraction · Value of the share in yuan. */
  shareValue: Scalars['Money']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type HoldingConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<HoldingEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Holding>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type HoldingEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Holding;
};

/** 持有资产排序 · Order of holdings. */
export type HoldingOrder =
  /** 资产编码 · By the asset’s code. */
  | 'CODE'
  /** 份额价值，大的在前 · Largest value of the share first. */
  | 'SHARE_VALUE_DESC';

/** 闲置、低效或损毁资产 · An asset that is not in use as it should be. */
export type IdleAsset = {
  /** 资产，当日状况 · The asset as it stood on the day. */
  asset: Asset;
  /** 闲置、低效或损毁 · Idle, inefficient or damaged. */
  condition: AssetState;
  /** 天数 · For how many days. */
  days: Scalars['Int']['output'];
  /** 认定事件 · The event by which it was found. */
  found?: Maybe<AssetEvent>;
  /** 资产编号 · Identity of the asset. */
  id: Scalars['ID']['output'];
  /** 是否超过期限 · Whether it has lasted longer than the limit. */
  isOverLimit: Scalars['Boolean']['output'];
  /** 本县期限；当日没有规定的为空 · The county’s limit; null where none held on the day. */
  limitDays?: Maybe<Scalars['Int']['output']>;
  /** 期限单位：CALENDAR自然日，WORKING工作日 · Unit of the limit: CALENDAR or WORKING days. */
  limitUnit?: Maybe<Scalars['String']['output']>;
  /** 自哪一天起 · Since when. */
  since: Scalars['LocalDate']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type IdleAssetConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<IdleAssetEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<IdleAsset>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type IdleAssetEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: IdleAsset;
};

/** 闲置低效资产筛选 · Filter of assets not in use; all conditions hold together. */
export type IdleAssetFilter = {
  /** 类别，任一 · Any of these classes. */
  classes?: InputMaybe<Array<AssetClass>>;
  /** 是否超过本县期限 · Whether it has lasted longer than the county allows. */
  overLimit?: InputMaybe<Scalars['Boolean']['input']>;
  /** 地点及其以下 · In this place or below. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** 闲置、低效、损毁，任一 · Any of IDLE, INEFFICIENT, DAMAGED. */
  states?: InputMaybe<Array<AssetState>>;
};

/** 一个时间分段的沉淀资金 · Idle money of one age. */
export type IdleBucket = {
  /** 时间分段 · The age. */
  age: MoneyAge;
  /** 金额 · The amount. */
  amount: Scalars['Money']['output'];
  /** 笔数 · How many. */
  count: Scalars['Int']['output'];
};

/** 未分配和沉淀资金 · Money that is unallocated or idle on a date, over all years. */
export type IdleMoney = {
  /** 截至业务日期 · The last business date that counts. */
  asOf: Scalars['LocalDate']['output'];
  /** 按时间分段 · By age, every age once. */
  buckets: Array<IdleBucket>;
  /** 实际统计的区划代码 · The place that was summed. */
  placeCode: Scalars['String']['output'];
  /** 逐笔，时间久的在前 · The rows, oldest first. */
  rows: IdleMoneyRowConnection;
  /** 合计 · The total. */
  total: Scalars['Money']['output'];
};


/** 未分配和沉淀资金 · Money that is unallocated or idle on a date, over all years. */
export type IdleMoneyRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 未分配和沉淀资金的范围 · Which idle money. */
export type IdleMoneyInput = {
  /** 时间分段，默认全部 · The ages; all when left out. */
  ages?: InputMaybe<Array<MoneyAge>>;
  /** 截至业务日期（含），默认今日 · The last business date that counts; today when left out. */
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 只计这份指标文件的 · Only the money of this fund document. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** 沉淀环节，默认全部 · The stages; all when left out. */
  kinds?: InputMaybe<Array<IdleMoneyKind>>;
  /** 只计这条指标的 · Only the money of this document line. */
  lineId?: InputMaybe<Scalars['ID']['input']>;
  /** 至少沉淀天数 · Only what has lain for so many days at least. */
  minDays?: InputMaybe<Scalars['Int']['input']>;
  /** 只列已成结余的 · Only surplus: past its use-by date. */
  onlySurplus?: InputMaybe<Scalars['Boolean']['input']>;
  /** 区划代码，含其下各级 · A place code with all places in it; one’s own area where it is narrower. */
  placeCode: Scalars['String']['input'];
  /** 只计安排到这个项目的 · Only what was laid on this project. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
};

/** 沉淀环节 · The stage at which money lies. */
export type IdleMoneyKind =
  /** 未安排到项目 · received, not laid on a project */
  | 'UNALLOCATED'
  /** 已拨付未支付 · released, not paid */
  | 'UNPAID'
  /** 已安排未拨付 · allocated, not released */
  | 'UNRELEASED';

/** 一笔未动的资金 · Money that lies at one stage: of a document line, or of an allocation. */
export type IdleMoneyRow = {
  /** 时间分段 · How long, in buckets. */
  age: MoneyAge;
  /** 安排编号；未安排为空 · The allocation; null while unallocated. */
  allocationId?: Maybe<Scalars['ID']['output']>;
  /** 金额 · The amount. */
  amount: Scalars['Money']['output'];
  /** 资金渠道 · Channel. */
  channel: FundChannel;
  /** 沉淀天数 · Calendar days since then. */
  days: Scalars['Int']['output'];
  /** 指标文件 · The fund document. */
  documentId: Scalars['ID']['output'];
  /** 指标文号 · Its number; null where it has none. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** 文件名称 · Its title. */
  documentTitle: Scalars['String']['output'];
  /** 指标年度 · The year of the document. */
  documentYear: Scalars['Int']['output'];
  /** 标识 · Identity of the row. */
  id: Scalars['ID']['output'];
  /** 是否已成结余 · Whether that day has passed: surplus, to be returned. */
  isSurplus: Scalars['Boolean']['output'];
  /** 沉淀环节 · The stage at which it lies. */
  kind: IdleMoneyKind;
  /** 资金级次 · Source level. */
  level: FundSourceLevel;
  /** 指标明细 · The document line it came with. */
  lineId: Scalars['ID']['output'];
  /** 区划代码 · Where it is booked. */
  placeCode: Scalars['String']['output'];
  /** 应分解下达的最后日期：收文之日加政策 allocation.daysToPlan；只对未安排资金 · The last day to lay it on projects: receipt plus the policy allocation.daysToPlan; for unallocated money only. */
  planBy?: Maybe<Scalars['LocalDate']['output']>;
  /** 超过该日的天数，未超为0 · Calendar days past that day; 0 before it. */
  planOverdueDays?: Maybe<Scalars['Int']['output']>;
  /** 项目编号 · The project. */
  projectId?: Maybe<Scalars['ID']['output']>;
  /** 项目名称 · Its name. */
  projectName?: Maybe<Scalars['String']['output']>;
  /** 收文日期 · The day on which the document was received. */
  receivedOn: Scalars['LocalDate']['output'];
  /** 沉淀起始：未安排自收文之日，其余自最近一次变动之日 · Since when it lies: unallocated money since receipt, other money since it last moved. */
  since: Scalars['LocalDate']['output'];
  /** 任务方向 · Task. */
  task?: Maybe<FundTask>;
  /** 使用期限：印发之日起若干年，政策 carryOver.maxYears · The day by which it may be used; after it, it is surplus. */
  useBy: Scalars['LocalDate']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type IdleMoneyRowConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<IdleMoneyRowEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<IdleMoneyRow>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type IdleMoneyRowEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: IdleMoneyRow;
};

/** 实施方案及批复 · How the project is to be carried out, and its approval. */
export type ImplementationPlan = {
  /** 批复文号 · Number of the approval. */
  approvalNumber: Scalars['String']['output'];
  /** 批复单位 · Who approved it. */
  approvedBy: Scalars['String']['output'];
  /** 批复日期 · The day of the approval. */
  approvedOn: Scalars['LocalDate']['output'];
  /** 附件，新的在前 · Its files, newest first. */
  attachments: AttachmentConnection;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 所属项目 · Its project. */
  project?: Maybe<Project>;
  /** 登记时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 登记人；无权查看姓名者为空 · Who recorded it; null for those who may not see names. */
  recordedBy?: Maybe<Person>;
  /** 方案概要 · What the plan says, in short. */
  summary: Scalars['String']['output'];
};


/** 实施方案及批复 · How the project is to be carried out, and its approval. */
export type ImplementationPlanAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 一笔收益；冲销是一笔负数收益 · Income that was received; a reversal is a row with the opposite amount. */
export type Income = {
  /** 金额，元；冲销为负 · Amount in yuan; below zero for a reversal. */
  amount: Scalars['Money']['output'];
  /** 资产 · The asset, as it stands now. */
  asset?: Maybe<Asset>;
  /** 附件，新的在前 · Its files, newest first. */
  attachments: AttachmentConnection;
  /** 登记人 · Who recorded it. */
  by?: Maybe<Person>;
  /** 对应的应收 · The due that it answers. */
  due?: Maybe<IncomeDue>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 是否示例数据 · Whether this is sample data. */
  isSample: Scalars['Boolean']['output'];
  /** 类型 · Kind. */
  kind: IncomeKind;
  /** 合同 · The contract, where there is one. */
  lease?: Maybe<Lease>;
  /** 备注 · Note. */
  note?: Maybe<Scalars['String']['output']>;
  /** 付款方 · Who paid. */
  payer: Scalars['String']['output'];
  /** 冲销原因 · Why it takes another back. */
  reason?: Maybe<Scalars['String']['output']>;
  /** 收款日期 · The day it was received. */
  receivedOn: Scalars['LocalDate']['output'];
  /** 登记时刻 · When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 被哪一笔冲销 · The reversal by which it was taken back. */
  reversal?: Maybe<Income>;
  /** 冲销的是哪一笔 · The income that it takes back. */
  reverses?: Maybe<Income>;
  /** 凭证号，县内唯一 · Voucher number, once in a county. */
  voucherNumber?: Maybe<Scalars['String']['output']>;
};


/** 一笔收益；冲销是一笔负数收益 · Income that was received; a reversal is a row with the opposite amount. */
export type IncomeAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 一期欠收：到期未收足 · What was due before a day and had not been received by its end. */
export type IncomeArrear = {
  /** 应收金额，元 · Amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 逾期天数 · Days overdue. */
  days: Scalars['Int']['output'];
  /** 应收，按目前状况 · The due, as it stands now. */
  due?: Maybe<IncomeDue>;
  /** 应收日期 · The day by which it was due. */
  dueOn: Scalars['LocalDate']['output'];
  /** 应收编号 · Identity of the due. */
  id: Scalars['ID']['output'];
  /** 欠收金额，元 · What was outstanding, in yuan. */
  outstanding: Scalars['Money']['output'];
  /** 到当日已收，元 · What had been received of it by the day, in yuan. */
  received: Scalars['Money']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type IncomeArrearConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<IncomeArrearEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<IncomeArrear>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type IncomeArrearEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: IncomeArrear;
};

/** 分页列表 · One page of a list (Relay connection). */
export type IncomeConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<IncomeEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Income>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 一期应收 · What falls due for one period of a contract. */
export type IncomeDue = {
  /** 应收金额，元 · Amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 资产 · The asset, as it stands now. */
  asset?: Maybe<Asset>;
  /** 应收日期 · The day by which it is due. */
  dueOn: Scalars['LocalDate']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 是否示例数据 · Whether this is sample data. */
  isSample: Scalars['Boolean']['output'];
  /** 失效日期：合同提前终止 · The closing day by which it lapsed. */
  lapsedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 合同 · The contract. */
  lease?: Maybe<Lease>;
  /** 第几期 · Its number among the periods. */
  number: Scalars['Int']['output'];
  /** 未收金额，元；失效的为零 · What is outstanding, in yuan; nothing when it lapsed. */
  outstanding: Scalars['Money']['output'];
  /** 本期起始日 · First day of the period. */
  periodFrom: Scalars['LocalDate']['output'];
  /** 本期截止日（含） · Last day of the period. */
  periodTo: Scalars['LocalDate']['output'];
  /** 已收金额，元 · What was received of it, in yuan. */
  received: Scalars['Money']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type IncomeDueConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<IncomeDueEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<IncomeDue>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type IncomeDueEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: IncomeDue;
};

/** 列表中的一条 · One row of a list with its cursor. */
export type IncomeEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Income;
};

/** 收益筛选，各项同时满足 · Filter of income; all conditions hold together. */
export type IncomeFilter = {
  /** 资产 · Of this asset. */
  assetId?: InputMaybe<Scalars['ID']['input']>;
  /** 类型 · Of this kind. */
  kind?: InputMaybe<IncomeKind>;
  /** 合同 · Under this contract. */
  leaseId?: InputMaybe<Scalars['ID']['input']>;
  /** 地点及其以下 · The place with this code and everything below it. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** 收款日期不早于 · Received on this day or after. */
  receivedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 收款日期不晚于 · Received on this day or before. */
  receivedUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 付款方或凭证号包含 · A part of the payer or the voucher. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** 收益类型 · What kind of income it is. */
export type IncomeKind =
  /** 分红 · dividend */
  | 'DIVIDEND'
  /** 其他 · other */
  | 'OTHER'
  /** 租金、承包费 · rent or contract fee */
  | 'RENT'
  /** 产品销售收入 · sale of what it yields */
  | 'SALE';

/** 产业占比：某级衔接资金安排到产业项目的部分。按该年度指标文件计，不论在哪个预算年度使用 · The industry share: the part of one level’s bridging money that is laid on industry projects, over the documents of the year whatever budget year their money is used in. */
export type IndustryShare = {
  /** 基数 · The base. */
  base: ProgressBase;
  /** 基数金额 · The amount of the base. */
  baseAmount: Scalars['Money']['output'];
  /** 安排到产业项目 · Allocated to industry projects, net. */
  industryAmount: Scalars['Money']['output'];
  /** 该年度政策下限；未规定为空 · The least share of that year’s policy; null where none is set. */
  least?: Maybe<Scalars['Percent']['output']>;
  /** 资金级次 · Source level. */
  level: FundSourceLevel;
  /** 高于下限的百分点 · Percentage points above the least share, negative below it. */
  pointsAbove?: Maybe<Scalars['Percent']['output']>;
  /** 产业占比 · The share, rounded for reading only. */
  share?: Maybe<Scalars['Percent']['output']>;
  /** 达标尚差金额 · What is still missing to meet the policy. */
  shortage?: Maybe<Scalars['Money']['output']>;
  /** 是否达标，按未舍入的金额比较；无下限或无资金为空 · Compared as exact amounts; null without a policy or without money. */
  verdict?: Maybe<ShareVerdict>;
};

/** 清查资产；结果只作建议，不改变状态 · Records an inspection; its finding proposes and does not move the asset’s state. */
export type InspectAssetInput = {
  /** 资产编号 · Identity of the asset. */
  assetId: Scalars['ID']['input'];
  /** 证明（资产的附件） · A stored file of the asset that shows it. */
  attachmentId?: InputMaybe<Scalars['ID']['input']>;
  /** 结果 · What was found. */
  finding: InspectionFinding;
  /** 清查日期 · The day of the inspection. */
  inspectedOn: Scalars['LocalDate']['input'];
  /** 种类 · What kind of inspection it was. */
  kind: InspectionKind;
  /** 意见 · The opinion of who looked. */
  opinion: Scalars['String']['input'];
  /** 证明（文字），与附件至少一项 · What shows it, in words; this or a file. */
  proof?: InputMaybe<Scalars['String']['input']>;
  /** 实盘数量，至多十四位整数、四位小数 · The quantity found: a decimal of at most 14 digits and 4 decimals. */
  quantityFound?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 一次清查，只增不改；结果不直接改变资产状态 · What was found when an asset was looked at; it moves no state by itself. */
export type Inspection = {
  /** 资产 · The asset, as it stands now. */
  asset?: Maybe<Asset>;
  /** 证明（附件） · The file that shows it. */
  attachment?: Maybe<Attachment>;
  /** 登记人 · Who recorded it. */
  by?: Maybe<Person>;
  /** 结果 · What was found. */
  finding: InspectionFinding;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 清查日期 · The day of the inspection. */
  inspectedOn: Scalars['LocalDate']['output'];
  /** 是否示例数据 · Whether this is sample data. */
  isSample: Scalars['Boolean']['output'];
  /** 种类 · What kind of inspection it was. */
  kind: InspectionKind;
  /** 意见 · The opinion of who looked. */
  opinion: Scalars['String']['output'];
  /** 证明（文字） · What shows it, in words. */
  proof?: Maybe<Scalars['String']['output']>;
  /** 建议办理的动作，须另行办理 · The move that the finding proposes (findIdle, findInefficient, findDamaged); it must be made by an act of its own. */
  proposes?: Maybe<Scalars['String']['output']>;
  /** 实盘数量 · The quantity found, an exact decimal. */
  quantityFound?: Maybe<Scalars['String']['output']>;
  /** 登记时刻 · When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type InspectionConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<InspectionEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Inspection>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type InspectionEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Inspection;
};

/** 清查筛选 · Filter of inspections; all conditions hold together. */
export type InspectionFilter = {
  /** 资产 · Of this asset. */
  assetId?: InputMaybe<Scalars['ID']['input']>;
  /** 结果，任一 · Any of these findings. */
  findings?: InputMaybe<Array<InspectionFinding>>;
  /** 不早于 · On or after this day. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 种类 · Kind. */
  kind?: InputMaybe<InspectionKind>;
  /** 地点及其以下 · The place with this code and everything below it. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** 不晚于 · On or before this day. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 清查结果 · What an inspection found. */
export type InspectionFinding =
  /** 损毁 · damaged */
  | 'DAMAGED'
  /** 闲置 · idle */
  | 'IDLE'
  /** 低效 · inefficient */
  | 'INEFFICIENT'
  /** 盘亏（未见实物） · not found */
  | 'MISSING'
  /** 正常 · in order */
  | 'NORMAL';

/** 清查种类 · What kind of inspection it is. */
export type InspectionKind =
  /** 定期清查 · inventory */
  | 'INVENTORY'
  /** 日常巡查 · routine round */
  | 'ROUTINE'
  /** 专项清查 · special inspection */
  | 'SPECIAL';

/** 以工代赈劳务报酬占比。支付不标明是否为劳务报酬，取项目登记数，不随截至日变化 · The labour share of work-relief projects. Payments are not marked as wages, so labour pay is the projects’ own record and does not follow the date. */
export type LabourShare = {
  /** 同口径中央资金合计 · Central money of the same projects. */
  centralAmount: Scalars['Money']['output'];
  /** 劳务报酬合计（已登记的项目） · Labour pay of the projects that record it. */
  labourPay: Scalars['Money']['output'];
  /** 政策下限 · The least share of that year’s policy. */
  least?: Maybe<Scalars['Percent']['output']>;
  /** 未登记劳务报酬的项目数 · Work-relief projects that record no labour pay. */
  projectsWithoutRecord: Scalars['Int']['output'];
  /** 各项目，占比低的在前 · The projects, lowest share first; those without a record before all. */
  rows: LabourShareRowConnection;
  /** 合计占比 · The share of those projects together. */
  share?: Maybe<Scalars['Percent']['output']>;
};


/** 以工代赈劳务报酬占比。支付不标明是否为劳务报酬，取项目登记数，不随截至日变化 · The labour share of work-relief projects. Payments are not marked as wages, so labour pay is the projects’ own record and does not follow the date. */
export type LabourShareRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 一个以工代赈项目的劳务报酬占比 · The labour share of one work-relief project. */
export type LabourShareRow = {
  /** 安排的中央以工代赈资金 · Central work-relief money allocated to it. */
  centralAmount: Scalars['Money']['output'];
  /** 项目编号 · Identity of the project. */
  id: Scalars['ID']['output'];
  /** 是否达标；未登记为空 · Whether it meets the policy; null when nothing is recorded. */
  isMet?: Maybe<Scalars['Boolean']['output']>;
  /** 劳务报酬：项目在“务工就业”联结中登记的收入；未登记为空 · Labour pay: the income that the project records under paid work; null when nothing is recorded. */
  labourPay?: Maybe<Scalars['Money']['output']>;
  /** 政策下限 · The least share of that year’s policy. */
  least?: Maybe<Scalars['Percent']['output']>;
  /** 项目名称 · Its name. */
  name: Scalars['String']['output'];
  /** 区划代码 · Its place. */
  placeCode: Scalars['String']['output'];
  /** 劳务报酬占比 · Labour pay ÷ central money. */
  share?: Maybe<Scalars['Percent']['output']>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type LabourShareRowConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<LabourShareRowEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<LabourShareRow>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type LabourShareRowEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: LabourShareRow;
};

/** 责任阶梯的一级 · One level of the responsibility for an asset, as of today. */
export type LadderRung = {
  /** 联系方式 · How to reach them. */
  contact?: Maybe<Scalars['String']['output']>;
  /** 是否无人负责 · Whether nobody answers. */
  isGap: Scalars['Boolean']['output'];
  /** 层级 · The level. */
  level: DutyLevel;
  /** 岗位已到期的，岗位最后一天；须交接 · The last day of the post, once it is over: the duty has to be handed on. */
  mandateEndedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 责任人 · The person. */
  personName?: Maybe<Scalars['String']['output']>;
  /** 起始日期 · Since when. */
  since?: Maybe<Scalars['LocalDate']['output']>;
  /** 本县对该层级的称谓 · What the county calls the level today. */
  title: Sentence;
  /** 责任单位或监督渠道 · The unit, or the channel. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** 资产经营合同 · A contract under which somebody uses an asset and pays for it. */
export type Lease = {
  /** 资产 · The asset, as it stands now. */
  asset?: Maybe<Asset>;
  /** 附件，新的在前 · Its files, newest first. */
  attachments: AttachmentConnection;
  /** 起始日期 · First day of the term. */
  beginsOn: Scalars['LocalDate']['output'];
  /** 登记人 · Who recorded it. */
  by?: Maybe<Person>;
  /** 终止日期（含）；未终止为空 · Last day on which it held; null while it is not closed. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 终止原因 · Why it was closed. */
  closedReason?: Maybe<Scalars['String']['output']>;
  /** 各期应收，按应收日期 · Its dues, by the day they fall due. */
  dues: IncomeDueConnection;
  /** 截止日期（含） · Last day of the term. */
  endsOn: Scalars['LocalDate']['output'];
  /** 是否保底 · Whether the amount is guaranteed whatever the yield. */
  guaranteed: Scalars['Boolean']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 是否先付后用 · Whether a period is paid on its first day; on its last otherwise. */
  inAdvance: Scalars['Boolean']['output'];
  /** 合同项下收益，新的在前 · What was received under it, newest first. */
  incomes: IncomeConnection;
  /** 是否示例数据 · Whether this is sample data. */
  isSample: Scalars['Boolean']['output'];
  /** 合同类型 · Kind. */
  kind: LeaseKind;
  /** 承租、承包或合作方；无权查看的为空 · Who takes it; null for who may not see that party. */
  lessee?: Maybe<Party>;
  /** 备注 · Note. */
  note?: Maybe<Scalars['String']['output']>;
  /** 合同编号，县内唯一 · Contract number, once in a county. */
  number: Scalars['String']['output'];
  /** 登记时刻 · When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 每期租金或保底收益，元 · Rent of a whole period in yuan. */
  rent: Scalars['Money']['output'];
  /** 收租周期 · The period of the rent. */
  rhythm: RentRhythm;
  /** 签订日期 · The day it was signed. */
  signedOn: Scalars['LocalDate']['output'];
  /** 合同期内应收合计，元，失效的除外 · All that falls due in its term, what lapsed left out, in yuan. */
  totalDue: Scalars['Money']['output'];
  /** 实收合计，元 · All that was received under it, in yuan. */
  totalReceived: Scalars['Money']['output'];
  /** 版本号，办理时带回 · Version; send it back when acting. */
  version: Scalars['Int']['output'];
};


/** 资产经营合同 · A contract under which somebody uses an asset and pays for it. */
export type LeaseAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 资产经营合同 · A contract under which somebody uses an asset and pays for it. */
export type LeaseDuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 资产经营合同 · A contract under which somebody uses an asset and pays for it. */
export type LeaseIncomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type LeaseConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<LeaseEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Lease>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type LeaseEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Lease;
};

/** 合同筛选，各项同时满足 · Filter of contracts; all conditions hold together. */
export type LeaseFilter = {
  /** 资产 · Of this asset. */
  assetId?: InputMaybe<Scalars['ID']['input']>;
  /** 截止日期不晚于 · Whose term ends on this day or before. */
  endsUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 合同类型 · Of this kind. */
  kind?: InputMaybe<LeaseKind>;
  /** 承租、承包或合作方 · Taken by this party. */
  lesseeId?: InputMaybe<Scalars['ID']['input']>;
  /** 是否未终止 · Whether it has not been closed. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** 地点及其以下 · The place with this code and everything below it. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** 合同编号或备注包含 · A part of the number or the note. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** 合同类型 · What kind of contract it is. */
export type LeaseKind =
  /** 出租 · let for rent */
  | 'LEASE'
  /** 委托经营、承包 · given to an operator under contract */
  | 'OPERATION'
  /** 入股 · put in as a share, for dividends */
  | 'SHAREHOLDING';

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

/** 指标的资金去向（元） · Where the money of a line or document is, in yuan. */
export type LineMoney = {
  /** 已安排净额 · Allocated, net of what was reclaimed or reversed. */
  allocated: Scalars['Money']['output'];
  /** 已支付净额 · Paid to final payees, net of reversals. */
  paid: Scalars['Money']['output'];
  /** 到位，含整合调入调出 · Received, with what consolidation brought and took. */
  received: Scalars['Money']['output'];
  /** 已拨付净额 · Released, net of returns. */
  released: Scalars['Money']['output'];
  /** 结余上缴 · Returned to the superior as surplus. */
  surplusReturned: Scalars['Money']['output'];
  /** 未安排 · Not allocated. */
  unallocated: Scalars['Money']['output'];
  /** 已拨付未支付 · Released and not paid. */
  unpaid: Scalars['Money']['output'];
  /** 已安排未拨付 · Allocated and not released. */
  unreleased: Scalars['Money']['output'];
};

/** 资产沿革 · How an asset went on in another. */
export type LineageKind =
  /** 合并 · by a merge */
  | 'MERGE'
  /** 分拆 · by a split */
  | 'SPLIT';

/** 一项联农带农机制 · One benefit linkage. */
export type LinkageInput = {
  /** 具体做法 · How it works. */
  description: Scalars['String']['input'];
  /** 带动户数 · Households. */
  households: Scalars['Int']['input'];
  /** 预计年增收 · Expected income of the farmers in a year. */
  income?: InputMaybe<Scalars['Money']['input']>;
  /** 联结方式 · Kind. */
  kind: LinkageKind;
  /** 带动人数 · People. */
  people: Scalars['Int']['input'];
};

/** 利益联结方式 · How a project pays the farmers. */
export type LinkageKind =
  /** 资产收益 · income from assets */
  | 'ASSET_INCOME'
  /** 大产业+小庭院 · large industry with courtyards */
  | 'COURTYARD'
  /** 土地流转 · transfer of land */
  | 'LAND_TRANSFER'
  /** 返租倒包 · lease back and subcontract */
  | 'LEASE_BACK'
  /** 产品代销 · selling the farmers’ produce */
  | 'MARKETING'
  /** 订单收购 · purchase by order */
  | 'ORDER_FARMING'
  /** 其他 · other */
  | 'OTHER'
  /** 生产托管 · production in trust */
  | 'PRODUCTION_TRUST'
  /** 资金入股 · funds as shares */
  | 'SHARE_OF_FUNDS'
  /** 务工就业 · paid work */
  | 'WORK';

/** 列出拟形成资产 · Names something that a project will leave behind, as far as it is known. */
export type ListExpectedAssetInput = {
  /** 坐落区划代码，在项目地点之内；不填为项目地点 · Code of the place where it will lie, within the project’s; that place when left out. */
  assetPlaceCode?: InputMaybe<Scalars['String']['input']>;
  /** 类别 · Class. */
  class?: InputMaybe<AssetClass>;
  /** 形态 · Form. */
  form?: InputMaybe<AssetForm>;
  /** 具体位置 · Where in that place. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** 名称 · Its name. */
  name: Scalars['String']['input'];
  /** 拟定所有权人；到户类须为农户 · Who is to own it; a household for a household asset. */
  ownerPartyId?: InputMaybe<Scalars['ID']['input']>;
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 数量，大于零，最多四位小数 · Quantity above zero, at most four decimals. */
  quantity?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 单位 · Unit of the quantity. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** 拟定管护主体 · Who is to keep it working. */
  upkeepPartyId?: InputMaybe<Scalars['ID']['input']>;
};

/** 项目管理费占中央衔接资金的比例，按年度合计 · The project management fee over the central bridging money of a year as a whole. */
export type ManageFeeShare = {
  /** 中央衔接资金到位 · Central bridging money received. */
  centralAmount: Scalars['Money']['output'];
  /** 安排为项目管理费 · Allocated as management fee out of central bridging money. */
  feeAmount: Scalars['Money']['output'];
  /** 政策上限 · The largest share of that year’s policy. */
  most?: Maybe<Scalars['Percent']['output']>;
  /** 占比 · The share. */
  share?: Maybe<Scalars['Percent']['output']>;
  /** 是否超限 · Compared as exact amounts; null without money. */
  verdict?: Maybe<ShareVerdict>;
};

/** 责任到期的原因 · Why a mandate ran out. */
export type MandateCause =
  /** 责任期限已过 · the duty’s own days are over */
  | 'DUTY_ENDED'
  /** 岗位任期已满 · the post has ended */
  | 'POST_ENDED';

/** 合并：同地、同类、同形态；权利按原值加权 · Merges assets of one place, class and form; rights are weighted by value. */
export type MergeAssetsInput = {
  /** 合并的资产 · The assets to be merged, at least two. */
  assetIds: Array<Scalars['ID']['input']>;
  /** 决定文号 · Number of the decision. */
  documentNumber: Scalars['String']['input'];
  /** 坐落 · Where it lies, in words. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** 合并日期，默认今日 · The first day as one; today when left out. */
  mergedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 合并后的名称 · Name of what they become. */
  name: Scalars['String']['input'];
  /** 规模数量 · Quantity, an exact decimal. */
  quantity?: InputMaybe<Scalars['String']['input']>;
  /** 原因 · Why. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 计量单位 · Unit. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** 资金业务筛选，各项同时满足 · Filter of money acts; all conditions hold together, those that do not apply are ignored. */
export type MoneyActFilter = {
  /** 安排编号 · Identity of the allocation. */
  allocationId?: InputMaybe<Scalars['ID']['input']>;
  /** 报账编号 · Identity of the claim. */
  claimId?: InputMaybe<Scalars['ID']['input']>;
  /** 本级或下级 · Disposition. */
  disposition?: InputMaybe<Disposition>;
  /** 指标文编号 · Identity of the fund document. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** 业务日期自（含） · On or after. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 指标编号 · Identity of the line. */
  lineId?: InputMaybe<Scalars['ID']['input']>;
  /** 收款人包含 · A part of the payee’s name. */
  payee?: InputMaybe<Scalars['String']['input']>;
  /** 地点及其下辖 · A place with all places in it. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** 项目编号 · Identity of the project. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** 业务日期至（含） · On or before. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 凭证号 · Voucher number. */
  voucherNumber?: InputMaybe<Scalars['String']['input']>;
  /** 含已冲销 · Reversed ones included. */
  withReversed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 预算年度 · Budget year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 资金业务排序 · Order of money acts. */
export type MoneyActOrder =
  /** 业务日期，旧的在前 · Earliest business date first. */
  | 'DATE_ASC'
  /** 业务日期，新的在前 · Latest business date first. */
  | 'DATE_DESC';

/** 沉淀时间分段 · How long money has lain, in calendar days. */
export type MoneyAge =
  /** 两年以上 · over two years */
  | 'OVER_TWO_YEARS'
  /** 30日以内 · up to 30 days */
  | 'WITHIN_30_DAYS'
  /** 31至90日 · 31 to 90 days */
  | 'WITHIN_90_DAYS'
  /** 91至180日 · 91 to 180 days */
  | 'WITHIN_180_DAYS'
  /** 一至两年 · one to two years */
  | 'WITHIN_TWO_YEARS'
  /** 181日至一年 · 181 days to a year */
  | 'WITHIN_YEAR';

/** 资金流向：一个年度的指标文件，资金从来源经项目到资产，每一分只在一处；金额取自总账和资产形成，冲销已计入 · The money of one year’s fund documents from its source through projects to assets, every fen in exactly one place; from ledger postings and the formation of assets, reversals included. */
export type MoneyFlow = {
  /** 截至业务日期 · The last business date that counts. */
  asOf: Scalars['LocalDate']['output'];
  /** 资产归并 · How assets are grouped. */
  assets: FlowAsset;
  /** 流向，金额大的在前 · The links between them, largest first. */
  links: Array<MoneyFlowLink>;
  /** 节点，先按环节、再按金额从大到小 · The groups, station by station, largest first. */
  nodes: Array<MoneyFlowNode>;
  /** 实际所计的区划 · The place that was counted. */
  placeCode: Scalars['String']['output'];
  /** 项目归并 · How projects are grouped. */
  projects: FlowProject;
  /** 来源归并 · How sources are grouped. */
  sources: FlowSource;
  /** 来源合计，元 · All sources together, in yuan. */
  total: Scalars['Money']['output'];
  /** 指标文件的年度 · The year of the documents. */
  year: Scalars['Int']['output'];
};

/** 资金流向的范围和归并方式 · Which money is followed, and how its stations are grouped. */
export type MoneyFlowInput = {
  /** 截至业务日期（含），默认今日 · The last business date that counts; today when left out. */
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 资产归并，默认资产类别 · How assets are grouped; by class when left out. */
  assets?: InputMaybe<FlowAsset>;
  /** 每个环节最多几组，默认20；其余较小的合为一组 · How many groups a station has at most, 20 when left out; the smaller ones stand together. */
  most?: InputMaybe<Scalars['Int']['input']>;
  /** 区划代码，含其下各级；县以下只计安排到当地项目的资金 · A place code with all places in it; one’s own area where it is narrower. Below the county only money laid on projects there counts. */
  placeCode: Scalars['String']['input'];
  /** 项目归并，默认项目类别 · How projects are grouped; by class when left out. */
  projects?: InputMaybe<FlowProject>;
  /** 来源归并，默认资金级次 · How sources are grouped; by level when left out. */
  sources?: InputMaybe<FlowSource>;
  /** 指标文件的年度，不论在哪年使用；默认为截至日所在年 · The year of the fund documents, whenever their money was used; that of `asOf` when left out. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 两个节点之间的资金 · Money that went from one group to another. */
export type MoneyFlowLink = {
  /** 金额，元 · The amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 起点节点 · The node it comes from. */
  from: Scalars['ID']['output'];
  /** 标识：两端节点 · Both ends. */
  id: Scalars['ID']['output'];
  /** 终点节点 · The node it goes to. */
  to: Scalars['ID']['output'];
};

/** 资金流向的一个节点 · One group of money at one station. */
export type MoneyFlowNode = {
  /** 金额，元 · The amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 节点标识：环节与键 · The station with the key. */
  id: Scalars['ID']['output'];
  /** 键：代码或编号；未填为“-”，其余合并为“*”；无需再分的环节为空 · The code or identity of the group; "-" where there is none, "*" for the smaller groups together; null where a station has no groups. */
  key?: Maybe<Scalars['String']['output']>;
  /** 名称；由环节或枚举即可知的为空 · Its name; null where station and key tell it. */
  name?: Maybe<Scalars['String']['output']>;
  /** 环节 · The station. */
  station: FlowStation;
};

/** 进度报表：合计及分列 · A progress report: the total and its breakdown. */
export type MoneyProgress = {
  /** 与什么相比 · What progress is measured against. */
  against: PaceKind;
  /** 截至业务日期 · The last business date that counts. */
  asOf: Scalars['LocalDate']['output'];
  /** 支出进度的基数 · The base that progress is divided by. */
  base: ProgressBase;
  /** 按什么分列 · What it is broken down by. */
  by: ProgressDimension;
  /** 序时口径 MONTH、DAY 或 TABLE · How the pace is counted; null before any policy holds. */
  paceMode?: Maybe<Scalars['String']['output']>;
  /** 实际统计的区划代码 · The place that was summed. */
  placeCode: Scalars['String']['output'];
  /** 分列各行 · The rows of the breakdown. */
  rows: MoneyProgressRowConnection;
  /** 序时进度（或节点进度） · The pace on that date. */
  timeProgress?: Maybe<Scalars['Percent']['output']>;
  /** 合计 · The total. */
  total: MoneyProgressRow;
  /** 预算年度 · Budget year. */
  year: Scalars['Int']['output'];
};


/** 进度报表：合计及分列 · A progress report: the total and its breakdown. */
export type MoneyProgressRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<MoneyProgressOrder>;
};

/** 排序 · The order of the rows. */
export type MoneyProgressOrder =
  /** 基数大的在前 · largest base first */
  | 'BASE_DESC'
  /** 进度高的在前，无进度的在后 · most progress first; rows without a percentage last */
  | 'MOST_AHEAD'
  /** 进度低的在前，无进度的在后 · least progress first; rows without a percentage last */
  | 'MOST_BEHIND'
  /** 按名称 · by name */
  | 'NAME'
  /** 支出多的在前 · most paid first */
  | 'PAID_DESC'
  /** 未支出多的在前 · most unspent first */
  | 'UNSPENT_DESC';

/** 一行进度：一个预算年度截至某日的资金与比率。金额取自总账，冲销已计入；比率按未舍入的金额计算、四舍五入一次，分母为零则为空 · One row of a progress report: the money of a budget year as of a date. Amounts are sums of ledger postings, reversals included; percentages are computed from exact amounts, rounded half up once, null over a zero denominator. */
export type MoneyProgressRow = {
  /** 已安排（净额，含转入） · Allocated to projects, net, with what was carried in on them. */
  allocated: Scalars['Money']['output'];
  /** 分配进度：已安排÷（到位＋转入） · Allocation progress: allocated ÷ (received + carried in). */
  allocationProgress?: Maybe<Scalars['Percent']['output']>;
  /** 支出进度所用基数 · The base that progress is divided by. */
  base: ProgressBase;
  /** 基数金额：到位＋转入，或已安排 · The amount of the base: received + carried in, or allocated. */
  baseAmount: Scalars['Money']['output'];
  /** 上年结转转入 · Carried in from the year before; part of the base. */
  carriedIn: Scalars['Money']['output'];
  /** 结转下年 · Carried out to the next year; it does not lower the base. */
  carriedOut: Scalars['Money']['output'];
  /** 完工率 · Completion rate: finished ÷ in the plan. */
  completionRate?: Maybe<Scalars['Percent']['output']>;
  /** 已拨付（净额，含转入） · Released, net, with what was carried in released. */
  disbursed: Scalars['Money']['output'];
  /** 拨付率：已拨付÷已安排 · Disbursement rate: released ÷ allocated. */
  disbursementRate?: Maybe<Scalars['Percent']['output']>;
  /** 支出进度：支出÷基数 · Expenditure progress: paid ÷ base. */
  expenditureProgress?: Maybe<Scalars['Percent']['output']>;
  /** 本行标识：键值、“-”（未填）或 TOTAL（合计） · The key, "-" where there is none, or TOTAL. */
  id: Scalars['ID']['output'];
  /** 其中本级安排 · Of it, kept for the county’s own use. */
  kept: Scalars['Money']['output'];
  /** 键：代码或编号；未填及合计为空或TOTAL · The code or identity it is broken down by; null where there is none. */
  key?: Maybe<Scalars['String']['output']>;
  /** 名称 · Its name. */
  name: Scalars['String']['output'];
  /** 账上余额 · What still lies in the accounts of the year: unspent less carried out and returned. */
  onHand: Scalars['Money']['output'];
  /** 已支出（净额） · Paid to final payees, net. */
  paid: Scalars['Money']['output'];
  /** 其中下级安排 · Of it, passed down. */
  passedDown: Scalars['Money']['output'];
  /** 超（负为低于）序时百分点，按未舍入数计算 · Percentage points ahead of the pace, negative when behind; from unrounded values. */
  pointsAhead?: Maybe<Scalars['Percent']['output']>;
  /** 其中已完工 · Of them, finished by the date. */
  projectsFinished: Scalars['Int']['output'];
  /** 列入年度计划的项目数；按资金来源分列时，一个项目可计入多行 · Projects in the year plan; by source, one project may count in several rows. */
  projectsInPlan: Scalars['Int']['output'];
  /** 其中已开工 · Of them, begun by the date. */
  projectsStarted: Scalars['Int']['output'];
  /** 本年到位（含整合调入、调出）；按乡镇、部门、类别、项目分列时无“到位”可言，为空 · Received in the year, net of consolidation between sources. Null by township, department, class or project, and below the county: money arrives by source, its place is told by allocation alone. */
  received?: Maybe<Scalars['Money']['output']>;
  /** 报账率：支出÷已拨付 · Reimbursement rate: paid ÷ released. */
  reimbursementRate?: Maybe<Scalars['Percent']['output']>;
  /** 结余上缴 · Surplus returned to the superior. */
  returned: Scalars['Money']['output'];
  /** 开工率 · Start rate: begun ÷ in the plan. */
  startRate?: Maybe<Scalars['Percent']['output']>;
  /** 结余率：（到位＋转入－支出）÷（到位＋转入） · Surplus rate: the unspent part of what was received. */
  surplusRate?: Maybe<Scalars['Percent']['output']>;
  /** 序时进度（或节点进度） · The pace it is measured against. */
  timeProgress?: Maybe<Scalars['Percent']['output']>;
  /** 未分配：到位＋转入－已安排 · Unallocated: received + carried in − allocated; null where nothing is received. */
  unallocated?: Maybe<Scalars['Money']['output']>;
  /** 未支出：基数－支出 · Unspent: base − paid. */
  unspent: Scalars['Money']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type MoneyProgressRowConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<MoneyProgressRowEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<MoneyProgressRow>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type MoneyProgressRowEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: MoneyProgressRow;
};

/** 办理报账的一步 · Makes one step of a claim. */
export type MoveClaimInput = {
  /** 报账编号 · Identity of the claim. */
  id: Scalars['ID']['input'];
  /** 意见 · Opinion. */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
};

/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type Mutation = {
  /** 通过验收 · Accepts the works. */
  acceptProject: Project;
  /** 登记权利主体 · Names a party that can hold rights over assets. */
  addParty: Party;
  /** 调整到另一项目 · Moves unreleased money to another project by a decision. */
  adjust: Adjustment;
  /** 入库并公开 · Admits a project to the library and publishes it. */
  admitToLibrary: Project;
  /** 安排资金到项目；首笔资金使项目进入“资金已下达” · Lays money on a project; the first money moves it on to FUNDED. */
  allocate: Allocation;
  /** 按分配方案逐行安排，逐行给出结果 · Makes the allocations of a plan row by row, each with its own result. */
  allocatePlan: Array<PlanRow>;
  /** 修改报账草稿 · Changes a draft or returned claim. */
  amendClaim: Claim;
  /** 修改收益分配方案 · Changes a distribution that is not decided or came back. */
  amendDistribution: Distribution;
  /** 修改草稿或退回的项目 · Amends a drafted or returned project. */
  amendDraft: Project;
  /** 补充或修改拟形成资产 · Completes or alters an expected asset. */
  amendExpectedAsset: ExpectedAsset;
  /** 公告年度计划 · Announces a year plan. */
  announceYearPlan: YearPlan;
  /** 安排代理，由岗位本人或管理员办理 · Appoint a substitute, as the holder of the post or as administrator. */
  appointSubstitute: Substitution;
  /** 批准变更，形成新版本 · Records an approved change; the project gets a new edition. */
  approveChange: ChangeRequest;
  /** 财政审批报账 · Finance approves a claim. */
  approveClaim: Claim;
  /** 牵头部门审批处置 · The lead bureau approves a disposal. */
  approveDisposal: Disposal;
  /** 县级审定 · The leading group approves, with its minutes. */
  approveInCounty: Project;
  /** 明确一项资产各级责任 · Says who answers for an asset from a day on. */
  assignDuties: Asset;
  /** 批量明确责任，逐项给出结果 · Assigns the same duties to many assets, with a result for each. */
  assignDutiesToMany: Array<AssignedDuties>;
  /** 批量审核，逐个给出结果 · One review of many projects, with a result for each. */
  bulkReview: Array<BulkResult>;
  /** 结转安排余额 · Carries over what lies on an allocation. */
  carryOverAllocation: CarryOver;
  /** 结转未安排资金 · Carries over what a line has not allocated. */
  carryOverLine: CarryOver;
  /** 颁证 · Notes the certificate of an asset whose rights are confirmed. */
  certifyAsset: Asset;
  /** 类别变更 · The class of an asset is another from a day on. */
  changeAssetClass: Asset;
  /** 价值变动 · The value of an asset is another from a day on, also one that lies back. */
  changeAssetValue?: Maybe<Asset>;
  /** 修改本人密码，其他会话即刻失效 · Change one’s own password; all other sessions end at once. */
  changePassword: Viewer;
  /** 乡镇审核报账 · The township checks a claim. */
  checkClaim: Claim;
  /** 停用账号，其会话、令牌、岗位即刻终止 · Close an account; its sessions, tokens and posts end at once. */
  closeAccount: Person;
  /** 终止合同：尚未开始的各期应收失效，经营权收回 · Closes a contract: dues of periods that have not begun lapse, the right to operate goes back. */
  closeLease: Lease;
  /** 验收问题销号 · Closes a problem found at acceptance. */
  closeProblem: AcceptanceProblem;
  /** 归档 · Closes and archives the project. */
  closeProject: Project;
  /** 完成处置：收入按份额归所有权人，权利责任终止，净值核销 · Completes a disposal: proceeds fall to the owners by their shares, rights and duties end, the net value leaves. */
  completeDisposal: Disposal;
  /** 完工 · Ends the works. */
  completeProject: Project;
  /** 确认资金已下达：列入计划前已调入资金的项目进入“资金已下达” · Moves a selected project on to FUNDED on money that an adjustment brought before. */
  confirmFunding: Project;
  /** 确权 · Confirms who holds the five rights; from then on the public sees the asset. */
  confirmRights?: Maybe<Asset>;
  /** 财政同意处置 · Finance consents to a disposal. */
  consentDisposal: Disposal;
  /** 统筹整合 · Moves unallocated money to another source or task by a decision. */
  consolidate: Consolidation;
  /** 消耗 · Short-lived household goods were used or sold. */
  consumeAsset: Asset;
  /** 权利更正 · Puts right what had been recorded wrongly; what was known before stays readable. */
  correctRights?: Maybe<Asset>;
  /** 新建个人令牌，明文只显示一次 · Create a personal token; its secret is shown once. */
  createPersonalToken: CreatedPersonalToken;
  /** 登记村民主决策 · Records the village’s decision. */
  decideDistribution: Distribution;
  /** 村申报 · The village declares a project. */
  declareProject: Project;
  /** 起草报账 · Draws up a claim. */
  draftClaim: Claim;
  /** 拟定收益分配方案 · Draws up a distribution; its amount is laid aside at once. */
  draftDistribution: Distribution;
  /** 起草项目 · Writes down a project; nothing is declared yet. */
  draftProject: Project;
  /** 起草年度计划 · Drafts a year plan of the county. */
  draftYearPlan: YearPlan;
  /** 提取证据包：记录在案，按返回的地址下载，用 xianjie-verify 离线核验 · Takes out a pack, on record; download it from the addresses answered and verify it offline with xianjie-verify. */
  drawEvidencePack: EvidencePack;
  /** 抽样：按公布的种子抽取并记录，任何人可复算 · Draws a sample by a published seed and keeps it; anybody can draw it again. */
  drawSample: AuditSample;
  /** 免职 · End a post. */
  endPost: Post;
  /** 结束代理 · End a substitution. */
  endSubstitution: Substitution;
  /** 终止管护方案 · Ends an upkeep plan without another in its place. */
  endUpkeepPlan: UpkeepPlan;
  /** 部门审查 · The industry department examines. */
  examineInDepartment: Project;
  /** 县级备案 · The county keeps a record. */
  fileDistribution: Distribution;
  /** 提出异议，无须登录；以岗位办理时为代录 · Object to a notice, without signing in; acting in a post one takes it down for somebody. */
  fileObjection: Objection;
  /** 认定损毁 · Finds an asset to be damaged. */
  findDamaged: Asset;
  /** 认定闲置 · Finds an asset to lie idle. */
  findIdle: Asset;
  /** 认定低效 · Finds an asset to bring less than it should. */
  findInefficient: Asset;
  /** 任职 · Grant a post. */
  grantPost: Post;
  /** 责任交接，全部办成或全部不办 · Hands what one post answers for on to another, all of it or nothing. */
  handOnDuties: DutiesHandedOn;
  /** 移交 · Hands an asset over to an owner, once, signed by both sides. */
  handOverAsset: Asset;
  /** 移交 · Hands the project over to its owner. */
  handOverProject: Project;
  /** 清查资产：闲置、低效、损毁的结果只作建议，状态另行认定 · Records an inspection; a finding of idle, inefficient or damaged proposes, the state is moved by an act of its own. */
  inspectAsset: Inspection;
  /** 列出拟形成资产 · Names something that a project will leave behind. */
  listExpectedAsset: ExpectedAsset;
  /** 合并 · Merges assets; answers the new one with its predecessors. */
  mergeAssets: Asset;
  /** 开设账号 · Open an account in your county. */
  openAccount: Person;
  /** 登记部门 · Enter a department of your county. */
  openDepartment: Department;
  /** 投入运行管护 · Puts an asset that was handed over into operation. */
  operateAsset: Asset;
  /** 支付报账 · Pays an approved claim, or a part of it, to its payee. */
  payClaim: Payment;
  /** 登记支付 · Records that the village has paid it out. */
  payDistribution: Distribution;
  /** 制定管护方案：原方案于前一日终止，管护主体成为资产的管护主体 · Plans the upkeep of an asset; the open plan ends the day before, and the party becomes the asset’s upkeep holder. */
  planUpkeep: UpkeepPlan;
  /** 抵押 · Notes that an asset is pledged until a day. */
  pledgeAsset: Asset;
  /** 开展前期工作 · Begins the preparation of a funded project. */
  prepareProject: Project;
  /** 发布公示或公告 · Publish a notice or an announcement. */
  publishNotice: Notice;
  /** 登记指标文并入账 · Registers a fund document and books its money. */
  receiveDocument: FundDocument;
  /** 登记收益，对应应收或自由登记 · Records income of an asset, against a due or free. */
  receiveIncome: Income;
  /** 收回未拨付资金 · Takes unreleased money back to its line. */
  reclaim: Reclaim;
  /** 记录验收 · Records a check of the finished works. */
  recordAcceptance: Acceptance;
  /** 存档一个已结束季度的三色评定；已存档的不变 · Files the colours of a quarter that is over; what was filed before stays. */
  recordColourChecks: ColourFiling;
  /** 登记采购结果 · Records a procurement result. */
  recordProcurement: Procurement;
  /** 记录管护：一轮只记一次，须附证明 · Records a round of upkeep once, with its proof. */
  recordUpkeep: UpkeepRecord;
  /** 形成登记 · Registers all assets of a settled project in one act. */
  registerAssets: Project;
  /** 存量资产登记 · Registers an asset formed before the system. */
  registerInheritedAsset: Asset;
  /** 不批准变更 · Records that a change was not approved. */
  rejectChange: ChangeRequest;
  /** 不予处置；资产恢复原状态 · Whoever’s turn it is says no; the asset goes back to the state it came from. */
  rejectDisposal: Disposal;
  /** 不予入库 · Rejects a case. */
  rejectProject: Project;
  /** 拨付 · Releases money of an allocation. */
  release: Disbursement;
  /** 解除抵押 · Ends a pledge. */
  releasePledge: Asset;
  /** 调出库 · Removes a project from the library. */
  removeFromLibrary: Project;
  /** 答复异议 · Answer an objection. */
  replyToObjection: Objection;
  /** 填报进度 · Reports the quantities done by a day. */
  reportProgress: ProgressReport;
  /** 申请变更 · Asks for a change of an approved project. */
  requestChange: ChangeRequest;
  /** 申请处置资产；资产进入处置中 · Asks for an asset to be disposed of; the asset goes into disposal. */
  requestDisposal: Disposal;
  /** 重设密码并解除锁定 · Reset somebody’s password and lift a lock. */
  resetPassword: Person;
  /** 退回后重新报送 · Sends a returned case up again. */
  resubmitProject: Project;
  /** 恢复运行 · An asset is back in operation. */
  resumeAsset: Asset;
  /** 恢复 · Lets a suspended project go on where it stood. */
  resumeProject: Project;
  /** 退回报账 · Gives a claim back to the unit. */
  returnClaim: Claim;
  /** 拨付退回 · Takes released money that is not paid back to its allocation. */
  returnDisbursement: DisbursementReturn;
  /** 退回村重新决策 · Gives it back to the village, to be decided and shown anew. */
  returnDistribution: Distribution;
  /** 退回到较早的步骤 · Returns a case to an earlier step, with an opinion. */
  returnProject: Project;
  /** 结余上缴 · Returns unused money to the superior. */
  returnSurplus: SurplusReturn;
  /** 冲销安排，其后未办业务时 · Takes an allocation back while nothing rests on it. */
  reverseAllocation: Allocation;
  /** 冲销拨付 · Takes a release booked in error back. */
  reverseDisbursement: Disbursement;
  /** 冲销收益，返回冲销记录 · Takes an income back whole; answers the reversal. */
  reverseIncome: Income;
  /** 冲销支付；报账重新待支付 · Takes a payment booked in error back; its claim is open again. */
  reversePayment: Payment;
  /** 冲销收文，其后未办业务时 · Takes the receipt of a document back while nothing rests on it. */
  reverseReceipt: FundDocument;
  /** 乡镇审核处置 · The township reviews a disposal. */
  reviewDisposal: Disposal;
  /** 乡镇审核，村公示期满方可 · The township’s review, once the village’s notice is over. */
  reviewDistribution: Distribution;
  /** 乡审核 · The township reviews. */
  reviewInTownship: Project;
  /** 年度复核 · Records the yearly review of a project. */
  reviewYear: YearlyReview;
  /** 开始盘活，须有方案 · Begins to put an asset to work again, by a plan. */
  revitaliseAsset: Asset;
  /** 停用个人令牌 · Revoke a personal token at once. */
  revokePersonalToken: PersonalToken;
  /** 滚动到下一年度，逐个给出结果 · Rolls projects over to the next year, with a result for each. */
  rollOver: Array<BulkResult>;
  /** 列入年度计划，逐个给出结果 · Selects projects into a year plan, with a result for each. */
  selectForYear: Array<BulkResult>;
  /** 填报联农带农机制 · Replaces the benefit linkages of a drafted or returned project. */
  setLinkage: Project;
  /** 设定政策参数 · Sets a policy value of one’s own county. */
  setPolicy: Policy;
  /** 填报预计资金来源 · Replaces the expected sources of a drafted or returned project. */
  setSources: Project;
  /** 填报绩效目标 · Replaces the performance targets of a drafted or returned project. */
  setTargets: Project;
  /** 结算 · Settles the project at its audited price. */
  settleProject: Project;
  /** 登记已签合同 · Records a signed contract with its lines. */
  signContract: Contract;
  /** 登录，会话存于仅 HTTP 可读的 Cookie；程序请用个人令牌 · Sign in; the session lies in an HTTP-only cookie. Programs use a personal token. */
  signIn: Viewer;
  /** 签订资产经营合同：生成全部应收；出租、承包的经营权在合同期内归承租方 · Signs a contract: all dues are written, and with a lease or operation the right to operate passes for the term. */
  signLease: Lease;
  /** 退出登录，会话即刻失效；未登录也成功 · Sign out; the session ends at once. Succeeds when nobody is signed in. */
  signOut: Scalars['Boolean']['output'];
  /** 分拆 · Splits an asset; answers the old one with its successors. */
  splitAsset: Asset;
  /** 开工 · Begins the works. */
  startProject: Project;
  /** 登记报告数，与计算数比对 · Stores a stated figure beside what its operands and the ledger say. */
  storeStatedFigure: StatedFigure;
  /** 提交报账，资料须齐全 · Submits a claim with all its proofs. */
  submitClaim: Claim;
  /** 登记补充协议，返回合同 · Records a supplement; answers the contract. */
  supplementContract: Contract;
  /** 暂停 · Suspends a project until a date. */
  suspendProject: Project;
  /** 给村加标签 · Gives a village a tag. */
  tagVillage: VillageTag;
  /** 终止 · Terminates a project and decides about its money. */
  terminateProject: Project;
  /** 权利变更 · Rights go over to others from a day on. */
  transferRights: Asset;
  /** 取消村标签 · Ends the tag of a village. */
  untagVillage: VillageTag;
  /** 记录评估 · Records a valuation. */
  valueDisposal: Disposal;
  /** 记录村民（代表）会议表决；未达比例的不受理 · Records the vote of the village assembly; a vote that does not carry is refused. */
  voteDisposal: Disposal;
  /** 撤回附件，须说明理由 · Withdraw an attachment, with a reason. */
  withdrawAttachment: Attachment;
  /** 撤回变更申请 · Takes a change request back. */
  withdrawChange: ChangeRequest;
  /** 撤回报账 · Withdraws a claim before it is checked. */
  withdrawClaim: Claim;
  /** 撤回申报 · The declarer takes the declaration back before the review. */
  withdrawDeclaration: Project;
  /** 撤回处置；资产恢复原状态 · The office that asked takes it back; the asset goes back to the state it came from. */
  withdrawDisposal: Disposal;
  /** 撤回收益分配，金额恢复可分配 · Takes it back before review; its amount is free again. */
  withdrawDistribution: Distribution;
  /** 撤回拟形成资产 · Takes an expected asset off the list. */
  withdrawExpectedAsset: ExpectedAsset;
  /** 撤回公示或公告 · Withdraw a notice or an announcement. */
  withdrawNotice: Notice;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationAcceptProjectArgs = {
  input: AcceptProjectInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationAddPartyArgs = {
  input: AddPartyInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationAdjustArgs = {
  input: AdjustInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationAdmitToLibraryArgs = {
  input: OpinionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationAllocateArgs = {
  input: AllocateInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationAllocatePlanArgs = {
  input: AllocatePlanInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationAmendClaimArgs = {
  input: AmendClaimInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationAmendDistributionArgs = {
  input: AmendDistributionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationAmendDraftArgs = {
  input: AmendDraftInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationAmendExpectedAssetArgs = {
  input: AmendExpectedAssetInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationAnnounceYearPlanArgs = {
  input: AnnounceYearPlanInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationAppointSubstituteArgs = {
  input: AppointSubstituteInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationApproveChangeArgs = {
  input: ApproveChangeInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationApproveClaimArgs = {
  input: MoveClaimInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationApproveDisposalArgs = {
  input: ApproveDisposalInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationApproveInCountyArgs = {
  input: ApproveInCountyInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationAssignDutiesArgs = {
  input: AssignDutiesInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationAssignDutiesToManyArgs = {
  input: AssignDutiesToManyInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationBulkReviewArgs = {
  input: BulkReviewInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationCarryOverAllocationArgs = {
  input: CarryOverAllocationInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationCarryOverLineArgs = {
  input: CarryOverLineInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationCertifyAssetArgs = {
  input: CertifyAssetInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationChangeAssetClassArgs = {
  input: ChangeAssetClassInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationChangeAssetValueArgs = {
  input: ChangeAssetValueInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationCheckClaimArgs = {
  input: MoveClaimInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationCloseAccountArgs = {
  input: CloseAccountInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationCloseLeaseArgs = {
  input: CloseLeaseInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationCloseProblemArgs = {
  input: CloseProblemInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationCloseProjectArgs = {
  input: CloseProjectInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationCompleteDisposalArgs = {
  input: CompleteDisposalInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationCompleteProjectArgs = {
  input: CompleteProjectInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationConfirmFundingArgs = {
  input: ConfirmFundingInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationConfirmRightsArgs = {
  input: ConfirmRightsInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationConsentDisposalArgs = {
  input: ConsentDisposalInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationConsolidateArgs = {
  input: ConsolidateInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationConsumeAssetArgs = {
  input: ConsumeAssetInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationCorrectRightsArgs = {
  input: CorrectRightsInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationCreatePersonalTokenArgs = {
  input: CreatePersonalTokenInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationDecideDistributionArgs = {
  input: DecideDistributionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationDeclareProjectArgs = {
  input: DeclareProjectInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationDraftClaimArgs = {
  input: DraftClaimInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationDraftDistributionArgs = {
  input: DraftDistributionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationDraftProjectArgs = {
  input: DraftProjectInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationDraftYearPlanArgs = {
  input: DraftYearPlanInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationDrawEvidencePackArgs = {
  input: DrawEvidencePackInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationDrawSampleArgs = {
  input: DrawSampleInput;
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
export type MutationEndUpkeepPlanArgs = {
  input: EndUpkeepPlanInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationExamineInDepartmentArgs = {
  input: OpinionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationFileDistributionArgs = {
  input: FileDistributionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationFileObjectionArgs = {
  input: FileObjectionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationFindDamagedArgs = {
  input: ReasonedConditionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationFindIdleArgs = {
  input: ReasonedConditionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationFindInefficientArgs = {
  input: ReasonedConditionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationGrantPostArgs = {
  input: GrantPostInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationHandOnDutiesArgs = {
  input: HandOnDutiesInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationHandOverAssetArgs = {
  input: HandOverAssetInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationHandOverProjectArgs = {
  input: HandOverProjectInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationInspectAssetArgs = {
  input: InspectAssetInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationListExpectedAssetArgs = {
  input: ListExpectedAssetInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationMergeAssetsArgs = {
  input: MergeAssetsInput;
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
export type MutationOperateAssetArgs = {
  input: OperateAssetInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationPayClaimArgs = {
  input: PayClaimInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationPayDistributionArgs = {
  input: PayDistributionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationPlanUpkeepArgs = {
  input: PlanUpkeepInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationPledgeAssetArgs = {
  input: PledgeAssetInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationPrepareProjectArgs = {
  input: PrepareProjectInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationPublishNoticeArgs = {
  input: PublishNoticeInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReceiveDocumentArgs = {
  input: ReceiveDocumentInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReceiveIncomeArgs = {
  input: ReceiveIncomeInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReclaimArgs = {
  input: ReclaimInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationRecordAcceptanceArgs = {
  input: RecordAcceptanceInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationRecordColourChecksArgs = {
  input: RecordColourChecksInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationRecordProcurementArgs = {
  input: RecordProcurementInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationRecordUpkeepArgs = {
  input: RecordUpkeepInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationRegisterAssetsArgs = {
  input: RegisterAssetsInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationRegisterInheritedAssetArgs = {
  input: RegisterInheritedAssetInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationRejectChangeArgs = {
  input: RejectChangeInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationRejectDisposalArgs = {
  input: CloseDisposalInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationRejectProjectArgs = {
  input: ReasonInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReleaseArgs = {
  input: ReleaseInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReleasePledgeArgs = {
  input: ReleasePledgeInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationRemoveFromLibraryArgs = {
  input: RemoveFromLibraryInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReplyToObjectionArgs = {
  input: ReplyToObjectionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReportProgressArgs = {
  input: ReportProgressInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationRequestChangeArgs = {
  input: RequestChangeInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationRequestDisposalArgs = {
  input: RequestDisposalInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationResubmitProjectArgs = {
  input: OpinionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationResumeAssetArgs = {
  input: ReasonedConditionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationResumeProjectArgs = {
  input: OpinionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReturnClaimArgs = {
  input: ReturnClaimInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReturnDisbursementArgs = {
  input: ReturnDisbursementInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReturnDistributionArgs = {
  input: ReturnDistributionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReturnProjectArgs = {
  input: ReturnProjectInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReturnSurplusArgs = {
  input: ReturnSurplusInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReverseAllocationArgs = {
  input: ReverseInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReverseDisbursementArgs = {
  input: ReverseInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReverseIncomeArgs = {
  input: ReverseIncomeInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReversePaymentArgs = {
  input: ReverseInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReverseReceiptArgs = {
  input: ReverseInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReviewDisposalArgs = {
  input: ReviewDisposalInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReviewDistributionArgs = {
  input: ReviewDistributionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReviewInTownshipArgs = {
  input: OpinionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationReviewYearArgs = {
  input: ReviewYearInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationRevitaliseAssetArgs = {
  input: RevitaliseAssetInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationRevokePersonalTokenArgs = {
  input: RevokePersonalTokenInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationRollOverArgs = {
  input: RollOverInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationSelectForYearArgs = {
  input: SelectForYearInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationSetLinkageArgs = {
  input: SetLinkageInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationSetPolicyArgs = {
  input: SetPolicyInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationSetSourcesArgs = {
  input: SetSourcesInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationSetTargetsArgs = {
  input: SetTargetsInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationSettleProjectArgs = {
  input: SettleProjectInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationSignContractArgs = {
  input: SignContractInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationSignInArgs = {
  input: SignInInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationSignLeaseArgs = {
  input: SignLeaseInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationSplitAssetArgs = {
  input: SplitAssetInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationStartProjectArgs = {
  input: StartProjectInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationStoreStatedFigureArgs = {
  input: StoreStatedFigureInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationSubmitClaimArgs = {
  input: MoveClaimInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationSupplementContractArgs = {
  input: SupplementContractInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationSuspendProjectArgs = {
  input: SuspendProjectInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationTagVillageArgs = {
  input: TagVillageInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationTerminateProjectArgs = {
  input: TerminateProjectInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationTransferRightsArgs = {
  input: TransferRightsInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationUntagVillageArgs = {
  input: UntagVillageInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationValueDisposalArgs = {
  input: ValueDisposalInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationVoteDisposalArgs = {
  input: VoteDisposalInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationWithdrawAttachmentArgs = {
  input: WithdrawAttachmentInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationWithdrawChangeArgs = {
  input: WithdrawChangeInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationWithdrawClaimArgs = {
  input: MoveClaimInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationWithdrawDeclarationArgs = {
  input: ReasonInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationWithdrawDisposalArgs = {
  input: CloseDisposalInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationWithdrawDistributionArgs = {
  input: ReturnDistributionInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationWithdrawExpectedAssetArgs = {
  input: WithdrawExpectedAssetInput;
};


/** 办理：每一项都留痕 · Acts; every one leaves an audit entry. */
export type MutationWithdrawNoticeArgs = {
  input: WithdrawNoticeInput;
};

/** 未开工项目的范围 · Which projects not started. */
export type NotStartedInput = {
  /** 截至业务日期（含），默认今日 · The last business date that counts; today when left out. */
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 基数：到位（默认）或已安排；只有已安排可言时一律按已安排，结果写明 · The base: RECEIVED by default, or ALLOCATED. Where nothing can be received, ALLOCATED; the answer says which. */
  base?: InputMaybe<ProgressBase>;
  /** 只列超过政策开工截止日的 · Only those past the policy’s day. */
  onlyOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 区划代码，含其下各级；超出本岗位辖区的，按本岗位辖区计，结果写明 · A place code with all places in it. What reaches beyond one’s area is answered for one’s area, and the answer says so. */
  placeCode: Scalars['String']['input'];
  /** 预算年度；默认为截至日所在年 · Budget year; that of `asOf` when left out. */
  year?: InputMaybe<Scalars['Int']['input']>;
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
  /** 某日公示还剩几天（按其天数单位；末日为0，当日仍可提异议）；已结束、已撤回或公告为空 · Days left on a day, in its own unit; 0 on the last day, on which one may still object; null when it is over, withdrawn or an announcement. */
  daysLeft?: Maybe<Scalars['Int']['output']>;
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
export type NoticeDaysLeftArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
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

/** 投入运行管护 · Puts an asset into operation. */
export type OperateAssetInput = {
  /** 资产编号 · Identity of the asset. */
  assetId: Scalars['ID']['input'];
  /** 日期 · The day on which it came about. */
  date: Scalars['LocalDate']['input'];
  /** 依据文号 · Number of the document it rests on. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 说明 · A word about it. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见版本号 · The version you saw. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 附意见的办理 · An act with an opinion. */
export type OpinionInput = {
  /** 意见 · Opinion. */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见修订号；填写后，他人已改则不予办理 · The version that was seen; when given, a project changed since is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 原值的一个来源 · One source of an original value. */
export type OriginInput = {
  /** 金额，元 · Amount in yuan. */
  amount: Scalars['Money']['input'];
  /** 形成项目；存量部分不填 · The project; left out for what was there before the system. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
};

/** 权属类型 · What kind of ownership it is. */
export type OwnerKind =
  /** 集体 · owned by a collective */
  | 'COLLECTIVE'
  /** 个人 · owned by individuals */
  | 'INDIVIDUAL'
  /** 国有 · owned by the state */
  | 'STATE';

/** 权属层级 · At which level it is owned. */
export type OwnerLevel =
  /** 县级 · county */
  | 'COUNTY'
  /** 户 · household */
  | 'HOUSEHOLD'
  /** 乡镇级 · township */
  | 'TOWNSHIP'
  /** 村级 · village */
  | 'VILLAGE';

/** 权属的口径 · By what ownership is told apart. */
export type OwnershipAspect =
  /** 权属类型 · kind of ownership */
  | 'KIND'
  /** 权属层级 · level of ownership */
  | 'LEVEL';

/** 与什么相比 · What progress is measured against. */
export type PaceKind =
  /** 支出进度节点，按政策 progress.milestones · the last milestone of the policy progress.milestones */
  | 'MILESTONE'
  /** 序时进度，按政策 timeProgress.mode · the calendar’s pace, as the policy timeProgress.mode counts it */
  | 'TIME_PROGRESS';

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

/** 分拆后的一项 · One of the assets that another is split into. */
export type PartInput = {
  /** 坐落 · Where it lies, in words. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** 名称 · Name. */
  name: Scalars['String']['input'];
  /** 原值，元 · Original value in yuan. */
  originalValue: Scalars['Money']['input'];
  /** 规模数量 · Quantity, an exact decimal. */
  quantity?: InputMaybe<Scalars['String']['input']>;
  /** 计量单位 · Unit. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** 权利主体：单位、集体、企业或农户 · A party that can hold rights over assets. */
export type Party = {
  /** 统一社会信用代码 · Unified social credit code, where it has one. */
  creditCode?: Maybe<Scalars['String']['output']>;
  /** 对应部门 · The department that it is, where it is one. */
  department?: Maybe<Department>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 是否示例数据 · Whether this is sample data. */
  isSample: Scalars['Boolean']['output'];
  /** 类型 · What kind of party it is. */
  kind: PartyKind;
  /** 名称（农户为户主姓名） · Its name; of a household the name of its head. */
  name: Scalars['String']['output'];
  /** 所在地 · The place where it is at home. */
  place?: Maybe<Place>;
  /** 所在地区划代码 · Code of the place where it is at home. */
  placeCode: Scalars['String']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type PartyConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<PartyEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Party>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type PartyEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Party;
};

/** 权利主体类型 · What kind of party it is. */
export type PartyKind =
  /** 企业 · company */
  | 'COMPANY'
  /** 农民专业合作社 · farmers’ cooperative */
  | 'COOPERATIVE'
  /** 农户 · household */
  | 'HOUSEHOLD'
  /** 国有企业 · state-owned company */
  | 'STATE_COMPANY'
  /** 机关事业单位 · state organ or public institution */
  | 'STATE_ORGAN'
  /** 乡镇集体经济组织 · collective of a township */
  | 'TOWNSHIP_COLLECTIVE'
  /** 乡镇人民政府（街道） · township government */
  | 'TOWNSHIP_GOVERNMENT'
  /** 村集体经济组织 · collective of a village */
  | 'VILLAGE_COLLECTIVE';

/** 支付报账 · Pays an approved claim, or a part of it. */
export type PayClaimInput = {
  /** 从哪笔安排支付 · Identity of the allocation it is paid from. */
  allocationId: Scalars['ID']['input'];
  /** 金额（元） · The amount in yuan. */
  amount: Scalars['Money']['input'];
  /** 报账编号 · Identity of the claim. */
  claimId: Scalars['ID']['input'];
  /** 支付日期，默认今日 · Business date; today when left out. */
  paidOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
  /** 凭证号 · Voucher number. */
  voucherNumber: Scalars['String']['input'];
};

/** 登记收益分配的支付 · Records the payment of a distribution. */
export type PayDistributionInput = {
  /** 分配编号 · Identity of the distribution. */
  id: Scalars['ID']['input'];
  /** 支付日期，默认今天 · The day it was paid; today when left out. */
  paidOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
  /** 所见版本 · The version that was seen. */
  version: Scalars['Int']['input'];
  /** 支付凭证号，县内唯一 · Voucher of the payment, once in a county. */
  voucherNumber: Scalars['String']['input'];
};

/** 支付：付给最终收款人 · Money paid to the final payee. */
export type Payment = {
  /** 安排 · The allocation it was paid from. */
  allocation: Allocation;
  /** 金额（元） · The amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 报账 · The claim. */
  claim: Claim;
  /** 记账分录；不在辖区内为空 · The ledger entry that booked it; null when it lies outside the viewer’s area. */
  entry?: Maybe<LedgerEntry>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 是否质量保证金 · Whether it is retention money. */
  isRetention: Scalars['Boolean']['output'];
  /** 是否示例数据 · Whether it is sample data. */
  isSample: Scalars['Boolean']['output'];
  /** 支付日期 · Business date. */
  paidOn: Scalars['LocalDate']['output'];
  /** 收款人 · Payee. */
  payee: Scalars['String']['output'];
  /** 收款账号，只留末四位 · The payee’s account, masked. */
  payeeAccount: Scalars['String']['output'];
  /** 项目区划代码 · Place code of the project. */
  placeCode: Scalars['String']['output'];
  /** 项目 · The project. */
  project?: Maybe<Project>;
  /** 记录时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 冲销；未冲销为空 · Its reversal; null while it stands. */
  reversal?: Maybe<FundReversal>;
  /** 凭证号 · Voucher number. */
  voucherNumber: Scalars['String']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type PaymentConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<PaymentEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Payment>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 全部各条金额合计，不只本页 · The sum of the amounts of all rows that match, not of this page alone. */
  totalAmount: Scalars['Money']['output'];
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type PaymentEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Payment;
};

/** 绩效指标 · One indicator of a project’s performance target. */
export type PerformanceTarget = {
  /** 完成值 · The value reached. */
  actual?: Maybe<Scalars['String']['output']>;
  /** 二级指标：数量、质量、时效、成本、经济、社会、生态等 · Second level, such as quantity, quality, time, cost. */
  aspect: Scalars['String']['output'];
  /** 比较方式 · How the actual value is compared. */
  comparison: TargetComparison;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 一级指标 · First level: output, benefit, satisfaction. */
  kind: TargetKind;
  /** 三级指标 · Third level: what is measured. */
  name: Scalars['String']['output'];
  /** 计量单位 · Unit. */
  unit: Scalars['String']['output'];
  /** 指标值，十进制 · The value, a decimal with at most four places. */
  value: Scalars['String']['output'];
  /** 权重，合计不超过100 · Weight; all weights add up to at most 100. */
  weight?: Maybe<Scalars['String']['output']>;
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
  /** 村标签，含已取消的 · Tags of the village, ended ones included. */
  villageTags: Array<VillageTag>;
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

/** 分配方案一行的结果：已安排，或未安排的原因 · What became of one row of a plan: the allocation, or why not. */
export type PlanRow = {
  /** 安排编号 · Identity of the allocation; null when refused. */
  allocationId?: Maybe<Scalars['ID']['output']>;
  /** 未安排的原因 · Why it was refused; null when allocated. */
  refusal?: Maybe<Refusal>;
  /** 行号，自1起 · Number of the row, from 1. */
  row: Scalars['Int']['output'];
};

/** 分配方案的一行 · One row of an allocation plan. */
export type PlanRowInput = {
  /** 安排日期，默认今日 · Business date; today when left out. */
  allocatedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 金额（元） · The amount in yuan. */
  amount: Scalars['Money']['input'];
  /** 批准文号 · Number of the approval. */
  approvalNumber: Scalars['String']['input'];
  /** 本级或下级 · Used by the county or passed down. */
  disposition: Disposition;
  /** 支出功能科目，默认同文件 · Expense subject; the document’s when left out. */
  expenseSubject?: InputMaybe<Scalars['String']['input']>;
  /** 指标编号 · Identity of the line. */
  lineId: Scalars['ID']['input'];
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
};

/** 制定管护方案，原方案于前一日终止 · Plans the upkeep of an asset; the open plan ends the day before. */
export type PlanUpkeepInput = {
  /** 资产编号 · Identity of the asset. */
  assetId: Scalars['ID']['input'];
  /** 起始日期，不晚于今天 · The first day, not after today. */
  beginsOn: Scalars['LocalDate']['input'];
  /** 管护职责 · The duties, in words. */
  duties: Scalars['String']['input'];
  /** 经费来源 · Where its money comes from. */
  moneySource: UpkeepMoneySource;
  /** 管护主体 · The party that keeps it up. */
  partyId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 管护周期 · How often. */
  rhythm: UpkeepRhythm;
  /** 年度管护经费，元；可为零 · Cost of a year in yuan; it may be zero. */
  yearlyCost: Scalars['Money']['input'];
};

/** 抵押 · Notes that an asset is pledged. */
export type PledgeAssetInput = {
  /** 资产编号 · Identity of the asset. */
  assetId: Scalars['ID']['input'];
  /** 依据文号 · Number of the document it rests on. */
  documentNumber: Scalars['String']['input'];
  /** 抵押日期，默认今日 · The day of the pledge; today when left out. */
  pledgedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 原因 · Why. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 抵押截止日期 · The last day of the pledge. */
  until: Scalars['LocalDate']['input'];
  /** 所见版本号 · The version that was seen; a stale one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

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

/** 某一批次的项目数 · Projects in one pool. */
export type PoolCount = {
  /** 预算合计 · Their budgets in all. */
  budget: Scalars['Money']['output'];
  /** 个数 · Number of projects. */
  count: Scalars['Int']['output'];
  /** 批次 · Pool. */
  pool: ProjectPool;
};

/** 一个权利主体在任一日期持有的全部资产 · Everything that a party held by one right on a day, by what was known at a moment. */
export type Portfolio = {
  /** 截至日期 · As of this day. */
  asOf: Scalars['LocalDate']['output'];
  /** 逐项持有的资产 · What it holds, asset by asset. */
  holdings: HoldingConnection;
  /** 按此时刻已知的记录；目前所知为空 · By what was known at this moment; null for now. */
  knownAt?: Maybe<Scalars['DateTime']['output']>;
  /** 权利主体 · The party. */
  party: Party;
  /** 权利 · By which right. */
  right: RightKind;
  /** 合计 · The total. */
  total: PortfolioTotal;
};


/** 一个权利主体在任一日期持有的全部资产 · Everything that a party held by one right on a day, by what was known at a moment. */
export type PortfolioHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<HoldingOrder>;
};

/** 持有资产合计 · The total of what a party holds. */
export type PortfolioTotal = {
  /** 件数 · How many assets. */
  count: Scalars['Int']['output'];
  /** 资产净值合计，元 · Net value of the whole assets in yuan. */
  netValue: Scalars['Money']['output'];
  /** 资产原值合计，元 · Original value of the whole assets in yuan. */
  originalValue: Scalars['Money']['output'];
  /** 份额净值合计，元，即各行之和 · Net value of the shares in yuan: the sum of the rows. */
  shareNetValue: Scalars['Money']['output'];
  /** 份额原值合计，元，即各行之和 · Value of the shares in yuan: the sum of the rows. */
  shareValue: Scalars['Money']['output'];
};

/** 疑似重复项目，仅供判断，不阻止办理 · A project that may be the same one; shown, never blocking. */
export type PossibleDuplicate = {
  /** 预算 · Its budget. */
  budget: Scalars['Money']['output'];
  /** 项目名称 · Its name. */
  name: Scalars['String']['output'];
  /** 项目编号 · Identity of the other project. */
  projectId: Scalars['ID']['output'];
  /** 疑似原因 · Why it is shown. */
  reason: Sentence;
  /** 名称相似度 · How alike the names are, in per cent. */
  similarity: Scalars['Percent']['output'];
  /** 状态 · Its state. */
  state: ProjectState;
};

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

/** 开展前期工作：实施方案及批复 · Begins the preparation with the approved implementation plan. */
export type PrepareProjectInput = {
  /** 批复文号 · Number of the approval. */
  approvalNumber: Scalars['String']['input'];
  /** 批复单位 · Who approved it. */
  approvedBy: Scalars['String']['input'];
  /** 批复日期，不晚于今日 · The day of the approval, not after today. */
  approvedOn: Scalars['LocalDate']['input'];
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 方案概要 · What the plan says, in short. */
  summary: Scalars['String']['input'];
  /** 所见的项目修改序号；不填则不核对 · The version of the project that you saw; not compared when left out. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 采购结果：怎样确定实施者、成交价 · A procurement result: how the one who does the work was found, and at what price. */
export type Procurement = {
  /** 附件，新的在前 · Its files, newest first. */
  attachments: AttachmentConnection;
  /** 成交日期 · The day it was decided. */
  decidedOn: Scalars['LocalDate']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 采购方式 · Method. */
  method: ProcurementMethod;
  /** 中标（成交）价，元 · Price in yuan. */
  price: Scalars['Money']['output'];
  /** 所属项目 · Its project. */
  project?: Maybe<Project>;
  /** 登记时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 登记人；无权查看姓名者为空 · Who recorded it; null for those who may not see names. */
  recordedBy?: Maybe<Person>;
  /** 结果说明 · What is said about the result. */
  result?: Maybe<Scalars['String']['output']>;
  /** 招标编号 · Tender number; tenders always have one. */
  tenderNumber?: Maybe<Scalars['String']['output']>;
  /** 中标（成交）人 · The winner. */
  winner: Scalars['String']['output'];
};


/** 采购结果：怎样确定实施者、成交价 · A procurement result: how the one who does the work was found, and at what price. */
export type ProcurementAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 采购方式 · How the one who does the work is found. */
export type ProcurementMethod =
  /** 限额以下直接采购 · direct purchase below the threshold */
  | 'BELOW_THRESHOLD'
  /** 竞争性磋商 · competitive consultation */
  | 'COMPETITIVE_CONSULTATION'
  /** 竞争性谈判 · competitive negotiation */
  | 'COMPETITIVE_NEGOTIATION'
  /** 询价 · inquiry for prices */
  | 'INQUIRY'
  /** 邀请招标 · invited tender */
  | 'INVITED_TENDER'
  /** 公开招标 · open tender */
  | 'OPEN_TENDER'
  /** 单一来源 · single source */
  | 'SINGLE_SOURCE'
  /** 按名册直接补助，不采购 · subsidies paid by a list, nothing procured */
  | 'SUBSIDY_LIST'
  /** 村民自建（村民议事、以工代赈） · built by the village itself (village council, work relief) */
  | 'VILLAGE_SELF_BUILD';

/** 支出进度的基数 · What expenditure progress is divided by. */
export type ProgressBase =
  /** 已安排数 · money allocated to projects */
  | 'ALLOCATED'
  /** 到位数（含结转转入） · money received, with what was carried in */
  | 'RECEIVED';

/** 进度曲线：十二个月末 · Progress over the twelve month ends of a year, for charts. */
export type ProgressCurve = {
  /** 截至业务日期 · The last business date that counts. */
  asOf: Scalars['LocalDate']['output'];
  /** 基数 · The base. */
  base: ProgressBase;
  /** 实际统计的区划代码 · The place that was summed. */
  placeCode: Scalars['String']['output'];
  /** 十二个点，按月 · Twelve points, by month. */
  points: Array<ProgressPoint>;
  /** 预算年度 · Budget year. */
  year: Scalars['Int']['output'];
};

/** 按什么分列 · What a report is broken down by. */
export type ProgressDimension =
  /** 资金渠道 · channel */
  | 'CHANNEL'
  /** 项目类别 · project class */
  | 'CLASS'
  /** 县 · county */
  | 'COUNTY'
  /** 行业主管部门 · department in charge */
  | 'DEPARTMENT'
  /** 指标文件 · fund document */
  | 'DOCUMENT'
  /** 资金级次 · source level */
  | 'LEVEL'
  /** 指标明细 · line of a document */
  | 'LINE'
  /** 项目 · project */
  | 'PROJECT'
  /** 任务方向 · task */
  | 'TASK'
  /** 乡镇 · township */
  | 'TOWNSHIP';

/** 只计哪些资金，各项同时满足。按类别、项目库、部门或项目筛选时没有“到位”可言，基数为已安排 · Which money counts; all conditions hold together. With a class, a library, a department or a project nothing is "received" any more and the base is ALLOCATED. */
export type ProgressFilter = {
  /** 资金渠道 · Channels. */
  channels?: InputMaybe<Array<FundChannel>>;
  /** 项目类别代码 · Codes of project classes. */
  classCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 行业主管部门 · The department in charge. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** 指标文件 · One fund document. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** 资金级次 · Source levels. */
  levels?: InputMaybe<Array<FundSourceLevel>>;
  /** 项目库 · Libraries. */
  libraries?: InputMaybe<Array<ProjectLibrary>>;
  /** 指标明细 · One line of a fund document. */
  lineId?: InputMaybe<Scalars['ID']['input']>;
  /** 一个项目 · One project. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** 任务方向 · Tasks. */
  tasks?: InputMaybe<Array<FundTask>>;
};

/** 进度报表 · A progress report. */
export type ProgressInput = {
  /** 与什么相比，默认序时进度 · What progress is measured against; the time progress by default. */
  against?: InputMaybe<PaceKind>;
  /** 截至业务日期（含），默认今日 · The last business date that counts; today when left out. */
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 基数：到位（默认）或已安排；只有已安排可言时一律按已安排，结果写明 · The base: RECEIVED by default, or ALLOCATED. Where nothing can be received, ALLOCATED; the answer says which. */
  base?: InputMaybe<ProgressBase>;
  /** 按什么分列 · What it is broken down by. */
  by: ProgressDimension;
  /** 筛选 · Which money counts. */
  filter?: InputMaybe<ProgressFilter>;
  /** 区划代码，含其下各级；超出本岗位辖区的，按本岗位辖区计，结果写明 · A place code with all places in it. What reaches beyond one’s area is answered for one’s area, and the answer says so. */
  placeCode: Scalars['String']['input'];
  /** 预算年度；默认为截至日所在年 · Budget year; that of `asOf` when left out. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 进度明细：某清单项的累计完成量 · The quantity of one contract line that is done in all. */
export type ProgressItem = {
  /** 清单项 · The contract line. */
  contractItem?: Maybe<ContractItem>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 累计完成量，十进制字符串 · Cumulative quantity as a decimal string. */
  quantityDone: Scalars['String']['output'];
};

/** 某清单项的累计完成量 · The quantity of one contract line that is done in all. */
export type ProgressItemInput = {
  /** 清单项编号 · The contract line. */
  contractItemId: Scalars['ID']['input'];
  /** 累计完成量，最多四位小数 · Cumulative quantity, at most four decimals. */
  quantityDone: Scalars['String']['input'];
};

/** 某月末的进度 · Progress at the end of a month. */
export type ProgressPoint = {
  /** 累计基数；未到为空 · The base by then; null for a day to come. */
  baseAmount?: Maybe<Scalars['Money']['output']>;
  /** 月末，或本月的截至日 · The last day of the month, or the date itself in its month. */
  date: Scalars['LocalDate']['output'];
  /** 支出进度 · Expenditure progress. */
  expenditureProgress?: Maybe<Scalars['Percent']['output']>;
  /** 月份 · Month, 1 to 12. */
  month: Scalars['Int']['output'];
  /** 累计支出；未到为空 · Paid by then; null for a day to come. */
  paid?: Maybe<Scalars['Money']['output']>;
  /** 超序时百分点 · Percentage points ahead of the pace. */
  pointsAhead?: Maybe<Scalars['Percent']['output']>;
  /** 序时进度 · Time progress. */
  timeProgress?: Maybe<Scalars['Percent']['output']>;
};

/** 进度报告：截至某日的累计完成量 · A progress report: how far the works have come by a day. */
export type ProgressReport = {
  /** 附件，新的在前 · Its files, newest first. */
  attachments: AttachmentConnection;
  /** 更正原因；数量不减少时为空 · Why quantities fall against an earlier report; null where they do not. */
  correctionReason?: Maybe<Scalars['String']['output']>;
  /** 截至日期 · The day whose standing it tells. */
  doneOn: Scalars['LocalDate']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 各清单项 · The lines it names; others stay as they were. */
  items: Array<ProgressItem>;
  /** 说明 · Note. */
  note?: Maybe<Scalars['String']['output']>;
  /** 截至该日的形象进度 · Physical progress of the project by that day, in percent of the contract value; null without a contract. */
  physicalPercent?: Maybe<Scalars['Percent']['output']>;
  /** 所属项目 · Its project. */
  project?: Maybe<Project>;
  /** 登记时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 登记人；无权查看姓名者为空 · Who recorded it; null for those who may not see names. */
  recordedBy?: Maybe<Person>;
};


/** 进度报告：截至某日的累计完成量 · A progress report: how far the works have come by a day. */
export type ProgressReportAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type ProgressReportConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<ProgressReportEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<ProgressReport>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type ProgressReportEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: ProgressReport;
};

/** 项目：从村申报到归档；未登录者只见已入库公开的项目 · A project, from the village’s draft to the filed case. The public sees those admitted to a library. */
export type Project = {
  /** 验收记录 · Its acceptances, oldest first. */
  acceptances: Array<Acceptance>;
  /** 办理记录，新的在前 · The acts of the case, newest first. */
  acts: CaseActConnection;
  /** 入库日期 · Day of admission. */
  admittedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 资金安排 · Money laid on the project. */
  allocations: AllocationConnection;
  /** 含本项目资金的资产现状，按编码 · The assets that embody its money, as they stand now, by code. */
  assets: AssetConnection;
  /** 附件，新的在前 · Files of the project, newest first. */
  attachments: AttachmentConnection;
  /** 能办理什么，不能的说明原因 · For each move of the table whether the acting post may make it, and if not, exactly why. */
  availableMoves: Array<AvailableMove>;
  /** 预算 · Approved or applied budget. */
  budget: Scalars['Money']['output'];
  /** 变更申请，新的在前 · Its change requests, newest first. */
  changes: ChangeRequestConnection;
  /** 报账 · Claims of the project. */
  claims: ClaimConnection;
  /** 项目类别 · Class. */
  class: ProjectClass;
  /** 归档记录 · Its closing. */
  closing?: Maybe<Closing>;
  /** 开工记录 · The beginning of its works. */
  commencement?: Maybe<Commencement>;
  /** 完工记录 · The end of its works. */
  completion?: Maybe<Completion>;
  /** 建设任务 · What is to be built, bought or done. */
  content: Scalars['String']['output'];
  /** 合同及补充协议合计，元 · Its contracts with supplements, in yuan. */
  contractAmount: Scalars['Money']['output'];
  /** 合同 · Its contracts, oldest first. */
  contracts: Array<Contract>;
  /** 所属县区划代码 · Code of the county. */
  countyCode: Scalars['String']['output'];
  /** 申报日期；本案按当日政策判断 · Day of declaration; the case is judged by the policies of this day. */
  declaredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 行业主管部门 · Industry department in charge. */
  department?: Maybe<Department>;
  /** 由哪类岗位起草 · The role that drafted it. */
  draftedBy: Role;
  /** 下一步办理期限 · Due date of the next step. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 现行版本号；入库前为0 · The edition that holds; 0 before admission. */
  edition: Scalars['Int']['output'];
  /** 各版本，新的在前 · Editions, newest first. */
  editions: Array<ProjectEdition>;
  /** 拟形成资产，含已撤回，先列的在前 · What it was expected to leave behind, withdrawn ones included, oldest first. */
  expectedAssets: ExpectedAssetConnection;
  /** 形成登记；未登记为空 · How its settlement became assets; null before they are registered. */
  formation?: Maybe<ProjectFormation>;
  /** 不形成资产的理由 · Why no asset is formed. */
  formsNoAssetReason?: Maybe<Scalars['String']['output']>;
  /** 结算、资产与指标的矩阵；形成登记前为空，看不到全部的为空 · null for who does not see the whole of it. · Its settlement by assets and fund lines; null until they are registered. */
  funding?: Maybe<ProjectFunding>;
  /** 移交记录 · Its hand-over. */
  handover?: Maybe<Handover>;
  /** 受益户数 · Households that benefit. */
  households: Scalars['Int']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 实施方案及批复 · Its implementation plan. */
  implementationPlan?: Maybe<ImplementationPlan>;
  /** 实施单位 · Implementing unit. */
  implementingUnit?: Maybe<Scalars['String']['output']>;
  /** 项目库类型 · Library. */
  library: ProjectLibrary;
  /** 联农带农机制 · Benefit linkages. */
  linkages: Array<BenefitLinkage>;
  /** 四议两公开会议记录 · Record of the village meeting. */
  meetingRecord?: Maybe<Scalars['String']['output']>;
  /** 审定会议日期 · Date of the minutes of approval. */
  minutesDate?: Maybe<Scalars['LocalDate']['output']>;
  /** 审定会议纪要文号 · Number of the minutes of approval. */
  minutesNumber?: Maybe<Scalars['String']['output']>;
  /** 项目资金；公众不可见为空 · The money on the project; null for the public. */
  money?: Maybe<ProjectMoney>;
  /** 终止时的资金处理决定 · What happens to the money of a terminated project. */
  moneyDecision?: Maybe<Scalars['String']['output']>;
  /** 项目名称 · Name. */
  name: Scalars['String']['output'];
  /** 建设性质 · Nature. */
  nature: ProjectNature;
  /** 被认定的负面清单条目 · The item of the negative list it was put under. */
  negativeCategory?: Maybe<Scalars['String']['output']>;
  /** 公告公示，新的在前 · Notices and announcements on the project, newest first. */
  notices: NoticeConnection;
  /** 下一步是否逾期；待选的储备项目不算 · Whether the next step is overdue; a reserve that waits to be selected never is. */
  overdue: Scalars['Boolean']['output'];
  /** 支付，含已冲销 · Payments of the project, reversed ones included. */
  payments: PaymentConnection;
  /** 受益人数 · People who benefit. */
  people: Scalars['Int']['output'];
  /** 形象进度：已完成合同工程量按单价折算的百分比；无合同为空 · Physical progress: contract quantities done, at unit prices, in percent; null without a contract. */
  physicalPercent?: Maybe<Scalars['Percent']['output']>;
  /** 实施地点 · Place. */
  place?: Maybe<Place>;
  /** 实施地点区划代码 · Place code. */
  placeCode: Scalars['String']['output'];
  /** 年度计划文号 · Number of the year plan. */
  planNumber?: Maybe<Scalars['String']['output']>;
  /** 计划年度 · Year of the plan. */
  planYear?: Maybe<Scalars['Int']['output']>;
  /** 计划完工 · Planned finish. */
  plannedFinish?: Maybe<Scalars['LocalDate']['output']>;
  /** 计划开工 · Planned start. */
  plannedStart?: Maybe<Scalars['LocalDate']['output']>;
  /** 建设、储备或谋划；已结束的为空 · Pool; null once finished or refused. */
  pool?: Maybe<ProjectPool>;
  /** 其中脱贫（监测）户数 · Formerly poor or monitored households among them. */
  poorHouseholds: Scalars['Int']['output'];
  /** 其中脱贫（监测）人数 · Formerly poor or monitored people among them. */
  poorPeople: Scalars['Int']['output'];
  /** 疑似重复项目 · Projects that may be the same one; shown, never blocking. */
  possibleDuplicates: Array<PossibleDuplicate>;
  /** 采购结果 · Its procurement results, oldest first. */
  procurements: Array<Procurement>;
  /** 进度报告，近的在前 · Its progress reports, the latest standing first. */
  progressReports: ProgressReportConnection;
  /** 公开日期 · From this day the public sees it. */
  publishedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 已付资金追回方案 · How paid money is recovered. */
  recoveryPlan?: Maybe<Scalars['String']['output']>;
  /** 责任单位 · Responsible unit. */
  responsibleUnit: Scalars['String']['output'];
  /** 退回到哪一步 · The step a returned case goes back to. */
  returnedTo?: Maybe<ReturnStep>;
  /** 示例数据 · Sample data. */
  sample: Scalars['Boolean']['output'];
  /** 结算 · Its settlement. */
  settlement?: Maybe<Settlement>;
  /** 预计资金来源 · Expected sources of money. */
  sources: Array<ProjectSource>;
  /** 状态 · State. */
  state: ProjectState;
  /** 下一步期限的起算日 · The day from which the next step’s days are counted. */
  stateSince: Scalars['LocalDate']['output'];
  /** 暂停前的状态 · The state that a suspended project resumes. */
  suspendedFrom?: Maybe<ProjectState>;
  /** 暂停至 · Suspended until. */
  suspendedUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** 绩效目标 · Performance targets. */
  targets: Array<PerformanceTarget>;
  /** 修订号，办理时送回，防止覆盖他人修改 · Version; send it back with an act, so that nobody is overwritten. */
  version: Scalars['Int']['output'];
  /** 所在村的标签，含已取消的 · Tags of its village, ended ones included. */
  villageTags: Array<VillageTag>;
  /** 受益村数 · Villages that benefit. */
  villages: Scalars['Int']['output'];
  /** 入库年度；滚动后加一 · The library year; rolling over adds one. */
  year: Scalars['Int']['output'];
  /** 年度复核 · Its yearly reviews, oldest first. */
  yearlyReviews: Array<YearlyReview>;
};


/** 项目：从村申报到归档；未登录者只见已入库公开的项目 · A project, from the village’s draft to the filed case. The public sees those admitted to a library. */
export type ProjectActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目：从村申报到归档；未登录者只见已入库公开的项目 · A project, from the village’s draft to the filed case. The public sees those admitted to a library. */
export type ProjectAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目：从村申报到归档；未登录者只见已入库公开的项目 · A project, from the village’s draft to the filed case. The public sees those admitted to a library. */
export type ProjectAssetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目：从村申报到归档；未登录者只见已入库公开的项目 · A project, from the village’s draft to the filed case. The public sees those admitted to a library. */
export type ProjectAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 项目：从村申报到归档；未登录者只见已入库公开的项目 · A project, from the village’s draft to the filed case. The public sees those admitted to a library. */
export type ProjectAvailableMovesArgs = {
  fromHere?: Scalars['Boolean']['input'];
};


/** 项目：从村申报到归档；未登录者只见已入库公开的项目 · A project, from the village’s draft to the filed case. The public sees those admitted to a library. */
export type ProjectChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目：从村申报到归档；未登录者只见已入库公开的项目 · A project, from the village’s draft to the filed case. The public sees those admitted to a library. */
export type ProjectClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目：从村申报到归档；未登录者只见已入库公开的项目 · A project, from the village’s draft to the filed case. The public sees those admitted to a library. */
export type ProjectExpectedAssetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目：从村申报到归档；未登录者只见已入库公开的项目 · A project, from the village’s draft to the filed case. The public sees those admitted to a library. */
export type ProjectFundingArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** 项目：从村申报到归档；未登录者只见已入库公开的项目 · A project, from the village’s draft to the filed case. The public sees those admitted to a library. */
export type ProjectMoneyArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** 项目：从村申报到归档；未登录者只见已入库公开的项目 · A project, from the village’s draft to the filed case. The public sees those admitted to a library. */
export type ProjectNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目：从村申报到归档；未登录者只见已入库公开的项目 · A project, from the village’s draft to the filed case. The public sees those admitted to a library. */
export type ProjectPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目：从村申报到归档；未登录者只见已入库公开的项目 · A project, from the village’s draft to the filed case. The public sees those admitted to a library. */
export type ProjectPhysicalPercentArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 项目：从村申报到归档；未登录者只见已入库公开的项目 · A project, from the village’s draft to the filed case. The public sees those admitted to a library. */
export type ProjectProgressReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 项目类别 · A class of projects. Classes are data. */
export type ProjectClass = {
  /** 代码 · Code. */
  code: Scalars['String']['output'];
  /** 英文名称 · Name in English. */
  en: Scalars['String']['output'];
  /** 编号，同代码 · Identity, the same as the code. */
  id: Scalars['ID']['output'];
  /** 计入产业占比，须有联农带农机制 · Counts into the industry share and needs a benefit linkage. */
  isIndustry: Scalars['Boolean']['output'];
  /** 属项目管理费 · Is the project management fee. */
  isManagementFee: Scalars['Boolean']['output'];
  /** 中文名称 · Name in Chinese. */
  zh: Scalars['String']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type ProjectConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<ProjectEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Project>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 项目数：合计、按状态、按批次 · How many projects: in all, by state, by pool. */
export type ProjectCounts = {
  /** 预算总额 · Their budgets in all. */
  budget: Scalars['Money']['output'];
  /** 总个数 · Number of projects. */
  count: Scalars['Int']['output'];
  /** 按批次 · By pool; pools without projects are left out. */
  pools: Array<PoolCount>;
  /** 按状态 · By state; states without projects are left out. */
  states: Array<StateCount>;
};

/** 列表中的一条 · One row of a list with its cursor. */
export type ProjectEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Project;
};

/** 项目版本：每次审定的内容，原件保留 · The content as one decision approved it; earlier editions are kept. */
export type ProjectEdition = {
  /** 所依据的变更申请；首版为空 · The change request it rests on; null for the first. */
  changeId?: Maybe<Scalars['ID']['output']>;
  /** 十一项内容 · The eleven fields as they were approved; amounts in yuan as decimal strings. */
  content: Scalars['JSONObject']['output'];
  /** 版本号，从1起 · Number of the edition, from 1. */
  edition: Scalars['Int']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 形成日期 · Business date. */
  madeOn: Scalars['LocalDate']['output'];
  /** 变更理由 · Why it was changed. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** 项目筛选，各项同时满足 · Filter of projects; all conditions hold together. */
export type ProjectFilter = {
  /** 预算不低于 · Budget at least. */
  budgetFrom?: InputMaybe<Scalars['Money']['input']>;
  /** 预算不高于 · Budget at most. */
  budgetTo?: InputMaybe<Scalars['Money']['input']>;
  /** 预计来源渠道 · Expects money through this channel. */
  channel?: InputMaybe<FundChannel>;
  /** 项目类别代码 · Code of the class. */
  classCode?: InputMaybe<Scalars['String']['input']>;
  /** 行业主管部门 · Department in charge. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** 预计来源级次 · Expects money of this level. */
  level?: InputMaybe<FundSourceLevel>;
  /** 项目库类型 · Library. */
  library?: InputMaybe<ProjectLibrary>;
  /** 建设性质 · Nature. */
  nature?: InputMaybe<ProjectNature>;
  /** 是否列入负面清单 · Whether it was put under the negative list. */
  negative?: InputMaybe<Scalars['Boolean']['input']>;
  /** 下一步是否逾期 · Whether the next step is overdue. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 地点及其以下 · The place with this code and everything below it. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** 年度计划文号 · Number of the year plan. */
  planNumber?: InputMaybe<Scalars['String']['input']>;
  /** 计划年度 · Year of the plan. */
  planYear?: InputMaybe<Scalars['Int']['input']>;
  /** 建设、储备或谋划 · Pool. */
  pool?: InputMaybe<ProjectPool>;
  /** 状态，任一 · Any of these states. */
  states?: InputMaybe<Array<ProjectState>>;
  /** 名称或建设任务包含 · A part of the name or of the content. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** 村标签代码，今日有效 · Tag that the village has today. */
  villageTag?: InputMaybe<Scalars['String']['input']>;
  /** 入库年度 · Library year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 形成登记：结算如何转为资产 · How a project’s settlement became assets. */
export type ProjectFormation = {
  /** 未形成资产的部分，元 · What became no asset, in yuan. */
  expensed: Scalars['Money']['output'];
  /** 未形成资产的原因 · Why a part became no asset. */
  expensedReason?: Maybe<Scalars['String']['output']>;
  /** 形成资产原值合计，元 · What the assets come to, in yuan. */
  formed: Scalars['Money']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 登记时刻 · When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 登记人 · Who registered the assets. */
  registeredBy?: Maybe<Person>;
  /** 登记日期 · The day of the registration. */
  registeredOn: Scalars['LocalDate']['output'];
  /** 结算金额，元 · The settlement, in yuan. */
  settlement: Scalars['Money']['output'];
};

/** 项目结算与资产、指标的对应矩阵 · How a project’s settlement became assets, and which lines paid for each. */
export type ProjectFunding = {
  /** 各列，未支付在后 · The columns, the unpaid part last. */
  columns: Array<FundingColumn>;
  /** 费用化，元 · Was expensed, in yuan. */
  expensed: Scalars['Money']['output'];
  /** 形成资产，元 · Became assets, in yuan. */
  formed: Scalars['Money']['output'];
  /** 已支付，元 · Paid, in yuan. */
  paid: Scalars['Money']['output'];
  /** 差额，应为零 · Settlement less all cells; always 0.00. */
  residual: Scalars['Money']['output'];
  /** 各行，费用化部分在后 · The rows, the expensed rest last. */
  rows: FundingRowConnection;
  /** 结算，元 · Settlement in yuan. */
  settlement: Scalars['Money']['output'];
  /** 尚未支付，元 · Not paid yet, in yuan. */
  unpaid: Scalars['Money']['output'];
};


/** 项目结算与资产、指标的对应矩阵 · How a project’s settlement became assets, and which lines paid for each. */
export type ProjectFundingRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 项目库类型 · The library a project belongs to. */
export type ProjectLibrary =
  /** 衔接资金项目库 · library of the bridging fund */
  | 'BRIDGING'
  /** 东西部协作项目库 · library of East-West cooperation */
  | 'EAST_WEST'
  /** 乡村建设项目库 · library of rural construction */
  | 'RURAL_CONSTRUCTION';

/** 项目的资金（元） · The money on a project, in yuan. */
export type ProjectMoney = {
  /** 已安排净额 · Allocated, net of what was reclaimed, moved away or reversed. */
  allocated: Scalars['Money']['output'];
  /** 余额 · What lies on it: not released and not paid together. */
  balance: Scalars['Money']['output'];
  /** 已支付净额 · Paid, net of reversals. */
  paid: Scalars['Money']['output'];
  /** 已拨付净额 · Released, net of returns. */
  released: Scalars['Money']['output'];
  /** 已拨付未支付 · Released and not paid. */
  unpaid: Scalars['Money']['output'];
  /** 未拨付 · Not released. */
  unreleased: Scalars['Money']['output'];
};

/** 项目办理动作 · The moves of the lifecycle table. */
export type ProjectMoveName =
  /** 验收 · accept */
  | 'accept'
  /** 入库 · admit */
  | 'admit'
  /** 县级审定 · approveInCounty */
  | 'approveInCounty'
  /** 归档 · close */
  | 'close'
  /** 完工 · complete */
  | 'complete'
  /** 申报 · declare */
  | 'declare'
  /** 部门审查 · examineInDepartment */
  | 'examineInDepartment'
  /** 下达资金 · fund */
  | 'fund'
  /** 移交 · handOver */
  | 'handOver'
  /** 开展前期工作 · prepare */
  | 'prepare'
  /** 不予入库 · reject */
  | 'reject'
  /** 调出库 · remove */
  | 'remove'
  /** 重新报送 · resubmit */
  | 'resubmit'
  /** 恢复 · resume */
  | 'resume'
  /** 退回 · returnToStep */
  | 'returnToStep'
  /** 乡镇审核 · reviewInTownship */
  | 'reviewInTownship'
  /** 滚动到下一年度 · rollOver */
  | 'rollOver'
  /** 列入年度计划 · selectForYear */
  | 'selectForYear'
  /** 结算 · settle */
  | 'settle'
  /** 开工 · start */
  | 'start'
  /** 暂停 · suspend */
  | 'suspend'
  /** 终止 · terminate */
  | 'terminate'
  /** 撤回申报 · withdraw */
  | 'withdraw';

/** 生命周期表中的一行 · One row of the lifecycle table. */
export type ProjectMoveRow = {
  /** 须带来的内容 · What must be brought along. */
  asks: Array<Scalars['String']['output']>;
  /** 由哪些岗位办理 · The roles that make it. */
  by: Array<Scalars['String']['output']>;
  /** 从哪些状态开始 · The states it starts from. */
  from: Array<ProjectState>;
  /** 动作 · The move. */
  move: ProjectMoveName;
  /** 到达状态；取决于个案时为空 · The state it leads to; null where the case decides. */
  to?: Maybe<ProjectState>;
  /** 动作中文名称 · The move’s name in Chinese. */
  zh: Scalars['String']['output'];
};

/** 建设性质 · The nature of a project. */
export type ProjectNature =
  /** 扩建 · expansion */
  | 'EXPANSION'
  /** 维修 · maintenance */
  | 'MAINTENANCE'
  /** 新建 · new */
  | 'NEW'
  /** 购置 · purchase */
  | 'PURCHASE'
  /** 改建 · reconstruction */
  | 'RECONSTRUCTION'
  /** 补助 · subsidy */
  | 'SUBSIDY';

/** 未开工项目 · A project of the year plan that has not begun. */
export type ProjectNotStarted = {
  /** 已安排 · Allocated in the year. */
  allocated: Scalars['Money']['output'];
  /** 预算 · Its budget. */
  budget: Scalars['Money']['output'];
  /** 项目类别代码 · Code of its class. */
  classCode: Scalars['String']['output'];
  /** 已拨付 · Released in the year. */
  disbursed: Scalars['Money']['output'];
  /** 项目编号 · Identity of the project. */
  id: Scalars['ID']['output'];
  /** 实施单位 · The implementing unit. */
  implementingUnit?: Maybe<Scalars['String']['output']>;
  /** 项目名称 · Its name. */
  name: Scalars['String']['output'];
  /** 逾期天数；未规定截止日为空 · Calendar days past that day; null without one. */
  overdueDays?: Maybe<Scalars['Int']['output']>;
  /** 已支出 · Paid in the year. */
  paid: Scalars['Money']['output'];
  /** 地点 · Its place. */
  place?: Maybe<Place>;
  /** 区划代码 · Its place code. */
  placeCode: Scalars['String']['output'];
  /** 计划开工日期 · The day it was planned to begin. */
  plannedStart?: Maybe<Scalars['LocalDate']['output']>;
  /** 政策开工截止日；未规定为空 · The day by which it must begin; null where no policy sets one. */
  startBy?: Maybe<Scalars['LocalDate']['output']>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type ProjectNotStartedConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<ProjectNotStartedEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<ProjectNotStarted>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type ProjectNotStartedEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: ProjectNotStarted;
};

/** 项目排序 · Order of projects. */
export type ProjectOrder =
  /** 预算从小到大 · smallest budget first */
  | 'BUDGET_ASC'
  /** 预算从大到小 · largest budget first */
  | 'BUDGET_DESC'
  /** 按下一步期限，早的在前 · by due date of the next step, earliest first */
  | 'DUE_ASC'
  /** 按名称 · by name */
  | 'NAME_ASC'
  /** 新登记的在前 · newest first */
  | 'NEWEST'
  /** 先登记的在前 · oldest first */
  | 'OLDEST'
  /** 按区划代码 · by place code */
  | 'PLACE_ASC';

/** 三个批次：建设、储备、谋划 · The three pools of a library. */
export type ProjectPool =
  /** 建设 · being built */
  | 'BUILDING'
  /** 谋划 · being planned */
  | 'PLANNING'
  /** 储备 · kept in reserve */
  | 'RESERVE';

/** 预计资金来源：级次×渠道 · Money a project expects, by level and channel. */
export type ProjectSource = {
  /** 预计金额 · Expected amount. */
  amount: Scalars['Money']['output'];
  /** 资金渠道 · Channel. */
  channel: FundChannel;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 资金级次 · Level. */
  level: FundSourceLevel;
};

/** 项目状态 · The state of a project. */
export type ProjectState =
  /** 已验收 · accepted */
  | 'ACCEPTED'
  /** 已归档 · closed and filed */
  | 'CLOSED'
  /** 已完工 · completed */
  | 'COMPLETED'
  /** 县已审定 · approved by the county */
  | 'COUNTY_APPROVED'
  /** 村已申报 · declared by the village */
  | 'DECLARED'
  /** 部门已审查 · examined by the department */
  | 'DEPT_EXAMINED'
  /** 草稿 · draft */
  | 'DRAFT'
  /** 资金已下达 · funded */
  | 'FUNDED'
  /** 已移交 · handed over */
  | 'HANDED_OVER'
  /** 已入库 · in the library */
  | 'IN_LIBRARY'
  /** 前期工作 · preparing */
  | 'PREPARING'
  /** 不予入库 · rejected */
  | 'REJECTED'
  /** 调出库 · removed from the library */
  | 'REMOVED'
  /** 退回 · returned to an earlier step */
  | 'RETURNED'
  /** 已列入年度计划 · selected for the year plan */
  | 'SELECTED'
  /** 已结算 · settled */
  | 'SETTLED'
  /** 暂停 · suspended */
  | 'SUSPENDED'
  /** 终止 · terminated */
  | 'TERMINATED'
  /** 乡已审核 · reviewed by the township */
  | 'TOWNSHIP_REVIEWED'
  /** 已开工 · under way */
  | 'UNDER_WAY';

/** 报账资料种类 · A kind of paper that a claim may need. */
export type ProofKind = {
  /** 代码 · Code. */
  code: Scalars['String']['output'];
  /** 英文名 · Name in English. */
  en: Scalars['String']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 哪些报账必须有 · The kinds of claim that must have it. */
  requiredFor: Array<ClaimKind>;
  /** 中文名 · Name in Chinese. */
  zh: Scalars['String']['output'];
};

/** 拟变更内容；空项不变 · What the project is to say; null fields stay as they are. */
export type ProposedChange = {
  /** 项目预算，元 · Budget in yuan. */
  budget?: Maybe<Scalars['Money']['output']>;
  /** 建设内容 · Content. */
  content?: Maybe<Scalars['String']['output']>;
  /** 实施单位 · Implementing unit. */
  implementingUnit?: Maybe<Scalars['String']['output']>;
  /** 项目名称 · Name. */
  name?: Maybe<Scalars['String']['output']>;
  /** 实施地点代码 · Code of the place. */
  placeCode?: Maybe<Scalars['String']['output']>;
  /** 计划完工 · Planned finish. */
  plannedFinish?: Maybe<Scalars['LocalDate']['output']>;
  /** 计划开工 · Planned start. */
  plannedStart?: Maybe<Scalars['LocalDate']['output']>;
  /** 绩效指标值 · Values of indicators. */
  targets?: Maybe<Array<ProposedTarget>>;
};

/** 拟变更内容，只填本类变更的项目 · What the project is to say; only the fields of the kind of change. */
export type ProposedChangeInput = {
  /** 项目预算，元（投资变更） · Budget in yuan (amount). */
  budget?: InputMaybe<Scalars['Money']['input']>;
  /** 建设内容（内容变更） · Content (content). */
  content?: InputMaybe<Scalars['String']['input']>;
  /** 实施单位（内容变更） · Implementing unit (content). */
  implementingUnit?: InputMaybe<Scalars['String']['input']>;
  /** 项目名称（内容变更） · Name (content). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 实施地点代码（地点变更） · Code of the place (place). */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** 计划完工（内容变更） · Planned finish (content). */
  plannedFinish?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 计划开工（内容变更） · Planned start (content). */
  plannedStart?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 绩效指标值（目标变更） · Values of indicators (target). */
  targets?: InputMaybe<Array<ProposedTargetInput>>;
};

/** 拟变更的绩效指标 · An indicator with the value that is proposed. */
export type ProposedTarget = {
  /** 一级指标 · First level. */
  kind: TargetKind;
  /** 三级指标 · The indicator. */
  name: Scalars['String']['output'];
  /** 拟定指标值 · The proposed value as a decimal string. */
  value: Scalars['String']['output'];
};

/** 拟定的绩效指标值 · The value proposed for an indicator that the project has. */
export type ProposedTargetInput = {
  /** 一级指标 · First level. */
  kind: TargetKind;
  /** 三级指标 · The indicator. */
  name: Scalars['String']['input'];
  /** 指标值，最多四位小数 · Value, at most four decimals. */
  value: Scalars['String']['input'];
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
  /** 调整 · Adjustments out of projects in one’s area. */
  adjustments: AdjustmentConnection;
  /** 一笔安排 · One allocation; null when unknown. */
  allocation?: Maybe<Allocation>;
  /** 资金安排 · Allocations in one’s area. */
  allocations: AllocationConnection;
  /** 一项资产；看不到的或当日尚不存在的为空 · One asset; null when it is not among the viewer’s or was not there on the day. */
  asset?: Maybe<Asset>;
  /** 三色统计 · How many assets have each colour, and how many fail each indicator. */
  assetColourCounts: ColourCounts;
  /** 三色预警：经营性资产本季颜色，按现有记录评定，异常多的在前 · Colours of a place’s operational assets in a quarter, by the records as they stand, the worst first. */
  assetColours: AssetColourConnection;
  /** 资产统计：按类别、形态、权属、状态、地点、年度的件数、价值和确权率 · Numbers, values and confirmed shares of assets by class, form, ownership, state, place or year. */
  assetCounts: AssetCounts;
  /** 资产台账：县总账，乡镇、村、部门明细账，任一日期、任一记录时刻 · A register of assets with all its columns: the county’s master register or a detail register, as of any day, by any knowledge. */
  assetRegister: AssetRegister;
  /** 经营性资产年收益率，低于下限的在前 · Yields of operational assets in a year, those below the least yield first. */
  assetYields: AssetYieldConnection;
  /** 资产列表：任一日期、任一记录时刻的状况 · Assets of the acting post’s area as they stood on a day, by what was known at a moment. */
  assets: AssetConnection;
  /** 某事项的附件，新的在前；上传用 POST /attachments · The files of a case, newest first; upload with POST /attachments. */
  attachments: AttachmentConnection;
  /** 谁低于序时进度或节点，差多少百分点，最落后的在前；合计仍为全部 · Who is behind the time progress or a milestone, by how many points, most behind first; the total is still that of all. */
  behind: MoneyProgress;
  /** 结转 · Carry-overs in one’s area. */
  carryOvers: CarryOverConnection;
  /** 一项变更申请；没有或无权查看则为空 · A change request; null when there is none in your area. */
  changeRequest?: Maybe<ChangeRequest>;
  /** 变更申请列表，新的在前 · Change requests of your area, newest first. */
  changeRequests: ChangeRequestConnection;
  /** 一笔报账 · One claim; null when unknown. */
  claim?: Maybe<Claim>;
  /** 报账 · Claims in one’s area. */
  claims: ClaimConnection;
  /** 三色评定存档，新的季度在前 · Colours as they were filed, the latest quarter first. */
  colourChecks: ColourCheckConnection;
  /** 统筹整合 · Consolidations in one’s county. */
  consolidations: ConsolidationConnection;
  /** 本县部门 · Departments of your county. */
  departments: DepartmentConnection;
  /** 拨付退回 · Releases that came back, in one’s area. */
  disbursementReturns: DisbursementReturnConnection;
  /** 拨付 · Releases in one’s area. */
  disbursements: DisbursementConnection;
  /** 一项处置 · One disposal; null when unknown. */
  disposal?: Maybe<Disposal>;
  /** 资产处置 · Disposals of assets in one’s area. */
  disposals: DisposalConnection;
  /** 一笔收益分配；看不到的为空 · One distribution; null when unknown. */
  distribution?: Maybe<Distribution>;
  /** 收益分配，新的在前 · Distributions of income in one’s area, newest first. */
  distributions: DistributionConnection;
  /** 离任待交接，按岗位汇总 · Posts that have ended or soon will while assets still lie on them, the earliest first. */
  dutiesToHandOver: DutiesToHandOverConnection;
  /** 责任缺口，按资产编码 · Assets for which nobody answers at some level on a day, by code. */
  dutyGaps: DutyGapConnection;
  /** 责任落实情况：本地合计及下一级各地 · How the responsibility stands in a place, with each place below it. */
  dutyStandings: DutyStandingConnection;
  /** 一个证据包；看不到的为空 · One pack; null when the viewer may not see it. */
  evidencePack?: Maybe<EvidencePack>;
  /** 已提取的证据包，新的在前 · Packs that were taken out, newest first. */
  evidencePacks: EvidencePackConnection;
  /** 各类例外的件数和金额，所问各类各一行 · How many exceptions of each kind, every asked kind once. */
  exceptionCounts: Array<ExceptionCount>;
  /** 辖区内的例外，按类型、地点排列 · What should not be as it is, within one’s area, by kind and place. */
  exceptions: ExceptionConnection;
  /** 到期未交接的责任，最久的在前 · Duties whose mandate has run out without a successor, longest first. */
  expiredMandates: ExpiredMandateConnection;
  /** 一份指标文 · One fund document; null when unknown. */
  fundDocument?: Maybe<FundDocument>;
  /** 指标文 · Fund documents of the county. */
  fundDocuments: FundDocumentConnection;
  /** 一条指标 · One line; null when unknown. */
  fundLine?: Maybe<FundLine>;
  /** 指标明细 · Lines of the county’s fund documents. */
  fundLines: FundLineConnection;
  /** 闲置、低效、损毁资产台账，最久的在前 · Assets that were not in use on a day, longest first. */
  idleAssets: IdleAssetConnection;
  /** 未分配和沉淀资金，按时间分段，含使用期限和结余清单 · Unallocated and idle money by age, with its use-by date; the surplus list with `onlySurplus`. */
  idleMoney: IdleMoney;
  /** 欠收清单，拖欠最久的在前 · What is in arrears on a day, longest overdue first. */
  incomeArrears: IncomeArrearConnection;
  /** 收益台账，按收款日期，新的在前 · Income of one’s area by the day it was received, latest first. */
  incomes: IncomeConnection;
  /** 各级衔接资金产业占比与该年度政策 · The industry share of each level’s bridging money against the policy of the year. */
  industryShares: Array<IndustryShare>;
  /** 清查记录，新的在前 · Inspections of one’s area, the latest first. */
  inspections: InspectionConnection;
  /** 到期的清查，逾期最久的在前 · Assets whose inspection is due by the policy `asset.inspection.months`, as of a day, the longest overdue first. */
  inspectionsDue: UpkeepTaskConnection;
  /** 以工代赈劳务报酬占比 · The labour share of work-relief projects. */
  labourShare: LabourShare;
  /** 一份合同；看不到的为空 · One contract; null when unknown. */
  lease?: Maybe<Lease>;
  /** 资产经营合同，新的在前 · Contracts over assets of one’s area, newest first. */
  leases: LeaseConnection;
  /** 一个账户 · One ledger account; null when unknown. */
  ledgerAccount?: Maybe<LedgerAccount>;
  /** 辖区内的账户，按地址排序 · Ledger accounts within one’s area, by address. */
  ledgerAccounts: LedgerAccountConnection;
  /** 辖区内的记账分录 · Ledger entries within one’s area. */
  ledgerEntries: LedgerEntryConnection;
  /** 一条记账分录及其各行 · One ledger entry with its postings; null when unknown. */
  ledgerEntry?: Maybe<LedgerEntry>;
  /** 项目管理费占比 · The share of the project management fee. */
  manageFeeShare: ManageFeeShare;
  /** 资金从来源经项目到资产的流向 · Where the money of a year went, from its source through projects to assets. */
  moneyFlow: MoneyFlow;
  /** 等我办理的报账，等得最久的在前 · Claims that wait for the acting post, longest waiting first; `availableMoves(allowed: true)` says what it may do. */
  myClaims: ClaimConnection;
  /** 等我办理的处置，等得最久的在前 · Disposals that wait for the acting post, longest waiting first. */
  myDisposals: DisposalConnection;
  /** 我负责的资产，按地点 · What the signed-in person answers for, by post, ordered by place. */
  myDuties: AssetDutyConnection;
  /** 等我办理的项目数，按步骤；逾期多的在前 · How many projects wait for the acting post, by step; the step with most overdue first. */
  myTaskCounts: Array<TaskCount>;
  /** 等我办理的项目，逾期在前 · What waits for the acting post, overdue first, then by due date. */
  myTasks: TaskConnection;
  /** 等我办理的管护和清查：村看本村，乡镇看逾期上报的，县看再次逾期的 · What has come up to the level of the acting post: the village its own, the township what is overdue, the county what is overdue twice as long. */
  myUpkeepTasks: UpkeepTaskConnection;
  /** 一份公示或公告；没有则为空 · One notice; null when there is none. */
  notice?: Maybe<Notice>;
  /** 公示公告，任何人可查 · Notices and announcements, for everybody. */
  notices: NoticeConnection;
  /** 权利主体 · Parties that can hold rights over assets. */
  parties: PartyConnection;
  /** 一个权利主体；看不到的为空 · One party; null when the viewer may not see it. */
  party?: Maybe<Party>;
  /** 一笔支付 · One payment; null when unknown. */
  payment?: Maybe<Payment>;
  /** 支付 · Payments in one’s area. */
  payments: PaymentConnection;
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
  /** 一个权利主体在任一日期持有的全部资产；看不到的为空 · Everything that a party held on any day, with its shares; null for a party that the viewer may not see. */
  portfolio?: Maybe<Portfolio>;
  /** 一个权利主体持有的资产在两个时点之间的增减变动；看不到的为空 · The same for what a party holds; null for a party that the viewer may not see. */
  portfolioDifference?: Maybe<RegisterDifference>;
  /** 本县岗位，含已结束的 · Posts of your county, ended ones included. */
  posts: PostConnection;
  /** 支出进度等各项指标，合计及分列，截至任一业务日期 · Every percentage of the money, in total and broken down, as of any business date. */
  progress: MoneyProgress;
  /** 全年进度曲线 · The curve of a year: paid and pace at each month end. */
  progressCurve: ProgressCurve;
  /** 一个项目；看不到的为空 · One project; null when it is not among the viewer’s. */
  project?: Maybe<Project>;
  /** 项目类别 · All classes of projects. */
  projectClasses: Array<ProjectClass>;
  /** 项目数：合计、按状态、按批次 · How many projects: in all, by state, by pool. */
  projectCounts: ProjectCounts;
  /** 项目生命周期表 · The lifecycle table of projects. */
  projectMoves: Array<ProjectMoveRow>;
  /** 项目列表 · Projects of the acting post’s area; for the public those admitted to a library. */
  projects: ProjectConnection;
  /** 年度计划中未开工的项目，资金多的在前 · Projects of the year plan that have not begun, most money first. */
  projectsNotStarted: ProjectNotStartedConnection;
  /** 报账资料种类 · The kinds of paper that claims need. */
  proofKinds: Array<ProofKind>;
  /** 公开台账：乡镇、村明细账中已确权的资产，不含农户姓名 · What is shown publicly of the detail registers of townships and villages: confirmed assets, no household by name. */
  publicRegister: AssetRegister;
  /** 收回 · Reclaims in one’s area. */
  reclaims: ReclaimConnection;
  /** 全部拒绝规则 · Every rule by which the platform may say no, in order of code. */
  refusalRules: Array<RefusalRule>;
  /** 一本台账两个时点之间的增减变动及金额 · What a register gained, lost and changed between two moments, with the money moved. */
  registerDifference: RegisterDifference;
  /** 一个样本；看不到的为空 · One sample; null when the viewer may not see it. */
  sample?: Maybe<AuditSample>;
  /** 审计样本，新的在前 · Samples that were drawn, newest first. */
  samples: AuditSampleConnection;
  /** 辖区内的报告数，后登记的在前 · Stated figures within one’s area, latest stored first. */
  statedFigures: StatedFigureConnection;
  /** 结余清单：过期未用完的指标 · Lines past their use-by date that still hold money. */
  surplusLines: FundLineConnection;
  /** 结余上缴 · Surplus handed back to the superior, in one’s county. */
  surplusReturns: SurplusReturnConnection;
  /** 由资产追资金：一地资产及其每一分钱的来源 · The assets of a place, each with the money that made it, to the fen. */
  traceOfAssets: AssetConnection;
  /** 由资金追资产：一地收到的指标文及其去向，直至资产 · The fund documents of a place, each with where its money went, down to the assets. */
  traceOfDocuments: FundDocumentConnection;
  /** 一件事物的办理痕迹，新的在前 · The trail of an object, newest first; of everything in one’s area when no object is named. */
  trail: AuditEntryConnection;
  /** 到期的管护，逾期最久的在前 · Rounds of upkeep that are due and not done as of a day, the longest overdue first; they follow from plan and rhythm. */
  upkeepDue: UpkeepTaskConnection;
  /** 管护方案，新的在前 · Upkeep plans of one’s area, newest first. */
  upkeepPlans: UpkeepPlanConnection;
  /** 当前登录者；未登录为空 · Who is signed in; null when nobody is. */
  viewer?: Maybe<Viewer>;
  /** 村标签种类 · The kinds of village tags. */
  villageTagKinds: Array<VillageTagKind>;
  /** 村标签列表，按村代码 · Village tags, by code of the village. */
  villageTags: VillageTagConnection;
  /** 一份年度计划；没有或无权查看则为空 · A year plan; null when there is none that you may see. */
  yearPlan?: Maybe<YearPlan>;
  /** 年度计划列表，年度近的在前 · Year plans, the latest year first; the public sees announced ones. */
  yearPlans: YearPlanConnection;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryAdjustmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MoneyActFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<MoneyActOrder>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryAllocationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MoneyActFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<MoneyActOrder>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryAssetArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryAssetColourCountsArgs = {
  placeCode: Scalars['String']['input'];
  quarter: Scalars['Int']['input'];
  year: Scalars['Int']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryAssetColoursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ColourFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  placeCode: Scalars['String']['input'];
  quarter: Scalars['Int']['input'];
  year: Scalars['Int']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryAssetCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  by: AssetCountDimension;
  classes?: InputMaybe<Array<AssetClass>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  placeCode: Scalars['String']['input'];
  states?: InputMaybe<Array<AssetState>>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryAssetRegisterArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<AssetFilter>;
  kind: RegisterKind;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  placeCode: Scalars['String']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryAssetYieldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<YieldFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  year: Scalars['Int']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryAssetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<AssetOrder>;
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
export type QueryBehindArgs = {
  input: ProgressInput;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryCarryOversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MoneyActFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<MoneyActOrder>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryChangeRequestArgs = {
  id: Scalars['ID']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryChangeRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<ClaimOrder>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryColourChecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ColourCheckFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryConsolidationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MoneyActFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<MoneyActOrder>;
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
export type QueryDisbursementReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MoneyActFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<MoneyActOrder>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryDisbursementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MoneyActFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<MoneyActOrder>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryDisposalArgs = {
  id: Scalars['ID']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryDisposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DisposalOrder>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryDistributionArgs = {
  id: Scalars['ID']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryDistributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DistributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryDutiesToHandOverArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  placeCode?: InputMaybe<Scalars['String']['input']>;
  withinDays?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryDutyGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DutyGapFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryDutyStandingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  placeCode?: InputMaybe<Scalars['String']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryEvidencePackArgs = {
  id: Scalars['ID']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryEvidencePacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  placeCode?: InputMaybe<Scalars['String']['input']>;
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryExceptionCountsArgs = {
  input: ExceptionsInput;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryExceptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  input: ExceptionsInput;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryExpiredMandatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpiredMandateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryFundDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryFundDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FundDocumentOrder>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryFundLineArgs = {
  id: Scalars['ID']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryFundLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryIdleAssetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IdleAssetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryIdleMoneyArgs = {
  input: IdleMoneyInput;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryIncomeArrearsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArrearFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryIncomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncomeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryIndustrySharesArgs = {
  input: ReportInput;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InspectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryInspectionsDueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UpkeepTaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryLabourShareArgs = {
  input: ReportInput;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryLeaseArgs = {
  id: Scalars['ID']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryLeasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type QueryManageFeeShareArgs = {
  input: ReportInput;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryMoneyFlowArgs = {
  input: MoneyFlowInput;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryMyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryMyDisposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryMyDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<DutyLevel>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryMyTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  move?: InputMaybe<ProjectMoveName>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryMyUpkeepTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type QueryPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<PartyKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  placeCode?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryPartyArgs = {
  id: Scalars['ID']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryPaymentArgs = {
  id: Scalars['ID']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MoneyActFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<MoneyActOrder>;
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
export type QueryPortfolioArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  partyId: Scalars['ID']['input'];
  right?: InputMaybe<RightKind>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryPortfolioDifferenceArgs = {
  from: RegisterMomentInput;
  partyId: Scalars['ID']['input'];
  right?: InputMaybe<RightKind>;
  to: RegisterMomentInput;
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
export type QueryProgressArgs = {
  input: ProgressInput;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryProgressCurveArgs = {
  filter?: InputMaybe<ProgressFilter>;
  input: ReportInput;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryProjectCountsArgs = {
  filter?: InputMaybe<ProjectFilter>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<ProjectOrder>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryProjectsNotStartedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  input: NotStartedInput;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryPublicRegisterArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  filter?: InputMaybe<AssetFilter>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  placeCode: Scalars['String']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryReclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MoneyActFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<MoneyActOrder>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryRegisterDifferenceArgs = {
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  from: RegisterMomentInput;
  kind: RegisterKind;
  placeCode: Scalars['String']['input'];
  to: RegisterMomentInput;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QuerySampleArgs = {
  id: Scalars['ID']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QuerySamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  placeCode?: InputMaybe<Scalars['String']['input']>;
  population?: InputMaybe<SamplePopulation>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryStatedFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatedFigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QuerySurplusLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QuerySurplusReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MoneyActFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<MoneyActOrder>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryTraceOfAssetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  placeCode?: InputMaybe<Scalars['String']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryTraceOfDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  placeCode?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  objectId?: InputMaybe<Scalars['ID']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryUpkeepDueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UpkeepTaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryUpkeepPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UpkeepPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryVillageTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VillageTagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryYearPlanArgs = {
  id: Scalars['ID']['input'];
};


/** 查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees. */
export type QueryYearPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<YearPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 附理由的办理 · An act with a reason. */
export type ReasonInput = {
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 理由 · Reason. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见修订号；填写后，他人已改则不予办理 · The version that was seen; when given, a project changed since is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 状况认定或恢复，须说明原因 · A finding about an asset’s condition, or its return to operation, with the reason. */
export type ReasonedConditionInput = {
  /** 资产编号 · Identity of the asset. */
  assetId: Scalars['ID']['input'];
  /** 日期 · The day on which it came about. */
  date: Scalars['LocalDate']['input'];
  /** 依据文号 · Number of the document it rests on. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 原因 · Why. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见版本号 · The version you saw. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 登记指标文 · Registers a fund document. */
export type ReceiveDocumentInput = {
  /** 是否提前下达 · Whether issued in advance for a coming year. */
  advanceIssued?: InputMaybe<Scalars['Boolean']['input']>;
  /** 总额（元），等于明细合计 · The amount in yuan; the lines must make it. */
  amount: Scalars['Money']['input'];
  /** 扫描件编号 · Identity of the scanned document. */
  attachmentId?: InputMaybe<Scalars['ID']['input']>;
  /** 批次 · Batch. */
  batch?: InputMaybe<Scalars['String']['input']>;
  /** 收文的县，默认岗位所在县 · The county that receives; that of the acting post when left out. */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** 直达资金标识，如“01中央直达资金” · Direct-fund mark. */
  directFundMark?: InputMaybe<Scalars['String']['input']>;
  /** 支出功能科目 · Expense subject, digits. */
  expenseSubject?: InputMaybe<Scalars['String']['input']>;
  /** 收入科目 · Income subject, digits. */
  incomeSubject?: InputMaybe<Scalars['String']['input']>;
  /** 发文日期 · Day of issue. */
  issuedOn: Scalars['LocalDate']['input'];
  /** 发文机关 · Who issued it. */
  issuingBody: Scalars['String']['input'];
  /** 明细，至少一条 · Its lines, at least one. */
  lines: Array<FundLineInput>;
  /** 无文号的原因；与文号二者填一 · Why it has no number; instead of the number. */
  noNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** 文号，任何写法 · The number in any spelling. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 上级文件编号（已登记） · Identity of the superior document, where registered. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** 财政项目代码 · Project code of the finance system. */
  projectCode?: InputMaybe<Scalars['String']['input']>;
  /** 收文日期，默认今日 · Day of receipt; today when left out. */
  receivedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
  /** 上级文件文号，任何写法 · The superior document’s number in any spelling. */
  superiorNumber?: InputMaybe<Scalars['String']['input']>;
  /** 标题 · Title. */
  title: Scalars['String']['input'];
  /** 预算年度，默认收文之年 · Budget year; that of the receipt when left out. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 登记收益 · Records income of an asset. */
export type ReceiveIncomeInput = {
  /** 金额，元 · Amount in yuan. */
  amount: Scalars['Money']['input'];
  /** 资产编号 · Identity of the asset. */
  assetId: Scalars['ID']['input'];
  /** 对应的应收；无合同约定的不填 · The due that it answers; left out for what no contract fixes. */
  dueId?: InputMaybe<Scalars['ID']['input']>;
  /** 类型 · Kind. */
  kind: IncomeKind;
  /** 备注 · Note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 付款方 · Who paid. */
  payer: Scalars['String']['input'];
  /** 收款日期，默认今天，可补记 · The day it was received; today when left out. */
  receivedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
  /** 凭证号，县内唯一 · Voucher number, once in a county. */
  voucherNumber: Scalars['String']['input'];
};

/** 收回：未拨付资金收回到指标 · Unreleased money taken back to its line. */
export type Reclaim = {
  /** 安排 · The allocation. */
  allocation: Allocation;
  /** 金额（元） · The amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 文号 · Number of the decision. */
  decisionNumber?: Maybe<Scalars['String']['output']>;
  /** 记账分录；不在辖区内为空 · The ledger entry that booked it; null when it lies outside the viewer’s area. */
  entry?: Maybe<LedgerEntry>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 项目 · The project. */
  project?: Maybe<Project>;
  /** 理由 · The reason. */
  reason: Scalars['String']['output'];
  /** 收回日期 · Business date. */
  reclaimedOn: Scalars['LocalDate']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type ReclaimConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<ReclaimEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Reclaim>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 全部各条金额合计，不只本页 · The sum of the amounts of all rows that match, not of this page alone. */
  totalAmount: Scalars['Money']['output'];
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type ReclaimEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Reclaim;
};

/** 收回 · Takes unreleased money back to its line. */
export type ReclaimInput = {
  /** 安排编号 · Identity of the allocation. */
  allocationId: Scalars['ID']['input'];
  /** 金额（元） · The amount in yuan. */
  amount: Scalars['Money']['input'];
  /** 文号 · Number of the decision. */
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  /** 理由 · The reason. */
  reason: Scalars['String']['input'];
  /** 收回日期，默认今日 · Business date; today when left out. */
  reclaimedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
};

/** 记录验收 · Records a check of the finished works. */
export type RecordAcceptanceInput = {
  /** 验收日期，不晚于今日 · The day of the check, not after today. */
  acceptedOn: Scalars['LocalDate']['input'];
  /** 验收人员 · The names of those who checked. */
  acceptors: Scalars['String']['input'];
  /** 结论 · Conclusion. */
  conclusion: AcceptanceConclusion;
  /** 级别，须与岗位相符 · Level; it must fit the acting post. */
  level: AcceptanceLevel;
  /** 意见 · Opinion. */
  opinion: Scalars['String']['input'];
  /** 问题清单 · The problems found. */
  problems: Array<AcceptanceProblemInput>;
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 验收文号 · Number of the record. */
  recordNumber?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 存档一个季度的三色评定 · Files the colours of a quarter for a place. */
export type RecordColourChecksInput = {
  /** 地点及其以下 · The place with this code and everything below it. */
  placeCode: Scalars['String']['input'];
  /** 季度 · Quarter. */
  quarter: Scalars['Int']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 年度 · Year. */
  year: Scalars['Int']['input'];
};

/** 登记采购结果 · Records a procurement result. */
export type RecordProcurementInput = {
  /** 成交日期，不晚于今日 · The day it was decided, not after today. */
  decidedOn: Scalars['LocalDate']['input'];
  /** 采购方式 · Method. */
  method: ProcurementMethod;
  /** 成交价，元 · Price in yuan. */
  price: Scalars['Money']['input'];
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 结果说明 · What is said about the result. */
  result?: InputMaybe<Scalars['String']['input']>;
  /** 招标编号；招标时必填 · Tender number; required for tenders. */
  tenderNumber?: InputMaybe<Scalars['String']['input']>;
  /** 中标（成交）人 · The winner. */
  winner: Scalars['String']['input'];
};

/** 记录一轮管护，附证明 · Records a round of upkeep, with its proof. */
export type RecordUpkeepInput = {
  /** 证明（资产的附件） · A stored file of the asset that shows it. */
  attachmentId?: InputMaybe<Scalars['ID']['input']>;
  /** 费用，元；可为零 · Its cost in yuan; it may be zero. */
  cost: Scalars['Money']['input'];
  /** 管护人 · Who did it. */
  doneBy: Scalars['String']['input'];
  /** 完成日期 · The day on which it was done. */
  doneOn: Scalars['LocalDate']['input'];
  /** 该轮到期日 · The day on which the round is due by the plan. */
  dueOn: Scalars['LocalDate']['input'];
  /** 备注 · Note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 管护方案编号 · Identity of the plan. */
  planId: Scalars['ID']['input'];
  /** 证明（文字），与附件至少一项 · What shows it, in words; this or a file. */
  proof?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 拒绝：代码、双语说明、事实、依据 · A refusal: the rule that says no, why, the facts and the basis. */
export type Refusal = {
  /** 依据 · The document or rule it rests on. */
  basis: Scalars['String']['output'];
  /** 规则代码 · The rule, stated positively. */
  code: RefusalCode;
  /** 涉及的事实 · The facts that the sentence names. */
  facts: Scalars['JSONObject']['output'];
  /** 说明 · Why, in both languages. */
  message: Sentence;
};

/** 拒绝代码：每个代码是一条正面陈述的规则 · Refusal codes: each is the rule that was not met, stated positively. */
export type RefusalCode =
  /** 缺少合格的验收：{missing}。 · Passed acceptances are missing: {missing}. */
  | 'ACCEPTANCES_MUST_BE_PASSED'
  /** “{level}”不由{role}记录，或本项目不设这一级。 · A post as {role} does not record this check ({level}), or the project has no such level. */
  | 'ACCEPTANCE_LEVEL_MUST_FIT_ROLE'
  /** 须先有合格的验收（{below}之一），再记录“{level}”。 · This check ({level}) follows a passed one of: {below}. */
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
  /** 此地址没有内容，或不接受“{method}”。 · There is nothing at this address, or it does not take "{method}". */
  | 'ADDRESS_MUST_EXIST'
  /** 调入项目须与调出项目不同。 · An adjustment goes to another project. */
  | 'ADJUSTMENT_MUST_GO_TO_ANOTHER_PROJECT'
  /** 项目批准概算{budget}元，已安排{allocated}元，本次安排{asked}元，超出概算。 · The project’s approved budget is {budget} yuan, {allocated} is allocated; {asked} more would exceed it. */
  | 'ALLOCATIONS_MUST_NOT_EXCEED_BUDGET'
  /** 指标余额不足：该条指标尚可安排{available}元，本次安排{asked}元。 · The line does not hold enough: {available} yuan can still be allocated, {asked} is asked for. */
  | 'ALLOCATIONS_MUST_NOT_EXCEED_LINE'
  /** 项目上还没有安排资金。 · No money is laid on the project yet. */
  | 'ALLOCATION_MUST_BE_MADE'
  /** 安排{allocation}不是报账项目的资金。 · The allocation {allocation} is not money of the claim’s project. */
  | 'ALLOCATION_MUST_BE_OF_PROJECT'
  /** 没有编号为{id}的资金安排。 · There is no allocation {id}. */
  | 'ALLOCATION_MUST_EXIST'
  /** 该安排由调整形成，不能单独冲销；需要时再调整回原项目。 · This allocation was made by an adjustment and cannot be reversed alone; adjust the money back instead. */
  | 'ALLOCATION_MUST_NOT_COME_FROM_ADJUSTMENT'
  /** 金额“{given}”必须写成元，最多十三位整数、两位小数，不用科学计数法。 · The amount "{given}" must be written in yuan with at most thirteen digits and two decimals, and no exponent. */
  | 'AMOUNT_MUST_BE_DECIMAL_YUAN'
  /** 金额必须大于零，所填为{given}元。 · The amount must be greater than zero; {given} yuan was given. */
  | 'AMOUNT_MUST_BE_POSITIVE'
  /** “{purpose}”结果尚未公告。 · No announcement for {purpose} has been published. */
  | 'ANNOUNCEMENT_MUST_BE_PUBLISHED'
  /** 公告公开结果，不设公示天数；需征求异议请用公示。 · An announcement tells a result and takes no days; publish a notice to ask for objections. */
  | 'ANNOUNCEMENT_MUST_HAVE_NO_CLOCK'
  /** 资产{code}与资产{other}的{what}不同，不能合并。 · The assets {code} and {other} differ in {what} and cannot be merged. */
  | 'ASSETS_MUST_BE_ALIKE'
  /** “{name}”在同一次分拆或合并中出现了不止一次。 · "{name}" stands more than once in one split or merge. */
  | 'ASSETS_MUST_BE_DISTINCT'
  /** 资产尚未由双方签字移交给所有权人：{codes}。 · Assets were not handed over to their owners with both signatures: {codes}. */
  | 'ASSETS_MUST_BE_HANDED_OVER'
  /** 至少登记一项资产。 · Name at least one asset to be registered. */
  | 'ASSETS_MUST_BE_NAMED'
  /** 资产原值合计{sum}元超过结算{settlement}元，多{over}元。 · The assets come to {sum} yuan, {over} yuan more than the settlement of {settlement} yuan. */
  | 'ASSETS_MUST_NOT_EXCEED_SETTLEMENT'
  /** 资产“{name}”还缺：{missing}。 · Of the asset "{name}" this is missing: {missing}. */
  | 'ASSET_DETAILS_MUST_BE_KNOWN'
  /** 资产{code}尚未确权，不能办理。 · The rights over the asset {code} have not been confirmed. */
  | 'ASSET_MUST_BE_CONFIRMED'
  /** “{name}”在本次登记中出现了多次。 · "{name}" stands more than once in this registration. */
  | 'ASSET_MUST_BE_FORMED_ONCE'
  /** 资产{code}不是到户类资产，不能以消耗终结。 · The asset {code} is no household asset; it does not end by being consumed. */
  | 'ASSET_MUST_BE_OF_HOUSEHOLD'
  /** 资产{code}为“{class}”，只有经营性资产产生收益。 · The asset {code} is of the class "{class}"; only operational assets earn. */
  | 'ASSET_MUST_BE_OPERATIONAL'
  /** 资产{code}没有抵押。 · The asset {code} is not pledged. */
  | 'ASSET_MUST_BE_PLEDGED'
  /** 尚未登记资产，也未说明不形成资产的理由。 · No asset is registered and no reason is given why none is formed. */
  | 'ASSET_MUST_BE_REGISTERED'
  /** 没有编号为{id}的资产，或不在您的辖区内。 · There is no asset {id} in your area. */
  | 'ASSET_MUST_EXIST'
  /** “{place}”不在您的辖区内。 · "{place}" does not lie in your area. */
  | 'ASSET_MUST_LIE_IN_AREA'
  /** 资产{code}还有{count}份未终止的租赁或经营合同。 · The asset {code} still has {count} lease or operation contracts open. */
  | 'ASSET_MUST_NOT_BE_LEASED'
  /** 资产{code}抵押至{date}，未解除前不能办理。 · The asset {code} is pledged until {date}. */
  | 'ASSET_MUST_NOT_BE_PLEDGED'
  /** 资产坐落“{place}”不在项目地点“{project}”范围内。 · The place "{place}" of the asset does not lie within "{project}", the place of the project. */
  | 'ASSET_PLACE_MUST_LIE_IN_PROJECT'
  /** 所见为第{given}版，现已是第{current}版，请刷新后再办。 · You saw version {given}; it is version {current} now. Look again before you act. */
  | 'ASSET_VERSION_MUST_BE_CURRENT'
  /** 没有编号为{id}的附件。 · There is no attachment {id}. */
  | 'ATTACHED_FILE_MUST_EXIST'
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
  /** {year}年度账户余额{available}元不足，{from}年度尚有{left}元，须先结转。 · The accounts of {year} hold {available} yuan; {left} still lies in those of {from} and must be carried over first. */
  | 'CARRY_OVER_MUST_COME_FIRST'
  /** {year}年度须到{from}起才能结转，所填日期为{given}。 · The year {year} is carried over from {from} on; the date given is {given}. */
  | 'CARRY_OVER_MUST_FOLLOW_YEAR'
  /** {year}年度账户没有余额可以结转。 · The accounts of {year} hold nothing to carry over. */
  | 'CARRY_OVER_MUST_HAVE_BALANCE'
  /** {first}年度的指标最多结转{years}年，不能再转入{to}年度，应作结余上缴。 · Money of {first} is carried over for at most {years} years and not into {to}; it is surplus to be returned. */
  | 'CARRY_OVER_MUST_STAY_WITHIN_YEARS'
  /** 您本人或与您互为代理的人已在{acted}环节办理过此项目，不能再在{level}环节办理。 · You, or somebody who substitutes for you or you for them, already acted on this case ({acted}); another must act on it here ({level}). */
  | 'CASE_MUST_NOT_BE_OWN'
  /** 负面清单中没有“{category}”。 · The negative list has no "{category}". */
  | 'CATEGORY_MUST_BE_ON_LIST'
  /** 项目属于负面清单“{category}”。 · The project falls under "{category}" of the negative list. */
  | 'CATEGORY_MUST_NOT_BE_NEGATIVE'
  /** 资产{code}已颁证，证号{number}。 · The asset {code} has a certificate already, number {number}. */
  | 'CERTIFICATE_MUST_BE_FIRST'
  /** 变更后预算{budget}元，低于{what}{committed}元。 · The changed budget of {budget} yuan is below {what}, {committed} yuan. */
  | 'CHANGED_BUDGET_MUST_COVER'
  /** 还有{count}项变更未审批。 · Change requests without a decision: {count}. */
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
  /** {kind}只能填写{allowed}，所填为{given}。 · A change of {kind} speaks of {allowed}; what is given is {given}. */
  | 'CHANGE_MUST_FIT_KIND'
  /** 项目没有绩效指标“{name}”。 · The project has no indicator "{name}". */
  | 'CHANGE_MUST_NAME_KNOWN_TARGET'
  /** 地点{place}不在本县。 · The place {place} lies outside the county. */
  | 'CHANGE_MUST_STAY_IN_COUNTY'
  /** 没有编号为{id}的变更申请。 · There is no change request {id}. */
  | 'CHANGE_REQUEST_MUST_EXIST'
  /** 项目在乡镇，报账须先经乡镇审核。 · The project lies in a township; the township checks the claim first. */
  | 'CLAIM_MUST_BE_CHECKED_BY_TOWNSHIP'
  /** 您（或与您互为代理的人）已在“{duty}”环节办理过这笔报账，须由他人办理。 · You, or somebody you substitute for or who substitutes for you, already acted on this claim ({duty}); another must act. */
  | 'CLAIM_MUST_BE_HANDLED_BY_ANOTHER'
  /** 报账当前为{state}，只有草稿和退回的报账可以修改。 · The claim is {state}; only a draft or a returned claim can be changed. */
  | 'CLAIM_MUST_BE_OPEN'
  /** 退回须写明理由。 · A claim is returned with a reason. */
  | 'CLAIM_MUST_BE_RETURNED_WITH_REASON'
  /** 没有编号为{id}的报账。 · There is no claim {id}. */
  | 'CLAIM_MUST_EXIST'
  /** 项目当前为{state}，资金下达之后才能报账。 · The project is {state}; claims follow once money is laid on it. */
  | 'CLAIM_MUST_FOLLOW_FUNDING'
  /** 报账已支付{paid}元，须先冲销支付。 · {paid} yuan of the claim is paid; reverse the payment first. */
  | 'CLAIM_MUST_NOT_BE_PAID'
  /** 报账资料不全，缺：{missing}。 · The claim lacks proofs: {missing}. */
  | 'CLAIM_PROOFS_MUST_BE_COMPLETE'
  /** 报账单已被他人修改（当前版本{current}，所见版本{seen}），请刷新后再改。 · The claim was changed meanwhile (version {current}, you saw {seen}); reload it first. */
  | 'CLAIM_VERSION_MUST_BE_CURRENT'
  /** 资产{code}在{date}已是该类别。 · On {date} the asset {code} is of this class already. */
  | 'CLASS_MUST_HAVE_CHANGED'
  /** 尚未登记归档清单。 · The list of filed papers is not recorded. */
  | 'CLOSING_MUST_BE_RECORDED'
  /** {place}不在当前岗位辖区内。 · {place} lies outside the area of the acting post. */
  | 'COLOUR_CHECK_MUST_LIE_IN_AREA'
  /** 须填写完工日期。 · The day of completion must be given. */
  | 'COMPLETION_DATE_MUST_BE_GIVEN'
  /** 须在项目现场公告完工情况。 · Completion must be announced at the site. */
  | 'COMPLETION_MUST_BE_ANNOUNCED'
  /** 完工日期{finish}早于开工日期{start}。 · The completion {finish} is before the start {start}. */
  | 'COMPLETION_MUST_NOT_PRECEDE_START'
  /** 整合后的级次、渠道、任务与原指标相同。 · The level, channel and task after the consolidation are those before it. */
  | 'CONSOLIDATION_MUST_CHANGE_SOURCE'
  /** 合同合计{contract}元，超过已安排资金{allocated}元。 · The contracts add up to {contract} yuan, more than the {allocated} yuan laid on the project. */
  | 'CONTRACTS_MUST_NOT_EXCEED_ALLOCATION'
  /** 没有编号为{id}的清单项，或它不能这样使用。 · There is no item {id} here, or it cannot be used like this. */
  | 'CONTRACT_ITEM_MUST_EXIST'
  /** 工程或采购类报账须注明合同。 · A claim for works or a purchase names its contract. */
  | 'CONTRACT_MUST_BE_NAMED'
  /** 合同{contract}不是该项目的合同。 · The contract {contract} is not one of the project. */
  | 'CONTRACT_MUST_BE_OF_PROJECT'
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
  /** 更正的截止日期{to}早于起始日期{from}。 · The correction would end on {to}, before it begins on {from}. */
  | 'CORRECTION_DAYS_MUST_BE_IN_ORDER'
  /** 更正须由原记录人以外的人办理。 · A record is corrected by somebody other than the one who made it. */
  | 'CORRECTOR_MUST_BE_ANOTHER'
  /** {placeCode}已有在任管理员，新账号由其开设。 · {placeCode} already has an administrator, who opens further accounts. */
  | 'COUNTY_MUST_HAVE_NO_ADMINISTRATOR'
  /** 统一社会信用代码{code}已登记给“{name}”。 · The credit code {code} is registered for "{name}" already. */
  | 'CREDIT_CODE_MUST_BE_NEW'
  /** 统一社会信用代码“{given}”应为十八位数字或大写字母。 · The credit code "{given}" must be eighteen digits or capital letters. */
  | 'CREDIT_CODE_MUST_BE_WELL_FORMED'
  /** 翻页标记不属于这个列表或这种排序。 · The cursor does not belong to this list in this order. */
  | 'CURSOR_MUST_BE_OF_THIS_LIST'
  /** 截止日期{to}早于起始日期{from}。 · The last day {to} is before the first day {from}. */
  | 'DATES_MUST_BE_IN_ORDER'
  /** {what}日期（{date}）晚于办理日（{today}）。 · The date {date} ({what}) lies after today, {today}. */
  | 'DATE_MUST_NOT_LIE_AHEAD'
  /** 日期{given}晚于今天（{today}）。 · The date {given} lies after today ({today}). */
  | 'DATE_MUST_NOT_LIE_IN_FUTURE'
  /** 日期{given}早于安排日期{allocation}。 · The date {given} precedes the allocation’s date {allocation}. */
  | 'DATE_MUST_NOT_PRECEDE_ALLOCATION'
  /** 日期{given}早于批准决定的日期{decision}。 · The date {given} precedes the approving decision of {decision}. */
  | 'DATE_MUST_NOT_PRECEDE_DECISION'
  /** 日期{given}早于指标文日期{document}。 · The date {given} precedes the document’s date {document}. */
  | 'DATE_MUST_NOT_PRECEDE_DOCUMENT'
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
  /** 没有编号为{id}的拨付。 · There is no disbursement {id}. */
  | 'DISBURSEMENT_MUST_EXIST'
  /** 日期{date}应在{from}至{today}之间：不早于前一步，不晚于今天。 · The day {date} must lie between {from} and {today}: not before the step before it, not after today. */
  | 'DISPOSAL_DAY_MUST_FIT'
  /** 您（或与您互为代理的人）已参与该处置的“{duty}”，不能再办理本环节。 · You, or somebody who stands in for you, already took part in this disposal: {duty}. */
  | 'DISPOSAL_MUST_BE_HANDLED_BY_ANOTHER'
  /** 资产{code}已有一项办理中的处置。 · The asset {code} has an open disposal already. */
  | 'DISPOSAL_MUST_BE_ONLY'
  /** 该处置由{office}申请，只能由其撤回。 · This disposal was requested by the {office}, who alone takes it back. */
  | 'DISPOSAL_MUST_BE_WITHDRAWN_BY_REQUESTER'
  /** 没有编号为{id}的处置，或不在您的辖区内。 · There is no disposal {id} in your area. */
  | 'DISPOSAL_MUST_EXIST'
  /** 所见处置为第{given}版，现已是第{current}版，请刷新后再办。 · You saw version {given} of the disposal; it is version {current} now. Look again before you act. */
  | 'DISPOSAL_VERSION_MUST_BE_CURRENT'
  /** {party}在{date}不持有资产{code}的{missing}，不能申请处置。 · {party} does not hold the right {missing} over the asset {code} on {date} and cannot have it disposed of. */
  | 'DISPOSER_MUST_OWN'
  /** 您或与您互为代理的人已办理“{duty}”环节，不能再办这一步。 · You, or somebody tied to you by substitution, held the duty "{duty}" over it already. */
  | 'DISTRIBUTION_MUST_BE_HANDLED_BY_ANOTHER'
  /** “{state}”的分配方案不能修改。 · A distribution that is "{state}" is not changed. */
  | 'DISTRIBUTION_MUST_BE_OPEN'
  /** 支付日期{paid}应在备案日期{filed}之后、今天{today}之前（含）。 · The payment on {paid} must lie between the filing on {filed} and today, {today}. */
  | 'DISTRIBUTION_MUST_BE_PAID_AFTER_FILING'
  /** 没有编号为{id}的收益分配，或不在您的辖区内。 · There is no distribution {id} in your area. */
  | 'DISTRIBUTION_MUST_EXIST'
  /** 决议日期{decided}晚于今天{today}。 · It cannot have been decided on {decided}; today is {today}. */
  | 'DISTRIBUTION_MUST_NOT_BE_DECIDED_AHEAD'
  /** 可分配收益为{available}元，所填为{amount}元。 · {available} yuan were received and not yet laid out; {amount} were given. */
  | 'DISTRIBUTION_MUST_NOT_EXCEED_INCOME'
  /** “{use}”分给{recipient}的写了两次。 · What goes to {recipient} for "{use}" stands twice. */
  | 'DISTRIBUTION_SHARES_MUST_BE_DISTINCT'
  /** 所见为第{given}版，现已是第{current}版，请刷新后再办。 · You saw version {given}; it is version {current} now. Look again before you act. */
  | 'DISTRIBUTION_VERSION_MUST_BE_CURRENT'
  /** 不能分配{year}年度的收益，今天是{today}。 · The income of {year} is not distributed on {today}. */
  | 'DISTRIBUTION_YEAR_MUST_HAVE_BEGUN'
  /** 须填文号；确无文号的，须说明原因，且二者只填其一。 · Give the document’s number or, where it has none, the reason; not both. */
  | 'DOCUMENT_MUST_HAVE_NUMBER_OR_REASON'
  /** 文号“{number}”已经登记，登记时写作“{known}”。 · The document {number} is registered already, written as "{known}". */
  | 'DOCUMENT_NUMBER_MUST_BE_NEW'
  /** 文号“{given}”不合规范，应如“川财农〔2023〕9号”：机关代字、年份、序号。 · The document number "{given}" is not well formed; it reads like 川财农〔2023〕9号: agency, year, running number. */
  | 'DOCUMENT_NUMBER_MUST_BE_WELL_FORMED'
  /** 一次最多交接{limit}项资产的责任，请按乡镇、村或层级分次办理。 · At most {limit} assets are handed on at once; do it place by place or level by level. */
  | 'DUTIES_HANDED_ON_MUST_BE_FEWER'
  /** 资产{code}的状态为“{state}”，不再明确责任。 · The asset {code} is "{state}"; nobody is made to answer for it any more. */
  | 'DUTY_ASSET_MUST_BE_THERE'
  /** 责任截止日期{to}早于起始日期{from}。 · The duty would end on {to}, before it begins on {from}. */
  | 'DUTY_DAYS_MUST_BE_IN_ORDER'
  /** 责任截止日期{date}须早于今天{today}；尚未截止的责任到期后再记。 · The last day {date} of a duty must lie before today, {today}; an end is recorded when it has come. */
  | 'DUTY_END_MUST_HAVE_COME'
  /** “{level}”写了不止一次。 · The level "{level}" is given more than once. */
  | 'DUTY_LEVEL_MUST_BE_GIVEN_ONCE'
  /** “{level}”的责任不由{role}明确。 · Who answers at the level "{level}" is not for the {role} to say. */
  | 'DUTY_LEVEL_MUST_FIT_ROLE'
  /** “{level}”须写明监督渠道的联系方式。 · The level "{level}" needs a contact by which people reach the channel. */
  | 'DUTY_MUST_NAME_CHANNEL'
  /** “{level}”须明确到人：填岗位或姓名。 · The level "{level}" needs a person: name a post or a person. */
  | 'DUTY_MUST_NAME_PERSON'
  /** “{level}”填了岗位，责任人即岗位担任人，不再另填姓名。 · The level "{level}" names a post; whoever holds it is the person, so give no other name. */
  | 'DUTY_MUST_NAME_PERSON_ONCE'
  /** “{level}”自{since}起另有责任记录；自{date}补记的，截止日期须早于{since}。 · At the level "{level}" another duty is recorded from {since} on; one that begins on {date} must end before that day. */
  | 'DUTY_MUST_NOT_COVER_LATER'
  /** 岗位担任人{person}的账号已停用。 · The account of {person}, who holds the post, is closed. */
  | 'DUTY_PERSON_MUST_BE_ACTIVE'
  /** {role}不承担资产管护责任。 · A post of the {role} does not answer for assets. */
  | 'DUTY_POST_MUST_ANSWER'
  /** 没有编号为{id}的岗位，或不属于本县。 · There is no post {id} in your county. */
  | 'DUTY_POST_MUST_EXIST'
  /** 岗位任期为{from}至{to}，{date}不在任。 · The post is held from {from} to {to}; nobody stands in it on {date}. */
  | 'DUTY_POST_MUST_HOLD'
  /** 已于{to}截止，只能提前，不能推后。 · It already ends on {to}; an end can only be brought forward. */
  | 'END_MUST_BE_EARLIER'
  /** “{name}”不能并入资产{code}：{what}不同。 · "{name}" cannot go into the asset {code}: its {what} is another. */
  | 'ENLARGED_ASSET_MUST_BE_ALIKE'
  /** 分录{id}已经冲销过。 · Entry {id} has been reversed already. */
  | 'ENTRY_MUST_BE_REVERSED_ONCE'
  /** 日期{date}晚于今天{today}。 · The date {date} lies after today, {today}. */
  | 'EVENT_MUST_NOT_LIE_AHEAD'
  /** 日期{date}早于资产形成日期{formed}。 · The date {date} precedes the day {formed} on which the asset was formed. */
  | 'EVENT_MUST_NOT_PRECEDE_FORMING'
  /** 日期{date}早于当前状态的起始日期{since}；更早的记录以更正办理。 · The date {date} precedes {since}, since when the present state holds; what came before is put right by a correction. */
  | 'EVENT_MUST_NOT_PRECEDE_STATE'
  /** 没有编号为{id}的证据包，或不在岗位辖区内。 · There is no evidence pack with the identity {id}, or it lies outside the post’s area. */
  | 'EVIDENCE_PACK_MUST_EXIST'
  /** 证据包共{given}行，超过上限{limit}行。 · The pack would hold {given} rows; {limit} is the limit. */
  | 'EVIDENCE_PACK_MUST_STAY_WITHIN_LIMIT'
  /** 没有编号为{id}的{noun}，或不在岗位辖区内。 · There is no {noun} with the identity {id}, or it lies outside the post’s area. */
  | 'EVIDENCE_SUBJECT_MUST_EXIST'
  /** 截至日期{given}晚于今天（{today}）。 · The date {given} lies after today ({today}). */
  | 'EXCEPTIONS_MUST_NOT_LIE_AHEAD'
  /** {later}（{laterDate}）不能早于{earlier}（{earlierDate}）。 · {later} ({laterDate}) cannot come before {earlier} ({earlierDate}). */
  | 'EXECUTION_DATES_MUST_BE_IN_ORDER'
  /** 还有拟形成资产未登记：{missing}；请一并登记，或先撤回并说明原因。 · These expected assets are left: {missing}. Register them with the others, or withdraw them with a reason. */
  | 'EXPECTED_ASSETS_MUST_ALL_BE_FORMED'
  /** 拟形成的资产信息不全：{names}；缺：{missing}。 · Of these expected assets not everything is known: {names}. Missing: {missing}. */
  | 'EXPECTED_ASSETS_MUST_BE_COMPLETE'
  /** 拟形成的资产尚未登记：{missing}。 · Expected assets have not been registered: {missing}. */
  | 'EXPECTED_ASSETS_MUST_BE_FORMED'
  /** 尚未列出拟形成的资产，也未说明不形成资产的理由。 · No expected asset is listed and no reason is given why none is formed. */
  | 'EXPECTED_ASSETS_MUST_BE_LISTED'
  /** 拟形成资产“{name}”{state}，不能再办理。 · The expected asset "{name}" is {state}; nothing more is done with it. */
  | 'EXPECTED_ASSET_MUST_BE_STANDING'
  /** 没有编号为{id}的拟形成资产，或不在您的辖区内。 · There is no expected asset {id} in your area. */
  | 'EXPECTED_ASSET_MUST_EXIST'
  /** 撤回拟形成资产“{name}”须说明原因。 · Say why the expected asset "{name}" is withdrawn. */
  | 'EXPECTED_ASSET_REASON_MUST_BE_GIVEN'
  /** 结算中有{rest}元未形成资产，请说明原因。 · {rest} yuan of the settlement became no asset; say why. */
  | 'EXPENSED_REST_MUST_BE_EXPLAINED'
  /** 报告截止日期{given}晚于今天（{today}）。 · The report’s date {given} lies after today ({today}). */
  | 'FIGURE_DATE_MUST_NOT_LIE_IN_FUTURE'
  /** 报告数字“{given}”必须是十进制数。 · The figure "{given}" must be a plain decimal number. */
  | 'FIGURE_MUST_BE_DECIMAL'
  /** 指标{indicator}的单位不能是{unit}：开工率、完工率按项目个数，其余按金额。 · The indicator {indicator} is not counted in {unit}: start and completion rates count projects, the others money. */
  | 'FIGURE_UNIT_MUST_FIT_INDICATOR'
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
  /** 项目的资产已于{date}登记，不能再次登记或另列。 · The assets of the project were registered on {date}; nothing is registered or listed a second time. */
  | 'FORMATION_MUST_BE_FIRST'
  /** 项目状态为“{state}”，不能办理“{act}”；该步骤须在“{states}”时办理。 · In the state "{state}" of the project "{act}" is not possible; it is done in "{states}". */
  | 'FORMATION_MUST_FIT_STATE'
  /** 资产“{name}”的形成日期{date}早于项目完工日期{completed}。 · The day {date} on which the asset "{name}" was formed precedes the completion of the project on {completed}. */
  | 'FORMING_MUST_FOLLOW_COMPLETION'
  /** 没有编号为{id}的指标文。 · There is no fund document {id}. */
  | 'FUND_DOCUMENT_MUST_EXIST'
  /** 没有编号为{id}的指标明细。 · There is no fund line {id}. */
  | 'FUND_LINE_MUST_EXIST'
  /** 资产{code}已于{date}移交，不能再次移交。 · The asset {code} was handed over on {date}; it is not handed over twice. */
  | 'HANDOVER_MUST_BE_FIRST'
  /** 尚未登记移交清单和双方签字。 · The handover with both signatures is not recorded. */
  | 'HANDOVER_MUST_BE_RECORDED'
  /** 同一权利中每个主体只能列一次。 · A party stands once among the holders of a right. */
  | 'HOLDERS_MUST_BE_DISTINCT'
  /** 资产{code}是到户类资产，所有权人只能是农户，“{party}”不是。 · The asset {code} is a household asset and belongs to households only; "{party}" is none. */
  | 'HOUSEHOLD_ASSET_MUST_BELONG_TO_HOUSEHOLD'
  /** 农户不登记代码，身份证号码不进入系统。 · A household has no credit code; identity numbers of people do not enter the system. */
  | 'HOUSEHOLD_MUST_HAVE_NO_CODE'
  /** 须有经批准的实施方案及批准日期。 · An approved implementation plan with its approval date is needed. */
  | 'IMPLEMENTATION_PLAN_MUST_BE_GIVEN'
  /** 没有编号为{id}的应收款项，或不属于该资产、该合同。 · There is no due {id} of this asset and contract. */
  | 'INCOME_DUE_MUST_EXIST'
  /** 该期应收因合同于{lapsed}终止而失效。 · The due lapsed when its contract was closed on {lapsed}. */
  | 'INCOME_DUE_MUST_STAND'
  /** 该合同的收益应为“{kind}”。 · What this contract brings is "{kind}". */
  | 'INCOME_KIND_MUST_FIT_CONTRACT'
  /** 登记收益的人不能自己冲销。 · Whoever recorded an income does not reverse it. */
  | 'INCOME_MUST_BE_REVERSED_BY_ANOTHER'
  /** 没有编号为{id}的收益，或不在您的辖区内。 · There is no income {id} in your area. */
  | 'INCOME_MUST_EXIST'
  /** 该期还应收{outstanding}元，所填为{amount}元。 · {outstanding} yuan are outstanding of this due; {amount} were given. */
  | 'INCOME_MUST_FIT_DUE'
  /** 该笔{amount}元中，未分配的只有{available}元，不能冲销。 · Only {available} yuan of the asset’s income are not laid out to be distributed; {amount} cannot be reversed. */
  | 'INCOME_MUST_NOT_BE_DISTRIBUTED'
  /** 收款日期{date}晚于今天{today}。 · It cannot have been received on {date}; today is {today}. */
  | 'INCOME_MUST_NOT_LIE_AHEAD'
  /** 收款日期{date}早于资产形成日期{formed}。 · It was received on {date}, before the asset was formed on {formed}. */
  | 'INCOME_MUST_NOT_PRECEDE_FORMING'
  /** 该笔收益是冲销记录，或已被冲销。 · This income is a reversal, or was reversed already. */
  | 'INCOME_MUST_STAND'
  /** 存量资产须有自己的形成依据。 · An asset from before the system needs its own proof. */
  | 'INHERITED_ASSET_MUST_HAVE_PROOF'
  /** 填写内容不合要求：{fields}。 · The input is not well formed: {fields}. */
  | 'INPUT_MUST_BE_WELL_FORMED'
  /** 清查须附证明：附件或文字说明至少一项。 · An inspection needs proof: a stored file, or words that say what shows it. */
  | 'INSPECTION_PROOF_MUST_BE_GIVEN'
  /** 清单合计{items}元，与金额{amount}元不符；每行数量乘单价四舍五入到分后相加。 · The items make {items} yuan, not {amount}; each line is quantity by unit price, rounded half up to the fen, then added. */
  | 'ITEMS_MUST_MAKE_AMOUNT'
  /** 资产{code}的责任层级不全，缺：{missing}。 · The responsibility for the asset {code} lacks: {missing}. */
  | 'LADDER_MUST_BE_COMPLETE'
  /** 其后已办理业务：原额{asked}元，账上只剩{available}元，须先冲销后面的业务。 · Later acts rest on it: of {asked} yuan only {available} is left; reverse the later acts first. */
  | 'LATER_ACTS_MUST_BE_REVERSED_FIRST'
  /** 自{later}起已有后来的记录，不能再办理{date}的变更；请以{later}当日或以后的日期办理。 · A later record begins on {later}, so nothing of the kind can happen on {date}; date it on or after {later}. */
  | 'LATER_RECORD_MUST_NOT_STAND'
  /** 资产{code}尚未确权，不能签订经营合同。 · The rights over the asset {code} have not been confirmed; it is not let yet. */
  | 'LEASED_ASSET_MUST_BE_CONFIRMED'
  /** 资产{code}为“{state}”，不能签订经营合同。 · The asset {code} is "{state}" and cannot be let. */
  | 'LEASED_ASSET_MUST_BE_IN_HAND'
  /** 合同{signed}签订，{begins}起、{ends}止，日期顺序不对。 · Signed on {signed}, from {begins} to {ends}: these days are not in order. */
  | 'LEASE_DAYS_MUST_BE_IN_ORDER'
  /** 合同{number}已于{closed}终止。 · The contract {number} was closed on {closed}. */
  | 'LEASE_MUST_BE_OPEN'
  /** “{kind}”须约定租金；入股承诺保底的须约定保底收益。 · A contract of the kind "{kind}" fixes a rent, and a guaranteed share a dividend. */
  | 'LEASE_MUST_BRING_RENT'
  /** 没有编号为{id}的合同，或不在您的辖区内。 · There is no contract {id} in your area. */
  | 'LEASE_MUST_EXIST'
  /** 终止日期{closed}应在签订日期{signed}之后、今天{today}之前（含）。 · The closing day {closed} lies between the signing on {signed} and today, {today}. */
  | 'LEASE_MUST_NOT_BE_CLOSED_AHEAD'
  /** 签订日期{signed}晚于今天{today}。 · It cannot have been signed on {signed}; today is {today}. */
  | 'LEASE_MUST_NOT_BE_SIGNED_AHEAD'
  /** 合同期限最长{years}年，最迟到{latest}；所填为{ends}。 · A contract lasts at most {years} years, here until {latest}; {ends} was given. */
  | 'LEASE_MUST_NOT_LAST_TOO_LONG'
  /** {begins}至{ends}与该资产的另一份租赁或经营合同重叠。 · From {begins} to {ends} the asset is let or operated under another contract for some days. */
  | 'LEASE_MUST_NOT_OVERLAP'
  /** 合同起始日{begins}早于资产形成日期{formed}。 · The term begins on {begins}, before the asset was formed on {formed}. */
  | 'LEASE_MUST_NOT_PRECEDE_FORMING'
  /** 本县已有合同编号{number}。 · The county has a contract number {number} already. */
  | 'LEASE_NUMBER_MUST_BE_NEW'
  /** 所见为第{given}版，现已是第{current}版，请刷新后再办。 · You saw version {given}; it is version {current} now. Look again before you act. */
  | 'LEASE_VERSION_MUST_BE_CURRENT'
  /** 没有编号为{id}的记账分录，或不在辖区内。 · There is no ledger entry {id} within your area. */
  | 'LEDGER_ENTRY_MUST_EXIST'
  /** 项目为{year}年度入库，未滚动到{planYear}年度。 · The project stands in the library of {year} and was not rolled over to {planYear}. */
  | 'LIBRARY_YEAR_MUST_NOT_BE_EXPIRED'
  /** 各明细合计{lines}元，与文件总额{document}元不符，相差{difference}元。 · The lines make {lines} yuan, the document says {document}; the difference is {difference}. */
  | 'LINES_MUST_SUM_TO_DOCUMENT'
  /** 该条指标未安排的余额为{available}元，本次需要{asked}元。 · The line holds {available} yuan that is not allocated; {asked} is asked for. */
  | 'LINE_MUST_HOLD_AMOUNT'
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
  /** 该笔业务（{id}）已于{on}冲销。 · The act {id} was reversed on {on}. */
  | 'MONEY_ACT_MUST_STAND'
  /** 终止须写明资金如何处理。 · A termination says what happens to the money. */
  | 'MONEY_DECISION_MUST_BE_GIVEN'
  /** 项目上还有{allocated}元资金，收回后才能调出库。 · {allocated} yuan still lie on the project; reclaim them before it leaves the library. */
  | 'MONEY_MUST_BE_RECLAIMED'
  /** 该条指标使用期到{useBy}，尚不是结余；任务已完成的须注明。 · The line may be used until {useBy} and is no surplus yet; say so if its task is over. */
  | 'MONEY_MUST_BE_SURPLUS'
  /** 当前状态为“{state}”，不能办理“{move}”；该步骤须从“{from}”开始。 · In the state "{state}" the move "{move}" is not possible; it starts from "{from}". */
  | 'MOVE_MUST_FIT_STATE'
  /** 名称不能为空。 · The name must not be empty. */
  | 'NAME_MUST_BE_GIVEN'
  /** 请填写资产名称。 · Give the name of the asset. */
  | 'NAME_OF_ASSET_MUST_BE_GIVEN'
  /** 请填写权利主体名称。 · Give the name of the party. */
  | 'NAME_OF_PARTY_MUST_BE_GIVEN'
  /** 资产“{name}”的净值{net}元大于原值{original}元。 · The net value {net} yuan of the asset "{name}" exceeds its original value {original} yuan. */
  | 'NET_VALUE_MUST_NOT_EXCEED_ORIGINAL'
  /** 自{date}起净值将为{net}元，应在零与原值{original}元之间。 · From {date} the net value would be {net} yuan; it must lie between zero and the original value of {original} yuan. */
  | 'NET_VALUE_MUST_STAY_WITHIN_ORIGINAL'
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
  /** 同一地址对同一公示每天最多提交{limit}条异议；仍有异议的，请到村（社区）或乡镇当面提出。 · At most {limit} objections a day to one notice from one address; further ones are taken down at the village or township office. */
  | 'OBJECTIONS_MUST_STAY_WITHIN_RATE'
  /** 请求号“{key}”已用于另一条异议，内容不同，不能再用。 · The request key "{key}" was used for another objection with other words and cannot be used again. */
  | 'OBJECTION_KEY_MUST_BE_FRESH'
  /** 还有{count}条异议没有答复。 · Objections without an answer: {count}. */
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
  /** 有{count}条异议成立，应退回修改后重新公示。 · Objections upheld: {count}; the case goes back and is published again. */
  | 'OBJECTION_MUST_NOT_BE_UPHELD'
  /** 原密码不对。 · The old password is wrong. */
  | 'OLD_PASSWORD_MUST_MATCH'
  /** 没有“{operation}”这种操作，只有查询（query）和办理（mutation）。 · There is no operation of the sort "{operation}": only queries and mutations. */
  | 'OPERATION_MUST_BE_OF_THE_SCHEMA'
  /** 须填写办理意见。 · An opinion must be given. */
  | 'OPINION_MUST_BE_GIVEN'
  /** 资产“{name}”的原值应大于零。 · The original value of the asset "{name}" must be above zero. */
  | 'ORIGINAL_VALUE_MUST_BE_POSITIVE'
  /** 原值更正只能调整该资产已有的来源，“{origin}”不是。 · A correction of the original value adjusts sources the asset has; "{origin}" is none of them. */
  | 'ORIGIN_MUST_BE_OF_ASSET'
  /** “{party}”是{kind}，可以经营、收益，不能拥有财政资金形成的资产。 · "{party}" is a {kind}; it may operate and earn, but what public money made is not its to own. */
  | 'OWNER_MUST_BE_ABLE_TO_OWN'
  /** 资产{code}没有所有权人，不能移交。 · The asset {code} has no owner to be handed to. */
  | 'OWNER_MUST_BE_KNOWN'
  /** 资产{code}确权须写明所有权人。 · Confirming the rights over the asset {code} needs its owner. */
  | 'OWNER_MUST_BE_NAMED'
  /** 每页应为1至{limit}条，所填为{given}。 · A page holds 1 to {limit} rows; {given} was asked for. */
  | 'PAGE_MUST_BE_WITHIN_LIMIT'
  /** 向后翻页用first和after，向前翻页用last和before，不能混用。 · A page goes forward (first, after) or backward (last, before), not both at once. */
  | 'PAGE_MUST_GO_ONE_WAY'
  /** 分拆或合并至少涉及两项资产，现为{count}项。 · A split or merge is of at least two assets; {count} was given. */
  | 'PARTS_MUST_BE_SEVERAL'
  /** 分拆后各项原值合计{sum}元，应正好等于原值{value}元。 · The parts make {sum} yuan; they must make exactly the original value of {value} yuan. */
  | 'PARTS_MUST_MAKE_VALUE'
  /** 本县没有编号为{id}的部门，或该主体不是机关。 · The county has no department {id}, or the party is no organ. */
  | 'PARTY_DEPARTMENT_MUST_EXIST'
  /** “{kind}”应登记在{level}，{place}不是。 · A party of the kind "{kind}" is at home in a {level}; {place} is none. */
  | 'PARTY_KIND_MUST_FIT_PLACE'
  /** {place}已有同类主体“{name}”。 · There already is a party "{name}" of this kind at {place}. */
  | 'PARTY_MUST_BE_NEW'
  /** 没有编号为{id}的权利主体，或您看不到它。 · There is no party {id} that you see. */
  | 'PARTY_MUST_EXIST'
  /** “{place}”不在您的辖区内；只有机关和国有企业可以登记在所属县。 · "{place}" does not lie in your area; only organs and state companies may be at home at your county. */
  | 'PARTY_MUST_LIE_IN_AREA'
  /** “{name}”的数量应大于零并写明计量单位。 · The quantity of "{name}" must be above zero and have a unit. */
  | 'PART_QUANTITY_MUST_HAVE_UNIT'
  /** 密码由他人设定，请先修改密码再办理。 · Somebody else set this password; change it before acting. */
  | 'PASSWORD_MUST_BE_CHANGED'
  /** 密码不合要求：{problem}。 · The password is not acceptable: {problem}. */
  | 'PASSWORD_MUST_BE_STRONG'
  /** {date}已经过去，之前的任职和代理不能改动。 · {date} has passed; what was held or substituted before cannot be rewritten. */
  | 'PAST_MUST_STAY'
  /** 收款人“{payee}”与合同对方“{party}”不符。 · The payee "{payee}" is not the contract’s party "{party}". */
  | 'PAYEE_MUST_BE_CONTRACT_PARTY'
  /** 合同{contract}元，形象进度{physical}%，政策比例{cap}%，可支付至{allowed}元；已支付{paid}元，本次{asked}元。 · Contract {contract} yuan, physical progress {physical}%, cap {cap}%: {allowed} may be paid so far; {paid} is paid, {asked} is asked for. */
  | 'PAYMENTS_MUST_FOLLOW_PROGRESS'
  /** 报账单金额{claimed}元，已支付{paid}元，本次支付{asked}元，超出报账金额。 · The claim is for {claimed} yuan, {paid} is paid; {asked} more would exceed it. */
  | 'PAYMENTS_MUST_NOT_EXCEED_CLAIM'
  /** 支付不得超过拨付：尚可支付{available}元，本次支付{asked}元。 · Payments must not exceed what is released: {available} yuan can still be paid, {asked} is asked for. */
  | 'PAYMENTS_MUST_NOT_EXCEED_RELEASED'
  /** 项目结算审定{settlement}元，已支付{paid}元，本次支付{asked}元，超出审定金额。 · The project is settled at {settlement} yuan, {paid} is paid; {asked} more would exceed it. */
  | 'PAYMENTS_MUST_NOT_EXCEED_SETTLEMENT'
  /** 没有编号为{id}的支付。 · There is no payment {id}. */
  | 'PAYMENT_MUST_EXIST'
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
  /** 盘活期限{until}须晚于开始日期{date}。 · The plan is to be carried out by {until}, which must lie after its beginning on {date}. */
  | 'PLAN_MUST_END_LATER'
  /** 须填写年度计划的年度和文号。 · The year and number of the year plan must be given. */
  | 'PLAN_NUMBER_MUST_BE_GIVEN'
  /** 抵押截止日期{until}应晚于今天{today}。 · The pledge must end after today, {today}; it would end on {until}. */
  | 'PLEDGE_MUST_END_AHEAD'
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
  /** 脱贫（监测）受益{poorHouseholds}户{poorPeople}人，不能超过受益总数{households}户{people}人。 · The formerly poor ({poorHouseholds} households, {poorPeople} people) are a part of all beneficiaries ({households} households, {people} people). */
  | 'POOR_MUST_BE_PART_OF_BENEFICIARIES'
  /** 总体金额为零，不能按金额抽样。 · The population holds no money, so it cannot be sampled by money. */
  | 'POPULATION_MUST_HOLD_MONEY'
  /** 总体中没有符合条件的对象。 · Nothing in the population meets the conditions. */
  | 'POPULATION_MUST_NOT_BE_EMPTY'
  /** 移交和接收责任的是同一岗位。 · The duties would be handed on to the post that holds them. */
  | 'POSTS_MUST_DIFFER'
  /** 办理前须选择以哪个岗位办理（请求头 x-xianjie-post）。 · Choose the post in which you act (header x-xianjie-post). */
  | 'POST_MUST_BE_CHOSEN'
  /** 岗位{postId}今天不由您担任或代理。 · The post {postId} is not one that you hold or substitute for today. */
  | 'POST_MUST_BE_MINE'
  /** 只有岗位本人或本县管理员可以安排代理。 · Only the holder of the post or an administrator of its county appoints or ends substitutes. */
  | 'POST_MUST_BE_YOURS_TO_GIVE'
  /** 岗位所在地{place}不含资产{code}所在地{at}。 · The post lies in {place}, which does not contain {at}, where the asset {code} lies. */
  | 'POST_MUST_COVER_ASSET'
  /** 资金业务由县级及以上岗位办理，当前岗位不覆盖{county}。 · Fund acts are done in a post for the whole county; the acting post does not cover {county}. */
  | 'POST_MUST_COVER_COUNTY'
  /** 本县没有编号为{id}的岗位。 · There is no post {id} in your county. */
  | 'POST_MUST_EXIST'
  /** 此人在{from}至{to}已担任同一岗位。 · The person already holds this post from {from} to {to}. */
  | 'POST_MUST_NOT_OVERLAP'
  /** 移交责任的岗位在{date}不承担所选资产的责任：所选{chosen}，名下{held}。 · On {date} the post does not answer for what it would hand on: {chosen} chosen, {held} held. */
  | 'PREDECESSOR_MUST_HOLD_DUTIES'
  /** {period}起的一期已预收{received}元，先冲销退还再终止合同。 · {received} yuan were received for the period from {period}, after the closing day; reverse them first. */
  | 'PREPAID_RENT_MUST_BE_SETTLED'
  /** 开工前须在项目现场公示。 · A notice at the site comes before the start of works. */
  | 'PRE_START_NOTICE_MUST_BE_UP'
  /** 验收问题还有{count}个未整改。 · Problems of the acceptance still open: {count}. */
  | 'PROBLEMS_MUST_BE_SOLVED'
  /** 有处置收入的不填无收入原因，没有收入的不填收入日期、用途和凭证。 · Either there are proceeds with their day, use and voucher, or a reason why there are none; not both. */
  | 'PROCEEDS_MUST_BE_EITHER'
  /** 处置完成须记录收入：{missing}。 · A disposal is completed with its proceeds recorded; missing: {missing}. */
  | 'PROCEEDS_MUST_BE_RECORDED'
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
  /** 没有代码为“{code}”的项目类别。 · There is no project class "{code}". */
  | 'PROJECT_CLASS_MUST_EXIST'
  /** 本县没有编号为{id}的部门。 · There is no department {id} in the county. */
  | 'PROJECT_DEPARTMENT_MUST_EXIST'
  /** {state}的项目不能直接修改；审定后的变更另立版本。 · A project in the state "{state}" is not edited in place; a change after approval makes a new edition. */
  | 'PROJECT_MUST_BE_EDITABLE'
  /** 项目“{project}”当前为{state}，不在项目库，不得安排资金。 · The project "{project}" is {state}, not in the library; no money may be laid on it. */
  | 'PROJECT_MUST_BE_IN_LIBRARY'
  /** 项目“{project}”当前为{state}，列入年度计划后才能安排资金。 · The project "{project}" is {state}; money is laid on it once it is in the year plan. */
  | 'PROJECT_MUST_BE_SELECTED'
  /** 没有编号为{id}的项目，或不在您的辖区内。 · There is no project {id} in your area. */
  | 'PROJECT_MUST_EXIST'
  /** 项目“{project}”没有绩效目标，不得安排资金。 · The project "{project}" has no performance target; no money may be laid on it. */
  | 'PROJECT_MUST_HAVE_TARGET'
  /** 项目所在县{project}与指标所在县{line}不同。 · The project lies in {project}, the line belongs to {line}. */
  | 'PROJECT_MUST_LIE_IN_COUNTY_OF_LINE'
  /** 项目已标明不形成资产，原因：{reason}。 · The project is marked as forming no asset, because: {reason}. */
  | 'PROJECT_MUST_NOT_BE_MARKED_AS_FORMING_NONE'
  /** 项目“{project}”属于负面清单“{category}”，不得安排资金。 · The project "{project}" falls under the negative list ({category}); no money may be laid on it. */
  | 'PROJECT_MUST_NOT_BE_NEGATIVE'
  /** 项目标明不形成资产，却列有或登记了{count}项资产；请先撤回，或不作此标明。 · The project is marked as forming no asset, yet {count} are listed or registered; withdraw them or leave the mark out. */
  | 'PROJECT_MUST_NOT_BOTH_FORM_AND_NOT'
  /** 附件{id}不是该资产的附件，或已撤回。 · The file {id} does not belong to this asset, or was withdrawn. */
  | 'PROOF_FILE_MUST_BE_OF_ASSET'
  /** 没有“{kind}”这种报账资料。 · There is no kind of proof "{kind}". */
  | 'PROOF_KIND_MUST_BE_KNOWN'
  /** 报账资料“{kind}”须附文件或注明存放处。 · The proof "{kind}" needs a file or where it is kept. */
  | 'PROOF_MUST_SHOW_SOMETHING'
  /** 资产{code}是公益性资产，不能归农户“{party}”个人所有。 · The asset {code} serves the public and cannot be owned by the household "{party}". */
  | 'PUBLIC_ASSET_MUST_NOT_BELONG_TO_HOUSEHOLD'
  /** 向社会公开的是乡镇和村的明细账，{placeCode}是{given}。 · The detail registers of townships and villages are shown to the public; {placeCode} is a {given}. */
  | 'PUBLIC_REGISTER_MUST_BE_DETAIL'
  /** 数量“{given}”须大于零，最多十四位整数、四位小数。 · The quantity "{given}" must be above zero with at most fourteen digits and four decimals. */
  | 'QUANTITY_MUST_BE_DECIMAL'
  /** 数量“{given}”应为大于零的数，最多四位小数。 · The quantity "{given}" must be a number above zero with at most four decimals. */
  | 'QUANTITY_MUST_BE_POSITIVE'
  /** 数量与单位应同时填写。 · A quantity and its unit are given together. */
  | 'QUANTITY_MUST_HAVE_UNIT'
  /** {year}年第{quarter}季度到{last}结束，今天是{today}。 · Quarter {quarter} of {year} ends on {last}; today is {today}. */
  | 'QUARTER_MUST_BE_OVER'
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
  /** “{party}”在{date}不是资产{code}的所有权人，不能接收移交。 · On {date} "{party}" does not own the asset {code}, and so cannot receive it. */
  | 'RECEIVER_MUST_OWN'
  /** 收回或调出只限未拨付部分：可用{available}元，本次{asked}元；已拨付未支付的先退回。 · Only what is not released can be reclaimed or moved: {available} yuan, {asked} is asked for; return released money first. */
  | 'RECLAIMS_MUST_NOT_EXCEED_UNRELEASED'
  /** “{record}”须由{roles}办理，当前岗位为{role}。 · "{record}" is recorded by {roles}; the acting post is {role}. */
  | 'RECORD_MUST_FIT_ROLE'
  /** 项目状态为“{state}”，不能办理“{record}”；须在“{states}”时办理。 · In the state "{state}" the record "{record}" is not possible; it belongs to "{states}". */
  | 'RECORD_MUST_FIT_STATE'
  /** 已支付{paid}元，终止须有追回方案。 · {paid} yuan were paid; a termination needs a plan to recover them. */
  | 'RECOVERY_PLAN_MUST_BE_GIVEN'
  /** 部门分类账须写明部门；其他台账不按部门。 · The register of a department names the department; the other registers have none. */
  | 'REGISTER_MUST_NAME_DEPARTMENT'
  /** {register}以{wanted}的区划代码查阅，所填{placeCode}是{given}。 · A {register} is asked for by the code of a {wanted}; {placeCode} is a {given}. */
  | 'REGISTER_PLACE_MUST_FIT_KIND'
  /** 您或与您互为代理的人已办理过该项目的“{acted}”，不能再登记其资产。 · You, or somebody who stands in for you, already acted on this project at the level "{acted}" and so cannot register its assets. */
  | 'REGISTRAR_MUST_HAVE_NO_OTHER_PART'
  /** 登记资产的人不能为其确权。 · Whoever registered an asset does not confirm its rights. */
  | 'REGISTRAR_MUST_NOT_CONFIRM'
  /** 拨付不得超过安排：尚可拨付{available}元，本次拨付{asked}元。 · Releases must not exceed the allocation: {available} yuan can still be released, {asked} is asked for. */
  | 'RELEASES_MUST_NOT_EXCEED_ALLOCATION'
  /** 岗位辖区之外的{place}，不能登记报告数字。 · Figures about {place} are not stored in this post: the place lies outside its area. */
  | 'REPORT_PLACE_MUST_BE_IN_AREA'
  /** 来自同一地址的请求过多，每分钟最多{limit}次，请{seconds}秒后再试。 · Too many requests from one address; at most {limit} a minute. Try again in {seconds} s. */
  | 'REQUESTS_MUST_STAY_WITHIN_RATE'
  /** 请求号“{key}”已用于另一笔办理（{verb}），内容不同，不能再用。 · The request key "{key}" was used for another act ({verb}) with other input and cannot be used again. */
  | 'REQUEST_KEY_MUST_BE_FRESH'
  /** 涉及资金的办理必须带请求号，以防重复记账。 · An act that moves money must carry a request key, so that a retry is not booked twice. */
  | 'REQUEST_KEY_MUST_BE_GIVEN'
  /** 上传须带请求头x-xianjie-request、x-xianjie-post或Authorization。 · An upload carries the header x-xianjie-request, x-xianjie-post or Authorization. */
  | 'REQUEST_MUST_COME_FROM_A_PAGE_OF_OURS'
  /** 退回到{step}的项目由{whose}重新报送。 · A case returned to {step} is resubmitted by {whose}. */
  | 'RESUBMISSION_MUST_COME_FROM_ITS_STEP'
  /** 质量保证金在结算之后支付，项目尚未结算。 · Retention money is paid after settlement; the project is not settled. */
  | 'RETENTION_MUST_FOLLOW_SETTLEMENT'
  /** 质保金比例{given}%超过上限{cap}%。 · A retention of {given} per cent exceeds the cap of {cap} per cent. */
  | 'RETENTION_MUST_STAY_WITHIN_CAP'
  /** 质量保证金不超过结算价的{percent}%即{limit}元，本次后为{asked}元。 · Retention stays within {percent}% of the settlement, {limit} yuan; it would be {asked}. */
  | 'RETENTION_MUST_STAY_WITHIN_POLICY'
  /** 退回只限已拨付未支付部分：可退{available}元，本次{asked}元。 · Only released money that is not paid can be returned: {available} yuan, {asked} is asked for. */
  | 'RETURNS_MUST_NOT_EXCEED_UNPAID'
  /** 只能退回到“{state}”之前的步骤，所填为“{step}”。 · A case in the state "{state}" is returned to an earlier step, not to "{step}". */
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
  /** 所填权利人和份额与已有记录相同，没有可变更或更正的内容。 · Holders and shares are those already recorded; there is nothing to change. */
  | 'RIGHTS_MUST_HAVE_CHANGED'
  /** “{right}”写了不止一次。 · The right "{right}" is given more than once. */
  | 'RIGHT_MUST_BE_GIVEN_ONCE'
  /** 权利起始日期{date}晚于确权日期{confirmed}。 · The right would begin on {date}, after its confirmation on {confirmed}. */
  | 'RIGHT_MUST_HOLD_WHEN_CONFIRMED'
  /** 资产{code}已于{ended}终结，权利不能延续到当日或以后。 · The asset {code} ended on {ended}; no right over it reaches that day. */
  | 'RIGHT_MUST_NOT_OUTLIVE_ASSET'
  /** “{right}”自{later}起已有记录，不能再自{date}起变更；原记录有误的以更正办理。 · A holding of the right "{right}" that begins on {later} is recorded already, so none can begin on {date}; what was recorded wrongly is corrected. */
  | 'RIGHT_MUST_NOT_OVERLAP'
  /** 权利起始日期{date}早于资产形成日期{formed}。 · The right would begin on {date}, before the asset was formed on {formed}. */
  | 'RIGHT_MUST_NOT_PRECEDE_FORMING'
  /** “{move}”须由{roles}办理，当前岗位为{role}。 · The move "{move}" is made by {roles}; the acting post is {role}. */
  | 'ROLE_MUST_FIT_MOVE'
  /** 项目已在{year}年度库中，{today}还不能再滚动。 · The project already stands in the library of {year}; on {today} it cannot roll over again. */
  | 'ROLL_OVER_MUST_BE_DUE'
  /** “{kind}”须有处置收入。 · A disposal by {kind} has proceeds. */
  | 'SALE_MUST_BRING_PROCEEDS'
  /** 筛选条件{conditions}不适用于总体“{population}”。 · The conditions {conditions} do not apply to the population "{population}". */
  | 'SAMPLE_FILTER_MUST_FIT_POPULATION'
  /** 样本量{size}大于总体{count}。 · A sample of {size} is larger than its population of {count}. */
  | 'SAMPLE_MUST_NOT_EXCEED_POPULATION'
  /** 抽样基准日{given}晚于今天（{today}）。 · The sample’s date {given} lies after today ({today}). */
  | 'SAMPLE_MUST_NOT_LIE_AHEAD'
  /** 示例账号的密码不能在正式运行中使用，请由管理员重设。 · A sample account’s password cannot be used in production; let an administrator reset it. */
  | 'SAMPLE_PASSWORD_MUST_NOT_BE_USED'
  /** {place}不在岗位辖区内：总体看不全，不能抽样。 · {place} lies outside the post’s area: no sample is drawn from a population that is not seen whole. */
  | 'SAMPLE_PLACE_MUST_BE_IN_AREA'
  /** 计划完工{finish}早于计划开工{start}。 · The planned finish {finish} is before the planned start {start}. */
  | 'SCHEDULE_MUST_BE_IN_ORDER'
  /** 村级自验公示未期满或有未处理的异议。 · The notice on the village’s own check is not over or is objected to. */
  | 'SELF_CHECK_NOTICE_MUST_BE_OVER'
  /** 尚未登记结算审定金额。 · No audited settlement is recorded. */
  | 'SETTLEMENT_MUST_BE_RECORDED'
  /** 结算{settlement}元，低于已支付的{paid}元；须先冲销或收回多付部分。 · The settlement of {settlement} yuan is below the {paid} yuan paid already; what was overpaid is reversed first. */
  | 'SETTLEMENT_MUST_COVER_PAYMENTS'
  /** 结算{settlement}元，超过合同及批准变更合计{limit}元。 · The settlement of {settlement} yuan exceeds contract and approved changes, {limit} yuan. */
  | 'SETTLEMENT_MUST_NOT_EXCEED_CONTRACT'
  /** 各项合计{shares}元，应等于分配总额{amount}元。 · The shares make {shares} yuan; they must make the {amount} that are distributed. */
  | 'SHARES_MUST_MAKE_DISTRIBUTION'
  /** 份额合计应正好为1，现为{sum}。 · The shares of a right must make exactly 1; they make {sum}. */
  | 'SHARES_MUST_MAKE_ONE'
  /** 份额的公分母超过十八位，无法精确记录；请先以简单份额办理权利变更。 · The common denominator of the shares has more than eighteen digits and cannot be kept exactly; transfer the rights in simpler shares first. */
  | 'SHARES_MUST_STAY_WRITABLE'
  /** 份额“{given}”应写成分数（1/3）、小数（0.25）或百分数（33.5%），且大于零。 · The share "{given}" must be a fraction (1/3), a decimal (0.25) or a percentage (33.5%) above zero. */
  | 'SHARE_MUST_BE_WELL_FORMED'
  /** 移交方和接收方不能由同一人“{name}”签字。 · Giver and receiver cannot both be signed for by "{name}". */
  | 'SIGNERS_MUST_BE_TWO'
  /** 来自同一地址的登录过多，每分钟最多{limit}次，请{seconds}秒后再试。 · Too many sign-ins from one address; at most {limit} a minute. Try again in {seconds} s. */
  | 'SIGN_INS_MUST_STAY_WITHIN_RATE'
  /** 请先登录，再办理“{act}”（{verb}）。 · Sign in before calling "{verb}". */
  | 'SIGN_IN_MUST_COME_FIRST'
  /** 账号或密码不对。 · The login or the password is wrong. */
  | 'SIGN_IN_MUST_MATCH'
  /** 尚未填写资金筹措来源。 · No expected source of money is given. */
  | 'SOURCES_MUST_BE_GIVEN'
  /** 预计来源合计{sources}元，超过预算{budget}元。 · The expected sources add up to {sources} yuan, more than the budget of {budget} yuan. */
  | 'SOURCES_MUST_FIT_BUDGET'
  /** 各来源合计{sum}元，应正好等于原值{value}元。 · The sources make {sum} yuan; they must make exactly the original value of {value} yuan. */
  | 'SOURCES_MUST_MAKE_VALUE'
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
  /** 辖区内没有编号为{id}的事项（{noun}）。 · There is no {noun} {id} in the area of the acting post. */
  | 'SUBJECT_MUST_EXIST'
  /** 代理人须是岗位本人和安排者以外的人。 · The substitute must be another person than the holder and than the administrator who appoints. */
  | 'SUBSTITUTE_MUST_BE_ANOTHER'
  /** 没有编号为{id}的代理。 · There is no substitution {id}. */
  | 'SUBSTITUTION_MUST_EXIST'
  /** 代理期须在任职期{from}至{to}之内。 · A substitution lies within the days of the post, {from} to {to}. */
  | 'SUBSTITUTION_MUST_LIE_WITHIN_POST'
  /** 该岗位在{from}至{to}已有代理人。 · The post already has a substitute from {from} to {to}. */
  | 'SUBSTITUTION_MUST_NOT_OVERLAP'
  /** 接收责任的岗位任期为{from}至{to}，{date}不在任。 · The succeeding post is held from {from} to {to}; nobody stands in it on {date}. */
  | 'SUCCESSOR_POST_MUST_HOLD'
  /** 上级文件不能是本文件“{number}”。 · The superior document cannot be the document {number} itself. */
  | 'SUPERIOR_DOCUMENT_MUST_BE_ANOTHER'
  /** 资产{code}须写明监督权人；所在乡镇的人民政府未登记为权利主体，不能默认。 · Name who supervises the asset {code}: no township government is recorded as a party at its place. */
  | 'SUPERVISOR_MUST_BE_NAMED'
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
  /** 衔接资金须注明任务方向。 · Bridging money needs its task. */
  | 'TASK_MUST_BE_GIVEN_FOR_BRIDGING'
  /** 招标采购须填写招标编号。 · A tender must have its tender number. */
  | 'TENDER_MUST_HAVE_NUMBER'
  /** 在{state}时暂停的项目不能终止。 · A project suspended in the state "{state}" cannot be terminated. */
  | 'TERMINATION_MUST_FOLLOW_SELECTION'
  /** 登录凭据无效、已过期或已停用，请重新登录。 · The session or token is unknown, expired or ended; sign in again. */
  | 'TOKEN_MUST_BE_VALID'
  /** {state}的项目由{whose}退回或否决，当前岗位为{role}。 · A project in the state "{state}" is returned or rejected by {whose}; the acting post is {role}. */
  | 'TURN_MUST_BE_YOURS'
  /** 责任单位所在地{place}不含资产{code}所在地{at}。 · The unit is at home in {place}, which does not contain {at}, where the asset {code} lies. */
  | 'UNIT_MUST_COVER_ASSET'
  /** “{level}”的责任单位或岗位应为{fitting}，所填为{given}。 · At the level "{level}" the unit or post is of {fitting}; the given one is of {given}. */
  | 'UNIT_MUST_FIT_LEVEL'
  /** 所问日期{date}晚于今天{today}。 · The day asked about, {date}, lies after today, {today}. */
  | 'UPKEEP_DAY_MUST_NOT_LIE_AHEAD'
  /** 资产{code}没有管护主体，不能投入运行。 · Nobody keeps up the asset {code}; name the upkeep holder first. */
  | 'UPKEEP_HOLDER_MUST_BE_KNOWN'
  /** 资产{code}不是您负责实施的项目形成的，不能由您制定管护方案。 · The asset {code} was not made by a project that you managed; its upkeep is planned by its village or township. */
  | 'UPKEEP_MANAGER_MUST_HAVE_BUILT'
  /** 完成日期{date}早于该轮起始日期{from}。 · The day {date} on which it was done precedes the round, which begins on {from}. */
  | 'UPKEEP_MUST_NOT_PRECEDE_ROUND'
  /** 该管护方案已于{date}终止。 · This upkeep plan ended on {date} already. */
  | 'UPKEEP_PLAN_MUST_BE_OPEN'
  /** 终止日期{date}须在{from}至{today}之间：不早于起始日期和已记录的管护，不晚于今天。 · The end {date} must lie between {from} and {today}: not before the plan’s first day or a recorded round, not after today. */
  | 'UPKEEP_PLAN_MUST_END_AFTER_ROUNDS'
  /** 没有编号为{id}的管护方案，或不在您的辖区内。 · There is no upkeep plan {id} in your area. */
  | 'UPKEEP_PLAN_MUST_EXIST'
  /** 管护方案的起始日期{date}须晚于{after}：该日之前已有方案或已记录的管护。 · An upkeep plan that begins on {date} must begin after {after}: until then another plan stands or rounds are recorded. */
  | 'UPKEEP_PLAN_MUST_FOLLOW'
  /** 所见方案为第{given}版，现已是第{current}版，请刷新后再办。 · You saw version {given} of the plan; it is version {current} now. Look again before you act. */
  | 'UPKEEP_PLAN_VERSION_MUST_BE_CURRENT'
  /** 管护记录须附证明：附件或文字说明至少一项。 · A round of upkeep needs proof: a stored file, or words that say what shows it. */
  | 'UPKEEP_PROOF_MUST_BE_GIVEN'
  /** {date}不是该方案某一轮管护的到期日（自{begins}起，{rhythm}）。 · No round of this plan is due on {date} (it begins on {begins}, {rhythm}). */
  | 'UPKEEP_ROUND_MUST_BE_OF_PLAN'
  /** {date}到期的一轮管护已有记录，一轮只记一次。 · The round due on {date} has been recorded; a round is recorded once. */
  | 'UPKEEP_ROUND_MUST_BE_RECORDED_ONCE'
  /** 资产{code}的状态为“{state}”，不再管护或清查。 · The asset {code} is "{state}"; it is no longer kept up or inspected. */
  | 'UPKEPT_ASSET_MUST_BE_THERE'
  /** 该资产尚未评估，不能进入下一步。 · The asset has not been valued; nothing further is done before. */
  | 'VALUATION_MUST_BE_MADE'
  /** 金额{amount}元没有改变资产的价值。 · The amount of {amount} yuan changes nothing of the asset’s value. */
  | 'VALUE_MUST_HAVE_CHANGED'
  /** 项目“{project}”形成的资产原值将达{sum}元，超过结算{settlement}元。 · The assets of the project "{project}" would come to {sum} yuan, above its settlement of {settlement} yuan. */
  | 'VALUE_MUST_STAY_WITHIN_SETTLEMENT'
  /** “{act}”（{verb}）由{roles}办理，当前岗位为{role}。 · "{verb}" is for {roles}; the acting post is {role}. */
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
  /** 赞成票{votes}不能多于参加表决的{cast}票。 · There cannot be {votes} votes for it when {cast} were cast. */
  | 'VOTES_MUST_FIT'
  /** 集体资产处置须先经村民（代表）会议表决。 · A collective’s asset is voted on by the village assembly first. */
  | 'VOTE_MUST_BE_HELD'
  /** 该资产没有集体所有权人，不需村民会议表决。 · No collective owns a share of this asset; no village assembly votes on it. */
  | 'VOTE_MUST_BE_OF_COLLECTIVE'
  /** 赞成{votes}票、参加表决{cast}票，占{percent}%，未达到{share}%。 · {votes} of {cast} votes are {percent}%; {share}% is needed. */
  | 'VOTE_MUST_CARRY'
  /** 凭证号{number}本县已经用过。 · The voucher {number} has been used in the county already. */
  | 'VOUCHER_MUST_BE_NEW'
  /** 没有编号为{id}的年度计划。 · There is no year plan {id}. */
  | 'YEAR_PLAN_MUST_BE_KNOWN'
  /** 本县{year}年没有文号为“{number}”的年度计划，须先起草。 · The county has no year plan "{number}" for {year}; it is drafted first. */
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

/** 形成登记：一次登记项目的全部资产，原值合计不超过结算，差额说明原因 · Registers all assets of a settled project in one act, within its settlement; the rest is explained. */
export type RegisterAssetsInput = {
  /** 每项拟形成资产一次 · Every expected asset once. */
  assets: Array<AssetToRegisterInput>;
  /** 未形成资产部分的原因 · Why a part of the settlement became no asset. */
  expensedReason?: InputMaybe<Scalars['String']['input']>;
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 一份有效的经营合同 · A contract in force. */
export type RegisterContract = {
  /** 合同起 · First day. */
  beginsOn: Scalars['LocalDate']['output'];
  /** 合同止，提前终止的为终止日 · Last day; where it was closed early, that day. */
  endsOn: Scalars['LocalDate']['output'];
  /** 保底收益，元／年；无保底为空 · What of it is guaranteed; null where nothing is. */
  guaranteedIncome?: Maybe<Scalars['Money']['output']>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 经营方式 · How it is run. */
  kind: LeaseKind;
  /** 合同编号 · Number of the contract. */
  number: Scalars['String']['output'];
  /** 经营主体；无权查看的农户为空 · Who runs it; null for a household that the viewer may not see. */
  operator?: Maybe<Party>;
  /** 年租金，元：每期租金乘以一年的期数 · Rent of a whole year in yuan: that of a period times the periods of a year. */
  yearlyRent: Scalars['Money']['output'];
};

/** 两个时点之间的增减变动：期初＋增加－减少＋变动＝期末 · What was added, gone and changed between two moments: opening + added − gone + changed = closing, exactly. */
export type RegisterDifference = {
  /** 增加 · What was added. */
  added: RegisterSum;
  /** 变动 · What changed; its values are movements. */
  changed: RegisterSum;
  /** 期末 · What there was on the later side. */
  closing: RegisterSum;
  /** 部门（部门分类账） · The department, of a department’s register. */
  department?: Maybe<Department>;
  /** 前一时点 · The earlier side. */
  from: RegisterMoment;
  /** 减少 · What is gone. */
  gone: RegisterSum;
  /** 逐项增减变动 · Asset by asset. */
  lines: RegisterDifferenceLineConnection;
  /** 期初 · What there was on the earlier side. */
  opening: RegisterSum;
  /** 权利主体 · The party, of a portfolio. */
  party?: Maybe<Party>;
  /** 台账范围 · The register’s place. */
  place?: Maybe<Place>;
  /** 台账范围的区划代码 · Code of the register’s place; null for a portfolio. */
  placeCode?: Maybe<Scalars['String']['output']>;
  /** 权利 · The right, of a portfolio. */
  right?: Maybe<RightKind>;
  /** 后一时点 · The later side. */
  to: RegisterMoment;
};


/** 两个时点之间的增减变动：期初＋增加－减少＋变动＝期末 · What was added, gone and changed between two moments: opening + added − gone + changed = closing, exactly. */
export type RegisterDifferenceLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<RegisterDifferenceKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<RegisterDifferenceOrder>;
};

/** 变动的栏目 · What of an asset changed. */
export type RegisterDifferenceColumn =
  /** 类别 · class */
  | 'CLASS'
  /** 管护责任 · who answers for it */
  | 'DUTIES'
  /** 形态 · form */
  | 'FORM'
  /** 坐落 · location */
  | 'LOCATION'
  /** 名称 · name */
  | 'NAME'
  /** 净值 · net value */
  | 'NET_VALUE'
  /** 原值 · original value */
  | 'ORIGINAL_VALUE'
  /** 所有权人 · who owns it, or with which shares */
  | 'OWNERS'
  /** 数量 · quantity or unit */
  | 'QUANTITY'
  /** 其他权利 · another right */
  | 'RIGHTS'
  /** 份额 · the party’s share */
  | 'SHARE'
  /** 状态 · state */
  | 'STATE';

/** 两时点比较的结果 · What became of an asset between two moments. */
export type RegisterDifferenceKind =
  /** 增加 · on the later side only */
  | 'ADDED'
  /** 变动 · on both sides, and not the same */
  | 'CHANGED'
  /** 减少 · on the earlier side only */
  | 'GONE';

/** 一项资产的增减变动 · What became of one asset between two moments. */
export type RegisterDifferenceLine = {
  /** 后一时点的资产 · The asset on the later side; null for what is gone. */
  after?: Maybe<Asset>;
  /** 前一时点的资产 · The asset on the earlier side; null for what was added. */
  before?: Maybe<Asset>;
  /** 资产编码 · Code. */
  code: Scalars['String']['output'];
  /** 变动的栏目；增加、减少的为空列 · What changed; empty for what was added or is gone. */
  columns: Array<RegisterDifferenceColumn>;
  /** 资产编号 · Identity of the asset. */
  id: Scalars['ID']['output'];
  /** 增加、减少或变动 · Added, gone or changed. */
  kind: RegisterDifferenceKind;
  /** 原值增减，元，可为负 · Movement of the original value in yuan; below zero where it fell. */
  moved: Scalars['Money']['output'];
  /** 资产名称 · Its last name. */
  name: Scalars['String']['output'];
  /** 后净值，元 · Net value after, in yuan. */
  netAfter?: Maybe<Scalars['Money']['output']>;
  /** 前净值，元 · Net value before, in yuan. */
  netBefore?: Maybe<Scalars['Money']['output']>;
  /** 后原值，元 · Original value after, in yuan. */
  originalAfter?: Maybe<Scalars['Money']['output']>;
  /** 前原值，元 · Original value before, in yuan. */
  originalBefore?: Maybe<Scalars['Money']['output']>;
  /** 坐落区划代码 · Code of the place where it lies. */
  placeCode: Scalars['String']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type RegisterDifferenceLineConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<RegisterDifferenceLineEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<RegisterDifferenceLine>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type RegisterDifferenceLineEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: RegisterDifferenceLine;
};

/** 比较结果排序 · Order of differences. */
export type RegisterDifferenceOrder =
  /** 资产编码 · By the asset’s code. */
  | 'CODE'
  /** 原值变动，大的在前 · Largest movement of original value first, whichever way it went. */
  | 'MOVED_DESC';

/** 处置情况 · The disposal of an asset. */
export type RegisterDisposal = {
  /** 批准日期 · The day of the approval. */
  approvedOn: Scalars['LocalDate']['output'];
  /** 完成日期 · The day it was completed. */
  completedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 批准文号 · Number of the approval. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 处置方式 · How it was given up. */
  kind: DisposalKind;
  /** 处置收入，元 · Proceeds in yuan. */
  proceeds?: Maybe<Scalars['Money']['output']>;
};

/** 一个层级的责任 · Who answers for it at one level. */
export type RegisterDuty = {
  /** 联系方式 · How to reach them. */
  contact?: Maybe<Scalars['String']['output']>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 责任人 · The person. */
  personName?: Maybe<Scalars['String']['output']>;
  /** 单位或渠道 · The unit, or the channel. */
  unit: Scalars['String']['output'];
};

/** 存量资产登记：凭形成依据，不属任何项目 · Registers an asset formed before the system, on its own proof. */
export type RegisterInheritedAssetInput = {
  /** 验收日期 · The day it was accepted. */
  acceptedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 类别 · Class. */
  class: AssetClass;
  /** 形态 · Form. */
  form: AssetForm;
  /** 形成日期，不晚于今日 · The day it was formed, not after today. */
  formedOn: Scalars['LocalDate']['input'];
  /** 具体位置 · Where in its place. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** 名称 · Its name. */
  name: Scalars['String']['input'];
  /** 净值，元；不填为原值 · Net value in yuan; the original value when left out. */
  netValue?: InputMaybe<Scalars['Money']['input']>;
  /** 备注 · Note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 原值，元 · Original value in yuan. */
  originalValue: Scalars['Money']['input'];
  /** 拟定所有权人 · Who is to own it. */
  ownerPartyId: Scalars['ID']['input'];
  /** 坐落区划代码，在辖区内 · Code of the place where it lies, in the area of the acting post. */
  placeCode: Scalars['String']['input'];
  /** 形成依据 · What proves its forming. */
  proof: Scalars['String']['input'];
  /** 数量，大于零，最多四位小数 · Quantity above zero, at most four decimals. */
  quantity?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 单位 · Unit of the quantity. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** 管护主体 · Who keeps it working. */
  upkeepPartyId: Scalars['ID']['input'];
};

/** 台账种类 · Which register of assets. */
export type RegisterKind =
  /** 部门分类账 · register of what a department’s projects made */
  | 'DEPARTMENT'
  /** 县级总账 · master register of a county */
  | 'MASTER'
  /** 乡镇明细账 · detail register of a township */
  | 'TOWNSHIP'
  /** 村级明细账 · detail register of a village */
  | 'VILLAGE';

/** 比较的一侧 · One side of a comparison. */
export type RegisterMoment = {
  /** 截至日期 · As of this day. */
  asOf: Scalars['LocalDate']['output'];
  /** 按此时刻已知的记录；目前所知为空 · By what was known at this moment; null for now. */
  knownAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 时点：哪一天、按哪一时刻已知的记录 · A moment: on which day, by what was known when. */
export type RegisterMomentInput = {
  /** 哪一天；不填为现状 · On this day; left out, as it stands now. */
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 按哪一时刻已知；不填为目前所知 · By what was known at this moment; left out, now. */
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 形成原值的一个项目 · One origin of the original value. */
export type RegisterOrigin = {
  /** 形成的原值，元 · What it made of the original value, in yuan. */
  amount: Scalars['Money']['output'];
  /** 行业主管部门 · The department in charge of the project. */
  department?: Maybe<Scalars['String']['output']>;
  /** 项目编号，或INHERITED · The project, or INHERITED. */
  id: Scalars['ID']['output'];
  /** 项目编号；存量为空 · The project; null for what was there before the system. */
  projectId?: Maybe<Scalars['ID']['output']>;
  /** 项目名称 · Name of the project. */
  projectName?: Maybe<Scalars['String']['output']>;
  /** 项目年度 · Year of the project. */
  projectYear?: Maybe<Scalars['Int']['output']>;
};

/** 所有权人及其份额 · An owner with its share. */
export type RegisterOwner = {
  /** 编号 · Identity of the share. */
  id: Scalars['ID']['output'];
  /** 所有权人；无权查看的农户为空 · The owner; null for a household that the viewer may not see. */
  party?: Maybe<Party>;
  /** 权属比例，精确分数 · The share as an exact fraction: "1", "1/3". */
  share: Scalars['String']['output'];
  /** 份额对应的原值，元；各所有权人之和恰等于原值 · The share of the original value in yuan; all owners together make exactly that value. */
  shareValue: Scalars['Money']['output'];
};

/** 收益分配对象 · Who got a share of the income. */
export type RegisterRecipient = {
  /** 金额，元 · Amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 分配对象 · Who got it. */
  recipient: Scalars['String']['output'];
  /** 用途 · What for. */
  use: DistributionUse;
};

/** 分页列表 · One page of a list (Relay connection). */
export type RegisterRecipientConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<RegisterRecipientEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<RegisterRecipient>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type RegisterRecipientEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: RegisterRecipient;
};

/** 一个级次和渠道的资金 · Money of one level and channel in an asset. */
export type RegisterSource = {
  /** 金额，元 · Amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 资金渠道 · Channel. */
  channel?: Maybe<FundChannel>;
  /** 性质 · What this part came from. */
  kind: RegisterSourceKind;
  /** 资金级次 · Level. */
  level?: Maybe<FundSourceLevel>;
};

/** 资金来源的性质 · What a part of the original value came from. */
export type RegisterSourceKind =
  /** 财政及其他资金，按级次和渠道 · money of a level and channel */
  | 'FUND'
  /** 系统建立前形成 · formed before the system */
  | 'INHERITED'
  /** 已结算未支付 · settled, not yet paid */
  | 'UNPAID'
  /** 来源无权查看或未分摊 · not to be told here */
  | 'UNTOLD';

/** 件数与金额 · A number of assets and their values; of changes, the values moved, which may be below zero. */
export type RegisterSum = {
  /** 件数 · How many assets. */
  count: Scalars['Int']['output'];
  /** 净值，元；按份额比较时为份额净值 · Net value in yuan; of a portfolio, that of the shares. */
  netValue: Scalars['Money']['output'];
  /** 原值，元；按份额比较时为份额原值 · Original value in yuan; of a portfolio, that of the shares. */
  originalValue: Scalars['Money']['output'];
};

/** 不批准变更 · Records that the leading group did not approve a change. */
export type RejectChangeInput = {
  /** 变更申请编号 · Identity of the request. */
  changeRequestId: Scalars['ID']['input'];
  /** 意见 · Opinion. */
  opinion: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 拨付 · Releases money of an allocation. */
export type ReleaseInput = {
  /** 安排编号 · Identity of the allocation. */
  allocationId: Scalars['ID']['input'];
  /** 金额（元） · The amount in yuan. */
  amount: Scalars['Money']['input'];
  /** 收款（用款）单位 · The unit that receives it. */
  receivingUnit: Scalars['String']['input'];
  /** 拨付日期，默认今日 · Business date; today when left out. */
  releasedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
  /** 凭证号 · Voucher number. */
  voucherNumber: Scalars['String']['input'];
};

/** 解除抵押 · Ends a pledge. */
export type ReleasePledgeInput = {
  /** 资产编号 · Identity of the asset. */
  assetId: Scalars['ID']['input'];
  /** 依据文号 · Number of the document it rests on. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 原因 · Why. */
  reason: Scalars['String']['input'];
  /** 解除日期，默认今日 · The day it ends; today when left out. */
  releasedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见版本号 · The version that was seen; a stale one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 调出库：理由和会议纪要 · Removal from the library, with reason and minutes. */
export type RemoveFromLibraryInput = {
  /** 会议纪要日期 · Date of the minutes. */
  minutesDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 会议纪要文号 · Number of the minutes. */
  minutesNumber?: InputMaybe<Scalars['String']['input']>;
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 理由 · Reason. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见修订号；填写后，他人已改则不予办理 · The version that was seen; when given, a project changed since is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 收租周期 · For which period the rent is fixed. */
export type RentRhythm =
  /** 按半年 · each half year */
  | 'HALF_YEARLY'
  /** 按月 · each month */
  | 'MONTHLY'
  /** 按季 · each quarter of a year */
  | 'QUARTERLY'
  /** 按年 · each year */
  | 'YEARLY';

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

/** 报告指标 · The percentages that reports state. */
export type ReportIndicator =
  /** 分配进度：已安排 ÷ 到位 · allocation progress: allocated ÷ received */
  | 'ALLOCATION_PROGRESS'
  /** 完工率：已完工 ÷ 计划项目数 · completion rate: finished ÷ projects in the plan */
  | 'COMPLETION_RATE'
  /** 拨付率：已拨付 ÷ 已安排 · disbursement rate: released ÷ allocated */
  | 'DISBURSEMENT_RATE'
  /** 支出进度：支出 ÷ 基数 · expenditure progress: paid ÷ base */
  | 'EXPENDITURE_PROGRESS'
  /** 报账率：支出 ÷ 已拨付 · reimbursement rate: paid ÷ released */
  | 'REIMBURSEMENT_RATE'
  /** 开工率：已开工 ÷ 计划项目数 · start rate: started ÷ projects in the plan */
  | 'START_RATE'
  /** 结余率：（到位 − 支出）÷ 到位 · surplus rate: (received − paid) ÷ received */
  | 'SURPLUS_RATE';

/** 报表范围：哪里、哪个预算年度、截至哪一日 · What a report is about: where, which budget year, as of which day. */
export type ReportInput = {
  /** 截至业务日期（含），默认今日 · The last business date that counts; today when left out. */
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 基数：到位（默认）或已安排；只有已安排可言时一律按已安排，结果写明 · The base: RECEIVED by default, or ALLOCATED. Where nothing can be received, ALLOCATED; the answer says which. */
  base?: InputMaybe<ProgressBase>;
  /** 区划代码，含其下各级；超出本岗位辖区的，按本岗位辖区计，结果写明 · A place code with all places in it. What reaches beyond one’s area is answered for one’s area, and the answer says so. */
  placeCode: Scalars['String']['input'];
  /** 预算年度；默认为截至日所在年 · Budget year; that of `asOf` when left out. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 填报进度：各清单项截至某日的累计完成量 · Reports the quantities done in all by a day. */
export type ReportProgressInput = {
  /** 更正原因；数量减少时必填 · Why quantities fall; required where they do. */
  correctionReason?: InputMaybe<Scalars['String']['input']>;
  /** 截至日期，不晚于今日 · The day whose standing it tells, not after today. */
  doneOn: Scalars['LocalDate']['input'];
  /** 各清单项；未列的不变 · The lines; others stay as they were. */
  items: Array<ProgressItemInput>;
  /** 说明 · Note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 申请变更已审定的项目 · Asks for a change of an approved project. */
export type RequestChangeInput = {
  /** 类别 · Kind. */
  kind: ChangeKind;
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 拟变更内容 · What is proposed. */
  proposed: ProposedChangeInput;
  /** 原因 · Why. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 申请处置资产 · Asks for an asset to be disposed of. */
export type RequestDisposalInput = {
  /** 资产编号 · Identity of the asset. */
  assetId: Scalars['ID']['input'];
  /** 处置情形 · Why it may be disposed of. */
  condition: DisposalCondition;
  /** 处置方式 · How it is to be disposed of. */
  kind: DisposalKind;
  /** 申请主体，须持有所有权和处置权 · The party that asks: it owns a share of the asset and may dispose of it. */
  partyId: Scalars['ID']['input'];
  /** 申请理由 · The reason. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 申请日期 · The day of the request. */
  requestedOn: Scalars['LocalDate']['input'];
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

/** 退回报账 · Gives a claim back to the unit. */
export type ReturnClaimInput = {
  /** 报账编号 · Identity of the claim. */
  id: Scalars['ID']['input'];
  /** 理由 · The reason. */
  reason: Scalars['String']['input'];
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
};

/** 拨付退回 · Takes released money that is not paid back. */
export type ReturnDisbursementInput = {
  /** 安排编号 · Identity of the allocation. */
  allocationId: Scalars['ID']['input'];
  /** 金额（元） · The amount in yuan. */
  amount: Scalars['Money']['input'];
  /** 理由 · The reason. */
  reason: Scalars['String']['input'];
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
  /** 退回日期，默认今日 · Business date; today when left out. */
  returnedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 凭证号 · Voucher number. */
  voucherNumber: Scalars['String']['input'];
};

/** 退回或撤回收益分配 · Gives a distribution back, or takes it back. */
export type ReturnDistributionInput = {
  /** 分配编号 · Identity of the distribution. */
  id: Scalars['ID']['input'];
  /** 原因 · The reason. */
  reason: Scalars['String']['input'];
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
  /** 所见版本 · The version that was seen. */
  version: Scalars['Int']['input'];
};

/** 退回到较早的步骤 · Returns a case to an earlier step. */
export type ReturnProjectInput = {
  /** 意见 · Opinion. */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 退回到哪一步 · The step it goes back to. */
  returnTo?: InputMaybe<ReturnStep>;
  /** 所见修订号；填写后，他人已改则不予办理 · The version that was seen; when given, a project changed since is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 可退回到的步骤 · The steps a case may be returned to. */
export type ReturnStep =
  /** 村已申报 · declared by the village */
  | 'DECLARED'
  /** 部门已审查 · examined by the department */
  | 'DEPT_EXAMINED'
  /** 草稿 · draft */
  | 'DRAFT'
  /** 乡已审核 · reviewed by the township */
  | 'TOWNSHIP_REVIEWED';

/** 结余上缴 · Returns unused money to the superior. */
export type ReturnSurplusInput = {
  /** 金额（元） · The amount in yuan. */
  amount: Scalars['Money']['input'];
  /** 批准文号 · Number of the approving decision. */
  decisionNumber: Scalars['String']['input'];
  /** 指标编号 · Identity of the line. */
  lineId: Scalars['ID']['input'];
  /** 理由 · The reason. */
  reason: Scalars['String']['input'];
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
  /** 上缴日期，默认今日 · Business date; today when left out. */
  returnedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 任务已完成，期限内也作结余 · The task is done, so that the rest is surplus before its use-by date. */
  taskIsOver?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 冲销收益 · Takes an income back whole. */
export type ReverseIncomeInput = {
  /** 收益编号 · Identity of the income. */
  id: Scalars['ID']['input'];
  /** 原因 · The reason. */
  reason: Scalars['String']['input'];
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
  /** 冲销凭证号 · Voucher of the reversal. */
  voucherNumber?: InputMaybe<Scalars['String']['input']>;
};

/** 冲销：原业务记错，原额冲回 · Takes an act booked in error back, whole. */
export type ReverseInput = {
  /** 原业务编号 · Identity of what is reversed. */
  id: Scalars['ID']['input'];
  /** 理由 · The reason. */
  reason: Scalars['String']['input'];
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
  /** 冲销日期，默认今日 · Business date; today when left out. */
  reversedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 乡镇审核处置 · The township reviews a disposal. */
export type ReviewDisposalInput = {
  /** 处置编号 · Identity of the disposal. */
  id: Scalars['ID']['input'];
  /** 意见 · Opinion. */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见版本 · The version that was seen. */
  version: Scalars['Int']['input'];
};

/** 乡镇审核收益分配 · The township reviews a distribution. */
export type ReviewDistributionInput = {
  /** 分配编号 · Identity of the distribution. */
  id: Scalars['ID']['input'];
  /** 意见 · Opinion. */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
  /** 所见版本 · The version that was seen. */
  version: Scalars['Int']['input'];
};

/** 可批量办理的审核动作 · Reviews that can be made on many projects at once. */
export type ReviewMove =
  /** 入库 · admit */
  | 'admit'
  /** 县级审定 · approveInCounty */
  | 'approveInCounty'
  /** 部门审查 · examineInDepartment */
  | 'examineInDepartment'
  /** 乡镇审核 · reviewInTownship */
  | 'reviewInTownship';

/** 年度复核 · Records the yearly review of a project that waits in the library. */
export type ReviewYearInput = {
  /** 意见 · Opinion. */
  opinion: Scalars['String']['input'];
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 是否仍有必要 · Whether it is still needed. */
  stillNeeded: Scalars['Boolean']['input'];
};

/** 盘活方案 · How an asset is put to work again. */
export type RevitalisationPlanInput = {
  /** 责任单位或人 · By whom. */
  byWhom: Scalars['String']['input'];
  /** 措施 · How. */
  how: Scalars['String']['input'];
  /** 所需资金，元 · What it costs, in yuan. */
  money?: InputMaybe<Scalars['Money']['input']>;
  /** 完成期限 · The day by which it is to be in operation again. */
  until: Scalars['LocalDate']['input'];
};

/** 开始盘活 · Begins to put an asset to work again. */
export type RevitaliseAssetInput = {
  /** 资产编号 · Identity of the asset. */
  assetId: Scalars['ID']['input'];
  /** 日期 · The day on which it came about. */
  date: Scalars['LocalDate']['input'];
  /** 依据文号 · Number of the document it rests on. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 盘活方案 · The plan. */
  plan: RevitalisationPlanInput;
  /** 原因 · Why. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见版本号 · The version you saw. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 停用个人令牌 · Revoke a personal token. */
export type RevokePersonalTokenInput = {
  /** 令牌编号 · Identity of the token. */
  id: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 权利人及份额 · A holder of a right with its share. */
export type RightHolderInput = {
  /** 权利主体编号 · Identity of the party. */
  partyId: Scalars['ID']['input'];
  /** 份额：分数（1/3）、小数（0.25）或百分数（33.5%） · Its share: a fraction (1/3), a decimal (0.25) or a percentage (33.5%). */
  share: Scalars['String']['input'];
};

/** 一项权利的归属，份额合计正好为1 · Who holds one of the five rights; the shares make exactly 1. */
export type RightInput = {
  /** 权利人 · Its holders. */
  holders: Array<RightHolderInput>;
  /** 权利 · Which right. */
  kind: RightKind;
};

/** 权利：五权分置 · One of the five rights over an asset. */
export type RightKind =
  /** 处置权 · to dispose of it */
  | 'DISPOSE'
  /** 收益权 · to earn */
  | 'EARN'
  /** 经营权 · to operate */
  | 'OPERATE'
  /** 所有权 · to own */
  | 'OWN'
  /** 监督权 · to supervise */
  | 'SUPERVISE';

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

/** 年度复核后滚动到下一年度 · Rolls projects over to the next year after the yearly review. */
export type RollOverInput = {
  /** 意见 · Opinion. */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** 项目编号，最多100个 · Identities of the projects, at most 100. */
  projectIds: Array<Scalars['ID']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 确认仍有必要 · States that they are still needed. */
  stillNeeded: Scalars['Boolean']['input'];
};

/** 总体的条件，各项同时满足，须适用于所选总体 · Conditions on the population; all hold together and must fit it. */
export type SampleFilter = {
  /** 金额不低于 · Members of this amount or more. */
  amountFrom?: InputMaybe<Scalars['Money']['input']>;
  /** 资产类别，任一 · Assets of any of these classes. */
  assetClasses?: InputMaybe<Array<AssetClass>>;
  /** 资产状态，任一 · Assets in any of these states. */
  assetStates?: InputMaybe<Array<AssetState>>;
  /** 支付日期不早于 · Payments made on this day or later. */
  paidFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 支付日期不晚于 · Payments made on this day or earlier. */
  paidTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 项目状态，任一 · Projects in any of these states. */
  projectStates?: InputMaybe<Array<ProjectState>>;
  /** 项目年度 · Projects of this year. */
  projectYear?: InputMaybe<Scalars['Int']['input']>;
};

/** 抽样总体 · What a sample is drawn from. */
export type SamplePopulation =
  /** 在册资产，金额为原值 · living assets, each with its original value */
  | 'ASSETS'
  /** 有效支付，金额为支付额 · payments that stand, each with its amount */
  | 'PAYMENTS'
  /** 已入库项目，金额为概算 · projects admitted to the library, each with its budget */
  | 'PROJECTS';

/** 抽样方式 · How a sample is drawn. */
export type SampleWay =
  /** 按件数：每件机会相同 · by count: each member has the same chance */
  | 'COUNT'
  /** 按金额：每一分钱机会相同 · by money: each fen has the same chance */
  | 'MONEY';

/** 列入年度计划 · Selection of projects into a year plan. */
export type SelectForYearInput = {
  /** 意见 · Opinion. */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** 年度计划文号，计划须已起草 · Number of the year plan, which has been drafted. */
  planNumber?: InputMaybe<Scalars['String']['input']>;
  /** 计划年度 · Year of the plan. */
  planYear?: InputMaybe<Scalars['Int']['input']>;
  /** 项目编号，最多100个 · Identities of the projects, at most 100. */
  projectIds: Array<Scalars['ID']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 双语句子 · A sentence in both languages. */
export type Sentence = {
  /** 英文 · In English. */
  en: Scalars['String']['output'];
  /** 中文 · In Chinese. */
  zh: Scalars['String']['output'];
};

/** 填报联农带农机制，整体替换 · Replaces the benefit linkages. */
export type SetLinkageInput = {
  /** 联农带农机制 · Benefit linkages. */
  linkages: Array<LinkageInput>;
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见修订号 · The version that was seen. */
  version: Scalars['Int']['input'];
};

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

/** 填报资金来源，整体替换 · Replaces the expected sources of money. */
export type SetSourcesInput = {
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 预计资金来源 · Expected sources of money. */
  sources: Array<SourceInput>;
  /** 所见修订号 · The version that was seen. */
  version: Scalars['Int']['input'];
};

/** 填报绩效目标，整体替换 · Replaces the performance targets. */
export type SetTargetsInput = {
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 绩效目标 · Performance targets. */
  targets: Array<TargetInput>;
  /** 所见修订号 · The version that was seen. */
  version: Scalars['Int']['input'];
};

/** 结算：审定金额不超过合同及批准的变更 · Settles the project at its audited price, within contracts and approved changes. */
export type SettleProjectInput = {
  /** 审定金额，元 · Audited price in yuan. */
  amount: Scalars['Money']['input'];
  /** 审定单位 · The office or firm that audited. */
  auditedBy: Scalars['String']['input'];
  /** 审定文号 · Number of the audit paper. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry. */
  requestKey: Scalars['String']['input'];
  /** 结算日期，不晚于今日 · The day of the settlement, not after today. */
  settledOn: Scalars['LocalDate']['input'];
  /** 所见的项目修改序号；不填则不核对 · The version of the project that you saw; not compared when left out. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 结算：审定金额及结余 · The audited final price and what it saves. */
export type Settlement = {
  /** 审定金额，元 · Audited price in yuan. */
  amount: Scalars['Money']['output'];
  /** 附件，新的在前 · Its files, newest first. */
  attachments: AttachmentConnection;
  /** 审定单位 · The office or firm that audited. */
  auditedBy: Scalars['String']['output'];
  /** 合同及补充协议合计，元 · Contracts with supplements on that day, in yuan. */
  contractAmount: Scalars['Money']['output'];
  /** 审定文号 · Number of the audit paper. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 所属项目 · Its project. */
  project?: Maybe<Project>;
  /** 登记时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 登记人；无权查看姓名者为空 · Who recorded it; null for those who may not see names. */
  recordedBy?: Maybe<Person>;
  /** 节约额，元 · Contracts less settlement, in yuan. */
  saving: Scalars['Money']['output'];
  /** 结算日期 · The day of the settlement. */
  settledOn: Scalars['LocalDate']['output'];
};


/** 结算：审定金额及结余 · The audited final price and what it saves. */
export type SettlementAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 占比是否达标 · How a share stands to the policy of the year. */
export type ShareVerdict =
  /** 未达标，年度已结束 · misses the policy at the end of the year */
  | 'FAILS'
  /** 达标 · meets the policy */
  | 'PASSES'
  /** 未达标，年度未结束 · misses the policy, the year is not over */
  | 'WARNING';

/** 登记已签合同：清单合计须等于合同金额到分 · Records a signed contract; its lines must make its amount to the fen. */
export type SignContractInput = {
  /** 合同金额，元 · Amount in yuan. */
  amount: Scalars['Money']['input'];
  /** 合同清单 · Its lines. */
  items: Array<ContractItemInput>;
  /** 合同编号 · Number, once per project. */
  number: Scalars['String']['input'];
  /** 合同对方，须为中标（成交）人 · The other party, who must be the winner. */
  party: Scalars['String']['input'];
  /** 合同完工日期 · The day by which the works are to be finished. */
  plannedFinish: Scalars['LocalDate']['input'];
  /** 所依据的采购结果编号 · The procurement it rests on. */
  procurementId: Scalars['ID']['input'];
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 质保金比例（百分数），默认0，不超过政策上限 · Retention in percent, 0 when left out, within the cap of the policy. */
  retentionPercent?: InputMaybe<Scalars['String']['input']>;
  /** 签订日期，不晚于今日 · The day it was signed, not after today. */
  signedOn: Scalars['LocalDate']['input'];
};

/** 登录 · Sign in. */
export type SignInInput = {
  /** 账号名 · Login. */
  login: Scalars['String']['input'];
  /** 密码 · Password. */
  password: Scalars['String']['input'];
};

/** 签订资产经营合同 · Signs a contract over an asset. */
export type SignLeaseInput = {
  /** 资产编号 · Identity of the asset. */
  assetId: Scalars['ID']['input'];
  /** 所见资产版本 · The version of the asset that was seen. */
  assetVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 起始日期 · First day of the term. */
  beginsOn: Scalars['LocalDate']['input'];
  /** 截止日期（含） · Last day of the term. */
  endsOn: Scalars['LocalDate']['input'];
  /** 是否保底 · Whether the amount is guaranteed whatever the yield. */
  guaranteed: Scalars['Boolean']['input'];
  /** 是否先付后用 · Whether a period is paid on its first day; on its last otherwise. */
  inAdvance: Scalars['Boolean']['input'];
  /** 合同类型 · Kind. */
  kind: LeaseKind;
  /** 承租、承包或合作方 · Identity of the party that takes it. */
  lesseePartyId: Scalars['ID']['input'];
  /** 备注 · Note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 合同编号，县内唯一 · Contract number, once in a county. */
  number: Scalars['String']['input'];
  /** 每期租金或保底收益，元 · Rent of a whole period in yuan. */
  rent: Scalars['Money']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 收租周期 · The period of the rent. */
  rhythm: RentRhythm;
  /** 签订日期，不晚于今天 · The day it was signed; not after today. */
  signedOn: Scalars['LocalDate']['input'];
};

/** 一项预计资金来源 · One expected source of money. */
export type SourceInput = {
  /** 预计金额 · Expected amount. */
  amount: Scalars['Money']['input'];
  /** 资金渠道 · Channel. */
  channel: FundChannel;
  /** 资金级次 · Level. */
  level: FundSourceLevel;
};

/** 分拆：原值合计不变，权利照旧 · Splits an asset; the values make the old one, the rights stay as they are. */
export type SplitAssetInput = {
  /** 资产编号 · Identity of the asset. */
  assetId: Scalars['ID']['input'];
  /** 决定文号 · Number of the decision. */
  documentNumber: Scalars['String']['input'];
  /** 各项 · Its parts, at least two. */
  parts: Array<PartInput>;
  /** 原因 · Why. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 分拆日期，默认今日 · The first day of the parts; today when left out. */
  splitOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 所见版本号 · The version that was seen; a stale one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 开工：须已有采购结果、合同、现场开工前公示 · Begins the works; procurement, contract and the notice at the site come before. */
export type StartProjectInput = {
  /** 说明 · Note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 开工日期，不晚于今日 · The day on which works began, not after today. */
  startedOn: Scalars['LocalDate']['input'];
  /** 所见的项目修改序号；不填则不核对 · The version of the project that you saw; not compared when left out. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 某一状态的项目数 · Projects in one state. */
export type StateCount = {
  /** 预算合计 · Their budgets in all. */
  budget: Scalars['Money']['output'];
  /** 个数 · Number of projects. */
  count: Scalars['Int']['output'];
  /** 状态 · State. */
  state: ProjectState;
};

/** 报告数：某份报告所写的百分数，与计算数并列，不作修改 · A stated figure: a percentage that a report states, kept beside the computed ones and never corrected. */
export type StatedFigure = {
  /** 截至日期 · The date it is about. */
  asOf: Scalars['LocalDate']['output'];
  /** 支出进度的基数；其他指标为空 · The base of expenditure progress; null for others. */
  base?: Maybe<ProgressBase>;
  /** 按登记时本平台总账 · By the platform’s ledger, as it stood when the figure was stored. */
  byLedger: FigureComparison;
  /** 按报告自己的分子分母 · By the report’s own operands. */
  byOperands: FigureComparison;
  /** 只计这些渠道；空为全部 · Only these channels; all when null. */
  channels?: Maybe<Array<FundChannel>>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 指标 · The indicator. */
  indicator: ReportIndicator;
  /** 只计这些级次；空为全部 · Only these levels; all when null. */
  levels?: Maybe<Array<FundSourceLevel>>;
  /** 地点 · The place. */
  place?: Maybe<Place>;
  /** 区划代码 · Place code. */
  placeCode: Scalars['String']['output'];
  /** 登记时刻 · When it was stored. */
  recordedAt: Scalars['DateTime']['output'];
  /** 报告名称 · The report. */
  reportName: Scalars['String']['output'];
  /** 报告所写百分数，按原文位数 · The percentage as stated, with its digits. */
  stated: Scalars['String']['output'];
  /** 报告所用单位 · The unit of the operands. */
  unit: FigureUnit;
  /** 结论：两者中较差的 · The verdict: the worse of the two. */
  verdict: FigureVerdict;
  /** 预算年度 · Budget year. */
  year: Scalars['Int']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type StatedFigureConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<StatedFigureEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<StatedFigure>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type StatedFigureEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: StatedFigure;
};

/** 报告数筛选，各项同时满足 · Which stated figures; all conditions hold together. */
export type StatedFigureFilter = {
  /** 指标 · The indicator. */
  indicator?: InputMaybe<ReportIndicator>;
  /** 区划代码，含其下各级 · A place code with all places in it. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** 结论 · The verdict. */
  verdict?: InputMaybe<FigureVerdict>;
  /** 预算年度 · Budget year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 登记报告数 · Stores a figure that a report states. */
export type StoreStatedFigureInput = {
  /** 截至日期 · The date it is about. */
  asOf: Scalars['LocalDate']['input'];
  /** 支出进度的基数，默认到位 · The base of expenditure progress; RECEIVED by default. */
  base?: InputMaybe<ProgressBase>;
  /** 报告只计这些渠道 · Only these channels, as the report counts. */
  channels?: InputMaybe<Array<FundChannel>>;
  /** 分母，照抄原文位数 · The denominator as written, digit for digit. */
  denominator: Scalars['String']['input'];
  /** 指标 · The indicator. */
  indicator: ReportIndicator;
  /** 报告只计这些级次 · Only these levels, as the report counts. */
  levels?: InputMaybe<Array<FundSourceLevel>>;
  /** 分子，照抄原文位数 · The numerator as written, digit for digit. */
  numerator: Scalars['String']['input'];
  /** 区划代码 · Place code. */
  placeCode: Scalars['String']['input'];
  /** 报告名称 · The report. */
  reportName: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 报告所写百分数，照抄原文位数 · The percentage as stated, digit for digit. */
  stated: Scalars['String']['input'];
  /** 分子分母的单位 · The unit of the operands. */
  unit: FigureUnit;
  /** 预算年度，默认为截至日所在年 · Budget year; that of the date when left out. */
  year?: InputMaybe<Scalars['Int']['input']>;
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

/** 登记补充协议，依据已批准的变更 · Records a supplement to a contract on the ground of an approved change. */
export type SupplementContractInput = {
  /** 对原清单项的增减 · Changes of earlier lines. */
  alterations: Array<AlterationInput>;
  /** 增减金额，元 · What it adds or takes away, in yuan. */
  amount: Scalars['Money']['input'];
  /** 已批准的变更申请编号 · The approved change request. */
  changeRequestId: Scalars['ID']['input'];
  /** 合同编号 · Identity of the contract. */
  contractId: Scalars['ID']['input'];
  /** 是否减少 · Whether it takes away. */
  lowers: Scalars['Boolean']['input'];
  /** 新增清单项 · New lines. */
  newItems: Array<ContractItemInput>;
  /** 补充协议编号 · Number. */
  number: Scalars['String']['input'];
  /** 原因 · Why. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 签订日期，不晚于今日 · The day it was signed, not after today. */
  signedOn: Scalars['LocalDate']['input'];
};

/** 结余上缴 · Unused money given back to the superior. */
export type SurplusReturn = {
  /** 金额（元） · The amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 文号 · Number of the decision. */
  decisionNumber: Scalars['String']['output'];
  /** 记账分录；不在辖区内为空 · The ledger entry that booked it; null when it lies outside the viewer’s area. */
  entry?: Maybe<LedgerEntry>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 指标 · The line. */
  line: FundLine;
  /** 理由 · The reason. */
  reason: Scalars['String']['output'];
  /** 上缴日期 · Business date. */
  returnedOn: Scalars['LocalDate']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type SurplusReturnConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<SurplusReturnEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<SurplusReturn>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 全部各条金额合计，不只本页 · The sum of the amounts of all rows that match, not of this page alone. */
  totalAmount: Scalars['Money']['output'];
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type SurplusReturnEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: SurplusReturn;
};

/** 暂停：理由和期限 · A suspension, with its reason and its end. */
export type SuspendProjectInput = {
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 理由 · Reason. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 暂停至，晚于今日 · Suspended until, after today. */
  suspendedUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 所见修订号；填写后，他人已改则不予办理 · The version that was seen; when given, a project changed since is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 给村加标签 · Gives a village a tag. */
export type TagVillageInput = {
  /** 认定依据 · The document it rests on. */
  basis: Scalars['String']['input'];
  /** 标签种类代码 · Code of the kind of tag. */
  kind: Scalars['String']['input'];
  /** 村代码 · Code of the village. */
  placeCode: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 起始日期 · First day. */
  validFrom: Scalars['LocalDate']['input'];
};

/** 指标值的比较方式 · How an indicator is compared with its value. */
export type TargetComparison =
  /** ≥ 不低于 · at least */
  | 'AT_LEAST'
  /** ≤ 不高于 · at most */
  | 'AT_MOST'
  /** = 等于 · exactly */
  | 'EQUAL';

/** 一项绩效指标 · One performance indicator. */
export type TargetInput = {
  /** 二级指标 · Second level, such as 数量, 质量, 时效, 成本. */
  aspect: Scalars['String']['input'];
  /** 比较方式 · How it is compared. */
  comparison: TargetComparison;
  /** 一级指标 · First level. */
  kind: TargetKind;
  /** 三级指标 · Third level: what is measured. */
  name: Scalars['String']['input'];
  /** 计量单位 · Unit. */
  unit: Scalars['String']['input'];
  /** 指标值，十进制，最多四位小数 · Value, a decimal with at most four places. */
  value: Scalars['String']['input'];
  /** 权重，0至100，最多两位小数 · Weight, 0 to 100 with at most two decimals. */
  weight?: InputMaybe<Scalars['String']['input']>;
};

/** 绩效一级指标 · The kind of a performance indicator. */
export type TargetKind =
  /** 效益指标 · benefit */
  | 'BENEFIT'
  /** 产出指标 · output */
  | 'OUTPUT'
  /** 满意度指标 · satisfaction */
  | 'SATISFACTION';

/** 待办：等我办理的一步 · A task: the step of one project that waits for the acting post. */
export type Task = {
  /** 办理期限 · Due date. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 编号，同项目编号 · Identity, that of the project. */
  id: Scalars['ID']['output'];
  /** 等待的动作 · The move that waits. */
  move: ProjectMoveName;
  /** 是否逾期 · Whether the due date has passed. */
  overdue: Scalars['Boolean']['output'];
  /** 项目 · The project. */
  project: Project;
  /** 动作中文名称 · The move’s name in Chinese. */
  zh: Scalars['String']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type TaskConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<TaskEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<Task>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 某一步骤等我办理的项目数 · How many projects wait for the acting post at one step. */
export type TaskCount = {
  /** 个数 · Number of projects. */
  count: Scalars['Int']['output'];
  /** 等待的动作 · The move that waits. */
  move: ProjectMoveName;
  /** 未逾期者中最早的期限 · The earliest due date of those not overdue. */
  nextDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 其中已逾期 · Of them, past their due date. */
  overdue: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type TaskEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: Task;
};

/** 终止：理由、资金处理、追回方案和会议纪要 · A termination: reason, money decision, recovery plan and minutes. */
export type TerminateProjectInput = {
  /** 会议纪要日期 · Date of the minutes. */
  minutesDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 会议纪要文号 · Number of the minutes. */
  minutesNumber?: InputMaybe<Scalars['String']['input']>;
  /** 资金处理决定 · What happens to the money. */
  moneyDecision?: InputMaybe<Scalars['String']['input']>;
  /** 项目编号 · Identity of the project. */
  projectId: Scalars['ID']['input'];
  /** 理由 · Reason. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 已付资金追回方案；有支付时必填 · How paid money is recovered; needed once money was paid. */
  recoveryPlan?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见修订号；填写后，他人已改则不予办理 · The version that was seen; when given, a project changed since is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 资金形成的一项资产 · An asset that the money paid for. */
export type TracedAsset = {
  /** 金额，元 · How much of its original value is this money, in yuan. */
  amount: Scalars['Money']['output'];
  /** 资产 · The asset. */
  asset?: Maybe<Asset>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type TracedAssetConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<TracedAssetEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<TracedAsset>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type TracedAssetEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: TracedAsset;
};

/** 资金所到的一个项目 · A project on which the money was laid. */
export type TracedProject = {
  /** 安排净额，元 · Allocated, net of what was taken back, in yuan. */
  allocated: Scalars['Money']['output'];
  /** 形成的资产 · The assets it paid for. */
  assets: TracedAssetConnection;
  /** 已费用化，元 · Paid for what was expensed, in yuan. */
  expensed: Scalars['Money']['output'];
  /** 已形成资产，元 · Paid for assets, in yuan. */
  formed: Scalars['Money']['output'];
  /** 已支付尚未形成资产，元 · Paid on a project that is not formed yet, in yuan. */
  notFormed: Scalars['Money']['output'];
  /** 已支付净额，元 · Paid, net of reversals, in yuan. */
  paid: Scalars['Money']['output'];
  /** 支付，含已冲销，新的在前 · The payments, reversed ones included, newest first. */
  payments: PaymentConnection;
  /** 项目 · The project. */
  project?: Maybe<Project>;
  /** 已安排未支付，元 · Allocated and not paid, in yuan. */
  unpaid: Scalars['Money']['output'];
};


/** 资金所到的一个项目 · A project on which the money was laid. */
export type TracedProjectAssetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 资金所到的一个项目 · A project on which the money was laid. */
export type TracedProjectPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type TracedProjectConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<TracedProjectEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<TracedProject>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type TracedProjectEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: TracedProject;
};

/** 权利变更：自某日起由他人享有 · Rights go over to others from a day on. */
export type TransferRightsInput = {
  /** 资产编号 · Identity of the asset. */
  assetId: Scalars['ID']['input'];
  /** 决定文号 · Number of the decision. */
  documentNumber: Scalars['String']['input'];
  /** 生效日期，默认今日 · The first day; today when left out. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 原因 · Why. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 变更的权利；未列的不变 · The rights that change hands; the others stay. */
  rights: Array<RightInput>;
  /** 所见版本号 · The version that was seen; a stale one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 取消村标签 · Ends the tag of a village. */
export type UntagVillageInput = {
  /** 原因 · Why. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 最后一日 · The last day. */
  validTo: Scalars['LocalDate']['input'];
  /** 标签编号 · Identity of the tag. */
  villageTagId: Scalars['ID']['input'];
};

/** 管护经费来源 · Where the money of upkeep comes from. */
export type UpkeepMoneySource =
  /** 资产收益提取 · set aside from what the asset earns */
  | 'ASSET_INCOME'
  /** 财政资金 · budget */
  | 'BUDGET'
  /** 村集体经济收入 · income of the collective */
  | 'COLLECTIVE'
  /** 投工投劳 · labour of those who use it */
  | 'LABOUR'
  /** 其他 · other */
  | 'OTHER';

/** 管护方案：谁管、用什么钱、多久一次 · Who keeps an asset up from a day on, with which money and how often. */
export type UpkeepPlan = {
  /** 资产 · The asset, as it stands now. */
  asset?: Maybe<Asset>;
  /** 起始日期 · The first day. */
  beginsOn: Scalars['LocalDate']['output'];
  /** 登记人 · Who recorded it. */
  by?: Maybe<Person>;
  /** 管护职责 · The duties, in words. */
  duties: Scalars['String']['output'];
  /** 终止原因 · Why it was ended, where no other plan took its place. */
  endedReason?: Maybe<Scalars['String']['output']>;
  /** 终止日期；执行中为空 · The last day; null while it is open. */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 是否示例数据 · Whether this is sample data. */
  isSample: Scalars['Boolean']['output'];
  /** 经费来源 · Where its money comes from. */
  moneySource: UpkeepMoneySource;
  /** 下一轮到期日：最早一轮尚无记录的 · The day on which the first round without a record is due; it may lie behind us. */
  nextDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 管护主体 · Who keeps it up; null for who may not see that party. */
  party?: Maybe<Party>;
  /** 登记时刻 · When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 管护记录，到期日晚的在前 · Its recorded rounds, the latest due first. */
  records: UpkeepRecordConnection;
  /** 管护周期 · How often. */
  rhythm: UpkeepRhythm;
  /** 版本号，办理时带回 · Version; send it back when acting. */
  version: Scalars['Int']['output'];
  /** 年度管护经费，元 · Cost of a year in yuan. */
  yearlyCost: Scalars['Money']['output'];
};


/** 管护方案：谁管、用什么钱、多久一次 · Who keeps an asset up from a day on, with which money and how often. */
export type UpkeepPlanRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type UpkeepPlanConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<UpkeepPlanEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<UpkeepPlan>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type UpkeepPlanEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: UpkeepPlan;
};

/** 管护方案筛选 · Filter of upkeep plans; all conditions hold together. */
export type UpkeepPlanFilter = {
  /** 该日有效的 · Those that stood on this day. */
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 资产 · Of this asset. */
  assetId?: InputMaybe<Scalars['ID']['input']>;
  /** 经费来源 · Source of the money. */
  moneySource?: InputMaybe<UpkeepMoneySource>;
  /** 是否执行中 · Whether they are open. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** 管护主体 · Kept up by this party. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** 地点及其以下 · The place with this code and everything below it. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
};

/** 一轮管护的记录，只增不改 · A round of upkeep that was done; never altered. */
export type UpkeepRecord = {
  /** 资产 · The asset, as it stands now. */
  asset?: Maybe<Asset>;
  /** 证明（附件） · The file that shows it. */
  attachment?: Maybe<Attachment>;
  /** 登记人 · Who recorded it. */
  by?: Maybe<Person>;
  /** 费用，元 · Its cost in yuan. */
  cost: Scalars['Money']['output'];
  /** 管护人 · Who did it. */
  doneBy: Scalars['String']['output'];
  /** 完成日期 · The day on which it was done. */
  doneOn: Scalars['LocalDate']['output'];
  /** 到期日 · The day on which the round was due. */
  dueOn: Scalars['LocalDate']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 是否示例数据 · Whether this is sample data. */
  isSample: Scalars['Boolean']['output'];
  /** 备注 · Note. */
  note?: Maybe<Scalars['String']['output']>;
  /** 管护方案 · The plan whose round it was. */
  plan?: Maybe<UpkeepPlan>;
  /** 证明（文字） · What shows it, in words. */
  proof?: Maybe<Scalars['String']['output']>;
  /** 登记时刻 · When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type UpkeepRecordConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<UpkeepRecordEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<UpkeepRecord>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type UpkeepRecordEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: UpkeepRecord;
};

/** 管护周期 · How often an asset is kept up. */
export type UpkeepRhythm =
  /** 每半年 · every half year */
  | 'HALF_YEARLY'
  /** 每月 · every month */
  | 'MONTHLY'
  /** 每季度 · every quarter */
  | 'QUARTERLY'
  /** 每年 · every year */
  | 'YEARLY';

/** 到期的管护或清查，由方案和周期推算，不另存 · Upkeep or an inspection that is due: it follows from plans and policies and is not stored. */
export type UpkeepTask = {
  /** 资产 · The asset, as it stands now. */
  asset?: Maybe<Asset>;
  /** 本轮起始日期；清查为上次清查（或登记）日期 · First day of the round; of an inspection, the day of the last one or of registration. */
  beginsOn: Scalars['LocalDate']['output'];
  /** 逾期自然日数；未逾期为零 · Calendar days overdue; zero when it is not. */
  daysOverdue: Scalars['Int']['output'];
  /** 到期日 · The day on which it is due. */
  dueOn: Scalars['LocalDate']['output'];
  /** 种类 · What is due. */
  kind: UpkeepTaskKind;
  /** 现由哪一级负责：逾期逐级上报 · The level that it has come up to: what stays overdue goes one level up. */
  level: DutyLevel;
  /** 管护方案；清查为空 · The plan; null for an inspection. */
  plan?: Maybe<UpkeepPlan>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type UpkeepTaskConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<UpkeepTaskEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<UpkeepTask>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type UpkeepTaskEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: UpkeepTask;
};

/** 到期事项筛选 · Filter of what is due; all conditions hold together. */
export type UpkeepTaskFilter = {
  /** 资产 · Of this asset. */
  assetId?: InputMaybe<Scalars['ID']['input']>;
  /** 现由哪一级负责 · The level that it has come up to. */
  level?: InputMaybe<DutyLevel>;
  /** 只看已逾期的；不填也含已开始、未到期的一轮 · Only what is overdue; left out, rounds that have begun as well. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 地点及其以下 · The place with this code and everything below it. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
};

/** 到期事项种类 · What is due. */
export type UpkeepTaskKind =
  /** 清查 · an inspection */
  | 'INSPECTION'
  /** 管护 · a round of upkeep */
  | 'UPKEEP';

/** 价值变动 · Why the value of an asset is another. */
export type ValueChangeKind =
  /** 原值更正，原值改为 · correction: the original value becomes the amount, its sources with it */
  | 'CORRECTION'
  /** 折旧，净值减少 · depreciation: the net value falls by the amount */
  | 'DEPRECIATION'
  /** 减值，净值减少 · impairment: the net value falls by the amount */
  | 'IMPAIRMENT'
  /** 重估，净值改为 · revaluation: the net value becomes the amount */
  | 'REVALUATION';

/** 记录评估 · Records a valuation. */
export type ValueDisposalInput = {
  /** 处置编号 · Identity of the disposal. */
  id: Scalars['ID']['input'];
  /** 意见 · Opinion. */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 评估价，元；可为零 · Valuation in yuan; it may be zero. */
  valuation: Scalars['Money']['input'];
  /** 评估报告文号 · Number of the valuation report. */
  valuationNumber: Scalars['String']['input'];
  /** 评估机构或人员 · Who valued it. */
  valuedBy: Scalars['String']['input'];
  /** 评估日期 · The day of the valuation. */
  valuedOn: Scalars['LocalDate']['input'];
  /** 所见版本 · The version that was seen. */
  version: Scalars['Int']['input'];
};

/** 当前登录者 · Who is signed in, in which post, for whom. */
export type Viewer = {
  /** 当前岗位可以发起的办理（mutation名称及uploadAttachment）；每件能否办成还看规则 · What the acting post may undertake: names of mutations, and `uploadAttachment`. Whether a case allows it is told by its rules. */
  acts: Array<Scalars['String']['output']>;
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
  /** 今日业务日期 · The business date of an act done now. */
  today: Scalars['LocalDate']['output'];
};

/** 村标签：在起止日期内认定为重点帮扶村、示范村等 · A village counts as a key village, a demonstration village … from a first to a last day. */
export type VillageTag = {
  /** 认定依据 · The document it rests on. */
  basis: Scalars['String']['output'];
  /** 取消原因 · Why it ended. */
  endReason?: Maybe<Scalars['String']['output']>;
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 种类 · Kind. */
  kind?: Maybe<VillageTagKind>;
  /** 村 · The village. */
  place?: Maybe<Place>;
  /** 村代码 · Code of the village. */
  placeCode: Scalars['String']['output'];
  /** 登记时刻 · The moment it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 登记人 · Who recorded it. */
  recordedBy?: Maybe<Person>;
  /** 起始日期 · First day. */
  validFrom: Scalars['LocalDate']['output'];
  /** 截止日期；仍有效为空 · Last day; null while it lasts. */
  validTo?: Maybe<Scalars['LocalDate']['output']>;
};

/** 分页列表 · One page of a list (Relay connection). */
export type VillageTagConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<VillageTagEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<VillageTag>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type VillageTagEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: VillageTag;
};

/** 村标签筛选，各项同时满足 · Filter of village tags; all conditions hold together. */
export type VillageTagFilter = {
  /** 种类代码 · Code of the kind. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** 地点及其下级 · The place and everything below it. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** 在该日有效 · Valid on that day. */
  validOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 村标签种类（基础数据） · A kind of village tag; kinds are data. */
export type VillageTagKind = {
  /** 代码 · Code. */
  code: Scalars['String']['output'];
  /** 英文 · In English. */
  en: Scalars['String']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 中文 · In Chinese. */
  zh: Scalars['String']['output'];
};

/** 记录村民（代表）会议表决 · Records the vote of the village assembly. */
export type VoteDisposalInput = {
  /** 处置编号 · Identity of the disposal. */
  id: Scalars['ID']['input'];
  /** 意见 · Opinion. */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见版本 · The version that was seen. */
  version: Scalars['Int']['input'];
  /** 会议记录编号 · Number of the record of the assembly. */
  voteRecord: Scalars['String']['input'];
  /** 表决日期 · The day of the vote. */
  votedOn: Scalars['LocalDate']['input'];
  /** 参加表决票数 · Votes cast. */
  votesCast: Scalars['Int']['input'];
  /** 赞成票 · Votes for it. */
  votesFor: Scalars['Int']['input'];
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

/** 撤回变更申请 · Takes a change request back. */
export type WithdrawChangeInput = {
  /** 变更申请编号 · Identity of the request. */
  changeRequestId: Scalars['ID']['input'];
  /** 原因 · Why. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
};

/** 撤回拟形成资产 · Takes an expected asset off the list, with the reason. */
export type WithdrawExpectedAssetInput = {
  /** 拟形成资产编号 · Identity of the expected asset. */
  id: Scalars['ID']['input'];
  /** 原因 · Why. */
  reason: Scalars['String']['input'];
  /** 请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once. */
  requestKey?: InputMaybe<Scalars['String']['input']>;
  /** 所见的修改序号；不填则不核对 · The version that you saw; not compared when left out. */
  version?: InputMaybe<Scalars['Int']['input']>;
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

/** 年度项目计划：从项目库选出的项目 · The list of projects that a county takes out of its library for a year. */
export type YearPlan = {
  /** 公告人 · Who announced it. */
  announcedBy?: Maybe<Person>;
  /** 公告日期 · The day it was announced. */
  announcedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 附件，新的在前 · Its files, newest first. */
  attachments: AttachmentConnection;
  /** 预算合计，元 · Their budgets in yuan. */
  budget: Scalars['Money']['output'];
  /** 按项目类别 · Their budgets by class. */
  byClass: Array<YearPlanClass>;
  /** 按资金来源 · Their expected money by source. */
  bySource: Array<YearPlanSource>;
  /** 起草人 · Who drafted it. */
  draftedBy?: Maybe<Person>;
  /** 起草日期 · The day it was drafted. */
  draftedOn: Scalars['LocalDate']['output'];
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 会议纪要日期 · Date of the minutes. */
  minutesDate?: Maybe<Scalars['LocalDate']['output']>;
  /** 会议纪要文号 · Number of the minutes. */
  minutesNumber?: Maybe<Scalars['String']['output']>;
  /** 名称 · Name. */
  name: Scalars['String']['output'];
  /** 公示公告，新的在前 · Its notices, newest first. */
  notices: NoticeConnection;
  /** 计划文号 · Number by which projects name it. */
  number: Scalars['String']['output'];
  /** 县 · The county. */
  place?: Maybe<Place>;
  /** 县代码 · Code of the county. */
  placeCode: Scalars['String']['output'];
  /** 项目数 · Number of its projects that you may see. */
  projectCount: Scalars['Int']['output'];
  /** 计划内项目 · Its projects that you may see, by place. */
  projects: ProjectConnection;
  /** 状态 · State. */
  state: YearPlanState;
  /** 修改序号 · Version for optimistic locking: send the one you saw. */
  version: Scalars['Int']['output'];
  /** 年度 · Year. */
  year: Scalars['Int']['output'];
};


/** 年度项目计划：从项目库选出的项目 · The list of projects that a county takes out of its library for a year. */
export type YearPlanAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AttachmentKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 年度项目计划：从项目库选出的项目 · The list of projects that a county takes out of its library for a year. */
export type YearPlanNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 年度项目计划：从项目库选出的项目 · The list of projects that a county takes out of its library for a year. */
export type YearPlanProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 计划项目类别合计 · The projects of a plan of one class. */
export type YearPlanClass = {
  /** 预算，元 · Budgets in yuan. */
  budget: Scalars['Money']['output'];
  /** 类别代码 · Code of the class. */
  classCode: Scalars['String']['output'];
  /** 类别（英文） · The class in English. */
  en: Scalars['String']['output'];
  /** 项目数 · Number of projects. */
  projectCount: Scalars['Int']['output'];
  /** 类别（中文） · The class in Chinese. */
  zh: Scalars['String']['output'];
};

/** 分页列表 · One page of a list (Relay connection). */
export type YearPlanConnection = {
  /** 逐条及标记 · Rows with their cursors. */
  edges: Array<YearPlanEdge>;
  /** 逐条 · The rows without cursors, for those who need no paging marks. */
  nodes: Array<YearPlan>;
  /** 翻页信息 · Where this page lies. */
  pageInfo: PageInfo;
  /** 总条数 · How many rows match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条 · One row of a list with its cursor. */
export type YearPlanEdge = {
  /** 翻页标记 · Cursor of this row in this list and order. */
  cursor: Scalars['String']['output'];
  /** 本条内容 · The row itself. */
  node: YearPlan;
};

/** 年度计划筛选，各项同时满足 · Filter of year plans; all conditions hold together. */
export type YearPlanFilter = {
  /** 县代码 · Code of the county. */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** 状态 · State. */
  state?: InputMaybe<YearPlanState>;
  /** 年度 · Year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 计划资金来源合计 · The expected money of a plan from one source. */
export type YearPlanSource = {
  /** 金额，元 · Amount in yuan. */
  amount: Scalars['Money']['output'];
  /** 渠道 · Channel. */
  channel: FundChannel;
  /** 级次 · Level. */
  level: FundSourceLevel;
  /** 项目数 · Number of projects. */
  projectCount: Scalars['Int']['output'];
};

/** 年度计划状态 · The state of a year plan. */
export type YearPlanState =
  /** 已公告 · announced */
  | 'ANNOUNCED'
  /** 草案 · being drafted */
  | 'DRAFT';

/** 年度复核：是否仍有必要 · The yearly review of a project in the library: whether it is still needed. */
export type YearlyReview = {
  /** 编号 · Identity. */
  id: Scalars['ID']['output'];
  /** 意见 · Opinion. */
  opinion: Scalars['String']['output'];
  /** 所属项目 · Its project. */
  project?: Maybe<Project>;
  /** 复核人 · Who reviewed. */
  reviewedBy?: Maybe<Person>;
  /** 复核日期 · The day of the review. */
  reviewedOn: Scalars['LocalDate']['output'];
  /** 是否仍有必要；否则拟调出库 · Whether it is still needed; if not, it is proposed for removal. */
  stillNeeded: Scalars['Boolean']['output'];
  /** 年度 · Year. */
  year: Scalars['Int']['output'];
};

/** 收益率筛选，各项同时满足 · Filter of yields; all conditions hold together. */
export type YieldFilter = {
  /** 是否低于下限 · Whether it is below the least yield. */
  belowMin?: InputMaybe<Scalars['Boolean']['input']>;
  /** 地点及其以下 · The place with this code and everything below it. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
};
