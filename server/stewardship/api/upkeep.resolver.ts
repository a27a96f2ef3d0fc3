import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AssetType } from '../../assets/index.js';
import type { Context } from '../../context.js';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { LocalDate } from '../../kernel/scalars.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { endUpkeepPlan } from '../actions/end-upkeep-plan.js';
import { inspectAsset } from '../actions/inspect-asset.js';
import { planUpkeep } from '../actions/plan-upkeep.js';
import { recordUpkeep } from '../actions/record-upkeep.js';
import { findInspections, findUpkeepPlans } from '../views/find-upkeep.js';
import { inspectionShape, upkeepPlanShape, upkeepRecordShape } from '../views/upkeep-shapes.js';
import { findMyUpkeepTasks, findUpkeepTasks } from '../views/upkeep-tasks.js';
import { performed } from './performed.js';
import {
  EndUpkeepPlanInput,
  InspectAssetInput,
  InspectionsArgs,
  PlanUpkeepInput,
  RecordUpkeepInput,
  UpkeepPlansArgs,
  UpkeepTasksArgs,
  UpToDayArgs,
  UpToDayPageArgs,
} from './upkeep.input.js';
import {
  Inspection,
  InspectionConnection,
  UpkeepPlan,
  UpkeepPlanConnection,
  UpkeepRecord,
  UpkeepRecordConnection,
  UpkeepTask,
  UpkeepTaskConnection,
} from './upkeep.type.js';

@Resolver(() => UpkeepPlan)
export class UpkeepPlanResolver {
  @Query(() => UpkeepPlanConnection, { description: '管护方案，新的在前 · Upkeep plans of one’s area, newest first.' })
  upkeepPlans(@Args() { filter }: UpkeepPlansArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findUpkeepPlans(em, filter ?? {}, askedOf(info)));
  }

  @Mutation(() => UpkeepPlan, {
    description:
      '制定管护方案：原方案于前一日终止，管护主体成为资产的管护主体 · Plans the upkeep of an asset; the open plan ends the day before, and the party becomes the asset’s upkeep holder.',
  })
  planUpkeep(
    @Arg('input', () => PlanUpkeepInput, { description: '内容 · Input.' }) input: PlanUpkeepInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'planUpkeep', planUpkeep, input, upkeepPlanShape);
  }

  @Mutation(() => UpkeepPlan, { description: '终止管护方案 · Ends an upkeep plan without another in its place.' })
  endUpkeepPlan(
    @Arg('input', () => EndUpkeepPlanInput, { description: '内容 · Input.' }) input: EndUpkeepPlanInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'endUpkeepPlan', endUpkeepPlan, input, upkeepPlanShape);
  }

  @AnsweredField(() => UpkeepRecordConnection, { description: '管护记录，到期日晚的在前 · Its recorded rounds, the latest due first.' })
  records(@Root() root: UpkeepPlan, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}

@Resolver(() => UpkeepTask)
export class UpkeepTaskResolver {
  @Query(() => UpkeepTaskConnection, {
    description:
      '到期的管护，逾期最久的在前 · Rounds of upkeep that are due and not done as of a day, the longest overdue first; they follow from plan and rhythm.',
  })
  upkeepDue(@Args() { filter, asOf }: UpkeepTasksArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findUpkeepTasks(em, ['UPKEEP'], filter ?? {}, { asOf, today: context.clock.today() }, askedOf(info)));
  }

  @Query(() => UpkeepTaskConnection, {
    description:
      '到期的清查，逾期最久的在前 · Assets whose inspection is due by the policy `asset.inspection.months`, as of a day, the longest overdue first.',
  })
  inspectionsDue(@Args() { filter, asOf }: UpkeepTasksArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findUpkeepTasks(em, ['INSPECTION'], filter ?? {}, { asOf, today: context.clock.today() }, askedOf(info)));
  }

  @Query(() => UpkeepTaskConnection, {
    description:
      '等我办理的管护和清查：村看本村，乡镇看逾期上报的，县看再次逾期的 · What has come up to the level of the acting post: the village its own, the township what is overdue, the county what is overdue twice as long.',
  })
  myUpkeepTasks(@Args() _page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findMyUpkeepTasks(em, context.viewer.role, context.clock.today(), askedOf(info)));
  }
}

@Resolver(() => UpkeepRecord)
export class UpkeepRecordResolver {
  @Mutation(() => UpkeepRecord, { description: '记录管护：一轮只记一次，须附证明 · Records a round of upkeep once, with its proof.' })
  recordUpkeep(
    @Arg('input', () => RecordUpkeepInput, { description: '内容 · Input.' }) input: RecordUpkeepInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'recordUpkeep', recordUpkeep, input, upkeepRecordShape);
  }
}

@Resolver(() => Inspection)
export class InspectionResolver {
  @Query(() => InspectionConnection, { description: '清查记录，新的在前 · Inspections of one’s area, the latest first.' })
  inspections(@Args() { filter }: InspectionsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findInspections(em, filter ?? {}, askedOf(info)));
  }

  @Mutation(() => Inspection, {
    description:
      '清查资产：闲置、低效、损毁的结果只作建议，状态另行认定 · Records an inspection; a finding of idle, inefficient or damaged proposes, the state is moved by an act of its own.',
  })
  inspectAsset(
    @Arg('input', () => InspectAssetInput, { description: '内容 · Input.' }) input: InspectAssetInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'inspectAsset', inspectAsset, input, inspectionShape);
  }
}

@Resolver(() => AssetType)
export class AssetUpkeepResolver {
  @AnsweredField(() => UpkeepPlan, {
    nullable: true,
    description: '管护方案；可问任一日期 · Its open upkeep plan, or the one that stood on a day; null when there is none.',
  })
  upkeepPlan(@Root() root: AssetType, @Args() _day: UpToDayArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => UpkeepPlanConnection, { description: '历次管护方案，新的在前 · All its upkeep plans, newest first.' })
  upkeepPlans(@Root() root: AssetType, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => UpkeepRecordConnection, {
    description: '管护记录，到期日晚的在前 · Its recorded rounds of upkeep, the latest due first.',
  })
  upkeepRecords(@Root() root: AssetType, @Args() _page: UpToDayPageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => InspectionConnection, { description: '清查记录，新的在前 · Its inspections, the latest first.' })
  inspections(@Root() root: AssetType, @Args() _page: UpToDayPageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => LocalDate, {
    nullable: true,
    description: '最近清查日期 · The day of its last inspection; null when there was none.',
  })
  lastInspectedOn(@Root() root: AssetType, @Args() _day: UpToDayArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => LocalDate, {
    nullable: true,
    description: '下一轮管护到期日 · The day on which the first round without a record is due; null without an open plan.',
  })
  nextUpkeepDueOn(@Root() root: AssetType, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}
