import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { NoticeConnection } from '../../notices/index.js';
import { announceYearPlan } from '../actions/announce-year-plan.js';
import { draftYearPlan } from '../actions/draft-year-plan.js';
import { findYearPlans } from '../views/find-execution.js';
import { readOne } from '../views/read-one.js';
import { yearPlanShape } from '../views/year-plan-shape.js';
import { ProjectConnection } from './project.type.js';
import { AnnounceYearPlanInput, DraftYearPlanInput, YearPlansArgs } from './year-plan.input.js';
import { YearPlan, YearPlanConnection } from './year-plan.type.js';

@Resolver(() => YearPlan)
export class YearPlanResolver {
  @Query(() => YearPlanConnection, {
    description: '年度计划列表，年度近的在前 · Year plans, the latest year first; the public sees announced ones.',
  })
  yearPlans(@Args() { filter }: YearPlansArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findYearPlans(em, filter ?? {}, askedOf(info)));
  }

  @Query(() => YearPlan, {
    nullable: true,
    description: '一份年度计划；没有或无权查看则为空 · A year plan; null when there is none that you may see.',
  })
  yearPlan(
    @Arg('id', () => ID, { description: '编号 · Identity.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => readOne(em, yearPlanShape, id, askedOf(info)));
  }

  @AnsweredField(() => ProjectConnection, { description: '计划内项目 · Its projects that you may see, by place.' })
  projects(@Root() root: YearPlan, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => NoticeConnection, { description: '公示公告，新的在前 · Its notices, newest first.' })
  notices(@Root() root: YearPlan, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @Mutation(() => YearPlan, { description: '起草年度计划 · Drafts a year plan of the county.' })
  async draftYearPlan(
    @Arg('input', () => DraftYearPlanInput, { description: '内容 · What to do.' }) input: DraftYearPlanInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('draftYearPlan', draftYearPlan, input);
    return context.look((em) => readOne(em, yearPlanShape, id, askedOf(info)));
  }

  @Mutation(() => YearPlan, { description: '公告年度计划 · Announces a year plan.' })
  async announceYearPlan(
    @Arg('input', () => AnnounceYearPlanInput, { description: '内容 · What to do.' }) input: AnnounceYearPlanInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('announceYearPlan', announceYearPlan, input);
    return context.look((em) => readOne(em, yearPlanShape, id, askedOf(info)));
  }
}
