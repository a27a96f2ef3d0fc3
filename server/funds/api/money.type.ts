import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime, LocalDate, Money } from '../../kernel/scalars.js';
import { LedgerEntryType } from '../../ledger/index.js';

@ObjectType({ simpleResolvers: true, description: '指标的资金去向（元） · Where the money of a line or document is, in yuan.' })
export class LineMoney {
  @Field(() => Money, { description: '到位，含整合调入调出 · Received, with what consolidation brought and took.' })
  received!: string;
  @Field(() => Money, { description: '已安排净额 · Allocated, net of what was reclaimed or reversed.' })
  allocated!: string;
  @Field(() => Money, { description: '未安排 · Not allocated.' })
  unallocated!: string;
  @Field(() => Money, { description: '结余上缴 · Returned to the superior as surplus.' })
  surplusReturned!: string;
  @Field(() => Money, { description: '已拨付净额 · Released, net of returns.' })
  released!: string;
  @Field(() => Money, { description: '已安排未拨付 · Allocated and not released.' })
  unreleased!: string;
  @Field(() => Money, { description: '已支付净额 · Paid to final payees, net of reversals.' })
  paid!: string;
  @Field(() => Money, { description: '已拨付未支付 · Released and not paid.' })
  unpaid!: string;
}

@ObjectType({ simpleResolvers: true, description: '一笔安排的资金（元） · The money of an allocation, in yuan.' })
export class AllocationMoney {
  @Field(() => Money, { description: '安排净额 · Allocated, net of what was reclaimed, moved away or reversed.' })
  allocated!: string;
  @Field(() => Money, { description: '已收回 · Reclaimed to the line.' })
  reclaimed!: string;
  @Field(() => Money, { description: '已调出 · Moved to other projects.' })
  adjustedOut!: string;
  @Field(() => Money, { description: '已拨付净额 · Released, net of returns.' })
  released!: string;
  @Field(() => Money, { description: '未拨付 · Not released.' })
  unreleased!: string;
  @Field(() => Money, { description: '已支付净额 · Paid, net of reversals.' })
  paid!: string;
  @Field(() => Money, { description: '已拨付未支付 · Released and not paid.' })
  unpaid!: string;
  @Field(() => Money, { description: '余额：未拨付与未支付之和 · What lies on it: not released and not paid together.' })
  balance!: string;
}

@ObjectType({ simpleResolvers: true, description: '项目的资金（元） · The money on a project, in yuan.' })
export class ProjectMoney {
  @Field(() => Money, { description: '已安排净额 · Allocated, net of what was reclaimed, moved away or reversed.' })
  allocated!: string;
  @Field(() => Money, { description: '已拨付净额 · Released, net of returns.' })
  released!: string;
  @Field(() => Money, { description: '未拨付 · Not released.' })
  unreleased!: string;
  @Field(() => Money, { description: '已支付净额 · Paid, net of reversals.' })
  paid!: string;
  @Field(() => Money, { description: '已拨付未支付 · Released and not paid.' })
  unpaid!: string;
  @Field(() => Money, { description: '余额 · What lies on it: not released and not paid together.' })
  balance!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: '冲销标记：原业务记错，已冲回 · The mark that an act was booked in error and taken back.',
})
export class FundReversal {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => LocalDate, { description: '冲销日期 · Business date of the reversal.' })
  reversedOn!: string;
  @Field(() => String, { description: '理由 · The reason.' })
  reason!: string;
  @Field(() => DateTime, { description: '记录时刻 · The moment it was recorded.' })
  recordedAt!: string;
  @Field(() => LedgerEntryType, {
    nullable: true,
    description: '记账分录；不在辖区内为空 · The ledger entry that booked it; null when it lies outside the viewer’s area.',
  })
  entry!: unknown;
}
