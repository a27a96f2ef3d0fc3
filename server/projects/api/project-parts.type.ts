import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PersonType, RoleType } from '../../identity/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { DateTime, Json, LocalDate, Money } from '../../kernel/scalars.js';
import { FundSourceLevel } from '../../policies/index.js';
import { CaseLevel, FundChannel, LinkageKind, ProjectState, TargetComparison, TargetKind } from './project-enums.js';

@ObjectType({ simpleResolvers: true, description: '项目类别 · A class of projects. Classes are data.' })
export class ProjectClass {
  @Field(() => ID, { description: '编号，同代码 · Identity, the same as the code.' })
  id!: string;
  @Field(() => String, { description: '代码 · Code.' })
  code!: string;
  @Field(() => String, { description: '中文名称 · Name in Chinese.' })
  zh!: string;
  @Field(() => String, { description: '英文名称 · Name in English.' })
  en!: string;
  @Field(() => Boolean, { description: '计入产业占比，须有联农带农机制 · Counts into the industry share and needs a benefit linkage.' })
  isIndustry!: boolean;
  @Field(() => Boolean, { description: '属项目管理费 · Is the project management fee.' })
  isManagementFee!: boolean;
}

@ObjectType({ simpleResolvers: true, description: '预计资金来源：级次×渠道 · Money a project expects, by level and channel.' })
export class ProjectSource {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => FundSourceLevel, { description: '资金级次 · Level.' })
  level!: string;
  @Field(() => FundChannel, { description: '资金渠道 · Channel.' })
  channel!: string;
  @Field(() => Money, { description: '预计金额 · Expected amount.' })
  amount!: string;
}

@ObjectType({ simpleResolvers: true, description: '绩效指标 · One indicator of a project’s performance target.' })
export class PerformanceTarget {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => TargetKind, { description: '一级指标 · First level: output, benefit, satisfaction.' })
  kind!: string;
  @Field(() => String, {
    description: '二级指标：数量、质量、时效、成本、经济、社会、生态等 · Second level, such as quantity, quality, time, cost.',
  })
  aspect!: string;
  @Field(() => String, { description: '三级指标 · Third level: what is measured.' })
  name!: string;
  @Field(() => TargetComparison, { description: '比较方式 · How the actual value is compared.' })
  comparison!: string;
  @Field(() => String, { description: '指标值，十进制 · The value, a decimal with at most four places.' })
  value!: string;
  @Field(() => String, { description: '计量单位 · Unit.' })
  unit!: string;
  @Field(() => String, { nullable: true, description: '权重，合计不超过100 · Weight; all weights add up to at most 100.' })
  weight!: string | null;
  @Field(() => String, { nullable: true, description: '完成值 · The value reached.' })
  actual!: string | null;
}

@ObjectType({ simpleResolvers: true, description: '联农带农机制 · How a project pays the farmers.' })
export class BenefitLinkage {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => LinkageKind, { description: '联结方式 · Kind.' })
  kind!: string;
  @Field(() => String, { description: '具体做法 · How it works.' })
  description!: string;
  @Field(() => Int, { description: '带动户数 · Households.' })
  households!: number;
  @Field(() => Int, { description: '带动人数 · People.' })
  people!: number;
  @Field(() => Money, { nullable: true, description: '预计年增收 · Expected income of the farmers in a year.' })
  income!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: '项目版本：每次审定的内容，原件保留 · The content as one decision approved it; earlier editions are kept.',
})
export class ProjectEdition {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => Int, { description: '版本号，从1起 · Number of the edition, from 1.' })
  edition!: number;
  @Field(() => Json, { description: '十一项内容 · The eleven fields as they were approved; amounts in yuan as decimal strings.' })
  content!: Record<string, unknown>;
  @Field(() => LocalDate, { description: '形成日期 · Business date.' })
  madeOn!: string;
  @Field(() => ID, { nullable: true, description: '所依据的变更申请；首版为空 · The change request it rests on; null for the first.' })
  changeId!: string | null;
  @Field(() => String, { nullable: true, description: '变更理由 · Why it was changed.' })
  reason!: string | null;
}

@ObjectType({ simpleResolvers: true, description: '办理记录：一步一条，只增不改 · One act of the case; acts are only ever added.' })
export class CaseAct {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, {
    description: '动作 · The move or record: a move of the lifecycle table, `draft`, `amend`, or a record of execution.',
  })
  move!: string;
  @Field(() => ProjectState, { nullable: true, description: '办理前状态；起草为空 · State before; null for the draft.' })
  fromState!: string | null;
  @Field(() => ProjectState, { description: '办理后状态 · State after.' })
  toState!: string;
  @Field(() => CaseLevel, { description: '办理环节 · Level.' })
  level!: string;
  @Field(() => RoleType, { description: '办理岗位 · Role of the acting post.' })
  role!: string;
  @Field(() => PersonType, { nullable: true, description: '办理人 · Who acted.' })
  by!: PersonType | null;
  @Field(() => PersonType, { nullable: true, description: '替谁办理（代理时）· For whom, when done by a substitute.' })
  for!: PersonType | null;
  @Field(() => LocalDate, { description: '业务日期 · Business date.' })
  businessDate!: string;
  @Field(() => DateTime, { description: '记录时刻 · The moment it was recorded.' })
  recordedAt!: string;
  @Field(() => String, { nullable: true, description: '意见 · Opinion.' })
  opinion!: string | null;
  @Field(() => String, { nullable: true, description: '理由 · Reason.' })
  reason!: string | null;
  @Field(() => String, { nullable: true, description: '会议纪要文号 · Number of the minutes.' })
  minutesNumber!: string | null;
  @Field(() => String, { nullable: true, description: '年度计划文号 · Number of the year plan.' })
  planNumber!: string | null;
}

export const CaseActConnection = connectionOf('CaseAct', () => CaseAct);
