import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PlaceType } from '../../divisions/index.js';
import { amountTotal, connectionOf } from '../../kernel/connection.js';
import { RefusalType } from '../../kernel/refusal-type.js';
import { DateTime, LocalDate, Money } from '../../kernel/scalars.js';
import { LedgerEntryType } from '../../ledger/index.js';
import { Project } from '../../projects/index.js';
import { CarryOver, FundLine } from './document.type.js';
import { Disposition } from './enums.js';
import { FundReversal } from './money.type.js';

@ObjectType({ simpleResolvers: true, description: '资金安排：一条指标的额度落到一个项目 · Quota of one line laid on one project.' })
export class Allocation {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => FundLine, { description: '来源指标 · The line it came from.' })
  line!: unknown;
  @Field(() => Project, { nullable: true, description: '项目 · The project.' })
  project!: unknown;
  @Field(() => String, { description: '项目区划代码 · Place code of the project.' })
  placeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '项目所在地 · The project’s place.' })
  place!: unknown;
  @Field(() => Money, { description: '安排金额（元），原额 · The amount in yuan as allocated.' })
  amount!: string;
  @Field(() => LocalDate, { description: '安排日期 · Business date.' })
  allocatedOn!: string;
  @Field(() => Int, { description: '预算年度 · Budget year.' })
  year!: number;
  @Field(() => Disposition, { description: '本级或下级 · Used by the county or passed down.' })
  disposition!: string;
  @Field(() => String, { description: '批准文号 · Number of the approval.' })
  approvalNumber!: string;
  @Field(() => String, { nullable: true, description: '支出功能科目 · Expense subject.' })
  expenseSubject!: string | null;
  @Field(() => Adjustment, { nullable: true, description: '由调整形成 · The adjustment that made it; null for one made from the line.' })
  sourceAdjustment!: unknown;
  @Field(() => [Adjustment], { description: '调出 · Adjustments that took from it.' })
  adjustments!: unknown[];
  @Field(() => [DisbursementReturn], { description: '拨付退回 · Released money that came back.' })
  disbursementReturns!: unknown[];
  @Field(() => [Reclaim], { description: '收回 · What was reclaimed.' })
  reclaims!: unknown[];
  @Field(() => [CarryOver], { description: '结转 · Its carry-overs.' })
  carryOvers!: unknown[];
  @Field(() => Boolean, { description: '是否示例数据 · Whether it is sample data.' })
  isSample!: boolean;
  @Field(() => DateTime, { description: '记录时刻 · The moment it was recorded.' })
  recordedAt!: string;
  @Field(() => LedgerEntryType, {
    nullable: true,
    description: '记账分录；不在辖区内为空 · The ledger entry that booked it; null when it lies outside the viewer’s area.',
  })
  entry!: unknown;
  @Field(() => FundReversal, { nullable: true, description: '冲销；未冲销为空 · Its reversal; null while it stands.' })
  reversal!: unknown;
}

export const AllocationConnection = connectionOf('Allocation', () => Allocation, amountTotal);

@ObjectType({
  simpleResolvers: true,
  description:
    '调整：经批准把未拨付资金从一个项目调到另一个项目，一出一入 · Unreleased money moved to another project by a decision, two legs of equal size.',
})
export class Adjustment {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => Allocation, { nullable: true, description: '调出的安排 · The allocation it left; null when outside the viewer’s area.' })
  from!: unknown;
  @Field(() => Allocation, { nullable: true, description: '调入的安排 · The allocation it made; null when outside the viewer’s area.' })
  to!: unknown;
  @Field(() => Money, { description: '金额（元） · The amount in yuan.' })
  amount!: string;
  @Field(() => LocalDate, { description: '调整日期 · Business date.' })
  adjustedOn!: string;
  @Field(() => String, { description: '批准文号 · Number of the decision.' })
  decisionNumber!: string;
  @Field(() => LocalDate, { description: '批准日期 · Date of the decision.' })
  decisionDate!: string;
  @Field(() => String, { description: '理由 · The reason.' })
  reason!: string;
}

export const AdjustmentConnection = connectionOf('Adjustment', () => Adjustment, amountTotal);

@ObjectType({
  simpleResolvers: true,
  description: '拨付：把资金或额度下达到用款单位 · Money or a limit released to the implementing unit or township.',
})
export class Disbursement {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => Allocation, { description: '安排 · The allocation.' })
  allocation!: unknown;
  @Field(() => Project, { nullable: true, description: '项目 · The project.' })
  project!: unknown;
  @Field(() => Money, { description: '金额（元） · The amount in yuan.' })
  amount!: string;
  @Field(() => LocalDate, { description: '拨付日期 · Business date.' })
  releasedOn!: string;
  @Field(() => String, { description: '凭证号 · Voucher number.' })
  voucherNumber!: string;
  @Field(() => String, { description: '收款（用款）单位 · The unit that receives it.' })
  receivingUnit!: string;
  @Field(() => Boolean, { description: '是否示例数据 · Whether it is sample data.' })
  isSample!: boolean;
  @Field(() => DateTime, { description: '记录时刻 · The moment it was recorded.' })
  recordedAt!: string;
  @Field(() => LedgerEntryType, {
    nullable: true,
    description: '记账分录；不在辖区内为空 · The ledger entry that booked it; null when it lies outside the viewer’s area.',
  })
  entry!: unknown;
  @Field(() => FundReversal, { nullable: true, description: '冲销；未冲销为空 · Its reversal; null while it stands.' })
  reversal!: unknown;
}

export const DisbursementConnection = connectionOf('Disbursement', () => Disbursement, amountTotal);

@ObjectType({ simpleResolvers: true, description: '拨付退回：已拨付未支付的资金退回 · Released money that was not paid and came back.' })
export class DisbursementReturn {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => Allocation, { description: '安排 · The allocation.' })
  allocation!: unknown;
  @Field(() => Money, { description: '金额（元） · The amount in yuan.' })
  amount!: string;
  @Field(() => LocalDate, { description: '退回日期 · Business date.' })
  returnedOn!: string;
  @Field(() => String, { description: '凭证号 · Voucher number.' })
  voucherNumber!: string;
  @Field(() => String, { description: '理由 · The reason.' })
  reason!: string;
  @Field(() => LedgerEntryType, {
    nullable: true,
    description: '记账分录；不在辖区内为空 · The ledger entry that booked it; null when it lies outside the viewer’s area.',
  })
  entry!: unknown;
}

export const DisbursementReturnConnection = connectionOf('DisbursementReturn', () => DisbursementReturn, amountTotal);

@ObjectType({ simpleResolvers: true, description: '收回：未拨付资金收回到指标 · Unreleased money taken back to its line.' })
export class Reclaim {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => Allocation, { description: '安排 · The allocation.' })
  allocation!: unknown;
  @Field(() => Project, { nullable: true, description: '项目 · The project.' })
  project!: unknown;
  @Field(() => Money, { description: '金额（元） · The amount in yuan.' })
  amount!: string;
  @Field(() => LocalDate, { description: '收回日期 · Business date.' })
  reclaimedOn!: string;
  @Field(() => String, { nullable: true, description: '文号 · Number of the decision.' })
  decisionNumber!: string | null;
  @Field(() => String, { description: '理由 · The reason.' })
  reason!: string;
  @Field(() => LedgerEntryType, {
    nullable: true,
    description: '记账分录；不在辖区内为空 · The ledger entry that booked it; null when it lies outside the viewer’s area.',
  })
  entry!: unknown;
}

export const ReclaimConnection = connectionOf('Reclaim', () => Reclaim, amountTotal);

@ObjectType({
  simpleResolvers: true,
  description: '分配方案一行的结果：已安排，或未安排的原因 · What became of one row of a plan: the allocation, or why not.',
})
export class PlanRow {
  @Field(() => Int, { description: '行号，自1起 · Number of the row, from 1.' })
  row!: number;
  @Field(() => ID, { nullable: true, description: '安排编号 · Identity of the allocation; null when refused.' })
  allocationId!: string | null;
  @Field(() => RefusalType, { nullable: true, description: '未安排的原因 · Why it was refused; null when allocated.' })
  refusal!: unknown;
}
