import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { answered, askedOf } from '../../kernel/shape.js';
import type { ExceptionFacts, ExceptionKind } from '../rules/exception-kinds.js';
import { exceptionSentence } from '../rules/exception-sentence.js';
import { refuse } from '../rules/refusals.js';
import { countExceptions, findExceptions } from '../views/find-exceptions.js';
import { ExceptionsArgs, ExceptionsInput } from './exception.args.js';
import { Exception, ExceptionConnection, ExceptionCount, ExceptionSentence } from './exception.type.js';

@Resolver(() => Exception)
export class ExceptionResolver {
  @Query(() => ExceptionConnection, {
    description: '辖区内的例外，按类型、地点排列 · What should not be as it is, within one’s area, by kind and place.',
  })
  exceptions(@Args(() => ExceptionsArgs) { input }: ExceptionsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findExceptions(em, questionOf(input, context), askedOf(info)));
  }

  @Query(() => [ExceptionCount], {
    description: '各类例外的件数和金额，所问各类各一行 · How many exceptions of each kind, every asked kind once.',
  })
  exceptionCounts(
    @Arg('input', () => ExceptionsInput, { description: '范围 · What is looked for.' }) input: ExceptionsInput,
    @Ctx() context: Context,
  ) {
    return context.look((em) => countExceptions(em, questionOf(input, context)));
  }

  @FieldResolver(() => ExceptionSentence, { description: '情况说明 · The case in one sentence.' })
  sentence(@Root() row: Exception, @Info() info: GraphQLResolveInfo) {
    const facts = answered(row, info) as ExceptionFacts;
    return exceptionSentence(facts['kind'] as ExceptionKind, facts);
  }
}

/** Refuses EXCEPTIONS_MUST_NOT_LIE_AHEAD. */
function questionOf({ placeCode, kinds, asOf }: ExceptionsInput, { clock }: Context) {
  const today = clock.today();
  if (asOf && asOf > today) throw refuse('EXCEPTIONS_MUST_NOT_LIE_AHEAD', { given: asOf, today });
  return { placeCode, kinds, asOf: asOf ?? today };
}
