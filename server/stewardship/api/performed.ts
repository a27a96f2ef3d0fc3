import type { GraphQLResolveInfo } from 'graphql';
import type { Action, Outcome } from '../../audit/index.js';
import type { Context } from '../../context.js';
import { askedOf, type Shape } from '../../kernel/shape.js';
import { findOne } from '../views/find.js';

/** Performs an act and answers its noun as it stands after the commit. */
export async function performed<Input extends object>(
  context: Context,
  info: GraphQLResolveInfo,
  verb: string,
  action: Action<Input, Outcome>,
  input: Input,
  noun: Shape,
): Promise<unknown> {
  const { id } = await context.perform(verb, action, input);
  return context.look((em) => findOne(em, noun, id, askedOf(info)));
}
