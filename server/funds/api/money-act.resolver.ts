import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { askedOf } from '../../kernel/shape.js';
import { adjust } from '../actions/adjust.js';
import { reclaim } from '../actions/reclaim.js';
import { release } from '../actions/release.js';
import { returnDisbursement } from '../actions/return-disbursement.js';
import { reverseDisbursement } from '../actions/reverse.js';
import { findMoneyActs } from '../views/find-money-acts.js';
import { adjustmentShape, disbursementReturnShape, disbursementShape, reclaimShape } from '../views/shapes.js';
import { AdjustInput, MoneyActsArgs, ReclaimInput, ReleaseInput, ReturnDisbursementInput, ReverseInput } from './allocation.input.js';
import {
  Adjustment,
  AdjustmentConnection,
  Disbursement,
  DisbursementConnection,
  DisbursementReturn,
  DisbursementReturnConnection,
  Reclaim,
  ReclaimConnection,
} from './allocation.type.js';
import { CarryOverConnection, ConsolidationConnection, SurplusReturnConnection } from './document.type.js';
import { performed } from './performed.js';

@Resolver()
export class MoneyActResolver {
  @Query(() => DisbursementConnection, { description: '拨付 · Releases in one’s area.' })
  disbursements(@Args() { filter, order }: MoneyActsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findMoneyActs(em, 'disbursements', filter ?? {}, order !== 'DATE_ASC', askedOf(info)));
  }

  @Query(() => AdjustmentConnection, { description: '调整 · Adjustments out of projects in one’s area.' })
  adjustments(@Args() { filter, order }: MoneyActsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findMoneyActs(em, 'adjustments', filter ?? {}, order !== 'DATE_ASC', askedOf(info)));
  }

  @Query(() => ReclaimConnection, { description: '收回 · Reclaims in one’s area.' })
  reclaims(@Args() { filter, order }: MoneyActsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findMoneyActs(em, 'reclaims', filter ?? {}, order !== 'DATE_ASC', askedOf(info)));
  }

  @Query(() => CarryOverConnection, { description: '结转 · Carry-overs in one’s area.' })
  carryOvers(@Args() { filter, order }: MoneyActsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findMoneyActs(em, 'carryOvers', filter ?? {}, order !== 'DATE_ASC', askedOf(info)));
  }

  @Query(() => DisbursementReturnConnection, { description: '拨付退回 · Releases that came back, in one’s area.' })
  disbursementReturns(@Args() { filter, order }: MoneyActsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findMoneyActs(em, 'disbursementReturns', filter ?? {}, order !== 'DATE_ASC', askedOf(info)));
  }

  @Query(() => SurplusReturnConnection, { description: '结余上缴 · Surplus handed back to the superior, in one’s county.' })
  surplusReturns(@Args() { filter, order }: MoneyActsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findMoneyActs(em, 'surplusReturns', filter ?? {}, order !== 'DATE_ASC', askedOf(info)));
  }

  @Query(() => ConsolidationConnection, { description: '统筹整合 · Consolidations in one’s county.' })
  consolidations(@Args() { filter, order }: MoneyActsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findMoneyActs(em, 'consolidations', filter ?? {}, order !== 'DATE_ASC', askedOf(info)));
  }

  @Mutation(() => Disbursement, { description: '拨付 · Releases money of an allocation.' })
  release(
    @Arg('input', () => ReleaseInput, { description: '内容 · Input.' }) input: ReleaseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'release', release, input, disbursementShape, info);
  }

  @Mutation(() => DisbursementReturn, { description: '拨付退回 · Takes released money that is not paid back to its allocation.' })
  returnDisbursement(
    @Arg('input', () => ReturnDisbursementInput, { description: '内容 · Input.' }) input: ReturnDisbursementInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'returnDisbursement', returnDisbursement, input, disbursementReturnShape, info);
  }

  @Mutation(() => Disbursement, { description: '冲销拨付 · Takes a release booked in error back.' })
  reverseDisbursement(
    @Arg('input', () => ReverseInput, { description: '内容 · Input.' }) input: ReverseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'reverseDisbursement', reverseDisbursement, input, disbursementShape, info);
  }

  @Mutation(() => Adjustment, { description: '调整到另一项目 · Moves unreleased money to another project by a decision.' })
  adjust(
    @Arg('input', () => AdjustInput, { description: '内容 · Input.' }) input: AdjustInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'adjust', adjust, input, adjustmentShape, info);
  }

  @Mutation(() => Reclaim, { description: '收回未拨付资金 · Takes unreleased money back to its line.' })
  reclaim(
    @Arg('input', () => ReclaimInput, { description: '内容 · Input.' }) input: ReclaimInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'reclaim', reclaim, input, reclaimShape, info);
  }
}
