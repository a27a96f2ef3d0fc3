import { ArrayMaxSize, ArrayMinSize, IsUUID, Length, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { ActInput, PageArgs } from '../../kernel/act-input.js';
import type { DayUnit } from '../../kernel/clock.js';
import { LocalDate } from '../../kernel/scalars.js';
import type { PublishNotice } from '../actions/publish-notice.js';
import type { WithdrawNotice } from '../actions/withdraw-notice.js';
import type { Carrier, NoticeKind as Kind, NoticeLevel as Level, Purpose, Standing } from '../rules/words.js';
import type { NoticeFilter as Filter, NoticeOrder as Order } from '../views/find-notices.js';
import { NoticeCarrier, NoticeDayUnit, NoticeKind, NoticeLevel, NoticePurpose, NoticeStanding } from './words.enums.js';

export const NoticeOrder: Readonly<Record<Order, Order>> = {
  PUBLISHED_DESC: 'PUBLISHED_DESC',
  PUBLISHED_ASC: 'PUBLISHED_ASC',
  LAST_DAY_ASC: 'LAST_DAY_ASC',
};
registerEnumType(NoticeOrder, {
  name: 'NoticeOrder',
  description: '公示公告排序 · Order of notices.',
  valuesConfig: {
    PUBLISHED_DESC: { description: '按发布日期，新的在前 · by day of publication, newest first' },
    PUBLISHED_ASC: { description: '按发布日期，旧的在前 · by day of publication, oldest first' },
    LAST_DAY_ASC: { description: '按期满日，先期满的在前（公告按发布日）· by last day, soonest first (announcements by publication)' },
  },
});

@InputType({ description: '公示公告筛选，各项同时满足 · Filter of notices; all conditions hold together.' })
export class NoticeFilter implements Filter {
  @Field(() => String, { nullable: true, description: '区划代码，含下级 · Place code; everything below it is included.' })
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => NoticePurpose, { nullable: true, description: '事由 · The step that it serves.' })
  purpose?: Purpose | null;
  @Field(() => NoticeKind, { nullable: true, description: '公示或公告 · Notice or announcement.' })
  kind?: Kind | null;
  @Field(() => NoticeLevel, { nullable: true, description: '级别 · Who publishes.' })
  level?: Level | null;
  @Field(() => NoticeCarrier, { nullable: true, description: '载体 · Where it can be read.' })
  carrier?: Carrier | null;
  @Field(() => NoticeStanding, { nullable: true, description: '今日状态 · What it stands at today.' })
  standing?: Standing | null;
  @Field(() => ID, { nullable: true, description: '事项编号 · Identity of the case.' })
  @IsUUID()
  subjectId?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '发布不早于 · Published on this day or later.' })
  from?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '发布不晚于 · Published on this day or earlier.' })
  to?: string | null;
  @Field(() => String, { nullable: true, description: '标题包含 · A part of the title.' })
  @MaxLength(100)
  text?: string | null;
}

@ArgsType()
export class NoticesArgs extends PageArgs {
  @Field(() => NoticeFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: NoticeFilter | null;
  @Field(() => NoticeOrder, { nullable: true, description: '排序，默认新的在前 · Order; newest first when left out.' })
  order?: Order | null;
}

@InputType({
  description:
    '发布公示或公告，发布日期为今日 · Publishes a notice or an announcement; it is published on the business date of today, so that no clock starts earlier.',
})
export class PublishNoticeInput extends ActInput implements Omit<PublishNotice, 'sample'> {
  @Field(() => String, { description: '事项种类，如project · Noun of the case, such as `project`.' })
  @Length(1, 40)
  subjectNoun!: string;
  @Field(() => ID, { description: '事项编号 · Identity of the case.' })
  subjectId!: string;
  @Field(() => NoticePurpose, { description: '事由 · The step that it serves.' })
  purpose!: Purpose;
  @Field(() => NoticeKind, {
    defaultValue: 'NOTICE',
    description: '公示或公告，默认公示 · Notice or announcement; a notice when left out.',
  })
  kind!: Kind;
  @Field(() => NoticeLevel, { description: '级别，须与岗位相符 · Who publishes; it must fit the acting post.' })
  level!: Level;
  @Field(() => [NoticeCarrier], { description: '载体，至少一处 · Where the public can read it; at least one.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  carriers!: Carrier[];
  @Field(() => String, { description: '标题 · Title.' })
  @Length(1, 200)
  title!: string;
  @Field(() => String, { description: '正文 · Text.' })
  @Length(1, 20_000)
  body!: string;
  @Field(() => Int, {
    nullable: true,
    description: '公示天数，默认为政策规定的最少天数 · Days of the clock; the least that the policy allows when left out.',
  })
  @Min(1)
  @Max(365)
  days?: number | null;
  @Field(() => NoticeDayUnit, { nullable: true, description: '天数单位，默认按政策 · Unit of the days; the policy’s when left out.' })
  unit?: DayUnit | null;
}

@InputType({ description: '撤回公示，须说明理由 · Withdraws a notice, with a reason; it stays readable.' })
export class WithdrawNoticeInput extends ActInput implements WithdrawNotice {
  @Field(() => ID, { description: '公示编号 · Identity of the notice.' })
  noticeId!: string;
  @Field(() => String, { description: '理由 · Why it no longer counts.' })
  @Length(1, 500)
  reason!: string;
}
