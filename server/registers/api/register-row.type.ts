import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AssetClassType, AssetFormType, AssetStateType, AssetType, OwnerKindType, OwnerLevelType, PartyType } from '../../assets/index.js';
import { PlaceType } from '../../divisions/index.js';
import { LocalDate, Money } from '../../kernel/scalars.js';
import { InspectionFindingType, UpkeepMoneySourceType } from '../../stewardship/index.js';
import { RegisterContract, RegisterDisposal, RegisterDuty, RegisterOrigin, RegisterOwner, RegisterSource } from './register-parts.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    '资产台账的一行，各栏按所问日期和所问记录时刻；公众看不到的栏为空 · One line of a register, every column as of the day and the knowledge asked for; columns that the public may not see are null to it.',
})
export class AssetRegisterRow {
  @Field(() => ID, { description: '资产编号 · Identity of the asset.' })
  id!: string;
  @Field(() => AssetType, { description: '该资产，同一时点 · The asset itself at the same moment.' })
  asset!: AssetType;
  @Field(() => String, { description: '资产编码 · Code.' })
  code!: string;
  @Field(() => String, { description: '资产名称 · Name.' })
  name!: string;
  @Field(() => AssetClassType, { description: '资产类别 · Class.' })
  class!: string;
  @Field(() => AssetFormType, { description: '资产形态 · Form.' })
  form!: string;
  @Field(() => AssetStateType, { description: '状态 · State.' })
  state!: string;
  @Field(() => [RegisterOrigin], {
    nullable: true,
    description: '所属项目及各自形成的原值 · The projects that made it, each with its part of the original value.',
  })
  origins!: RegisterOrigin[] | null;
  @Field(() => [Int], { description: '项目年度 · Years of the projects.' })
  projectYears!: number[];
  @Field(() => [RegisterSource], {
    nullable: true,
    description: '资金来源（分级次、渠道金额），合计等于原值 · Sources by level and channel; they make exactly the original value.',
  })
  sources!: RegisterSource[] | null;
  @Field(() => String, { description: '坐落区划代码 · Code of the place where it lies.' })
  placeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '坐落地 · The place where it lies.' })
  place!: PlaceType | null;
  @Field(() => String, { nullable: true, description: '坐落 · Where it lies, in words.' })
  location!: string | null;
  @Field(() => String, { nullable: true, description: '规模数量 · Quantity, an exact decimal.' })
  quantity!: string | null;
  @Field(() => String, { nullable: true, description: '计量单位 · Unit.' })
  unit!: string | null;
  @Field(() => Money, { description: '原值，元 · Original value in yuan.' })
  originalValue!: string;
  @Field(() => Money, { description: '净值，元 · Net value in yuan.' })
  netValue!: string;
  @Field(() => Boolean, { description: '是否存量资产 · Whether it was formed before the system.' })
  inherited!: boolean;
  @Field(() => LocalDate, { description: '形成日期 · The day it was formed.' })
  formedOn!: string;
  @Field(() => LocalDate, { nullable: true, description: '验收日期 · The day it was accepted.' })
  acceptedOn!: string | null;
  @Field(() => [OwnerKindType], { description: '权属类型；未确权为空列 · Kinds of ownership; none before rights are confirmed.' })
  ownerKinds!: string[];
  @Field(() => [OwnerLevelType], { description: '权属层级 · Levels of ownership.' })
  ownerLevels!: string[];
  @Field(() => [RegisterOwner], { description: '所有权人及权属比例 · Owners with their shares.' })
  owners!: RegisterOwner[];
  @Field(() => LocalDate, { nullable: true, description: '确权日期 · The day its rights were confirmed.' })
  confirmedOn!: string | null;
  @Field(() => String, { nullable: true, description: '权证号 · Number of its certificate.' })
  certificateNumber!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '颁证日期 · The day it was certified.' })
  certifiedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '移交日期 · The day it was handed over.' })
  handedOverOn!: string | null;
  @Field(() => String, { nullable: true, description: '移交方 · Who handed it over.' })
  handoverGiver!: string | null;
  @Field(() => PartyType, { nullable: true, description: '接收方 · Who received it.' })
  handoverReceiver!: PartyType | null;
  @Field(() => [RegisterContract], {
    description:
      '当日有效的合同：经营方式、主体、起止、年租金、保底收益 · Contracts in force on the day: how and by whom it is run, from when to when, for what.',
  })
  contracts!: RegisterContract[];
  @Field(() => Money, { nullable: true, description: '当年实际收益，截至当日 · Income received in the year of the day, up to it.' })
  incomeOfYear!: string | null;
  @Field(() => Money, { nullable: true, description: '累计实际收益 · Income received in all, up to the day.' })
  incomeInAll!: string | null;
  @Field(() => Money, { nullable: true, description: '累计已分配收益 · Income distributed and paid in all, up to the day.' })
  distributed!: string | null;
  @Field(() => RegisterDuty, { nullable: true, description: '县级统管单位 · County overseer.' })
  countyOverseer!: RegisterDuty | null;
  @Field(() => RegisterDuty, { nullable: true, description: '乡镇监管单位 · Township supervisor.' })
  townshipSupervisor!: RegisterDuty | null;
  @Field(() => RegisterDuty, { nullable: true, description: '村级直管责任人 · Village manager.' })
  villageManager!: RegisterDuty | null;
  @Field(() => RegisterDuty, { nullable: true, description: '群众监督渠道 · How the public watches.' })
  publicMonitor!: RegisterDuty | null;
  @Field(() => PartyType, { nullable: true, description: '管护主体 · Who keeps it up.' })
  upkeepHolder!: PartyType | null;
  @Field(() => UpkeepMoneySourceType, { nullable: true, description: '管护经费来源 · With which money it is kept up.' })
  upkeepMoneySource!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '最近清查日期 · The day of the last inspection.' })
  lastInspectedOn!: string | null;
  @Field(() => InspectionFindingType, { nullable: true, description: '最近清查结果 · What the last inspection found.' })
  lastFinding!: string | null;
  @Field(() => RegisterDisposal, { nullable: true, description: '处置 · Its disposal, once the county has approved it.' })
  disposal!: RegisterDisposal | null;
  @Field(() => String, { nullable: true, description: '备注 · Note.' })
  note!: string | null;
}
