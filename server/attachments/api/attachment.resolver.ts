import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { askedOf } from '../../kernel/shape.js';
import { withdrawAttachment } from '../actions/withdraw-attachment.js';
import { findAttachment, findAttachments } from '../views/find-attachments.js';
import { AttachmentsArgs, WithdrawAttachmentInput } from './attachment.input.js';
import { Attachment, AttachmentConnection } from './attachment.type.js';

@Resolver(() => Attachment)
export class AttachmentResolver {
  @Query(() => AttachmentConnection, {
    description: '某事项的附件，新的在前；上传用 POST /attachments · The files of a case, newest first; upload with POST /attachments.',
  })
  attachments(@Args() { subjectId }: AttachmentsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findAttachments(em, subjectId, askedOf(info)));
  }

  @Mutation(() => Attachment, { description: '撤回附件，须说明理由 · Withdraw an attachment, with a reason.' })
  async withdrawAttachment(
    @Arg('input', () => WithdrawAttachmentInput, { description: '填写内容 · Input.' }) input: WithdrawAttachmentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('withdrawAttachment', withdrawAttachment, input);
    return context.look((em) => findAttachment(em, id, askedOf(info)));
  }
}
