import { ArrayMaxSize, IsOptional, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { type DutyLevel, DutyLevelType } from '../../assets/index.js';
import { ActInput, PageArgs } from '../../kernel/act-input.js';
import { LocalDate, Money } from '../../kernel/scalars.js';
import type { EndUpkeepPlan } from '../actions/end-upkeep-plan.js';
import type { InspectAsset } from '../actions/inspect-asset.js';
import type { PlanUpkeep } from '../actions/plan-upkeep.js';
import type { RecordUpkeep } from '../actions/record-upkeep.js';
import type { InspectionFinding, InspectionKind, UpkeepMoneySource, UpkeepRhythm } from '../rules/upkeep-words.js';
import type { InspectionFilter as Inspections, UpkeepPlanFilter as Plans } from '../views/find-upkeep.js';
import type { UpkeepTaskFilter as Tasks } from '../views/upkeep-tasks.js';
import { InspectionFindingType, InspectionKindType, UpkeepMoneySourceType, UpkeepRhythmType } from './upkeep-enums.js';

@InputType({ description: '制定管护方案，原方案于前一日终止 · Plans the upkeep of an asset; the open plan ends the day before.' })
export class PlanUpkeepInput extends ActInput implements PlanUpkeep {
  @Field(() => ID, { description: '资产编号 · Identity of the asset.' })
  @MaxLength(40)
  assetId!: string;
  @Field(() => ID, { description: '管护主体 · The party that keeps it up.' })
  @MaxLength(40)
  partyId!: string;
  @Field(() => UpkeepMoneySourceType, { description: '经费来源 · Where its money comes from.' })
  moneySource!: UpkeepMoneySource;
  @Field(() => Money, { description: '年度管护经费，元；可为零 · Cost of a year in yuan; it may be zero.' })
  yearlyCost!: bigint;
  @Field(() => UpkeepRhythmType, { description: '管护周期 · How often.' })
  rhythm!: UpkeepRhythm;
  @Field(() => String, { description: '管护职责 · The duties, in words.' })
  @Length(1, 1000)
  @Matches(/\S/)
  duties!: string;
  @Field(() => LocalDate, { description: '起始日期，不晚于今天 · The first day, not after today.' })
  beginsOn!: string;
}

@InputType({ description: '终止管护方案 · Ends an upkeep plan without another in its place.' })
export class EndUpkeepPlanInput extends ActInput implements EndUpkeepPlan {
  @Field(() => ID, { description: '管护方案编号 · Identity of the plan.' })
  @MaxLength(40)
  id!: string;
  @Field(() => Int, { description: '所见版本 · The version that was seen.' })
  version!: number;
  @Field(() => LocalDate, { description: '终止日期（当日仍有效） · The last day on which it holds.' })
  endsOn!: string;
  @Field(() => String, { description: '原因 · Why.' })
  @Length(1, 500)
  @Matches(/\S/)
  reason!: string;
}

@InputType({ description: '记录一轮管护，附证明 · Records a round of upkeep, with its proof.' })
export class RecordUpkeepInput extends ActInput implements RecordUpkeep {
  @Field(() => ID, { description: '管护方案编号 · Identity of the plan.' })
  @MaxLength(40)
  planId!: string;
  @Field(() => LocalDate, { description: '该轮到期日 · The day on which the round is due by the plan.' })
  dueOn!: string;
  @Field(() => LocalDate, { description: '完成日期 · The day on which it was done.' })
  doneOn!: string;
  @Field(() => Money, { description: '费用，元；可为零 · Its cost in yuan; it may be zero.' })
  cost!: bigint;
  @Field(() => String, { description: '管护人 · Who did it.' })
  @Length(1, 100)
  @Matches(/\S/)
  doneBy!: string;
  @Field(() => String, { nullable: true, description: '备注 · Note.' })
  @IsOptional()
  @MaxLength(1000)
  note?: string | null;
  @Field(() => String, { nullable: true, description: '证明（文字），与附件至少一项 · What shows it, in words; this or a file.' })
  @IsOptional()
  @MaxLength(500)
  proof?: string | null;
  @Field(() => ID, { nullable: true, description: '证明（资产的附件） · A stored file of the asset that shows it.' })
  @IsOptional()
  @MaxLength(40)
  attachmentId?: string | null;
}

@InputType({
  description: '清查资产；结果只作建议，不改变状态 · Records an inspection; its finding proposes and does not move the asset’s state.',
})
export class InspectAssetInput extends ActInput implements InspectAsset {
  @Field(() => ID, { description: '资产编号 · Identity of the asset.' })
  @MaxLength(40)
  assetId!: string;
  @Field(() => LocalDate, { description: '清查日期 · The day of the inspection.' })
  inspectedOn!: string;
  @Field(() => InspectionKindType, { description: '种类 · What kind of inspection it was.' })
  kind!: InspectionKind;
  @Field(() => InspectionFindingType, { description: '结果 · What was found.' })
  finding!: InspectionFinding;
  @Field(() => String, { description: '意见 · The opinion of who looked.' })
  @Length(1, 1000)
  @Matches(/\S/)
  opinion!: string;
  @Field(() => String, {
    nullable: true,
    description: '实盘数量，至多十四位整数、四位小数 · The quantity found: a decimal of at most 14 digits and 4 decimals.',
  })
  @IsOptional()
  @Matches(/^\d{1,14}(\.\d{1,4})?$/)
  quantityFound?: string | null;
  @Field(() => String, { nullable: true, description: '证明（文字），与附件至少一项 · What shows it, in words; this or a file.' })
  @IsOptional()
  @MaxLength(500)
  proof?: string | null;
  @Field(() => ID, { nullable: true, description: '证明（资产的附件） · A stored file of the asset that shows it.' })
  @IsOptional()
  @MaxLength(40)
  attachmentId?: string | null;
}

@InputType({ description: '管护方案筛选 · Filter of upkeep plans; all conditions hold together.' })
export class UpkeepPlanFilter implements Plans {
  @Field(() => String, { nullable: true, description: '地点及其以下 · The place with this code and everything below it.' })
  @IsOptional()
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => ID, { nullable: true, description: '资产 · Of this asset.' })
  @IsOptional()
  @MaxLength(40)
  assetId?: string | null;
  @Field(() => ID, { nullable: true, description: '管护主体 · Kept up by this party.' })
  @IsOptional()
  @MaxLength(40)
  partyId?: string | null;
  @Field(() => UpkeepMoneySourceType, { nullable: true, description: '经费来源 · Source of the money.' })
  moneySource?: UpkeepMoneySource | null;
  @Field(() => LocalDate, { nullable: true, description: '该日有效的 · Those that stood on this day.' })
  asOf?: string | null;
  @Field(() => Boolean, { nullable: true, description: '是否执行中 · Whether they are open.' })
  open?: boolean | null;
}

@InputType({ description: '清查筛选 · Filter of inspections; all conditions hold together.' })
export class InspectionFilter implements Inspections {
  @Field(() => String, { nullable: true, description: '地点及其以下 · The place with this code and everything below it.' })
  @IsOptional()
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => ID, { nullable: true, description: '资产 · Of this asset.' })
  @IsOptional()
  @MaxLength(40)
  assetId?: string | null;
  @Field(() => InspectionKindType, { nullable: true, description: '种类 · Kind.' })
  kind?: InspectionKind | null;
  @Field(() => [InspectionFindingType], { nullable: true, description: '结果，任一 · Any of these findings.' })
  @IsOptional()
  @ArrayMaxSize(5)
  findings?: InspectionFinding[] | null;
  @Field(() => LocalDate, { nullable: true, description: '不早于 · On or after this day.' })
  from?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '不晚于 · On or before this day.' })
  to?: string | null;
}

@InputType({ description: '到期事项筛选 · Filter of what is due; all conditions hold together.' })
export class UpkeepTaskFilter implements Tasks {
  @Field(() => String, { nullable: true, description: '地点及其以下 · The place with this code and everything below it.' })
  @IsOptional()
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => ID, { nullable: true, description: '资产 · Of this asset.' })
  @IsOptional()
  @MaxLength(40)
  assetId?: string | null;
  @Field(() => DutyLevelType, { nullable: true, description: '现由哪一级负责 · The level that it has come up to.' })
  level?: DutyLevel | null;
  @Field(() => Boolean, {
    nullable: true,
    description: '只看已逾期的；不填也含已开始、未到期的一轮 · Only what is overdue; left out, rounds that have begun as well.',
  })
  overdue?: boolean | null;
}

@ArgsType()
export class UpkeepPlansArgs extends PageArgs {
  @Field(() => UpkeepPlanFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: UpkeepPlanFilter | null;
}

@ArgsType()
export class InspectionsArgs extends PageArgs {
  @Field(() => InspectionFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: InspectionFilter | null;
}

@ArgsType()
export class UpkeepTasksArgs extends PageArgs {
  @Field(() => UpkeepTaskFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: UpkeepTaskFilter | null;
  @Field(() => LocalDate, { nullable: true, description: '截至哪一天；不填为今天 · As of this day; today when left out.' })
  asOf?: string | null;
}

@ArgsType()
export class UpToDayArgs {
  @Field(() => LocalDate, { nullable: true, description: '截至哪一天；不填为至今 · Up to this day; all when left out.' })
  asOf?: string | null;
}

@ArgsType()
export class UpToDayPageArgs extends PageArgs {
  @Field(() => LocalDate, { nullable: true, description: '截至哪一天；不填为全部 · Up to this day; all when left out.' })
  asOf?: string | null;
}
