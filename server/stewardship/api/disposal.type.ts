import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AssetType, PartyType } from '../../assets/index.js';
import { PersonType, RoleType } from '../../identity/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { RefusalType } from '../../kernel/refusal-type.js';
import { DateTime, LocalDate, Money, Percent } from '../../kernel/scalars.js';
import { disposalMoves } from '../rules/disposal-lifecycle.js';
import { DisposalConditionType, DisposalDutyType, DisposalKindType, DisposalStateType } from './disposal-enums.js';

@ObjectType({ simpleResolvers: true, description: '处置的一次办理 · One step of a disposal: who made it and in which part.' })
export class DisposalAct {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '动作 · The move; `requestDisposal` is the first.' })
  move!: string;
  @Field(() => DisposalStateType, { nullable: true, description: '办理前状态；申请为空 · The state before; null of the request.' })
  fromState!: string | null;
  @Field(() => DisposalStateType, { description: '办理后状态 · The state after.' })
  toState!: string;
  @Field(() => DisposalDutyType, { description: '环节 · The part it is.' })
  duty!: string;
  @Field(() => PersonType, { nullable: true, description: '办理人 · Who made it.' })
  by!: PersonType | null;
  @Field(() => PersonType, { nullable: true, description: '代谁办理 · For whom, where a substitute made it.' })
  for!: PersonType | null;
  @Field(() => RoleType, { description: '岗位 · In which role.' })
  role!: string;
  @Field(() => LocalDate, { description: '办理日期 · The day.' })
  businessDate!: string;
  @Field(() => DateTime, { description: '记录时刻 · When it was recorded.' })
  recordedAt!: string;
  @Field(() => String, { nullable: true, description: '意见或原因 · Opinion or reason.' })
  opinion!: string | null;
}

@ObjectType({ simpleResolvers: true, description: '一个所有权人分得的处置收入 · What one owner got of the proceeds, by its share.' })
export class DisposalProceeds {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => PartyType, { nullable: true, description: '所有权人 · The owner; null for who may not see that party.' })
  party!: PartyType | null;
  @Field(() => Money, { description: '金额，元 · Amount in yuan.' })
  amount!: string;
}

@ObjectType({ simpleResolvers: true, description: '一个办理动作对一项处置的判断 · One move of the table, asked of one disposal.' })
export class AvailableDisposalMove {
  @Field(() => String, { description: `动作 · The move: ${disposalMoves.map(({ move }) => move).join(', ')}.` })
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
  description: '资产处置：申请、评估、表决、审核、审批、同意、完成 · How an asset is given up, from the request to what it brought.',
})
export class Disposal {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => AssetType, { nullable: true, description: '资产 · The asset, as it stands now.' })
  asset!: AssetType | null;
  @Field(() => String, { description: '坐落区划代码 · Code of the place where the asset lies.' })
  placeCode!: string;
  @Field(() => DisposalStateType, { description: '状态 · State.' })
  state!: string;
  @Field(() => DisposalKindType, { description: '处置方式 · How it is disposed of.' })
  kind!: string;
  @Field(() => DisposalConditionType, { description: '处置情形 · Why it may be disposed of.' })
  condition!: string;
  @Field(() => PartyType, { nullable: true, description: '申请主体 · The owner who asks; null for who may not see that party.' })
  requestedBy!: PartyType | null;
  @Field(() => LocalDate, { description: '申请日期 · The day of the request.' })
  requestedOn!: string;
  @Field(() => String, { description: '申请理由 · The reason given.' })
  reason!: string;
  @Field(() => Boolean, {
    description: '是否有集体所有权人，须表决 · Whether a collective owned a share when it was requested; then its assembly votes.',
  })
  isCollective!: boolean;
  @Field(() => Money, { nullable: true, description: '评估价，元 · Valuation in yuan; null before.' })
  valuation!: string | null;
  @Field(() => String, { nullable: true, description: '评估报告文号 · Number of the valuation report.' })
  valuationNumber!: string | null;
  @Field(() => String, { nullable: true, description: '评估机构或人员 · Who valued it.' })
  valuedBy!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '评估日期 · The day of the valuation.' })
  valuedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '表决日期 · The day of the vote.' })
  votedOn!: string | null;
  @Field(() => Int, { nullable: true, description: '赞成票 · Votes for it.' })
  votesFor!: number | null;
  @Field(() => Int, { nullable: true, description: '参加表决票数 · Votes cast.' })
  votesCast!: number | null;
  @Field(() => Percent, { nullable: true, description: '赞成比例 · Share of the votes for it, in percent.' })
  voteShare!: string | null;
  @Field(() => String, { nullable: true, description: '会议记录编号 · Number of the record of the assembly.' })
  voteRecord!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '乡镇审核日期 · The day of the township’s review.' })
  reviewedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '审批日期 · The day of the lead bureau’s approval.' })
  approvedOn!: string | null;
  @Field(() => String, { nullable: true, description: '批准文号 · Number of the approval.' })
  documentNumber!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '财政同意日期 · The day of finance’s consent.' })
  consentedOn!: string | null;
  @Field(() => String, { nullable: true, description: '财政同意文号 · Number of finance’s consent.' })
  consentNumber!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '处置完成日期 · The day from which the asset is gone.' })
  completedOn!: string | null;
  @Field(() => Money, { nullable: true, description: '处置收入，元；完成前为空 · Proceeds in yuan; null before it is completed.' })
  proceeds!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '收入到账日期 · The day the proceeds were received.' })
  proceedsReceivedOn!: string | null;
  @Field(() => String, { nullable: true, description: '收入用途 · What the proceeds are used for.' })
  proceedsUse!: string | null;
  @Field(() => String, { nullable: true, description: '收入凭证号 · Number of the voucher.' })
  voucherNumber!: string | null;
  @Field(() => String, { nullable: true, description: '无收入的原因 · Why it brought nothing.' })
  noProceedsReason!: string | null;
  @Field(() => Money, { nullable: true, description: '核销的净值，元 · The net value that left with the asset, in yuan.' })
  netValue!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '撤回或不予处置日期 · The day it was withdrawn or rejected.' })
  closedOn!: string | null;
  @Field(() => String, { nullable: true, description: '撤回或不予处置原因 · Why it was withdrawn or rejected.' })
  closedReason!: string | null;
  @Field(() => Int, { description: '版本号，办理时带回 · Version; send it back when acting.' })
  version!: number;
  @Field(() => PersonType, { nullable: true, description: '登记人 · Who recorded the request.' })
  by!: PersonType | null;
  @Field(() => DateTime, { description: '登记时刻 · When the request was recorded.' })
  recordedAt!: string;
  @Field(() => Boolean, { description: '是否示例数据 · Whether this is sample data.' })
  isSample!: boolean;
  @Field(() => [DisposalAct], { description: '历次办理，先后排列 · All that was done, in its order.' })
  acts!: DisposalAct[];
  @Field(() => [DisposalProceeds], {
    description:
      '收入归属：按所有权份额，合计等于收入 · To whom the proceeds fell: the owners, by their shares; they make exactly the proceeds.',
  })
  recipients!: DisposalProceeds[];
}
export const DisposalConnection = connectionOf('Disposal', () => Disposal);
