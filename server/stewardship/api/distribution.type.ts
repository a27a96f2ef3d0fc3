import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AssetType, PartyType } from '../../assets/index.js';
import { PersonType, RoleType } from '../../identity/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { RefusalType } from '../../kernel/refusal-type.js';
import { DateTime, LocalDate, Money } from '../../kernel/scalars.js';
import { distributionMoveNames } from '../rules/distribution-lifecycle.js';
import { DistributionStateType, DistributionUseType } from './income-enums.js';

@ObjectType({ simpleResolvers: true, description: '分配明细 · What of a distribution goes to whom, for what.' })
export class DistributionShare {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => DistributionUseType, { description: '用途 · What it is for.' })
  use!: string;
  @Field(() => String, { description: '对象 · Who receives it.' })
  recipient!: string;
  @Field(() => PartyType, { nullable: true, description: '对应的权利主体 · The party that receives it, where it is one.' })
  party!: PartyType | null;
  @Field(() => Money, { description: '金额，元 · Amount in yuan.' })
  amount!: string;
}

@ObjectType({ simpleResolvers: true, description: '分配的一步办理 · One step of a distribution; never altered.' })
export class DistributionAct {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '动作 · The move.' })
  move!: string;
  @Field(() => DistributionStateType, { nullable: true, description: '原状态 · From which state.' })
  fromState!: string | null;
  @Field(() => DistributionStateType, { description: '新状态 · To which state.' })
  toState!: string;
  @Field(() => PersonType, { nullable: true, description: '办理人 · Who made it.' })
  by!: PersonType | null;
  @Field(() => RoleType, { description: '办理岗位 · In which role.' })
  role!: string;
  @Field(() => LocalDate, { description: '办理日期 · On which day.' })
  businessDate!: string;
  @Field(() => String, { nullable: true, description: '意见或原因 · Opinion or reason.' })
  opinion!: string | null;
  @Field(() => DateTime, { description: '记录时刻 · When it was recorded.' })
  recordedAt!: string;
}
export const DistributionActConnection = connectionOf('DistributionAct', () => DistributionAct);

@ObjectType({
  simpleResolvers: true,
  description: '一个办理动作对一笔分配的判断 · One move of the lifecycle table, asked of one distribution.',
})
export class DistributionMove {
  @Field(() => String, { description: `动作 · The move: ${distributionMoveNames.join(', ')}.` })
  move!: string;
  @Field(() => String, { description: '动作中文名称 · The move’s name in Chinese.' })
  zh!: string;
  @Field(() => Boolean, { description: '现在能否办理 · Whether the acting post may make it now.' })
  allowed!: boolean;
  @Field(() => RefusalType, { nullable: true, description: '不能办理的原因 · Exactly why not; null when allowed.' })
  refusal!: RefusalType | null;
  @Field(() => [String], { description: '办理时须带来的内容 · What must be brought along.' })
  asks!: readonly string[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    '收益分配：拟方案、村决议并公示、乡镇审核、县备案、支付 · A distribution of an asset’s income on its way from the draft to the payment.',
})
export class Distribution {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => AssetType, { nullable: true, description: '资产 · The asset, as it stands now.' })
  asset!: AssetType | null;
  @Field(() => Int, { description: '收益年度 · The year whose income is distributed.' })
  year!: number;
  @Field(() => DistributionStateType, { description: '状态 · State.' })
  state!: string;
  @Field(() => LocalDate, { description: '进入当前状态的日期 · The day on which it came into this state.' })
  stateSince!: string;
  @Field(() => Money, { description: '分配总额，元 · The amount distributed, in yuan.' })
  amount!: string;
  @Field(() => [DistributionShare], {
    description: '分配明细，合计等于总额；公众不可见 · Its shares, which make exactly the amount; the public does not see them.',
  })
  shares!: DistributionShare[];
  @Field(() => String, { nullable: true, description: '备注 · Note.' })
  note!: string | null;
  @Field(() => LocalDate, { description: '拟定日期 · The day on which its amount was laid out.' })
  draftedOn!: string;
  @Field(() => String, { nullable: true, description: '村决议记录编号 · Number of the record of the village’s decision.' })
  decisionRecord!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '村决议日期 · The day the village decided.' })
  decidedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '乡镇审核日期 · The day of the township’s review.' })
  reviewedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '县备案日期 · The day of the county’s record.' })
  filedOn!: string | null;
  @Field(() => String, { nullable: true, description: '备案号 · Number of the county’s record.' })
  filingNumber!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '支付日期 · The day it was paid.' })
  paidOn!: string | null;
  @Field(() => String, { nullable: true, description: '支付凭证号 · Voucher of the payment.' })
  voucherNumber!: string | null;
  @Field(() => String, { nullable: true, description: '退回原因 · Why it came back; null when it stands.' })
  returnReason!: string | null;
  @Field(() => Int, { description: '版本号，办理时带回 · Version; send it back when acting.' })
  version!: number;
  @Field(() => DateTime, { description: '登记时刻 · When it was drafted.' })
  recordedAt!: string;
  @Field(() => Boolean, { description: '是否示例数据 · Whether this is sample data.' })
  isSample!: boolean;
}
export const DistributionConnection = connectionOf('Distribution', () => Distribution);
