import { ArrayMaxSize, Length, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { ActInput, PageArgs } from '../../kernel/act-input.js';
import { LocalDate } from '../../kernel/scalars.js';
import { FundSourceLevel } from '../../policies/index.js';
import { FundChannel } from '../../projects/index.js';
import type { StoreStatedFigure } from '../actions/store-stated-figure.js';
import type { Base, Indicator, Unit } from '../rules/words.js';
import type { StatedFigureFilter as Filter } from '../views/find-stated-figures.js';
import { FigureUnit, FigureVerdict, ProgressBase, ReportIndicator } from './words.enums.js';

@InputType({ description: '登记报告数 · Stores a figure that a report states.' })
export class StoreStatedFigureInput extends ActInput implements StoreStatedFigure {
  @Field(() => String, { description: '报告名称 · The report.' })
  @Length(1, 200)
  reportName!: string;
  @Field(() => String, { description: '区划代码 · Place code.' })
  @Matches(/^\d{12}$/)
  placeCode!: string;
  @Field(() => LocalDate, { description: '截至日期 · The date it is about.' })
  asOf!: string;
  @Field(() => Int, { nullable: true, description: '预算年度，默认为截至日所在年 · Budget year; that of the date when left out.' })
  @Min(2000)
  @Max(2100)
  year?: number | null;
  @Field(() => ReportIndicator, { description: '指标 · The indicator.' })
  indicator!: Indicator;
  @Field(() => ProgressBase, {
    nullable: true,
    description: '支出进度的基数，默认到位 · The base of expenditure progress; RECEIVED by default.',
  })
  base?: Base | null;
  @Field(() => [FundSourceLevel], { nullable: true, description: '报告只计这些级次 · Only these levels, as the report counts.' })
  @ArrayMaxSize(10)
  levels?: string[] | null;
  @Field(() => [FundChannel], { nullable: true, description: '报告只计这些渠道 · Only these channels, as the report counts.' })
  @ArrayMaxSize(10)
  channels?: string[] | null;
  @Field(() => String, { description: '报告所写百分数，照抄原文位数 · The percentage as stated, digit for digit.' })
  @MaxLength(40)
  stated!: string;
  @Field(() => String, { description: '分子，照抄原文位数 · The numerator as written, digit for digit.' })
  @MaxLength(40)
  numerator!: string;
  @Field(() => String, { description: '分母，照抄原文位数 · The denominator as written, digit for digit.' })
  @MaxLength(40)
  denominator!: string;
  @Field(() => FigureUnit, { description: '分子分母的单位 · The unit of the operands.' })
  unit!: Unit;
}

@InputType({ description: '报告数筛选，各项同时满足 · Which stated figures; all conditions hold together.' })
export class StatedFigureFilter implements Filter {
  @Field(() => String, { nullable: true, description: '区划代码，含其下各级 · A place code with all places in it.' })
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => Int, { nullable: true, description: '预算年度 · Budget year.' })
  @Min(2000)
  @Max(2100)
  year?: number | null;
  @Field(() => ReportIndicator, { nullable: true, description: '指标 · The indicator.' })
  indicator?: string | null;
  @Field(() => FigureVerdict, { nullable: true, description: '结论 · The verdict.' })
  verdict?: string | null;
}

@ArgsType()
export class StatedFiguresArgs extends PageArgs {
  @Field(() => StatedFigureFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: StatedFigureFilter | null;
}
