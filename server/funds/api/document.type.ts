import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Attachment } from '../../attachments/index.js';
import { PlaceType } from '../../divisions/index.js';
import { amountTotal, connectionOf } from '../../kernel/connection.js';
import { DateTime, LocalDate, Money } from '../../kernel/scalars.js';
import { LedgerEntryType } from '../../ledger/index.js';
import { FundSourceLevel } from '../../policies/index.js';
import { FundChannel } from '../../projects/index.js';
import { Allocation } from './allocation.type.js';
import { FundTask } from './enums.js';
import { FundReversal } from './money.type.js';

@ObjectType({ simpleResolvers: true, description: '指标文：把资金下达到县的文件 · A notice that gives the county money.' })
export class FundDocument {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, {
    nullable: true,
    description: '规范文号；无文号为空 · The number in its normal spelling; null where the document has none.',
  })
  number!: string | null;
  @Field(() => String, { nullable: true, description: '文号原样 · The number as it was written.' })
  numberAsWritten!: string | null;
  @Field(() => String, { nullable: true, description: '无文号的原因 · Why it has no number.' })
  noNumberReason!: string | null;
  @Field(() => String, { nullable: true, description: '上级文件文号 · The number of the superior document.' })
  superiorNumber!: string | null;
  @Field(() => FundDocument, { nullable: true, description: '上级文件；未登记为空 · The superior document where it is registered too.' })
  parent!: unknown;
  @Field(() => String, { description: '标题 · Title.' })
  title!: string;
  @Field(() => String, { description: '发文机关 · Who issued it.' })
  issuingBody!: string;
  @Field(() => LocalDate, { description: '发文日期 · Day of issue.' })
  issuedOn!: string;
  @Field(() => LocalDate, { description: '收文日期 · Day of receipt.' })
  receivedOn!: string;
  @Field(() => Int, { description: '预算年度 · Budget year.' })
  year!: number;
  @Field(() => String, { nullable: true, description: '批次 · Batch.' })
  batch!: string | null;
  @Field(() => Boolean, { description: '是否提前下达 · Whether quota of a coming year was issued in advance.' })
  advanceIssued!: boolean;
  @Field(() => String, { nullable: true, description: '直达资金标识 · Direct-fund mark, kept unchanged to the end.' })
  directFundMark!: string | null;
  @Field(() => String, { nullable: true, description: '财政项目代码 · Project code of the finance system.' })
  projectCode!: string | null;
  @Field(() => String, { nullable: true, description: '收入科目 · Income subject.' })
  incomeSubject!: string | null;
  @Field(() => String, { nullable: true, description: '支出功能科目 · Expense subject.' })
  expenseSubject!: string | null;
  @Field(() => String, { description: '县区划代码 · Place code of the county that received it.' })
  placeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '收文的县 · The county that received it.' })
  place!: unknown;
  @Field(() => Money, { description: '总额（元） · The amount in yuan: the sum of its lines.' })
  amount!: string;
  @Field(() => [FundLine], { description: '明细 · Its lines: level × channel × task.' })
  lines!: unknown[];
  @Field(() => Attachment, { nullable: true, description: '文件扫描件 · The scanned document.' })
  attachment!: unknown;
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

export const FundDocumentConnection = connectionOf('FundDocument', () => FundDocument, amountTotal);

@ObjectType({
  simpleResolvers: true,
  description:
    '指标明细：一个级次、渠道、任务的一笔资金，是每一元的来源 · The part of a document with one level, channel and task: the origin of every yuan.',
})
export class FundLine {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => FundDocument, { description: '所属文件 · Its document.' })
  document!: unknown;
  @Field(() => FundSourceLevel, { description: '资金级次 · Who put the money in.' })
  level!: string;
  @Field(() => FundChannel, { description: '资金渠道 · Channel.' })
  channel!: string;
  @Field(() => FundTask, { nullable: true, description: '任务方向；衔接资金必有 · Task; bridging money always has one.' })
  task!: string | null;
  @Field(() => String, { nullable: true, description: '用途 · Purpose.' })
  purpose!: string | null;
  @Field(() => String, { description: '县区划代码 · Place code of the county.' })
  placeCode!: string;
  @Field(() => Money, { description: '金额（元） · The amount in yuan.' })
  amount!: string;
  @Field(() => LocalDate, { description: '使用期限，过后为结余 · The last day on which it may be used before it is surplus.' })
  useBy!: string;
  @Field(() => Consolidation, { nullable: true, description: '由整合形成 · The consolidation that opened it; null for a line as issued.' })
  consolidatedFrom!: unknown;
  @Field(() => [Consolidation], { description: '整合调出 · Consolidations that took from it.' })
  consolidations!: unknown[];
  @Field(() => [SurplusReturn], { description: '结余上缴 · What was returned to the superior.' })
  surplusReturns!: unknown[];
}

export const FundLineConnection = connectionOf('FundLine', () => FundLine, amountTotal);

@ObjectType({
  simpleResolvers: true,
  description: '统筹整合：经批准改变来源或任务 · Money moved to another source or task by an approving decision.',
})
export class Consolidation {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => FundLine, { description: '原指标 · The line it came from.' })
  fromLine!: unknown;
  @Field(() => FundLine, { description: '新指标 · The line it opened.' })
  toLine!: unknown;
  @Field(() => Money, { description: '金额（元） · The amount in yuan.' })
  amount!: string;
  @Field(() => LocalDate, { description: '整合日期 · Business date.' })
  consolidatedOn!: string;
  @Field(() => String, { description: '批准文号 · Number of the decision.' })
  decisionNumber!: string;
  @Field(() => LocalDate, { description: '批准日期 · Date of the decision.' })
  decisionDate!: string;
  @Field(() => String, { description: '理由 · The reason.' })
  reason!: string;
  @Field(() => LedgerEntryType, {
    nullable: true,
    description: '记账分录；不在辖区内为空 · The ledger entry that booked it; null when it lies outside the viewer’s area.',
  })
  entry!: unknown;
}

@ObjectType({ simpleResolvers: true, description: '结余上缴 · Unused money given back to the superior.' })
export class SurplusReturn {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => FundLine, { description: '指标 · The line.' })
  line!: unknown;
  @Field(() => Money, { description: '金额（元） · The amount in yuan.' })
  amount!: string;
  @Field(() => LocalDate, { description: '上缴日期 · Business date.' })
  returnedOn!: string;
  @Field(() => String, { description: '文号 · Number of the decision.' })
  decisionNumber!: string;
  @Field(() => String, { description: '理由 · The reason.' })
  reason!: string;
  @Field(() => LedgerEntryType, {
    nullable: true,
    description: '记账分录；不在辖区内为空 · The ledger entry that booked it; null when it lies outside the viewer’s area.',
  })
  entry!: unknown;
}

@ObjectType({
  simpleResolvers: true,
  description: '结转：一个年度账户的余额转入下一年度 · What lay in the accounts of one budget year, moved to the next.',
})
export class CarryOver {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => FundLine, { description: '指标 · The line.' })
  line!: unknown;
  @Field(() => Allocation, { nullable: true, description: '安排；指标未安排的结转为空 · The allocation; null for what was not allocated.' })
  allocation!: unknown;
  @Field(() => Int, { description: '首年 · The first year of the money.' })
  firstYear!: number;
  @Field(() => Int, { description: '转出年度 · From which year.' })
  fromYear!: number;
  @Field(() => Int, { description: '转入年度 · Into which year.' })
  toYear!: number;
  @Field(() => Money, { description: '未安排部分 · What was not allocated.' })
  unallocated!: string;
  @Field(() => Money, { description: '未拨付部分 · What was not released.' })
  unreleased!: string;
  @Field(() => Money, { description: '未支付部分 · What was not paid.' })
  unpaid!: string;
  @Field(() => LocalDate, { description: '结转日期 · Business date.' })
  carriedOn!: string;
  @Field(() => String, { description: '理由 · The reason.' })
  reason!: string;
  @Field(() => LedgerEntryType, {
    nullable: true,
    description: '记账分录；不在辖区内为空 · The ledger entry that booked it; null when it lies outside the viewer’s area.',
  })
  entry!: unknown;
}

export const CarryOverConnection = connectionOf('CarryOver', () => CarryOver);

export const ConsolidationConnection = connectionOf('Consolidation', () => Consolidation, amountTotal);
export const SurplusReturnConnection = connectionOf('SurplusReturn', () => SurplusReturn, amountTotal);
