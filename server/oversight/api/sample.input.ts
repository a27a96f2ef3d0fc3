import { ArrayMaxSize, IsOptional, Length, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { AssetClassType, AssetStateType } from '../../assets/index.js';
import { ActInput, PageArgs } from '../../kernel/act-input.js';
import { LocalDate, Money } from '../../kernel/scalars.js';
import { ProjectStateType } from '../../projects/index.js';
import type { DrawSample } from '../actions/draw-sample.js';
import type { SampleFilter as Filter } from '../rules/sample-filter.js';
import type { Population, SampleWay } from '../rules/sample-words.js';
import { SamplePopulation, SampleWayType } from './enums.js';

@InputType({ description: '总体的条件，各项同时满足，须适用于所选总体 · Conditions on the population; all hold together and must fit it.' })
export class SampleFilter implements Filter {
  @Field(() => [AssetClassType], { nullable: true, description: '资产类别，任一 · Assets of any of these classes.' })
  @ArrayMaxSize(3)
  assetClasses?: string[] | null;
  @Field(() => [AssetStateType], { nullable: true, description: '资产状态，任一 · Assets in any of these states.' })
  @ArrayMaxSize(20)
  assetStates?: string[] | null;
  @Field(() => Int, { nullable: true, description: '项目年度 · Projects of this year.' })
  @Min(2000)
  @Max(2100)
  projectYear?: number | null;
  @Field(() => [ProjectStateType], { nullable: true, description: '项目状态，任一 · Projects in any of these states.' })
  @ArrayMaxSize(20)
  projectStates?: string[] | null;
  @Field(() => LocalDate, { nullable: true, description: '支付日期不早于 · Payments made on this day or later.' })
  paidFrom?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '支付日期不晚于 · Payments made on this day or earlier.' })
  paidTo?: string | null;
  @Field(() => Money, { nullable: true, description: '金额不低于 · Members of this amount or more.' })
  amountFrom?: bigint | null;
}

@InputType({ description: '抽样 · Draws a sample.' })
export class DrawSampleInput extends ActInput implements DrawSample {
  @Field(() => String, { description: '区划代码，含其下各级 · A place code with all places in it.' })
  @Matches(/^\d{12}$/)
  placeCode!: string;
  @Field(() => SamplePopulation, { description: '总体 · What to draw from.' })
  population!: Population;
  @Field(() => SampleWayType, { description: '方式 · How to draw.' })
  by!: SampleWay;
  @Field(() => String, {
    description: '种子：抽样前公布，如某期彩票号码 · The seed, published before the drawing: the number of a lottery, say.',
  })
  @Length(1, 200)
  @Matches(/^[^\p{Cc}\p{Cs}]+$/u)
  seed!: string;
  @Field(() => Int, { description: '样本量，1至500 · How many to draw, 1 to 500.' })
  @Min(1)
  @Max(500)
  size!: number;
  @Field(() => LocalDate, {
    nullable: true,
    description: '基准日，默认今日 · The day on which the population stands; today when left out.',
  })
  asOf?: string | null;
  @Field(() => SampleFilter, { nullable: true, description: '总体的条件 · Conditions on the population.' })
  @ValidateNested()
  filter?: SampleFilter | null;
  @Field(() => String, { nullable: true, description: '用途 · What it is drawn for.' })
  @IsOptional()
  @Length(1, 500)
  purpose?: string | null;
}

@ArgsType()
export class SamplesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: '地点及其以下 · Drawn from this place or one below it.' })
  @MaxLength(12)
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => SamplePopulation, { nullable: true, description: '总体 · Drawn from this population.' })
  population?: Population | null;
}
