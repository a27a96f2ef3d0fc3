import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { PostType } from '../../identity/index.js';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { batch } from '../../kernel/batch.js';
import { Sentence } from '../../kernel/refusal-type.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { assignDuties } from '../actions/assign-duties.js';
import { handOnDuties } from '../actions/hand-on-duties.js';
import { findDutiesToHandOver } from '../views/find-duties-to-hand-over.js';
import { findDutyGaps } from '../views/find-duty-gaps.js';
import { findDutyStandings } from '../views/find-duty-standings.js';
import { findExpiredMandates } from '../views/find-expired-mandates.js';
import { findMyDuties } from '../views/find-my-duties.js';
import { laddersOf } from '../views/ladders-of.js';
import '../views/duty-fields.js';
import { momentOf } from './asset.args.js';
import { Asset, AssetDuty, AssetDutyConnection } from './asset.type.js';
import { assignEach } from './assign-each.js';
import { DutiesToHandOverArgs, DutyGapsArgs, DutyStandingsArgs, ExpiredMandatesArgs, MyDutiesArgs } from './duty.args.js';
import { AssignDutiesInput, AssignDutiesToManyInput, HandOnDutiesInput } from './duty.input.js';
import {
  AssetLadder,
  AssignedDuties,
  DutiesHandedOn,
  DutiesToHandOver,
  DutiesToHandOverConnection,
  DutyGapConnection,
  DutyStandingConnection,
  ExpiredMandateConnection,
} from './duty.type.js';
import { assetPerformed } from './performed.js';

const written = { description: '填写内容 · Input.' };

@Resolver(() => Asset)
export class AssetLadderResolver {
  @FieldResolver(() => AssetLadder, { description: '责任阶梯，今日状况 · The four levels that answer for it, as of today.' })
  ladder(@Root() { id }: Asset, @Ctx() context: Context) {
    return batch(context, laddersOf, (ids) => laddersToday(context, ids), id);
  }
}

async function laddersToday(context: Context, ids: readonly string[]) {
  const known = await context.look((em) => laddersOf(em, context.clock.today(), ids));
  return ids.map((id) => known.get(id) ?? null);
}

@Resolver(() => AssetDuty)
export class AssetDutyResolver {
  @AnsweredField(() => Sentence, {
    description: '责任起始当日本县对该层级的称谓 · What the county called the level on the day on which the duty began.',
  })
  title(@Root() root: AssetDuty, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => Asset, { nullable: true, description: '资产，现状 · The asset as it stands now.' })
  asset(@Root() root: AssetDuty, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => PostType, {
    nullable: true,
    description: '责任人岗位；公众不可见 · The post; null for the public and without a post.',
  })
  post(@Root() root: AssetDuty, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}

@Resolver(() => DutiesToHandOver)
export class DutyResolver {
  @Mutation(() => Asset, { description: '明确一项资产各级责任 · Says who answers for an asset from a day on.' })
  assignDuties(
    @Arg('input', () => AssignDutiesInput, written) input: AssignDutiesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assetPerformed(context, info, 'assignDuties', assignDuties, input);
  }

  @Mutation(() => [AssignedDuties], {
    description: '批量明确责任，逐项给出结果 · Assigns the same duties to many assets, with a result for each.',
  })
  assignDutiesToMany(
    @Arg('input', () => AssignDutiesToManyInput, written) input: AssignDutiesToManyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assignEach(context, input, askedOf(info));
  }

  @Mutation(() => DutiesHandedOn, {
    description: '责任交接，全部办成或全部不办 · Hands what one post answers for on to another, all of it or nothing.',
  })
  async handOnDuties(@Arg('input', () => HandOnDutiesInput, written) input: HandOnDutiesInput, @Ctx() context: Context) {
    const { id: toPostId, assets, duties } = await context.perform('handOnDuties', handOnDuties, input);
    return { toPostId, assets, duties };
  }

  @Query(() => DutyGapConnection, {
    description: '责任缺口，按资产编码 · Assets for which nobody answers at some level on a day, by code.',
  })
  dutyGaps(@Args() { filter, asOf, knownAt }: DutyGapsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const moment = { ...momentOf({ asOf: null, knownAt: knownAt ?? null }), asOf: asOf ?? context.clock.today() };
    return context.look((em) => findDutyGaps(em, filter ?? {}, moment, askedOf(info)));
  }

  @Query(() => ExpiredMandateConnection, {
    description: '到期未交接的责任，最久的在前 · Duties whose mandate has run out without a successor, longest first.',
  })
  expiredMandates(@Args() { filter, asOf }: ExpiredMandatesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findExpiredMandates(em, filter ?? {}, asOf ?? context.clock.today(), askedOf(info)));
  }

  @Query(() => DutiesToHandOverConnection, {
    description: '离任待交接，按岗位汇总 · Posts that have ended or soon will while assets still lie on them, the earliest first.',
  })
  dutiesToHandOver(
    @Args() { placeCode = null, withinDays = null, asOf }: DutiesToHandOverArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const question = { placeCode, withinDays, day: asOf ?? context.clock.today() };
    return context.look((em) => findDutiesToHandOver(em, question, askedOf(info)));
  }

  @Query(() => AssetDutyConnection, {
    description: '我负责的资产，按地点 · What the signed-in person answers for, by post, ordered by place.',
  })
  myDuties(@Args() { level }: MyDutiesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findMyDuties(em, context.viewer, level ?? null, context.clock.today(), askedOf(info)));
  }

  @Query(() => DutyStandingConnection, {
    description: '责任落实情况：本地合计及下一级各地 · How the responsibility stands in a place, with each place below it.',
  })
  dutyStandings(@Args() { placeCode, asOf }: DutyStandingsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const place = placeCode ?? context.viewer.placeCode ?? '';
    return context.look((em) => findDutyStandings(em, place, asOf ?? context.clock.today(), askedOf(info)));
  }

  @AnsweredField(() => AssetDutyConnection, { description: '逐项责任，按地点 · The duties themselves, by place.' })
  held(@Root() root: DutiesToHandOver, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}
