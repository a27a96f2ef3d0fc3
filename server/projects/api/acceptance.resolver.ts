import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { askedOf } from '../../kernel/shape.js';
import { closeProblem } from '../actions/close-problem.js';
import { recordAcceptance } from '../actions/record-acceptance.js';
import { acceptanceProblemShape, acceptanceShape } from '../views/acceptance-shape.js';
import { readOne } from '../views/read-one.js';
import { CloseProblemInput, RecordAcceptanceInput } from './acceptance.input.js';
import { Acceptance, AcceptanceProblem } from './acceptance.type.js';

@Resolver(() => Acceptance)
export class AcceptanceResolver {
  @Mutation(() => Acceptance, { description: '记录验收 · Records a check of the finished works.' })
  async recordAcceptance(
    @Arg('input', () => RecordAcceptanceInput, { description: '内容 · What to do.' }) input: RecordAcceptanceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('recordAcceptance', recordAcceptance, input);
    return context.look((em) => readOne(em, acceptanceShape, id, askedOf(info)));
  }

  @Mutation(() => AcceptanceProblem, { description: '验收问题销号 · Closes a problem found at acceptance.' })
  async closeProblem(
    @Arg('input', () => CloseProblemInput, { description: '内容 · What to do.' }) input: CloseProblemInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('closeProblem', closeProblem, input);
    return context.look((em) => readOne(em, acceptanceProblemShape, id, askedOf(info)));
  }
}
