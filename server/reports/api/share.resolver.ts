import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { findLabourShare } from '../views/labour-share.js';
import { findIndustryShares, findManageFeeShare } from '../views/shares.js';
import { ReportInput } from './progress.input.js';
import { questionOf } from './question.js';
import { IndustryShare, LabourShare, LabourShareRowConnection, ManageFeeShare } from './share.type.js';

@Resolver(() => LabourShare)
export class ShareResolver {
  @Query(() => [IndustryShare], {
    description: '各级衔接资金产业占比与该年度政策 · The industry share of each level’s bridging money against the policy of the year.',
  })
  industryShares(
    @Arg('input', () => ReportInput, { description: '范围 · What it is about.' }) input: ReportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => findIndustryShares(em, questionOf(input, context), askedOf(info)));
  }

  @Query(() => ManageFeeShare, { description: '项目管理费占比 · The share of the project management fee.' })
  manageFeeShare(
    @Arg('input', () => ReportInput, { description: '范围 · What it is about.' }) input: ReportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => findManageFeeShare(em, questionOf(input, context), askedOf(info)));
  }

  @Query(() => LabourShare, { description: '以工代赈劳务报酬占比 · The labour share of work-relief projects.' })
  labourShare(
    @Arg('input', () => ReportInput, { description: '范围 · What it is about.' }) input: ReportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => findLabourShare(em, questionOf(input, context), askedOf(info)));
  }

  @AnsweredField(() => LabourShareRowConnection, {
    description: '各项目，占比低的在前 · The projects, lowest share first; those without a record before all.',
  })
  rows(@Root() share: LabourShare, @Args(() => PageArgs) _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(share, info);
  }
}
