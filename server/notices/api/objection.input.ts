import { Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../kernel/act-input.js';
import type { FileObjection } from '../actions/file-objection.js';
import type { ReplyToObjection } from '../actions/reply-to-objection.js';

@InputType({ description: '提出异议，无须登录 · Objects to a notice; nobody needs to sign in.' })
export class FileObjectionInput extends ActInput implements Omit<FileObjection, 'sample'> {
  @Field(() => ID, { description: '公示编号 · Identity of the notice.' })
  noticeId!: string;
  @Field(() => String, {
    description: '异议内容，公开显示，请勿写个人信息 · What is objected; it is shown publicly, so leave personal data out.',
  })
  @Length(1, 2000)
  text!: string;
  @Field(() => String, { nullable: true, description: '姓名，可不填，不公开 · Name; not required, never public.' })
  @Length(1, 100)
  objectorName?: string | null;
  @Field(() => String, { nullable: true, description: '联系方式，可不填，不公开 · How to reach you; not required, never public.' })
  @Length(1, 200)
  objectorContact?: string | null;
}

@InputType({ description: '答复异议，答复是最终的 · Answers an objection; the answer is final.' })
export class ReplyToObjectionInput extends ActInput implements ReplyToObjection {
  @Field(() => ID, { description: '异议编号 · Identity of the objection.' })
  objectionId!: string;
  @Field(() => String, { description: '答复内容，公开显示 · What is answered; it is shown publicly.' })
  @Length(1, 2000)
  text!: string;
  @Field(() => Boolean, { description: '异议是否成立；成立则事项须退回 · Whether it is upheld, so that the case must go back.' })
  upheld!: boolean;
}
