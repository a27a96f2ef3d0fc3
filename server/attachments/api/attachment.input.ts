import { IsUUID, Length } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../kernel/act-input.js';
import type { WithdrawAttachment } from '../actions/withdraw-attachment.js';
import { AttachmentPageArgs } from './attachment.type.js';

@ArgsType()
export class AttachmentsArgs extends AttachmentPageArgs {
  @Field(() => ID, { description: '事项编号 · Identity of the case.' })
  @IsUUID()
  subjectId!: string;
}

@InputType({ description: '撤回附件 · Withdraws an attachment: it no longer counts but stays readable.' })
export class WithdrawAttachmentInput extends ActInput implements WithdrawAttachment {
  @Field(() => ID, { description: '附件编号 · Identity of the attachment.' })
  attachmentId!: string;
  @Field(() => String, { description: '理由 · Why it no longer counts.' })
  @Length(1, 500)
  reason!: string;
}
