import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { askedOf } from '../../kernel/shape.js';
import { fileObjection } from '../actions/file-objection.js';
import { replyToObjection } from '../actions/reply-to-objection.js';
import { findObjection } from '../views/find-notices.js';
import { FileObjectionInput, ReplyToObjectionInput } from './objection.input.js';
import { Objection } from './objection.type.js';

const given = { description: '填写内容 · Input.' };

@Resolver(() => Objection)
export class ObjectionResolver {
  @Mutation(() => Objection, {
    description:
      '提出异议，无须登录；以岗位办理时为代录 · Object to a notice, without signing in; acting in a post one takes it down for somebody.',
  })
  async fileObjection(
    @Arg('input', () => FileObjectionInput, given) input: FileObjectionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('fileObjection', fileObjection, input);
    return context.look((em) => findObjection(em, id, askedOf(info)));
  }

  @Mutation(() => Objection, { description: '答复异议 · Answer an objection.' })
  async replyToObjection(
    @Arg('input', () => ReplyToObjectionInput, given) input: ReplyToObjectionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('replyToObjection', replyToObjection, input);
    return context.look((em) => findObjection(em, id, askedOf(info)));
  }
}
