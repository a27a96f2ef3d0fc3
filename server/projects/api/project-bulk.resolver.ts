import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Action } from '../../audit/index.js';
import type { Context } from '../../context.js';
import { askedOf } from '../../kernel/shape.js';
import { admitToLibrary } from '../actions/admit-to-library.js';
import { approveInCounty } from '../actions/approve-in-county.js';
import { examineInDepartment } from '../actions/examine-in-department.js';
import { reviewInTownship } from '../actions/review-in-township.js';
import { rollOver } from '../actions/roll-over.js';
import { selectForYear } from '../actions/select-for-year.js';
import { performEach } from './perform-each.js';
import { BulkReviewInput, RollOverInput, SelectForYearInput } from './project-bulk.input.js';
import { BulkResult } from './project-bulk.type.js';
import type { ReviewMoveName } from './project-enums.js';

type Review = Action<{ readonly projectId: string }>;

const reviews: Readonly<Record<ReviewMoveName, readonly [verb: string, action: Review]>> = {
  reviewInTownship: ['reviewInTownship', reviewInTownship],
  examineInDepartment: ['examineInDepartment', examineInDepartment],
  approveInCounty: ['approveInCounty', approveInCounty],
  admit: ['admitToLibrary', admitToLibrary],
};

@Resolver(() => BulkResult)
export class ProjectBulkResolver {
  @Mutation(() => [BulkResult], { description: '批量审核，逐个给出结果 · One review of many projects, with a result for each.' })
  bulkReview(
    @Arg('input', () => BulkReviewInput, { description: '填写内容 · Input.' }) { move, ...input }: BulkReviewInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performEach(context, ...reviews[move], input, askedOf(info));
  }

  @Mutation(() => [BulkResult], { description: '列入年度计划，逐个给出结果 · Selects projects into a year plan, with a result for each.' })
  selectForYear(
    @Arg('input', () => SelectForYearInput, { description: '填写内容 · Input.' }) input: SelectForYearInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performEach(context, 'selectForYear', selectForYear, input, askedOf(info));
  }

  @Mutation(() => [BulkResult], {
    description: '滚动到下一年度，逐个给出结果 · Rolls projects over to the next year, with a result for each.',
  })
  rollOver(
    @Arg('input', () => RollOverInput, { description: '填写内容 · Input.' }) input: RollOverInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performEach(context, 'rollOver', rollOver, input, askedOf(info));
  }
}
