import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AttachmentConnection, AttachmentPageArgs } from '../../attachments/index.js';
import type { Context } from '../../context.js';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { NoticeConnection } from '../../notices/index.js';
import { amendDistribution, draftDistribution } from '../actions/draft-distribution.js';
import {
  decideDistribution,
  fileDistribution,
  payDistribution,
  returnDistribution,
  reviewDistribution,
  withdrawDistribution,
} from '../actions/move-distribution.js';
import { findOne } from '../views/find.js';
import { findDistributions } from '../views/find-income.js';
import { distributionShape } from '../views/income-shapes.js';
import { Distribution, DistributionActConnection, DistributionConnection, DistributionMove } from './distribution.type.js';
import { movesOfDistribution } from './distribution-moves.js';
import { DistributionsArgs } from './income.args.js';
import {
  AmendDistributionInput,
  DecideDistributionInput,
  DraftDistributionInput,
  FileDistributionInput,
  PayDistributionInput,
  ReturnDistributionInput,
  ReviewDistributionInput,
} from './income.input.js';
import { performed } from './performed.js';

@Resolver(() => Distribution)
export class DistributionResolver {
  @Query(() => DistributionConnection, { description: '收益分配，新的在前 · Distributions of income in one’s area, newest first.' })
  distributions(@Args() { filter }: DistributionsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findDistributions(em, filter ?? {}, askedOf(info)));
  }

  @Query(() => Distribution, { nullable: true, description: '一笔收益分配；看不到的为空 · One distribution; null when unknown.' })
  distribution(
    @Arg('id', () => ID, { description: '编号 · Identity.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => findOne(em, distributionShape, id, askedOf(info)));
  }

  @Mutation(() => Distribution, { description: '拟定收益分配方案 · Draws up a distribution; its amount is laid aside at once.' })
  draftDistribution(
    @Arg('input', () => DraftDistributionInput, { description: '内容 · Input.' }) input: DraftDistributionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'draftDistribution', draftDistribution, input, distributionShape);
  }

  @Mutation(() => Distribution, { description: '修改收益分配方案 · Changes a distribution that is not decided or came back.' })
  amendDistribution(
    @Arg('input', () => AmendDistributionInput, { description: '内容 · Input.' }) input: AmendDistributionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'amendDistribution', amendDistribution, input, distributionShape);
  }

  @Mutation(() => Distribution, { description: '登记村民主决策 · Records the village’s decision.' })
  decideDistribution(
    @Arg('input', () => DecideDistributionInput, { description: '内容 · Input.' }) input: DecideDistributionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'decideDistribution', decideDistribution, input, distributionShape);
  }

  @Mutation(() => Distribution, { description: '乡镇审核，村公示期满方可 · The township’s review, once the village’s notice is over.' })
  reviewDistribution(
    @Arg('input', () => ReviewDistributionInput, { description: '内容 · Input.' }) input: ReviewDistributionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'reviewDistribution', reviewDistribution, input, distributionShape);
  }

  @Mutation(() => Distribution, { description: '退回村重新决策 · Gives it back to the village, to be decided and shown anew.' })
  returnDistribution(
    @Arg('input', () => ReturnDistributionInput, { description: '内容 · Input.' }) input: ReturnDistributionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'returnDistribution', returnDistribution, input, distributionShape);
  }

  @Mutation(() => Distribution, { description: '县级备案 · The county keeps a record.' })
  fileDistribution(
    @Arg('input', () => FileDistributionInput, { description: '内容 · Input.' }) input: FileDistributionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'fileDistribution', fileDistribution, input, distributionShape);
  }

  @Mutation(() => Distribution, { description: '登记支付 · Records that the village has paid it out.' })
  payDistribution(
    @Arg('input', () => PayDistributionInput, { description: '内容 · Input.' }) input: PayDistributionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'payDistribution', payDistribution, input, distributionShape);
  }

  @Mutation(() => Distribution, { description: '撤回收益分配，金额恢复可分配 · Takes it back before review; its amount is free again.' })
  withdrawDistribution(
    @Arg('input', () => ReturnDistributionInput, { description: '内容 · Input.' }) input: ReturnDistributionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'withdrawDistribution', withdrawDistribution, input, distributionShape);
  }

  @FieldResolver(() => [DistributionMove], {
    description: '能办理什么，不能的说明原因 · For each move whether the acting post may make it, and if not, exactly why.',
  })
  availableMoves(@Root() { id }: Distribution, @Ctx() context: Context) {
    return movesOfDistribution(context, id);
  }

  @AnsweredField(() => DistributionActConnection, { description: '办理过程 · Its steps, in order.' })
  acts(@Root() root: Distribution, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => NoticeConnection, { description: '公示，新的在前 · Its notices, newest first.' })
  notices(@Root() root: Distribution, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => AttachmentConnection, { description: '附件，新的在前 · Its files, newest first.' })
  attachments(@Root() root: Distribution, @Args() _page: AttachmentPageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}
