import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { batch } from '../../kernel/batch.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { findProgress, type ReportAsked } from '../views/progress.js';
import { findCurve } from '../views/progress-curve.js';
import { ProgressFilter, ProgressInput, ProgressRowsArgs, ReportInput } from './progress.input.js';
import { MoneyProgress, MoneyProgressRowConnection, ProgressCurve } from './progress.type.js';
import { questionOf } from './question.js';

@Resolver(() => MoneyProgress)
export class ProgressResolver {
  @Query(() => MoneyProgress, {
    description:
      '支出进度等各项指标，合计及分列，截至任一业务日期 · Every percentage of the money, in total and broken down, as of any business date.',
  })
  progress(
    @Arg('input', () => ProgressInput, { description: '范围 · What it is about.' }) input: ProgressInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reportOf(input, context, info, false);
  }

  @Query(() => MoneyProgress, {
    description:
      '谁低于序时进度或节点，差多少百分点，最落后的在前；合计仍为全部 · Who is behind the time progress or a milestone, by how many points, most behind first; the total is still that of all.',
  })
  behind(
    @Arg('input', () => ProgressInput, { description: '范围 · What it is about.' }) input: ProgressInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reportOf(input, context, info, true);
  }

  @Query(() => ProgressCurve, { description: '全年进度曲线 · The curve of a year: paid and pace at each month end.' })
  progressCurve(
    @Arg('input', () => ReportInput, { description: '范围 · What it is about.' }) input: ReportInput,
    @Arg('filter', () => ProgressFilter, { nullable: true, description: '筛选 · Which money counts.' }) filter: ProgressFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => findCurve(em, { ...questionOf(input, context), filter }, askedOf(info)));
  }

  @AnsweredField(() => MoneyProgressRowConnection, { description: '分列各行 · The rows of the breakdown.' })
  rows(@Root() report: MoneyProgress, @Args(() => ProgressRowsArgs) _page: ProgressRowsArgs, @Info() info: GraphQLResolveInfo) {
    return answered(report, info);
  }
}

/** Reports of one place, year and day that one request asks for are gathered: their money is read once. */
function reportOf(input: ProgressInput, context: Context, info: GraphQLResolveInfo, onlyBehind: boolean): Promise<unknown> {
  const question = questionOf(input, context);
  const { placeCode, year, asOf } = question;
  const load = (reports: readonly ReportAsked[]) =>
    context.look((em) => findProgress(em, { placeCode, year, asOf }, reports)) as Promise<(object | Error)[]>;
  return batch(context, ['progress', placeCode, year, asOf].join(' '), load, { question, asked: askedOf(info), onlyBehind });
}
