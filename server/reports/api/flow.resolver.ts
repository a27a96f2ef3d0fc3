import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { askedOf } from '../../kernel/shape.js';
import { findMoneyFlow } from '../views/money-flow.js';
import { MoneyFlowInput } from './flow.input.js';
import { MoneyFlow } from './flow.type.js';
import { questionOf } from './question.js';

@Resolver()
export class FlowResolver {
  @Query(() => MoneyFlow, {
    description: '资金从来源经项目到资产的流向 · Where the money of a year went, from its source through projects to assets.',
  })
  moneyFlow(
    @Arg('input', () => MoneyFlowInput, { description: '范围 · What it is about.' }) input: MoneyFlowInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => findMoneyFlow(em, questionOf(input, context), askedOf(info)));
  }
}
