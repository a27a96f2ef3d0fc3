import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { amendClaim, draftClaim } from '../actions/draft-claim.js';
import { approveClaim, checkClaim, returnClaim, submitClaim, withdrawClaim } from '../actions/move-claim.js';
import { payClaim } from '../actions/pay-claim.js';
import { reversePayment } from '../actions/reverse.js';
import { findOne } from '../views/find.js';
import { findClaims, findMoneyActs } from '../views/find-money-acts.js';
import { listProofKinds } from '../views/list-proof-kinds.js';
import { findMyClaims } from '../views/my-claims.js';
import { claimShape, paymentShape } from '../views/shapes.js';
import { MoneyActsArgs, ReverseInput } from './allocation.input.js';
import {
  AmendClaimInput,
  ClaimMovesArgs,
  ClaimsArgs,
  DraftClaimInput,
  MoveClaimInput,
  PayClaimInput,
  ReturnClaimInput,
} from './claim.input.js';
import { Claim, ClaimConnection, ClaimMove, Payment, PaymentConnection, ProofKind } from './claim.type.js';
import { movesOfClaim } from './claim-moves.js';
import { performed } from './performed.js';

@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => ClaimConnection, { description: '报账 · Claims in one’s area.' })
  claims(@Args() { filter, order }: ClaimsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findClaims(em, filter ?? {}, order ?? 'NEWEST_FIRST', askedOf(info)));
  }

  @Query(() => Claim, { nullable: true, description: '一笔报账 · One claim; null when unknown.' })
  claim(@Arg('id', () => ID, { description: '编号 · Identity.' }) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findOne(em, claimShape, id, askedOf(info)));
  }

  @Query(() => ClaimConnection, {
    description:
      '等我办理的报账，等得最久的在前 · Claims that wait for the acting post, longest waiting first; `availableMoves(allowed: true)` says what it may do.',
  })
  myClaims(@Args() _page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findMyClaims(em, context.viewer, context.clock.today(), askedOf(info)));
  }

  @Query(() => [ProofKind], { description: '报账资料种类 · The kinds of paper that claims need.' })
  proofKinds(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => listProofKinds(em, askedOf(info)));
  }

  @Mutation(() => Claim, { description: '起草报账 · Draws up a claim.' })
  draftClaim(
    @Arg('input', () => DraftClaimInput, { description: '内容 · Input.' }) input: DraftClaimInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'draftClaim', draftClaim, input, claimShape, info);
  }

  @Mutation(() => Claim, { description: '修改报账草稿 · Changes a draft or returned claim.' })
  amendClaim(
    @Arg('input', () => AmendClaimInput, { description: '内容 · Input.' }) input: AmendClaimInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'amendClaim', amendClaim, input, claimShape, info);
  }

  @Mutation(() => Claim, { description: '提交报账，资料须齐全 · Submits a claim with all its proofs.' })
  submitClaim(
    @Arg('input', () => MoveClaimInput, { description: '内容 · Input.' }) input: MoveClaimInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'submitClaim', submitClaim, input, claimShape, info);
  }

  @Mutation(() => Claim, { description: '撤回报账 · Withdraws a claim before it is checked.' })
  withdrawClaim(
    @Arg('input', () => MoveClaimInput, { description: '内容 · Input.' }) input: MoveClaimInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'withdrawClaim', withdrawClaim, input, claimShape, info);
  }

  @Mutation(() => Claim, { description: '乡镇审核报账 · The township checks a claim.' })
  checkClaim(
    @Arg('input', () => MoveClaimInput, { description: '内容 · Input.' }) input: MoveClaimInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'checkClaim', checkClaim, input, claimShape, info);
  }

  @Mutation(() => Claim, { description: '财政审批报账 · Finance approves a claim.' })
  approveClaim(
    @Arg('input', () => MoveClaimInput, { description: '内容 · Input.' }) input: MoveClaimInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'approveClaim', approveClaim, input, claimShape, info);
  }

  @Mutation(() => Claim, { description: '退回报账 · Gives a claim back to the unit.' })
  returnClaim(
    @Arg('input', () => ReturnClaimInput, { description: '内容 · Input.' }) input: ReturnClaimInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'returnClaim', returnClaim, input, claimShape, info);
  }

  @FieldResolver(() => [ClaimMove], {
    description: '可办步骤及不能办理的原因 · Every move of the claim, and why the viewer may not make it.',
  })
  availableMoves(@Root() { id }: Claim, @Args() { allowed }: ClaimMovesArgs, @Ctx() context: Context) {
    return movesOfClaim(context, id, allowed);
  }

  @AnsweredField(() => PaymentConnection, { description: '支付，含已冲销 · Its payments, reversed ones included.' })
  payments(@Root() root: Claim, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}

@Resolver(() => Payment)
export class PaymentResolver {
  @Query(() => PaymentConnection, { description: '支付 · Payments in one’s area.' })
  payments(@Args() { filter, order }: MoneyActsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findMoneyActs(em, 'payments', filter ?? {}, order !== 'DATE_ASC', askedOf(info)));
  }

  @Query(() => Payment, { nullable: true, description: '一笔支付 · One payment; null when unknown.' })
  payment(@Arg('id', () => ID, { description: '编号 · Identity.' }) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findOne(em, paymentShape, id, askedOf(info)));
  }

  @Mutation(() => Payment, { description: '支付报账 · Pays an approved claim, or a part of it, to its payee.' })
  payClaim(
    @Arg('input', () => PayClaimInput, { description: '内容 · Input.' }) input: PayClaimInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'payClaim', payClaim, input, paymentShape, info);
  }

  @Mutation(() => Payment, { description: '冲销支付；报账重新待支付 · Takes a payment booked in error back; its claim is open again.' })
  reversePayment(
    @Arg('input', () => ReverseInput, { description: '内容 · Input.' }) input: ReverseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'reversePayment', reversePayment, input, paymentShape, info);
  }
}
