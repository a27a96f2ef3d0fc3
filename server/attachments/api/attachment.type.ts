import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PlaceType } from '../../divisions/index.js';
import { PersonType } from '../../identity/index.js';
import { PageArgs } from '../../kernel/act-input.js';
import { connectionOf } from '../../kernel/connection.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { attachmentKinds } from '../rules/kinds.js';

export const AttachmentKind = Object.fromEntries(Object.keys(attachmentKinds).map((kind) => [kind, kind]));
registerEnumType(AttachmentKind, {
  name: 'AttachmentKind',
  description: '附件种类 · What a file is to its case.',
  valuesConfig: Object.fromEntries(Object.entries(attachmentKinds).map(([kind, description]) => [kind, { description }])),
});

@ObjectType({ simpleResolvers: true, description: '附件撤回 · The withdrawal of an attachment: it no longer counts but stays readable.' })
export class AttachmentWithdrawal {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '理由 · Why it no longer counts.' })
  reason!: string;
  @Field(() => LocalDate, { description: '撤回日期 · Business date of the withdrawal.' })
  withdrawnOn!: string;
  @Field(() => PersonType, { nullable: true, description: '撤回人 · Who withdrew it; null for those who may not see names.' })
  withdrawnBy!: PersonType | null;
  @Field(() => DateTime, { description: '记录时刻 · The moment it was recorded.' })
  recordedAt!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: '附件：挂在事项上的文件，内容不改不删 · A file that belongs to a case; its content is never changed or removed.',
})
export class Attachment {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '事项所在地区划代码 · Place code of the case.' })
  placeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '事项所在地 · Place of the case.' })
  place!: PlaceType | null;
  @Field(() => String, { description: '事项种类，如project · Noun of the case, such as `project`.' })
  subjectNoun!: string;
  @Field(() => ID, { description: '事项编号 · Identity of the case.' })
  subjectId!: string;
  @Field(() => AttachmentKind, { description: '附件种类 · What the file is.' })
  kind!: string;
  @Field(() => String, { description: '文件名 · File name with its ending.' })
  name!: string;
  @Field(() => String, { description: '文件类型，经内容核验 · Media type, checked against the content.' })
  mediaType!: string;
  @Field(() => Int, { description: '大小（字节）· Size in bytes.' })
  size!: number;
  @Field(() => String, { description: '内容的SHA-256，十六进制 · SHA-256 of the content, in hexadecimal.' })
  sha256!: string;
  @Field(() => String, { description: '下载地址，相对于服务器 · Address of the content, relative to the server.' })
  url!: string;
  @Field(() => LocalDate, { nullable: true, description: '拍摄或形成日期 · The day it was taken, as its uploader says.' })
  takenOn!: string | null;
  @Field(() => PersonType, { nullable: true, description: '上传人 · Who uploaded it.' })
  uploadedBy!: PersonType | null;
  @Field(() => PersonType, { nullable: true, description: '替谁上传（代理时）· For whom, when a substitute uploaded it.' })
  uploadedFor!: PersonType | null;
  @Field(() => DateTime, { description: '上传时刻 · The moment of the upload.' })
  uploadedAt!: string;
  @Field(() => Boolean, { description: '是否示例 · Whether it is sample data.' })
  isSample!: boolean;
  @Field(() => AttachmentWithdrawal, { nullable: true, description: '撤回；未撤回为空 · Its withdrawal; null while it counts.' })
  withdrawal!: AttachmentWithdrawal | null;
}

export const AttachmentConnection = connectionOf('Attachment', () => Attachment);

@ArgsType()
export class AttachmentPageArgs extends PageArgs {
  @Field(() => AttachmentKind, { nullable: true, description: '只要某种附件 · Only files of this kind.' })
  kind?: string | null;
  @Field(() => Boolean, { nullable: true, description: '是否包括已撤回的，默认否 · Whether to include withdrawn ones; no by default.' })
  withWithdrawn?: boolean | null;
}
