import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PlaceType } from '../../divisions/index.js';
import { PersonType, RoleType } from '../../identity/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { RefusalType } from '../../kernel/refusal-type.js';
import { DateTime, Json, LocalDate, Money } from '../../kernel/scalars.js';
import { Project } from '../../projects/index.js';
import { assetMoveNames } from '../rules/lifecycle.js';
import { AssetClassType, AssetEventKind, AssetFormType, AssetStateType, DutyLevelType, RightKindType } from './enums.js';
import { Party } from './party.type.js';

@ObjectType({
  simpleResolvers: true,
  description: '资产事件，只增不改 · Something that happened to an asset; kept for ever as it was recorded.',
})
export class AssetEvent {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => Int, { description: '该资产的第几个事件 · Its number among the asset’s events.' })
  number!: number;
  @Field(() => AssetEventKind, { description: '事件 · What happened.' })
  kind!: string;
  @Field(() => LocalDate, { description: '发生日期 · The day it happened.' })
  happenedOn!: string;
  @Field(() => String, { nullable: true, description: '依据文号 · Number of the document it rests on.' })
  documentNumber!: string | null;
  @Field(() => String, { nullable: true, description: '原因 · Why.' })
  reason!: string | null;
  @Field(() => Json, { description: '其他内容 · What it says besides, in plain values; amounts in fen.' })
  detail!: Record<string, unknown>;
  @Field(() => PersonType, { nullable: true, description: '办理人 · Who recorded it.' })
  by!: PersonType | null;
  @Field(() => RoleType, { description: '办理岗位 · In which role.' })
  role!: string;
  @Field(() => DateTime, { description: '记录时刻 · When it was recorded.' })
  recordedAt!: string;
}

/** The two times of every span. */
@ObjectType({ simpleResolvers: true, description: '一段记录的两个时间 · The two times of a span.' })
abstract class SpanFields {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => LocalDate, { description: '起始日期 · The first day on which it was true.' })
  validFrom!: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: '截止日期（含）；未终止为空 · The last day on which it was true; null while no end is known.',
  })
  validTo!: string | null;
  @Field(() => DateTime, { description: '记录时刻 · From which moment we knew it.' })
  knownFrom!: string;
  @Field(() => DateTime, {
    nullable: true,
    description: '被更正时刻；仍有效为空 · At which moment another record took its place; null while it stands.',
  })
  knownTo!: string | null;
  @Field(() => AssetEvent, { nullable: true, description: '来源事件 · The event that brought it.' })
  event!: AssetEvent | null;
}

@ObjectType({ simpleResolvers: true, description: '权利份额 · A party’s share of a right.' })
export class AssetRightHolder {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => Party, {
    nullable: true,
    description: '权利主体；无权查看的农户为空 · The party; null for a household that the viewer may not see.',
  })
  party!: Party | null;
  @Field(() => String, { description: '份额中的分子 · Its parts of the right’s whole, an exact whole number.' })
  parts!: string;
  @Field(() => String, { description: '份额，精确分数 · Its share as an exact fraction: "1", "1/3".' })
  share!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: '一段时间内的一项权利 · One of the five rights during some days; the shares of its holders make exactly 1.',
})
export class AssetRight extends SpanFields {
  @Field(() => RightKindType, { description: '权利 · Which right.' })
  kind!: string;
  @Field(() => String, { description: '份额的分母 · The whole of which the holders have parts.' })
  whole!: string;
  @Field(() => [AssetRightHolder], { description: '权利人及份额 · Who holds it, with shares.' })
  holders!: AssetRightHolder[];
}
export const AssetRightConnection = connectionOf('AssetRight', () => AssetRight);

@ObjectType({ simpleResolvers: true, description: '一段时间内某一层级的责任人 · Who answered for an asset at one level during some days.' })
export class AssetDuty extends SpanFields {
  @Field(() => DutyLevelType, { description: '层级 · The level.' })
  level!: string;
  @Field(() => String, { description: '责任单位或监督渠道 · The unit, or the channel by which people watch.' })
  unit!: string;
  @Field(() => Party, { nullable: true, description: '责任主体 · The party, where the unit is one.' })
  party!: Party | null;
  @Field(() => String, { nullable: true, description: '责任人 · The person.' })
  personName!: string | null;
  @Field(() => ID, { nullable: true, description: '责任人岗位 · The post in which the person answers.' })
  postId!: string | null;
  @Field(() => String, { nullable: true, description: '联系方式 · How to reach them.' })
  contact!: string | null;
}
export const AssetDutyConnection = connectionOf('AssetDuty', () => AssetDuty);

@ObjectType({
  simpleResolvers: true,
  description: '原值来源 · How much of the original value one project made, or came from before the system.',
})
export class AssetOrigin extends SpanFields {
  @Field(() => Project, { nullable: true, description: '形成项目；存量资产为空 · The project; null for what was there before the system.' })
  project!: Project | null;
  @Field(() => Money, { description: '金额，元 · Amount in yuan.' })
  amount!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: '一段时间内的资产状况 · What an asset was during some days, as we knew it between some moments.',
})
export class AssetVersion extends SpanFields {
  @Field(() => String, { description: '名称 · Name.' })
  name!: string;
  @Field(() => AssetClassType, { description: '类别 · Class.' })
  class!: string;
  @Field(() => AssetFormType, { description: '形态 · Form.' })
  form!: string;
  @Field(() => AssetStateType, { description: '状态 · State.' })
  state!: string;
  @Field(() => String, { nullable: true, description: '规模数量 · Quantity, an exact decimal.' })
  quantity!: string | null;
  @Field(() => String, { nullable: true, description: '计量单位 · Unit.' })
  unit!: string | null;
  @Field(() => String, { nullable: true, description: '坐落 · Where it lies, in words.' })
  location!: string | null;
  @Field(() => Money, { description: '原值，元 · Original value in yuan.' })
  originalValue!: string;
  @Field(() => Money, { description: '净值，元 · Net value in yuan.' })
  netValue!: string;
}
export const AssetVersionConnection = connectionOf('AssetVersion', () => AssetVersion);
export const AssetEventConnection = connectionOf('AssetEvent', () => AssetEvent);

@ObjectType({ simpleResolvers: true, description: '一个办理动作对一项资产的判断 · One move of the lifecycle table, asked of one asset.' })
export class AvailableAssetMove {
  @Field(() => String, { description: `动作 · The move: ${assetMoveNames.join(', ')}.` })
  move!: string;
  @Field(() => String, { description: '动作中文名称 · The move’s name in Chinese.' })
  zh!: string;
  @Field(() => Boolean, { description: '现在能否办理 · Whether the acting post may make it now, bringing along what is asked.' })
  allowed!: boolean;
  @Field(() => RefusalType, { nullable: true, description: '不能办理的原因 · Exactly why not; null when allowed.' })
  refusal!: RefusalType | null;
  @Field(() => [String], { description: '办理时须带来的内容 · What must be brought along.' })
  asks!: readonly string[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    '项目资产，按所问日期和所问记录时刻的状况 · An asset as it stood on the day and by the knowledge that were asked for; without them as it stands now.',
})
export class Asset {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '资产编码 · Code: county, year of registration, number.' })
  code!: string;
  @Field(() => String, { description: '资产名称 · Name.' })
  name!: string;
  @Field(() => AssetClassType, { description: '资产类别 · Class.' })
  class!: string;
  @Field(() => AssetFormType, { description: '资产形态 · Form.' })
  form!: string;
  @Field(() => AssetStateType, { description: '状态 · State.' })
  state!: string;
  @Field(() => String, { nullable: true, description: '规模数量 · Quantity, an exact decimal.' })
  quantity!: string | null;
  @Field(() => String, { nullable: true, description: '计量单位 · Unit.' })
  unit!: string | null;
  @Field(() => String, { nullable: true, description: '坐落 · Where it lies, in words.' })
  location!: string | null;
  @Field(() => Money, { description: '原值，元 · Original value in yuan.' })
  originalValue!: string;
  @Field(() => Money, { description: '净值，元 · Net value in yuan.' })
  netValue!: string;
  @Field(() => String, { description: '坐落区划代码 · Code of the place where it lies.' })
  placeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '坐落地 · The place where it lies.' })
  place!: PlaceType | null;
  @Field(() => Boolean, { description: '是否存量资产（系统建立前形成） · Whether it was formed before the system.' })
  inherited!: boolean;
  @Field(() => String, { nullable: true, description: '存量资产的依据 · The proof of what was formed before the system.' })
  inheritedProof!: string | null;
  @Field(() => LocalDate, { description: '形成日期 · The day it was formed.' })
  formedOn!: string;
  @Field(() => LocalDate, { nullable: true, description: '验收日期 · The day it was accepted.' })
  acceptedOn!: string | null;
  @Field(() => LocalDate, { description: '登记日期 · The day it was registered.' })
  registeredOn!: string;
  @Field(() => LocalDate, { nullable: true, description: '确权日期 · The day its rights were confirmed; null before.' })
  confirmedOn!: string | null;
  @Field(() => String, { nullable: true, description: '权证号 · Number of its certificate.' })
  certificateNumber!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '颁证日期 · The day it was certified.' })
  certifiedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '移交日期 · The day it was handed over.' })
  handedOverOn!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: '抵押截止日期；未抵押为空 · The last day of its pledge; null when it is not pledged.',
  })
  pledgedUntil!: string | null;
  @Field(() => Int, { description: '版本号，办理时带回 · Version; send it back when acting.' })
  version!: number;
  @Field(() => String, { nullable: true, description: '备注 · Note.' })
  note!: string | null;
  @Field(() => Boolean, { description: '是否示例数据 · Whether this is sample data.' })
  isSample!: boolean;
  @Field(() => Party, { nullable: true, description: '拟定所有权人，确权前 · Who is to own it, until rights are confirmed.' })
  proposedOwner!: Party | null;
  @Field(() => Party, { nullable: true, description: '管护主体 · Who keeps it up.' })
  upkeepHolder!: Party | null;
  @Field(() => [AssetRight], { description: '五项权利 · The rights that held at the moment asked for.' })
  rights!: AssetRight[];
  @Field(() => [AssetDuty], { description: '责任层级 · Who answered for it at the moment asked for.' })
  duties!: AssetDuty[];
  @Field(() => [AssetOrigin], { description: '原值来源 · Where its original value came from; they make exactly that value.' })
  origins!: AssetOrigin[];
}

export const AssetConnection = connectionOf('Asset', () => Asset, {
  totalOriginalValue: '全部各项原值合计，不只本页 · The original value of all assets that match, not of this page alone.',
  totalNetValue: '全部各项净值合计，不只本页 · The net value of all assets that match, not of this page alone.',
});
