import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PlaceType } from '../../divisions/index.js';
import { PostType } from '../../identity/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { RefusalType, Sentence } from '../../kernel/refusal-type.js';
import { LocalDate } from '../../kernel/scalars.js';
import { wordEnum } from '../../kernel/word-enum.js';
import { Asset, AssetDuty, AssetEvent } from './asset.type.js';
import { AssetStateType, DutyLevelType } from './enums.js';

@ObjectType({ simpleResolvers: true, description: '责任阶梯的一级 · One level of the responsibility for an asset, as of today.' })
export class LadderRung {
  @Field(() => DutyLevelType, { description: '层级 · The level.' })
  level!: string;
  @Field(() => Sentence, { description: '本县对该层级的称谓 · What the county calls the level today.' })
  title!: Sentence;
  @Field(() => Boolean, { description: '是否无人负责 · Whether nobody answers.' })
  isGap!: boolean;
  @Field(() => String, { nullable: true, description: '责任单位或监督渠道 · The unit, or the channel.' })
  unit!: string | null;
  @Field(() => String, { nullable: true, description: '责任人 · The person.' })
  personName!: string | null;
  @Field(() => String, { nullable: true, description: '联系方式 · How to reach them.' })
  contact!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '起始日期 · Since when.' })
  since!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: '岗位已到期的，岗位最后一天；须交接 · The last day of the post, once it is over: the duty has to be handed on.',
  })
  mandateEndedOn!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: '责任阶梯：县级统管、乡镇监管、村级直管、群众监督，今日状况 · The four levels that answer for an asset, as of today.',
})
export class AssetLadder {
  @Field(() => LadderRung, { description: '县级 · County.' })
  county!: LadderRung;
  @Field(() => LadderRung, { description: '乡镇级 · Township.' })
  township!: LadderRung;
  @Field(() => LadderRung, { description: '村级 · Village.' })
  village!: LadderRung;
  @Field(() => LadderRung, { description: '群众 · The public.' })
  public!: LadderRung;
  @Field(() => Boolean, { description: '四级是否都有人负责 · Whether somebody answers at every level.' })
  isComplete!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: '责任缺口：某日有层级无人负责的资产 · An asset for which nobody answers at some level on the day.',
})
export class DutyGap {
  @Field(() => ID, { description: '资产编号 · Identity of the asset.' })
  id!: string;
  @Field(() => Asset, { description: '资产，当日状况 · The asset as it stood on the day.' })
  asset!: Asset;
  @Field(() => [DutyLevelType], { description: '无人负责的层级 · The levels at which nobody answers.' })
  missing!: string[];
  @Field(() => LocalDate, { description: '自哪一天起有缺口 · Since when some level of those has lacked.' })
  since!: string;
  @Field(() => Int, { description: '缺口天数 · For how many days.' })
  days!: number;
}
export const DutyGapConnection = connectionOf('DutyGap', () => DutyGap);

const causes = {
  POST_ENDED: '岗位任期已满 · the post has ended',
  DUTY_ENDED: '责任期限已过 · the duty’s own days are over',
} as const;
export const MandateCause = wordEnum('MandateCause', '责任到期的原因 · Why a mandate ran out.', causes);

@ObjectType({ simpleResolvers: true, description: '到期未交接的责任 · A duty whose mandate has run out without a successor.' })
export class ExpiredMandate {
  @Field(() => ID, { description: '编号 · Identity of the duty.' })
  id!: string;
  @Field(() => AssetDuty, { description: '责任 · The duty.' })
  duty!: AssetDuty;
  @Field(() => MandateCause, { description: '原因 · Why it ran out.' })
  cause!: string;
  @Field(() => LocalDate, { description: '最后一天 · Its last day.' })
  lastDay!: string;
  @Field(() => Int, { description: '到期天数 · For how many days it has been over.' })
  days!: number;
}
export const ExpiredMandateConnection = connectionOf('ExpiredMandate', () => ExpiredMandate);

@ObjectType({
  simpleResolvers: true,
  description: '离任待交接：已到期或即将到期的岗位名下的资产责任 · What still lies on a post that has ended or soon will.',
})
export class DutiesToHandOver {
  @Field(() => ID, { description: '岗位编号 · Identity of the post.' })
  id!: string;
  @Field(() => PostType, { description: '岗位，含担任人 · The post, with who holds it.' })
  post!: PostType;
  @Field(() => LocalDate, { description: '岗位最后一天 · The last day of the post.' })
  lastDay!: string;
  @Field(() => Int, { description: '距最后一天的天数，已过为负 · Days until its last day; negative once it is past.' })
  daysLeft!: number;
  @Field(() => Int, { description: '资产数 · How many assets.' })
  assets!: number;
  @Field(() => Int, { description: '责任数 · How many duties.' })
  duties!: number;
}
export const DutiesToHandOverConnection = connectionOf('DutiesToHandOver', () => DutiesToHandOver);

@ObjectType({ simpleResolvers: true, description: '一地的责任落实情况 · How the responsibility for assets stands in a place.' })
export class DutyStanding {
  @Field(() => ID, { description: '地点编号 · Identity of the place.' })
  id!: string;
  @Field(() => PlaceType, { description: '地点 · The place.' })
  place!: PlaceType;
  @Field(() => Int, { description: '辖区内资产数 · Assets in its area.' })
  assets!: number;
  @Field(() => Int, { description: '有责任缺口的资产数 · Assets for which nobody answers at some level.' })
  withGaps!: number;
  @Field(() => Int, { description: '到期未交接的责任数 · Mandates that have run out.' })
  expiredMandates!: number;
}
export const DutyStandingConnection = connectionOf('DutyStanding', () => DutyStanding);

@ObjectType({ simpleResolvers: true, description: '责任交接结果 · What a hand-over of duties came to.' })
export class DutiesHandedOn {
  @Field(() => ID, { description: '接收岗位 · The post that took over.' })
  toPostId!: string;
  @Field(() => Int, { description: '资产数 · How many assets.' })
  assets!: number;
  @Field(() => Int, { description: '责任数 · How many duties.' })
  duties!: number;
}

@ObjectType({ simpleResolvers: true, description: '批量明确责任中一项资产的结果 · What one assignment came to for one of many assets.' })
export class AssignedDuties {
  @Field(() => ID, { description: '资产编号 · Identity of the asset, as it was sent.' })
  assetId!: string;
  @Field(() => Asset, { nullable: true, description: '办理后的资产；看不到的为空 · The asset as it now stands; null when it is hidden.' })
  asset!: Asset | null;
  @Field(() => RefusalType, { nullable: true, description: '未办理的原因；已办理则为空 · Why it was not done; null when it was.' })
  refusal!: RefusalType | null;
}

@ObjectType({ simpleResolvers: true, description: '闲置、低效或损毁资产 · An asset that is not in use as it should be.' })
export class IdleAsset {
  @Field(() => ID, { description: '资产编号 · Identity of the asset.' })
  id!: string;
  @Field(() => Asset, { description: '资产，当日状况 · The asset as it stood on the day.' })
  asset!: Asset;
  @Field(() => AssetStateType, { description: '闲置、低效或损毁 · Idle, inefficient or damaged.' })
  condition!: string;
  @Field(() => LocalDate, { description: '自哪一天起 · Since when.' })
  since!: string;
  @Field(() => Int, { description: '天数 · For how many days.' })
  days!: number;
  @Field(() => Int, { nullable: true, description: '本县期限；当日没有规定的为空 · The county’s limit; null where none held on the day.' })
  limitDays!: number | null;
  @Field(() => String, {
    nullable: true,
    description: '期限单位：CALENDAR自然日，WORKING工作日 · Unit of the limit: CALENDAR or WORKING days.',
  })
  limitUnit!: string | null;
  @Field(() => Boolean, { description: '是否超过期限 · Whether it has lasted longer than the limit.' })
  isOverLimit!: boolean;
  @Field(() => AssetEvent, { nullable: true, description: '认定事件 · The event by which it was found.' })
  found!: AssetEvent | null;
}
export const IdleAssetConnection = connectionOf('IdleAsset', () => IdleAsset);
