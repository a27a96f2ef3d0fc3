import { ArrayMaxSize, IsOptional, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../kernel/act-input.js';
import { LocalDate } from '../../kernel/scalars.js';
import type { Colour, ColourIndicator } from '../rules/colours.js';
import type { DistributionState } from '../rules/distribution-lifecycle.js';
import type { IncomeKind, LeaseKind } from '../rules/income-words.js';
import type * as colours from '../views/find-colours.js';
import type * as income from '../views/find-income.js';
import type * as yields from '../views/find-yields.js';
import { ColourIndicatorType, ColourType, DistributionStateType, IncomeKindType, LeaseKindType } from './income-enums.js';

/** What most lists of income may be narrowed by. */
@InputType()
abstract class PlaceAndAssetFilter {
  @Field(() => String, { nullable: true, description: '地点及其以下 · The place with this code and everything below it.' })
  @IsOptional()
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => ID, { nullable: true, description: '资产 · Of this asset.' })
  @IsOptional()
  @MaxLength(40)
  assetId?: string | null;
}

@InputType({ description: '合同筛选，各项同时满足 · Filter of contracts; all conditions hold together.' })
export class LeaseFilter extends PlaceAndAssetFilter implements income.LeaseFilter {
  @Field(() => ID, { nullable: true, description: '承租、承包或合作方 · Taken by this party.' })
  @IsOptional()
  @MaxLength(40)
  lesseeId?: string | null;
  @Field(() => LeaseKindType, { nullable: true, description: '合同类型 · Of this kind.' })
  kind?: LeaseKind | null;
  @Field(() => Boolean, { nullable: true, description: '是否未终止 · Whether it has not been closed.' })
  open?: boolean | null;
  @Field(() => LocalDate, { nullable: true, description: '截止日期不晚于 · Whose term ends on this day or before.' })
  endsUntil?: string | null;
  @Field(() => String, { nullable: true, description: '合同编号或备注包含 · A part of the number or the note.' })
  @IsOptional()
  @MaxLength(100)
  text?: string | null;
}

@InputType({ description: '收益筛选，各项同时满足 · Filter of income; all conditions hold together.' })
export class IncomeFilter extends PlaceAndAssetFilter implements income.IncomeFilter {
  @Field(() => ID, { nullable: true, description: '合同 · Under this contract.' })
  @IsOptional()
  @MaxLength(40)
  leaseId?: string | null;
  @Field(() => IncomeKindType, { nullable: true, description: '类型 · Of this kind.' })
  kind?: IncomeKind | null;
  @Field(() => LocalDate, { nullable: true, description: '收款日期不早于 · Received on this day or after.' })
  receivedFrom?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '收款日期不晚于 · Received on this day or before.' })
  receivedUntil?: string | null;
  @Field(() => String, { nullable: true, description: '付款方或凭证号包含 · A part of the payer or the voucher.' })
  @IsOptional()
  @MaxLength(100)
  text?: string | null;
}

@InputType({ description: '欠收筛选，各项同时满足 · Filter of arrears; all conditions hold together.' })
export class ArrearFilter extends PlaceAndAssetFilter implements income.ArrearFilter {
  @Field(() => ID, { nullable: true, description: '承租、承包或合作方 · Owed by this party.' })
  @IsOptional()
  @MaxLength(40)
  lesseeId?: string | null;
  @Field(() => Int, { nullable: true, description: '逾期至少几天 · At least so many days overdue.' })
  @IsOptional()
  @Min(1)
  @Max(36500)
  daysMin?: number | null;
}

@InputType({ description: '收益分配筛选，各项同时满足 · Filter of distributions; all conditions hold together.' })
export class DistributionFilter extends PlaceAndAssetFilter implements income.DistributionFilter {
  @Field(() => Int, { nullable: true, description: '收益年度 · Of the income of this year.' })
  year?: number | null;
  @Field(() => [DistributionStateType], { nullable: true, description: '状态，任一 · In any of these states.' })
  @IsOptional()
  @ArrayMaxSize(7)
  states?: DistributionState[] | null;
}

@InputType({ description: '收益率筛选，各项同时满足 · Filter of yields; all conditions hold together.' })
export class YieldFilter implements yields.YieldFilter {
  @Field(() => String, { nullable: true, description: '地点及其以下 · The place with this code and everything below it.' })
  @IsOptional()
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => Boolean, { nullable: true, description: '是否低于下限 · Whether it is below the least yield.' })
  belowMin?: boolean | null;
}

@InputType({ description: '三色筛选，各项同时满足 · Filter of colours; all conditions hold together.' })
export class ColourFilter implements colours.ColourFilter {
  @Field(() => [ColourType], { nullable: true, description: '颜色，任一 · Any of these colours.' })
  @IsOptional()
  @ArrayMaxSize(3)
  colours?: Colour[] | null;
  @Field(() => ColourIndicatorType, { nullable: true, description: '该指标异常的 · Abnormal in this indicator.' })
  indicator?: ColourIndicator | null;
}

@InputType({ description: '三色存档筛选，各项同时满足 · Filter of filed colours; all conditions hold together.' })
export class ColourCheckFilter extends ColourFilter implements colours.ColourCheckFilter {
  @Field(() => String, { nullable: true, description: '地点及其以下 · The place with this code and everything below it.' })
  @IsOptional()
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => ID, { nullable: true, description: '资产 · Of this asset.' })
  @IsOptional()
  @MaxLength(40)
  assetId?: string | null;
  @Field(() => Int, { nullable: true, description: '年度 · Of this year.' })
  year?: number | null;
  @Field(() => Int, { nullable: true, description: '季度 · Of this quarter.' })
  quarter?: number | null;
}

@ArgsType()
export class LeasesArgs extends PageArgs {
  @Field(() => LeaseFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: LeaseFilter | null;
}

@ArgsType()
export class IncomesArgs extends PageArgs {
  @Field(() => IncomeFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: IncomeFilter | null;
}

@ArgsType()
export class ArrearsArgs extends PageArgs {
  @Field(() => LocalDate, { nullable: true, description: '截至哪一天，默认今天 · As of this day; today when left out.' })
  asOf?: string | null;
  @Field(() => ArrearFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: ArrearFilter | null;
}

@ArgsType()
export class DistributionsArgs extends PageArgs {
  @Field(() => DistributionFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: DistributionFilter | null;
}

@ArgsType()
export class AssetIncomeArgs {
  @Field(() => LocalDate, { nullable: true, description: '截至哪一天，默认今天 · Up to this day; today when left out.' })
  asOf?: string | null;
  @Field(() => Int, { nullable: true, description: '收益率年度，默认截至日所在年 · The year of the yield; that of the day when left out.' })
  @IsOptional()
  @Min(1990)
  @Max(2100)
  year?: number | null;
}

@ArgsType()
export class YieldsArgs extends PageArgs {
  @Field(() => Int, { description: '年度；当年截至今天 · The year; of the running year, up to today.' })
  @Min(2012)
  @Max(2100)
  year!: number;
  @Field(() => YieldFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: YieldFilter | null;
}

/** A quarter of a year at a place. */
@ArgsType()
export class QuarterArgs {
  @Field(() => String, { description: '地点及其以下 · The place with this code and everything below it.' })
  @Matches(/^\d{12}$/)
  placeCode!: string;
  @Field(() => Int, { description: '年度 · Year.' })
  @Min(2012)
  @Max(2100)
  year!: number;
  @Field(() => Int, { description: '季度；未结束的按今天评定 · Quarter; one that runs is judged as of today.' })
  @Min(1)
  @Max(4)
  quarter!: number;
}

@ArgsType()
export class AssetColoursArgs extends PageArgs {
  @Field(() => String, { description: '地点及其以下 · The place with this code and everything below it.' })
  @Matches(/^\d{12}$/)
  placeCode!: string;
  @Field(() => Int, { description: '年度 · Year.' })
  @Min(2012)
  @Max(2100)
  year!: number;
  @Field(() => Int, { description: '季度；未结束的按今天评定 · Quarter; one that runs is judged as of today.' })
  @Min(1)
  @Max(4)
  quarter!: number;
  @Field(() => ColourFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: ColourFilter | null;
}

@ArgsType()
export class ColourChecksArgs extends PageArgs {
  @Field(() => ColourCheckFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: ColourCheckFilter | null;
}
