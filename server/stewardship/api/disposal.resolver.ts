import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AssetType } from '../../assets/index.js';
import { AttachmentConnection, AttachmentPageArgs } from '../../attachments/index.js';
import type { Context } from '../../context.js';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { rejectDisposal, withdrawDisposal } from '../actions/close-disposal.js';
import { completeDisposal } from '../actions/complete-disposal.js';
import { approveDisposal, consentDisposal, reviewDisposal, valueDisposal, voteDisposal } from '../actions/move-disposal.js';
import { requestDisposal } from '../actions/request-disposal.js';
import { disposalShape } from '../views/disposal-shapes.js';
import { findOne } from '../views/find.js';
import { findDisposals, findMyDisposals } from '../views/find-disposals.js';
import {
  ApproveDisposalInput,
  CloseDisposalInput,
  CompleteDisposalInput,
  ConsentDisposalInput,
  DisposalMovesArgs,
  DisposalsArgs,
  RequestDisposalInput,
  ReviewDisposalInput,
  ValueDisposalInput,
  VoteDisposalInput,
} from './disposal.input.js';
import { AvailableDisposalMove, Disposal, DisposalConnection } from './disposal.type.js';
import { movesOfDisposal } from './disposal-moves.js';
import { performed } from './performed.js';

@Resolver(() => Disposal)
export class DisposalResolver {
  @Query(() => DisposalConnection, { description: '资产处置 · Disposals of assets in one’s area.' })
  disposals(@Args() { filter, order }: DisposalsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findDisposals(em, filter ?? {}, order ?? 'NEWEST', askedOf(info)));
  }

  @Query(() => Disposal, { nullable: true, description: '一项处置 · One disposal; null when unknown.' })
  disposal(
    @Arg('id', () => ID, { description: '编号 · Identity.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => findOne(em, disposalShape, id, askedOf(info)));
  }

  @Query(() => DisposalConnection, {
    description: '等我办理的处置，等得最久的在前 · Disposals that wait for the acting post, longest waiting first.',
  })
  myDisposals(@Args() _page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findMyDisposals(em, context.viewer, context.clock.today(), askedOf(info)));
  }

  @Mutation(() => Disposal, {
    description: '申请处置资产；资产进入处置中 · Asks for an asset to be disposed of; the asset goes into disposal.',
  })
  requestDisposal(
    @Arg('input', () => RequestDisposalInput, { description: '内容 · Input.' }) input: RequestDisposalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'requestDisposal', requestDisposal, input, disposalShape);
  }

  @Mutation(() => Disposal, { description: '记录评估 · Records a valuation.' })
  valueDisposal(
    @Arg('input', () => ValueDisposalInput, { description: '内容 · Input.' }) input: ValueDisposalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'valueDisposal', valueDisposal, input, disposalShape);
  }

  @Mutation(() => Disposal, {
    description:
      '记录村民（代表）会议表决；未达比例的不受理 · Records the vote of the village assembly; a vote that does not carry is refused.',
  })
  voteDisposal(
    @Arg('input', () => VoteDisposalInput, { description: '内容 · Input.' }) input: VoteDisposalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'voteDisposal', voteDisposal, input, disposalShape);
  }

  @Mutation(() => Disposal, { description: '乡镇审核处置 · The township reviews a disposal.' })
  reviewDisposal(
    @Arg('input', () => ReviewDisposalInput, { description: '内容 · Input.' }) input: ReviewDisposalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'reviewDisposal', reviewDisposal, input, disposalShape);
  }

  @Mutation(() => Disposal, { description: '牵头部门审批处置 · The lead bureau approves a disposal.' })
  approveDisposal(
    @Arg('input', () => ApproveDisposalInput, { description: '内容 · Input.' }) input: ApproveDisposalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'approveDisposal', approveDisposal, input, disposalShape);
  }

  @Mutation(() => Disposal, { description: '财政同意处置 · Finance consents to a disposal.' })
  consentDisposal(
    @Arg('input', () => ConsentDisposalInput, { description: '内容 · Input.' }) input: ConsentDisposalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'consentDisposal', consentDisposal, input, disposalShape);
  }

  @Mutation(() => Disposal, {
    description: '不予处置；资产恢复原状态 · Whoever’s turn it is says no; the asset goes back to the state it came from.',
  })
  rejectDisposal(
    @Arg('input', () => CloseDisposalInput, { description: '内容 · Input.' }) input: CloseDisposalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'rejectDisposal', rejectDisposal, input, disposalShape);
  }

  @Mutation(() => Disposal, {
    description: '撤回处置；资产恢复原状态 · The office that asked takes it back; the asset goes back to the state it came from.',
  })
  withdrawDisposal(
    @Arg('input', () => CloseDisposalInput, { description: '内容 · Input.' }) input: CloseDisposalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'withdrawDisposal', withdrawDisposal, input, disposalShape);
  }

  @Mutation(() => Disposal, {
    description:
      '完成处置：收入按份额归所有权人，权利责任终止，净值核销 · Completes a disposal: proceeds fall to the owners by their shares, rights and duties end, the net value leaves.',
  })
  completeDisposal(
    @Arg('input', () => CompleteDisposalInput, { description: '内容 · Input.' }) input: CompleteDisposalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'completeDisposal', completeDisposal, input, disposalShape);
  }

  @FieldResolver(() => [AvailableDisposalMove], {
    description: '可办步骤及不能办理的原因 · Every move of the disposal, and why the acting post may not make it.',
  })
  availableMoves(@Root() { id }: Disposal, @Args() { allowed }: DisposalMovesArgs, @Ctx() context: Context) {
    return movesOfDisposal(context, id, allowed ?? false);
  }

  @AnsweredField(() => AttachmentConnection, { description: '附件，新的在前 · Its files, newest first.' })
  attachments(@Root() root: Disposal, @Args() _page: AttachmentPageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}

@Resolver(() => AssetType)
export class AssetDisposalResolver {
  @AnsweredField(() => DisposalConnection, { description: '历次处置，新的在前 · Its disposals, newest first.' })
  disposals(@Root() root: AssetType, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}
