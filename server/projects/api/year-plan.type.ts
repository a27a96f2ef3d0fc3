import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PlaceType } from '../../divisions/index.js';
import { PersonType } from '../../identity/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { LocalDate, Money } from '../../kernel/scalars.js';
import { FundSourceLevel } from '../../policies/index.js';
import { YearPlanState } from './execution-enums.js';
import { FundChannel } from './project-enums.js';

@ObjectType({ simpleResolvers: true, description: '计划资金来源合计 · The expected money of a plan from one source.' })
export class YearPlanSource {
  @Field(() => FundSourceLevel, { description: '级次 · Level.' })
  level!: string;
  @Field(() => FundChannel, { description: '渠道 · Channel.' })
  channel!: string;
  @Field(() => Int, { description: '项目数 · Number of projects.' })
  projectCount!: number;
  @Field(() => Money, { description: '金额，元 · Amount in yuan.' })
  amount!: string;
}

@ObjectType({ simpleResolvers: true, description: '计划项目类别合计 · The projects of a plan of one class.' })
export class YearPlanClass {
  @Field(() => String, { description: '类别代码 · Code of the class.' })
  classCode!: string;
  @Field(() => String, { description: '类别（中文） · The class in Chinese.' })
  zh!: string;
  @Field(() => String, { description: '类别（英文） · The class in English.' })
  en!: string;
  @Field(() => Int, { description: '项目数 · Number of projects.' })
  projectCount!: number;
  @Field(() => Money, { description: '预算，元 · Budgets in yuan.' })
  budget!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: '年度项目计划：从项目库选出的项目 · The list of projects that a county takes out of its library for a year.',
})
export class YearPlan {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '县代码 · Code of the county.' })
  placeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '县 · The county.' })
  place!: PlaceType | null;
  @Field(() => Int, { description: '年度 · Year.' })
  year!: number;
  @Field(() => String, { description: '计划文号 · Number by which projects name it.' })
  number!: string;
  @Field(() => String, { description: '名称 · Name.' })
  name!: string;
  @Field(() => YearPlanState, { description: '状态 · State.' })
  state!: string;
  @Field(() => LocalDate, { description: '起草日期 · The day it was drafted.' })
  draftedOn!: string;
  @Field(() => PersonType, { nullable: true, description: '起草人 · Who drafted it.' })
  draftedBy!: PersonType | null;
  @Field(() => String, { nullable: true, description: '会议纪要文号 · Number of the minutes.' })
  minutesNumber!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '会议纪要日期 · Date of the minutes.' })
  minutesDate!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '公告日期 · The day it was announced.' })
  announcedOn!: string | null;
  @Field(() => PersonType, { nullable: true, description: '公告人 · Who announced it.' })
  announcedBy!: PersonType | null;
  @Field(() => Int, { description: '修改序号 · Version for optimistic locking: send the one you saw.' })
  version!: number;
  @Field(() => Int, { description: '项目数 · Number of its projects that you may see.' })
  projectCount!: number;
  @Field(() => Money, { description: '预算合计，元 · Their budgets in yuan.' })
  budget!: string;
  @Field(() => [YearPlanSource], { description: '按资金来源 · Their expected money by source.' })
  bySource!: YearPlanSource[];
  @Field(() => [YearPlanClass], { description: '按项目类别 · Their budgets by class.' })
  byClass!: YearPlanClass[];
}

export const YearPlanConnection = connectionOf('YearPlan', () => YearPlan);
