import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AttachmentConnection, AttachmentPageArgs } from '../../attachments/index.js';
import type { Context } from '../../context.js';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import type { DayUnit } from '../../kernel/clock.js';
import { LocalDate } from '../../kernel/scalars.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { publishNotice } from '../actions/publish-notice.js';
import { withdrawNotice } from '../actions/withdraw-notice.js';
import { countObjections, daysLeft, type NoticeDays, type ObjectionDays, standing } from '../rules/standing.js';
import { findNotice, findNotices } from '../views/find-notices.js';
import { NoticesArgs, PublishNoticeInput, WithdrawNoticeInput } from './notice.input.js';
import { Notice, NoticeConnection, ObjectionCount } from './notice.type.js';
import { ObjectionConnection } from './objection.type.js';
import { NoticeStanding } from './words.enums.js';

type Facts = NoticeDays & { readonly unit: DayUnit | null } & { readonly objections: readonly ObjectionDays[] };

const given = { description: '填写内容 · Input.' };
const asOfWords = { nullable: true, description: '哪一日；默认今日业务日期 · On which day; the business date of today when left out.' };

@Resolver(() => Notice)
export class NoticeResolver {
  @Query(() => NoticeConnection, { description: '公示公告，任何人可查 · Notices and announcements, for everybody.' })
  notices(@Args() { filter, order }: NoticesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findNotices(em, filter ?? {}, order ?? 'PUBLISHED_DESC', context.clock.today(), askedOf(info)));
  }

  @Query(() => Notice, { nullable: true, description: '一份公示或公告；没有则为空 · One notice; null when there is none.' })
  notice(@Arg('id', () => ID, { description: '编号 · Identity.' }) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findNotice(em, id, askedOf(info)));
  }

  @Mutation(() => Notice, { description: '发布公示或公告 · Publish a notice or an announcement.' })
  async publishNotice(
    @Arg('input', () => PublishNoticeInput, given) input: PublishNoticeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('publishNotice', publishNotice, input);
    return context.look((em) => findNotice(em, id, askedOf(info)));
  }

  @Mutation(() => Notice, { description: '撤回公示或公告 · Withdraw a notice or an announcement.' })
  async withdrawNotice(
    @Arg('input', () => WithdrawNoticeInput, given) input: WithdrawNoticeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('withdrawNotice', withdrawNotice, input);
    return context.look((em) => findNotice(em, id, askedOf(info)));
  }

  @FieldResolver(() => NoticeStanding, { description: '某日的状态 · What it stands at on a day, by what was known on that day.' })
  standing(
    @Root() root: Notice,
    @Arg('asOf', () => LocalDate, asOfWords) asOf: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const facts = answered(root, info) as Facts;
    return standing(facts, facts.objections, asOf ?? context.clock.today());
  }

  @FieldResolver(() => ObjectionCount, { description: '某日的异议件数 · How many objections it has on a day.' })
  objectionCount(
    @Root() root: Notice,
    @Arg('asOf', () => LocalDate, asOfWords) asOf: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return countObjections((answered(root, info) as Facts).objections, asOf ?? context.clock.today());
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      '某日公示还剩几天（按其天数单位；末日为0，当日仍可提异议）；已结束、已撤回或公告为空 · Days left on a day, in its own unit; 0 on the last day, on which one may still object; null when it is over, withdrawn or an announcement.',
  })
  daysLeft(
    @Root() root: Notice,
    @Arg('asOf', () => LocalDate, asOfWords) asOf: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return daysLeft(answered(root, info) as Facts, asOf ?? context.clock.today());
  }

  @AnsweredField(() => ObjectionConnection, { description: '异议，先到的在前 · Objections, first come first.' })
  objections(@Root() root: Notice, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => AttachmentConnection, {
    description: '公示照片和证明，办理单位可见 · Photos and proofs of the publication, for the offices.',
  })
  attachments(@Root() root: Notice, @Args() _page: AttachmentPageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}
