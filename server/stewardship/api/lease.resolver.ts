import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AttachmentConnection, AttachmentPageArgs } from '../../attachments/index.js';
import type { Context } from '../../context.js';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { closeLease } from '../actions/close-lease.js';
import { receiveIncome, reverseIncome } from '../actions/receive-income.js';
import { signLease } from '../actions/sign-lease.js';
import { findOne } from '../views/find.js';
import { findArrears, findIncomes, findLeases } from '../views/find-income.js';
import { incomeShape, leaseShape } from '../views/income-shapes.js';
import { ArrearsArgs, IncomesArgs, LeasesArgs } from './income.args.js';
import { CloseLeaseInput, ReceiveIncomeInput, ReverseIncomeInput, SignLeaseInput } from './income.input.js';
import { Income, IncomeArrearConnection, IncomeConnection, IncomeDueConnection, Lease, LeaseConnection } from './lease.type.js';
import { performed } from './performed.js';

@Resolver(() => Lease)
export class LeaseResolver {
  @Query(() => LeaseConnection, { description: '资产经营合同，新的在前 · Contracts over assets of one’s area, newest first.' })
  leases(@Args() { filter }: LeasesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findLeases(em, filter ?? {}, askedOf(info)));
  }

  @Query(() => Lease, { nullable: true, description: '一份合同；看不到的为空 · One contract; null when unknown.' })
  lease(@Arg('id', () => ID, { description: '编号 · Identity.' }) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findOne(em, leaseShape, id, askedOf(info)));
  }

  @Mutation(() => Lease, {
    description:
      '签订资产经营合同：生成全部应收；出租、承包的经营权在合同期内归承租方 · Signs a contract: all dues are written, and with a lease or operation the right to operate passes for the term.',
  })
  signLease(
    @Arg('input', () => SignLeaseInput, { description: '内容 · Input.' }) input: SignLeaseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'signLease', signLease, input, leaseShape);
  }

  @Mutation(() => Lease, {
    description:
      '终止合同：尚未开始的各期应收失效，经营权收回 · Closes a contract: dues of periods that have not begun lapse, the right to operate goes back.',
  })
  closeLease(
    @Arg('input', () => CloseLeaseInput, { description: '内容 · Input.' }) input: CloseLeaseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'closeLease', closeLease, input, leaseShape);
  }

  @AnsweredField(() => IncomeDueConnection, { description: '各期应收，按应收日期 · Its dues, by the day they fall due.' })
  dues(@Root() root: Lease, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => IncomeConnection, { description: '合同项下收益，新的在前 · What was received under it, newest first.' })
  incomes(@Root() root: Lease, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => AttachmentConnection, { description: '附件，新的在前 · Its files, newest first.' })
  attachments(@Root() root: Lease, @Args() _page: AttachmentPageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}

@Resolver(() => Income)
export class IncomeResolver {
  @Query(() => IncomeConnection, {
    description: '收益台账，按收款日期，新的在前 · Income of one’s area by the day it was received, latest first.',
  })
  incomes(@Args() { filter }: IncomesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findIncomes(em, filter ?? {}, askedOf(info)));
  }

  @Query(() => IncomeArrearConnection, { description: '欠收清单，拖欠最久的在前 · What is in arrears on a day, longest overdue first.' })
  incomeArrears(@Args() { asOf, filter }: ArrearsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findArrears(em, filter ?? {}, asOf ?? context.clock.today(), askedOf(info)));
  }

  @Mutation(() => Income, { description: '登记收益，对应应收或自由登记 · Records income of an asset, against a due or free.' })
  receiveIncome(
    @Arg('input', () => ReceiveIncomeInput, { description: '内容 · Input.' }) input: ReceiveIncomeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'receiveIncome', receiveIncome, input, incomeShape);
  }

  @Mutation(() => Income, { description: '冲销收益，返回冲销记录 · Takes an income back whole; answers the reversal.' })
  reverseIncome(
    @Arg('input', () => ReverseIncomeInput, { description: '内容 · Input.' }) input: ReverseIncomeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'reverseIncome', reverseIncome, input, incomeShape);
  }

  @AnsweredField(() => AttachmentConnection, { description: '附件，新的在前 · Its files, newest first.' })
  attachments(@Root() root: Income, @Args() _page: AttachmentPageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}
