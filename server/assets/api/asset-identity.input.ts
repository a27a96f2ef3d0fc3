import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../kernel/act-input.js';
import { LocalDate, Money } from '../../kernel/scalars.js';
import type { ChangeAssetClass } from '../actions/change-asset-class.js';
import type { ChangeAssetValue } from '../actions/change-asset-value.js';
import type { ConsumeAsset } from '../actions/consume-asset.js';
import type { MergeAssets } from '../actions/merge-assets.js';
import type { SplitAsset } from '../actions/split-asset.js';
import type { ValueChangeKind } from '../rules/change-value.js';
import type { AssetClass } from '../rules/words.js';
import { AssetClassType } from './enums.js';
import { ValueChangeKindType } from './rights.enums.js';
import { OneAssetInput } from './rights.input.js';

@InputType({ description: '类别变更 · The class of an asset is another from a day on.' })
export class ChangeAssetClassInput extends OneAssetInput implements ChangeAssetClass {
  @Field(() => AssetClassType, { description: '新的类别 · The new class.' })
  class!: AssetClass;
  @Field(() => LocalDate, { nullable: true, description: '生效日期，默认今日 · The first day; today when left out.' })
  from?: string | null;
  @Field(() => String, { description: '决定文号 · Number of the decision.' })
  @Length(1, 100)
  documentNumber!: string;
  @Field(() => String, { description: '原因 · Why.' })
  @Length(1, 1000)
  reason!: string;
}

@InputType({ description: '原值的一个来源 · One source of an original value.' })
export class OriginInput {
  @Field(() => ID, { nullable: true, description: '形成项目；存量部分不填 · The project; left out for what was there before the system.' })
  @IsOptional()
  @MaxLength(40)
  projectId?: string | null;
  @Field(() => Money, { description: '金额，元 · Amount in yuan.' })
  amount!: bigint;
}

@InputType({ description: '价值变动 · The value of an asset is another from a day on.' })
export class ChangeAssetValueInput extends OneAssetInput implements ChangeAssetValue {
  @Field(() => ValueChangeKindType, { description: '变动类型 · Why it is another.' })
  kind!: ValueChangeKind;
  @Field(() => Money, {
    description: '金额，元：折旧、减值为减少额，重估、更正为变动后的值 · In yuan: by how much it falls, or what the value becomes.',
  })
  amount!: bigint;
  @Field(() => [OriginInput], {
    nullable: true,
    description: '原值更正后的各来源；只有一个来源时可不填 · The sources of a corrected original value; may be left out when there is one.',
  })
  @ValidateNested({ each: true })
  @ArrayMaxSize(50)
  origins?: OriginInput[] | null;
  @Field(() => LocalDate, { nullable: true, description: '生效日期，默认今日 · The first day; today when left out.' })
  from?: string | null;
  @Field(() => String, { nullable: true, description: '依据文号 · Number of the document it rests on.' })
  @IsOptional()
  @MaxLength(100)
  documentNumber?: string | null;
  @Field(() => String, { description: '原因 · Why.' })
  @Length(1, 1000)
  reason!: string;
}

@InputType({ description: '消耗：短期到户物资终结 · Short-lived household goods were used or sold.' })
export class ConsumeAssetInput extends OneAssetInput implements ConsumeAsset {
  @Field(() => LocalDate, { nullable: true, description: '消耗日期，默认今日 · Since when it is gone; today when left out.' })
  consumedOn?: string | null;
  @Field(() => String, { description: '原因 · Why.' })
  @Length(1, 1000)
  reason!: string;
}

@InputType({ description: '分拆后的一项 · One of the assets that another is split into.' })
export class PartInput {
  @Field(() => String, { description: '名称 · Name.' })
  @Length(1, 200)
  name!: string;
  @Field(() => Money, { description: '原值，元 · Original value in yuan.' })
  originalValue!: bigint;
  @Field(() => String, { nullable: true, description: '规模数量 · Quantity, an exact decimal.' })
  @IsOptional()
  @MaxLength(20)
  quantity?: string | null;
  @Field(() => String, { nullable: true, description: '计量单位 · Unit.' })
  @IsOptional()
  @MaxLength(20)
  unit?: string | null;
  @Field(() => String, { nullable: true, description: '坐落 · Where it lies, in words.' })
  @IsOptional()
  @MaxLength(200)
  location?: string | null;
}

@InputType({ description: '分拆：原值合计不变，权利照旧 · Splits an asset; the values make the old one, the rights stay as they are.' })
export class SplitAssetInput extends OneAssetInput implements SplitAsset {
  @Field(() => [PartInput], { description: '各项 · Its parts, at least two.' })
  @ValidateNested({ each: true })
  @ArrayMaxSize(50)
  parts!: PartInput[];
  @Field(() => LocalDate, { nullable: true, description: '分拆日期，默认今日 · The first day of the parts; today when left out.' })
  splitOn?: string | null;
  @Field(() => String, { description: '决定文号 · Number of the decision.' })
  @Length(1, 100)
  documentNumber!: string;
  @Field(() => String, { description: '原因 · Why.' })
  @Length(1, 1000)
  reason!: string;
}

@InputType({
  description: '合并：同地、同类、同形态；权利按原值加权 · Merges assets of one place, class and form; rights are weighted by value.',
})
export class MergeAssetsInput extends ActInput implements MergeAssets {
  @Field(() => [ID], { description: '合并的资产 · The assets to be merged, at least two.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @MaxLength(40, { each: true })
  assetIds!: string[];
  @Field(() => String, { description: '合并后的名称 · Name of what they become.' })
  @Length(1, 200)
  name!: string;
  @Field(() => String, { nullable: true, description: '规模数量 · Quantity, an exact decimal.' })
  @IsOptional()
  @MaxLength(20)
  quantity?: string | null;
  @Field(() => String, { nullable: true, description: '计量单位 · Unit.' })
  @IsOptional()
  @MaxLength(20)
  unit?: string | null;
  @Field(() => String, { nullable: true, description: '坐落 · Where it lies, in words.' })
  @IsOptional()
  @MaxLength(200)
  location?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '合并日期，默认今日 · The first day as one; today when left out.' })
  mergedOn?: string | null;
  @Field(() => String, { description: '决定文号 · Number of the decision.' })
  @Length(1, 100)
  documentNumber!: string;
  @Field(() => String, { description: '原因 · Why.' })
  @Length(1, 1000)
  reason!: string;
}
