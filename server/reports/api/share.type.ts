import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../kernel/connection.js';
import { Money, Percent } from '../../kernel/scalars.js';
import { FundSourceLevel } from '../../policies/index.js';
import { ProgressBase, ShareVerdict } from './words.enums.js';

@ObjectType({
  simpleResolvers: true,
  description:
    '产业占比：某级衔接资金安排到产业项目的部分。按该年度指标文件计，不论在哪个预算年度使用 · The industry share: the part of one level’s bridging money that is laid on industry projects, over the documents of the year whatever budget year their money is used in.',
})
export class IndustryShare {
  @Field(() => FundSourceLevel, { description: '资金级次 · Source level.' })
  level!: string;
  @Field(() => Money, { description: '安排到产业项目 · Allocated to industry projects, net.' })
  industryAmount!: string;
  @Field(() => ProgressBase, { description: '基数 · The base.' })
  base!: string;
  @Field(() => Money, { description: '基数金额 · The amount of the base.' })
  baseAmount!: string;
  @Field(() => Percent, { nullable: true, description: '产业占比 · The share, rounded for reading only.' })
  share!: string | null;
  @Field(() => Percent, {
    nullable: true,
    description: '该年度政策下限；未规定为空 · The least share of that year’s policy; null where none is set.',
  })
  least!: string | null;
  @Field(() => Percent, { nullable: true, description: '高于下限的百分点 · Percentage points above the least share, negative below it.' })
  pointsAbove!: string | null;
  @Field(() => Money, { nullable: true, description: '达标尚差金额 · What is still missing to meet the policy.' })
  shortage!: string | null;
  @Field(() => ShareVerdict, {
    nullable: true,
    description: '是否达标，按未舍入的金额比较；无下限或无资金为空 · Compared as exact amounts; null without a policy or without money.',
  })
  verdict!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    '项目管理费占中央衔接资金的比例，按年度合计 · The project management fee over the central bridging money of a year as a whole.',
})
export class ManageFeeShare {
  @Field(() => Money, { description: '安排为项目管理费 · Allocated as management fee out of central bridging money.' })
  feeAmount!: string;
  @Field(() => Money, { description: '中央衔接资金到位 · Central bridging money received.' })
  centralAmount!: string;
  @Field(() => Percent, { nullable: true, description: '占比 · The share.' })
  share!: string | null;
  @Field(() => Percent, { nullable: true, description: '政策上限 · The largest share of that year’s policy.' })
  most!: string | null;
  @Field(() => ShareVerdict, { nullable: true, description: '是否超限 · Compared as exact amounts; null without money.' })
  verdict!: string | null;
}

@ObjectType({ simpleResolvers: true, description: '一个以工代赈项目的劳务报酬占比 · The labour share of one work-relief project.' })
export class LabourShareRow {
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  id!: string;
  @Field(() => String, { description: '项目名称 · Its name.' })
  name!: string;
  @Field(() => String, { description: '区划代码 · Its place.' })
  placeCode!: string;
  @Field(() => Money, {
    nullable: true,
    description:
      '劳务报酬：项目在“务工就业”联结中登记的收入；未登记为空 · Labour pay: the income that the project records under paid work; null when nothing is recorded.',
  })
  labourPay!: string | null;
  @Field(() => Money, { description: '安排的中央以工代赈资金 · Central work-relief money allocated to it.' })
  centralAmount!: string;
  @Field(() => Percent, { nullable: true, description: '劳务报酬占比 · Labour pay ÷ central money.' })
  share!: string | null;
  @Field(() => Percent, { nullable: true, description: '政策下限 · The least share of that year’s policy.' })
  least!: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: '是否达标；未登记为空 · Whether it meets the policy; null when nothing is recorded.',
  })
  isMet!: boolean | null;
}

export const LabourShareRowConnection = connectionOf('LabourShareRow', () => LabourShareRow);

@ObjectType({
  simpleResolvers: true,
  description:
    '以工代赈劳务报酬占比。支付不标明是否为劳务报酬，取项目登记数，不随截至日变化 · The labour share of work-relief projects. Payments are not marked as wages, so labour pay is the projects’ own record and does not follow the date.',
})
export class LabourShare {
  @Field(() => Percent, { nullable: true, description: '政策下限 · The least share of that year’s policy.' })
  least!: string | null;
  @Field(() => Money, { description: '劳务报酬合计（已登记的项目） · Labour pay of the projects that record it.' })
  labourPay!: string;
  @Field(() => Money, { description: '同口径中央资金合计 · Central money of the same projects.' })
  centralAmount!: string;
  @Field(() => Percent, { nullable: true, description: '合计占比 · The share of those projects together.' })
  share!: string | null;
  @Field(() => Int, { description: '未登记劳务报酬的项目数 · Work-relief projects that record no labour pay.' })
  projectsWithoutRecord!: number;
}
