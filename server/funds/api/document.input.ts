import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { MoneyActInput, PageArgs } from '../../kernel/act-input.js';
import { DateTime, LocalDate, Money } from '../../kernel/scalars.js';
import { FundSourceLevel, type SourceLevel } from '../../policies/index.js';
import { type Channel, FundChannel } from '../../projects/index.js';
import type { CarryOverAllocation, CarryOverLine } from '../actions/carry-over.js';
import type { Consolidate } from '../actions/consolidate.js';
import type { ReceiveDocument } from '../actions/receive-document.js';
import type { ReturnSurplus } from '../actions/return-surplus.js';
import type { DocumentChain, Task } from '../rules/words.js';
import type { DocumentFilter, DocumentOrder, LineFilter } from '../views/find-documents.js';
import { FundDocumentChain, FundDocumentOrder, FundTask } from './enums.js';

@InputType({ description: '指标明细 · One line of a document.' })
export class FundLineInput {
  @Field(() => FundSourceLevel, { description: '资金级次 · Level.' })
  level!: SourceLevel;
  @Field(() => FundChannel, { description: '资金渠道 · Channel.' })
  channel!: Channel;
  @Field(() => FundTask, { nullable: true, description: '任务方向；衔接资金必填 · Task; required for bridging money.' })
  task?: Task | null;
  @Field(() => Money, { description: '金额（元） · The amount in yuan.' })
  amount!: bigint;
  @Field(() => String, { nullable: true, description: '用途 · Purpose.' })
  @IsOptional()
  @MaxLength(200)
  purpose?: string | null;
}

@InputType({ description: '登记指标文 · Registers a fund document.' })
export class ReceiveDocumentInput extends MoneyActInput implements ReceiveDocument {
  @Field(() => String, {
    nullable: true,
    description: '收文的县，默认岗位所在县 · The county that receives; that of the acting post when left out.',
  })
  @IsOptional()
  @Matches(/^\d{6}000000$/)
  countyCode?: string | null;
  @Field(() => String, { nullable: true, description: '文号，任何写法 · The number in any spelling.' })
  @IsOptional()
  @MaxLength(60)
  number?: string | null;
  @Field(() => String, { nullable: true, description: '无文号的原因；与文号二者填一 · Why it has no number; instead of the number.' })
  @IsOptional()
  @MaxLength(200)
  noNumberReason?: string | null;
  @Field(() => ID, { nullable: true, description: '上级文件编号（已登记） · Identity of the superior document, where registered.' })
  @IsOptional()
  @MaxLength(40)
  parentId?: string | null;
  @Field(() => String, { nullable: true, description: '上级文件文号，任何写法 · The superior document’s number in any spelling.' })
  @IsOptional()
  @MaxLength(60)
  superiorNumber?: string | null;
  @Field(() => String, { description: '标题 · Title.' })
  @Length(1, 200)
  title!: string;
  @Field(() => String, { description: '发文机关 · Who issued it.' })
  @Length(1, 100)
  issuingBody!: string;
  @Field(() => LocalDate, { description: '发文日期 · Day of issue.' })
  issuedOn!: string;
  @Field(() => LocalDate, { nullable: true, description: '收文日期，默认今日 · Day of receipt; today when left out.' })
  receivedOn?: string | null;
  @Field(() => Int, { nullable: true, description: '预算年度，默认收文之年 · Budget year; that of the receipt when left out.' })
  @IsOptional()
  @Min(1990)
  @Max(2100)
  year?: number | null;
  @Field(() => String, { nullable: true, description: '批次 · Batch.' })
  @IsOptional()
  @MaxLength(40)
  batch?: string | null;
  @Field(() => Boolean, { nullable: true, description: '是否提前下达 · Whether issued in advance for a coming year.' })
  advanceIssued?: boolean | null;
  @Field(() => String, { nullable: true, description: '直达资金标识，如“01中央直达资金” · Direct-fund mark.' })
  @IsOptional()
  @MaxLength(40)
  directFundMark?: string | null;
  @Field(() => String, { nullable: true, description: '财政项目代码 · Project code of the finance system.' })
  @IsOptional()
  @MaxLength(40)
  projectCode?: string | null;
  @Field(() => String, { nullable: true, description: '收入科目 · Income subject, digits.' })
  @IsOptional()
  @Matches(/^\d{3,12}$/)
  incomeSubject?: string | null;
  @Field(() => String, { nullable: true, description: '支出功能科目 · Expense subject, digits.' })
  @IsOptional()
  @Matches(/^\d{3,12}$/)
  expenseSubject?: string | null;
  @Field(() => Money, { description: '总额（元），等于明细合计 · The amount in yuan; the lines must make it.' })
  amount!: bigint;
  @Field(() => ID, { nullable: true, description: '扫描件编号 · Identity of the scanned document.' })
  @IsOptional()
  @MaxLength(40)
  attachmentId?: string | null;
  @Field(() => [FundLineInput], { description: '明细，至少一条 · Its lines, at least one.' })
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  lines!: FundLineInput[];
}

@InputType({ description: '结转未安排资金 · Carries over what a line has not allocated.' })
export class CarryOverLineInput extends MoneyActInput implements CarryOverLine {
  @Field(() => ID, { description: '指标编号 · Identity of the line.' })
  @MaxLength(40)
  lineId!: string;
  @Field(() => Int, { description: '转出年度 · The budget year that is closed.' })
  @Min(1990)
  @Max(2100)
  fromYear!: number;
  @Field(() => LocalDate, { nullable: true, description: '结转日期，默认今日 · Business date; today when left out.' })
  carriedOn?: string | null;
  @Field(() => String, { description: '理由 · The reason.' })
  @Length(1, 500)
  reason!: string;
}

@InputType({ description: '结转一笔安排的余额 · Carries over what lies on an allocation.' })
export class CarryOverAllocationInput extends MoneyActInput implements CarryOverAllocation {
  @Field(() => ID, { description: '安排编号 · Identity of the allocation.' })
  @MaxLength(40)
  allocationId!: string;
  @Field(() => Int, { description: '转出年度 · The budget year that is closed.' })
  @Min(1990)
  @Max(2100)
  fromYear!: number;
  @Field(() => LocalDate, { nullable: true, description: '结转日期，默认今日 · Business date; today when left out.' })
  carriedOn?: string | null;
  @Field(() => String, { description: '理由 · The reason.' })
  @Length(1, 500)
  reason!: string;
}

@InputType({ description: '统筹整合 · Moves money to another source or task.' })
export class ConsolidateInput extends MoneyActInput implements Consolidate {
  @Field(() => ID, { description: '指标编号 · Identity of the line.' })
  @MaxLength(40)
  lineId!: string;
  @Field(() => Money, { description: '金额（元） · The amount in yuan.' })
  amount!: bigint;
  @Field(() => FundSourceLevel, { nullable: true, description: '新级次，默认不变 · New level; unchanged when left out.' })
  level?: SourceLevel | null;
  @Field(() => FundChannel, { description: '新渠道 · New channel.' })
  channel!: Channel;
  @Field(() => FundTask, { nullable: true, description: '新任务方向 · New task; none when left out.' })
  task?: Task | null;
  @Field(() => LocalDate, { nullable: true, description: '整合日期，默认今日 · Business date; today when left out.' })
  consolidatedOn?: string | null;
  @Field(() => String, { description: '批准文号 · Number of the approving decision.' })
  @Length(1, 60)
  decisionNumber!: string;
  @Field(() => LocalDate, { description: '批准日期 · Date of the decision.' })
  decisionDate!: string;
  @Field(() => String, { description: '理由 · The reason.' })
  @Length(1, 500)
  reason!: string;
}

@InputType({ description: '结余上缴 · Returns unused money to the superior.' })
export class ReturnSurplusInput extends MoneyActInput implements ReturnSurplus {
  @Field(() => ID, { description: '指标编号 · Identity of the line.' })
  @MaxLength(40)
  lineId!: string;
  @Field(() => Money, { description: '金额（元） · The amount in yuan.' })
  amount!: bigint;
  @Field(() => LocalDate, { nullable: true, description: '上缴日期，默认今日 · Business date; today when left out.' })
  returnedOn?: string | null;
  @Field(() => String, { description: '批准文号 · Number of the approving decision.' })
  @Length(1, 60)
  decisionNumber!: string;
  @Field(() => String, { description: '理由 · The reason.' })
  @Length(1, 500)
  reason!: string;
  @Field(() => Boolean, {
    nullable: true,
    description: '任务已完成，期限内也作结余 · The task is done, so that the rest is surplus before its use-by date.',
  })
  taskIsOver?: boolean | null;
}

@InputType({ description: '指标文筛选，各项同时满足 · Filter of fund documents; all conditions hold together.' })
export class FundDocumentFilter implements DocumentFilter {
  @Field(() => String, { nullable: true, description: '文号或其一部分，任何写法 · The number or a part of it, in any spelling.' })
  @IsOptional()
  @MaxLength(60)
  number?: string | null;
  @Field(() => Int, { nullable: true, description: '预算年度 · Budget year.' })
  year?: number | null;
  @Field(() => FundSourceLevel, { nullable: true, description: '含该级次的明细 · With a line of this level.' })
  level?: SourceLevel | null;
  @Field(() => FundChannel, { nullable: true, description: '含该渠道的明细 · With a line of this channel.' })
  channel?: Channel | null;
  @Field(() => FundTask, { nullable: true, description: '含该任务的明细 · With a line of this task.' })
  task?: Task | null;
  @Field(() => String, { nullable: true, description: '县 · County.' })
  @IsOptional()
  @Matches(/^\d{6}000000$/)
  countyCode?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '收文自（含） · Received on or after.' })
  from?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '收文至（含） · Received on or before.' })
  to?: string | null;
  @Field(() => String, { nullable: true, description: '标题或发文机关包含 · A part of the title or issuing body.' })
  @IsOptional()
  @MaxLength(100)
  text?: string | null;
  @Field(() => FundDocumentChain, { nullable: true, description: '文件链状态 · How it stands in its chain.' })
  chain?: DocumentChain | null;
  @Field(() => Boolean, { nullable: true, description: '含已冲销 · Reversed ones included.' })
  withReversed?: boolean | null;
}

@InputType({ description: '指标筛选 · Filter of lines.' })
export class FundLineFilter implements LineFilter {
  @Field(() => ID, { nullable: true, description: '文件编号 · Identity of the document.' })
  @IsOptional()
  @MaxLength(40)
  documentId?: string | null;
  @Field(() => Int, { nullable: true, description: '预算年度 · Budget year of the document.' })
  year?: number | null;
  @Field(() => FundSourceLevel, { nullable: true, description: '级次 · Level.' })
  level?: SourceLevel | null;
  @Field(() => FundChannel, { nullable: true, description: '渠道 · Channel.' })
  channel?: Channel | null;
  @Field(() => FundTask, { nullable: true, description: '任务 · Task.' })
  task?: Task | null;
  @Field(() => String, { nullable: true, description: '县 · County.' })
  @IsOptional()
  @Matches(/^\d{6}000000$/)
  countyCode?: string | null;
}

@ArgsType()
export class FundDocumentsArgs extends PageArgs {
  @Field(() => FundDocumentFilter, { nullable: true, description: '筛选 · Filter.' })
  @IsOptional()
  @ValidateNested()
  filter?: FundDocumentFilter | null;
  @Field(() => FundDocumentOrder, { nullable: true, description: '排序，默认新收的在前 · Order; latest received first when left out.' })
  order?: DocumentOrder | null;
}

@ArgsType()
export class FundLinesArgs extends PageArgs {
  @Field(() => FundLineFilter, { nullable: true, description: '筛选 · Filter.' })
  @IsOptional()
  @ValidateNested()
  filter?: FundLineFilter | null;
}

@ArgsType()
export class SurplusLinesArgs extends PageArgs {
  @Field(() => FundLineFilter, { nullable: true, description: '筛选 · Filter.' })
  @IsOptional()
  @ValidateNested()
  filter?: FundLineFilter | null;
  @Field(() => LocalDate, { nullable: true, description: '哪一日，默认今日 · On which day; today when left out.' })
  asOf?: string | null;
}

@ArgsType()
export class AsOfArgs {
  @Field(() => LocalDate, { nullable: true, description: '截至业务日期（含） · As of this business date, included.' })
  asOf?: string | null;
  @Field(() => DateTime, { nullable: true, description: '截至记录时刻（含）：当时已知的 · As it was known at this moment.' })
  knownAt?: Date | null;
}
