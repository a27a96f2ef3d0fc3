import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PlaceType } from '../../divisions/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { DateTime, LocalDate, Percent } from '../../kernel/scalars.js';
import { FundSourceLevel } from '../../policies/index.js';
import { FundChannel } from '../../projects/index.js';
import { FigureUnit, FigureVerdict, ProgressBase, ReportIndicator } from './words.enums.js';

@ObjectType({ simpleResolvers: true, description: '一种计算及其结论 · One computation with its verdict.' })
export class FigureComparison {
  @Field(() => String, { description: '分子，按报告单位 · The numerator, in the unit of the report.' })
  numerator!: string;
  @Field(() => String, { description: '分母，按报告单位 · The denominator, in the unit of the report.' })
  denominator!: string;
  @Field(() => Percent, {
    nullable: true,
    description: '计算所得百分数；分母为零为空 · The percentage that follows; null over a zero denominator.',
  })
  computed!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      '报告数减计算数，百分点，按报告位数 · Stated less computed in percentage points, with the digits stated; null without a computed one.',
  })
  difference!: string | null;
  @Field(() => FigureVerdict, { description: '与报告数的关系 · How the stated figure stands to it.' })
  verdict!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    '报告数：某份报告所写的百分数，与计算数并列，不作修改 · A stated figure: a percentage that a report states, kept beside the computed ones and never corrected.',
})
export class StatedFigure {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '区划代码 · Place code.' })
  placeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '地点 · The place.' })
  place!: PlaceType | null;
  @Field(() => String, { description: '报告名称 · The report.' })
  reportName!: string;
  @Field(() => Int, { description: '预算年度 · Budget year.' })
  year!: number;
  @Field(() => LocalDate, { description: '截至日期 · The date it is about.' })
  asOf!: string;
  @Field(() => ReportIndicator, { description: '指标 · The indicator.' })
  indicator!: string;
  @Field(() => ProgressBase, {
    nullable: true,
    description: '支出进度的基数；其他指标为空 · The base of expenditure progress; null for others.',
  })
  base!: string | null;
  @Field(() => [FundSourceLevel], { nullable: true, description: '只计这些级次；空为全部 · Only these levels; all when null.' })
  levels!: string[] | null;
  @Field(() => [FundChannel], { nullable: true, description: '只计这些渠道；空为全部 · Only these channels; all when null.' })
  channels!: string[] | null;
  @Field(() => String, { description: '报告所写百分数，按原文位数 · The percentage as stated, with its digits.' })
  stated!: string;
  @Field(() => FigureUnit, { description: '报告所用单位 · The unit of the operands.' })
  unit!: string;
  @Field(() => FigureComparison, { description: '按报告自己的分子分母 · By the report’s own operands.' })
  byOperands!: FigureComparison;
  @Field(() => FigureComparison, { description: '按登记时本平台总账 · By the platform’s ledger, as it stood when the figure was stored.' })
  byLedger!: FigureComparison;
  @Field(() => FigureVerdict, { description: '结论：两者中较差的 · The verdict: the worse of the two.' })
  verdict!: string;
  @Field(() => DateTime, { description: '登记时刻 · When it was stored.' })
  recordedAt!: string;
}

export const StatedFigureConnection = connectionOf('StatedFigure', () => StatedFigure);
