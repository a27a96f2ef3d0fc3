import type { GraphQLResolveInfo } from 'graphql';
import type { Action, Outcome } from '../../audit/index.js';
import type { Context } from '../../context.js';
import { askedOf } from '../../kernel/shape.js';
import { findAsset } from '../views/find-assets.js';

/** Performs one act on an asset and reads the asset again, as the client asked for it. */
export async function assetPerformed<Input extends object>(
  context: Context,
  info: GraphQLResolveInfo,
  verb: string,
  action: Action<Input, Outcome>,
  input: Input,
): Promise<unknown> {
  const { id } = await context.perform(verb, action, input);
  return context.look((em) => findAsset(em, id, { asOf: context.clock.today() }, askedOf(info)));
}
