import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { askedOf } from '../../kernel/shape.js';
import { approveChange } from '../actions/approve-change.js';
import { rejectChange } from '../actions/reject-change.js';
import { requestChange } from '../actions/request-change.js';
import { reviewYear } from '../actions/review-year.js';
import { withdrawChange } from '../actions/withdraw-change.js';
import { changeRequestShape, yearlyReviewShape } from '../views/change-shape.js';
import { findChangeRequests } from '../views/find-execution.js';
import { readOne } from '../views/read-one.js';
import {
  ApproveChangeInput,
  ChangeRequestsArgs,
  RejectChangeInput,
  RequestChangeInput,
  ReviewYearInput,
  WithdrawChangeInput,
} from './change.input.js';
import { ChangeRequest, ChangeRequestConnection, YearlyReview } from './change.type.js';
import { proposedOf } from './proposed-of.js';

@Resolver(() => ChangeRequest)
export class ChangeResolver {
  @Query(() => ChangeRequestConnection, { description: '变更申请列表，新的在前 · Change requests of your area, newest first.' })
  changeRequests(@Args() { filter }: ChangeRequestsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findChangeRequests(em, filter ?? {}, askedOf(info)));
  }

  @Query(() => ChangeRequest, {
    nullable: true,
    description: '一项变更申请；没有或无权查看则为空 · A change request; null when there is none in your area.',
  })
  changeRequest(
    @Arg('id', () => ID, { description: '编号 · Identity.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => readOne(em, changeRequestShape, id, askedOf(info)));
  }

  @Mutation(() => ChangeRequest, { description: '申请变更 · Asks for a change of an approved project.' })
  async requestChange(
    @Arg('input', () => RequestChangeInput, { description: '内容 · What to do.' }) input: RequestChangeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('requestChange', requestChange, { ...input, proposed: proposedOf(input.proposed) });
    return context.look((em) => readOne(em, changeRequestShape, id, askedOf(info)));
  }

  @Mutation(() => ChangeRequest, { description: '批准变更，形成新版本 · Records an approved change; the project gets a new edition.' })
  async approveChange(
    @Arg('input', () => ApproveChangeInput, { description: '内容 · What to do.' }) input: ApproveChangeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('approveChange', approveChange, input);
    return context.look((em) => readOne(em, changeRequestShape, id, askedOf(info)));
  }

  @Mutation(() => ChangeRequest, { description: '不批准变更 · Records that a change was not approved.' })
  async rejectChange(
    @Arg('input', () => RejectChangeInput, { description: '内容 · What to do.' }) input: RejectChangeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('rejectChange', rejectChange, input);
    return context.look((em) => readOne(em, changeRequestShape, id, askedOf(info)));
  }

  @Mutation(() => ChangeRequest, { description: '撤回变更申请 · Takes a change request back.' })
  async withdrawChange(
    @Arg('input', () => WithdrawChangeInput, { description: '内容 · What to do.' }) input: WithdrawChangeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('withdrawChange', withdrawChange, input);
    return context.look((em) => readOne(em, changeRequestShape, id, askedOf(info)));
  }

  @Mutation(() => YearlyReview, { description: '年度复核 · Records the yearly review of a project.' })
  async reviewYear(
    @Arg('input', () => ReviewYearInput, { description: '内容 · What to do.' }) input: ReviewYearInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('reviewYear', reviewYear, input);
    return context.look((em) => readOne(em, yearlyReviewShape, id, askedOf(info)));
  }
}
