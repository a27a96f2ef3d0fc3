import { Length, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../kernel/act-input.js';
import { LocalDate, Money } from '../../kernel/scalars.js';
import type { ConditionChange, ReasonedChange, RevitaliseAsset } from '../actions/change-condition.js';
import type { RevitalisationPlan } from '../rules/plan.js';

@InputType({ description: '一项资产的状况变动 · What is said of the condition of one asset.' })
abstract class ConditionInput extends ActInput {
  @Field(() => ID, { description: '资产编号 · Identity of the asset.' })
  @MaxLength(40)
  assetId!: string;
  @Field(() => Int, { nullable: true, description: '所见版本号 · The version you saw.' })
  version?: number | null;
  @Field(() => LocalDate, { description: '日期 · The day on which it came about.' })
  date!: string;
  @Field(() => String, { nullable: true, description: '依据文号 · Number of the document it rests on.' })
  @Length(1, 100)
  documentNumber?: string | null;
}

@InputType({ description: '投入运行管护 · Puts an asset into operation.' })
export class OperateAssetInput extends ConditionInput implements ConditionChange {
  @Field(() => String, { nullable: true, description: '说明 · A word about it.' })
  @Length(1, 1000)
  reason?: string | null;
}

@InputType({
  description: '状况认定或恢复，须说明原因 · A finding about an asset’s condition, or its return to operation, with the reason.',
})
export class ReasonedConditionInput extends ConditionInput implements ReasonedChange {
  @Field(() => String, { description: '原因 · Why.' })
  @Length(1, 1000)
  reason!: string;
}

@InputType({ description: '盘活方案 · How an asset is put to work again.' })
export class RevitalisationPlanInput implements RevitalisationPlan {
  @Field(() => String, { description: '措施 · How.' })
  @Length(1, 1000)
  how!: string;
  @Field(() => String, { description: '责任单位或人 · By whom.' })
  @Length(1, 100)
  byWhom!: string;
  @Field(() => LocalDate, { description: '完成期限 · The day by which it is to be in operation again.' })
  until!: string;
  @Field(() => Money, { nullable: true, description: '所需资金，元 · What it costs, in yuan.' })
  money?: bigint | null;
}

@InputType({ description: '开始盘活 · Begins to put an asset to work again.' })
export class RevitaliseAssetInput extends ReasonedConditionInput implements RevitaliseAsset {
  @Field(() => RevitalisationPlanInput, { description: '盘活方案 · The plan.' })
  @ValidateNested()
  plan!: RevitalisationPlanInput;
}
