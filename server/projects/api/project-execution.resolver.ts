import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { LocalDate, Money, Percent } from '../../kernel/scalars.js';
import { answered } from '../../kernel/shape.js';
import { Acceptance } from './acceptance.type.js';
import { ChangeRequestConnection, YearlyReview } from './change.type.js';
import { Contract, Procurement } from './contract.type.js';
import { Closing, Commencement, Completion, Handover, ImplementationPlan, Settlement } from './papers.type.js';
import { ProgressReportConnection } from './progress.type.js';
import { Project } from './project.type.js';
import { VillageTag } from './village-tag.type.js';

@Resolver(() => Project)
export class ProjectExecutionResolver {
  @AnsweredField(() => ImplementationPlan, { nullable: true, description: '实施方案及批复 · Its implementation plan.' })
  implementationPlan(@Root() root: Project, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => [Procurement], { description: '采购结果 · Its procurement results, oldest first.' })
  procurements(@Root() root: Project, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => [Contract], { description: '合同 · Its contracts, oldest first.' })
  contracts(@Root() root: Project, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => Money, { description: '合同及补充协议合计，元 · Its contracts with supplements, in yuan.' })
  contractAmount(@Root() root: Project, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => Commencement, { nullable: true, description: '开工记录 · The beginning of its works.' })
  commencement(@Root() root: Project, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => ProgressReportConnection, { description: '进度报告，近的在前 · Its progress reports, the latest standing first.' })
  progressReports(@Root() root: Project, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @FieldResolver(() => Percent, {
    nullable: true,
    description:
      '形象进度：已完成合同工程量按单价折算的百分比；无合同为空 · Physical progress: contract quantities done, at unit prices, in percent; null without a contract.',
  })
  physicalPercent(
    @Root() root: Project,
    @Arg('asOf', () => LocalDate, { nullable: true, description: '截至日期；不填为最近 · By which day; the latest when left out.' }) _asOf:
      | string
      | null,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answered(root, info);
  }

  @AnsweredField(() => Completion, { nullable: true, description: '完工记录 · The end of its works.' })
  completion(@Root() root: Project, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => [Acceptance], { description: '验收记录 · Its acceptances, oldest first.' })
  acceptances(@Root() root: Project, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => Settlement, { nullable: true, description: '结算 · Its settlement.' })
  settlement(@Root() root: Project, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => Handover, { nullable: true, description: '移交记录 · Its hand-over.' })
  handover(@Root() root: Project, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => Closing, { nullable: true, description: '归档记录 · Its closing.' })
  closing(@Root() root: Project, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => ChangeRequestConnection, { description: '变更申请，新的在前 · Its change requests, newest first.' })
  changes(@Root() root: Project, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => [YearlyReview], { description: '年度复核 · Its yearly reviews, oldest first.' })
  yearlyReviews(@Root() root: Project, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => [VillageTag], { description: '所在村的标签，含已取消的 · Tags of its village, ended ones included.' })
  villageTags(@Root() root: Project, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}
