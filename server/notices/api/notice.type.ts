import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PlaceType } from '../../divisions/index.js';
import { PersonType } from '../../identity/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { NoticeCarrier, NoticeDayUnit, NoticeKind, NoticeLevel, NoticePurpose } from './words.enums.js';

@ObjectType({ simpleResolvers: true, description: '公示撤回 · The withdrawal of a notice: it no longer counts but stays readable.' })
export class NoticeWithdrawal {
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

@ObjectType({ simpleResolvers: true, description: '异议件数 · How many objections a notice has on a day.' })
export class ObjectionCount {
  @Field(() => Int, { description: '收到 · Received.' })
  received!: number;
  @Field(() => Int, { description: '待答复 · Waiting for a reply.' })
  open!: number;
  @Field(() => Int, { description: '成立 · Upheld.' })
  upheld!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    '公示（有异议期）或公告（公开结果）；发布后不改不删 · A publication: a notice with its clock or an announcement of a result. Never changed or removed.',
})
export class Notice {
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
  @Field(() => NoticePurpose, { description: '事由 · The step that it serves.' })
  purpose!: string;
  @Field(() => NoticeKind, { description: '公示或公告 · Notice or announcement.' })
  kind!: string;
  @Field(() => NoticeLevel, { description: '级别 · Who publishes.' })
  level!: string;
  @Field(() => [NoticeCarrier], { description: '载体 · Where the public can read it.' })
  carriers!: string[];
  @Field(() => String, { description: '标题 · Title.' })
  title!: string;
  @Field(() => String, { description: '正文 · Text.' })
  body!: string;
  @Field(() => LocalDate, { description: '发布日期 · Business date of publication.' })
  publishedOn!: string;
  @Field(() => Int, { nullable: true, description: '公示天数；公告为空 · Days of the clock; null for an announcement.' })
  days!: number | null;
  @Field(() => NoticeDayUnit, { nullable: true, description: '天数单位；公告为空 · Unit of the days; null for an announcement.' })
  unit!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: '公示最后一日，当日仍可提异议；公告为空 · The last day, on which one may still object; null for an announcement.',
  })
  lastDay!: string | null;
  @Field(() => PersonType, { nullable: true, description: '发布人 · Who published; null for those who may not see names.' })
  publishedBy!: PersonType | null;
  @Field(() => PersonType, { nullable: true, description: '替谁发布（代理时）· For whom, when a substitute published.' })
  publishedFor!: PersonType | null;
  @Field(() => DateTime, { description: '记录时刻 · The moment it was recorded.' })
  recordedAt!: string;
  @Field(() => Boolean, { description: '是否示例 · Whether it is sample data.' })
  isSample!: boolean;
  @Field(() => NoticeWithdrawal, { nullable: true, description: '撤回；未撤回为空 · Its withdrawal; null while it counts.' })
  withdrawal!: NoticeWithdrawal | null;
}

export const NoticeConnection = connectionOf('Notice', () => Notice);
