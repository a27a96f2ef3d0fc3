import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { shown } from '../../kernel/refusal-type.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { allocate } from '../actions/allocate.js';
import { reverseAllocation } from '../actions/reverse.js';
import { findOne } from '../views/find.js';
import { findMoneyActs } from '../views/find-money-acts.js';
import { allocationShape } from '../views/shapes.js';
import { allocatePlan } from './allocate-plan.js';
import { AllocateInput, AllocatePlanInput, MoneyActsArgs, ReverseInput } from './allocation.input.js';
import { Allocation, AllocationConnection, DisbursementConnection, PlanRow } from './allocation.type.js';
import { PaymentConnection } from './claim.type.js';
import { AsOfArgs } from './document.input.js';
import { AllocationMoney } from './money.type.js';
import { performed } from './performed.js';

@Resolver(() => Allocation)
export class AllocationResolver {
  @Query(() => AllocationConnection, { description: '资金安排 · Allocations in one’s area.' })
  allocations(@Args() { filter, order }: MoneyActsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findMoneyActs(em, 'allocations', filter ?? {}, order !== 'DATE_ASC', askedOf(info)));
  }

  @Query(() => Allocation, { nullable: true, description: '一笔安排 · One allocation; null when unknown.' })
  allocation(
    @Arg('id', () => ID, { description: '编号 · Identity.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => findOne(em, allocationShape, id, askedOf(info)));
  }

  @Mutation(() => Allocation, {
    description: '安排资金到项目；首笔资金使项目进入“资金已下达” · Lays money on a project; the first money moves it on to FUNDED.',
  })
  allocate(
    @Arg('input', () => AllocateInput, { description: '内容 · Input.' }) input: AllocateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'allocate', allocate, input, allocationShape, info);
  }

  @Mutation(() => [PlanRow], {
    description: '按分配方案逐行安排，逐行给出结果 · Makes the allocations of a plan row by row, each with its own result.',
  })
  async allocatePlan(
    @Arg('input', () => AllocatePlanInput, { description: '内容 · Input.' }) input: AllocatePlanInput,
    @Ctx() context: Context,
  ) {
    const rows = await allocatePlan(context, input);
    return rows.map((row) => ({ ...row, refusal: row.refusal && shown(row.refusal) }));
  }

  @Mutation(() => Allocation, { description: '冲销安排，其后未办业务时 · Takes an allocation back while nothing rests on it.' })
  reverseAllocation(
    @Arg('input', () => ReverseInput, { description: '内容 · Input.' }) input: ReverseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'reverseAllocation', reverseAllocation, input, allocationShape, info);
  }

  @AnsweredField(() => AllocationMoney, { nullable: true, description: '资金去向 · Where its money is.' })
  money(@Root() root: Allocation, @Args() _asOf: AsOfArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => DisbursementConnection, { description: '拨付，含已冲销 · Its releases, reversed ones included.' })
  disbursements(@Root() root: Allocation, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => PaymentConnection, { description: '支付，含已冲销 · Its payments, reversed ones included.' })
  payments(@Root() root: Allocation, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}
