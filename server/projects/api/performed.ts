import type { GraphQLResolveInfo } from 'graphql';
import type { Action } from '../../audit/index.js';
import type { Context } from '../../context.js';
import { askedOf } from '../../kernel/shape.js';
import { findProject } from '../views/find-projects.js';

/** Performs one act on a project and reads the project again, as the client asked for it. */
export async function performed<Input extends object>(
  context: Context,
  info: GraphQLResolveInfo,
  verb: string,
  action: Action<Input>,
  input: Input,
): Promise<unknown> {
  const { id } = await context.perform(verb, action, input);
  return context.look((em) => findProject(em, id, askedOf(info)));
}
