import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PersonType } from '../../identity/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { LocalDate, Money } from '../../kernel/scalars.js';
import { ChangeKind, ChangeState } from './execution-enums.js';
import { Project } from './project.type.js';
import { TargetKind } from './project-enums.js';

@ObjectType({ simpleResolvers: true, description: '拟变更的绩效指标 · An indicator with the value that is proposed.' })
export class ProposedTarget {
  @Field(() => TargetKind, { description: '一级指标 · First level.' })
  kind!: string;
  @Field(() => String, { description: '三级指标 · The indicator.' })
  name!: string;
  @Field(() => String, { description: '拟定指标值 · The proposed value as a decimal string.' })
  value!: string;
}

@ObjectType({ simpleResolvers: true, description: '拟变更内容；空项不变 · What the project is to say; null fields stay as they are.' })
export class ProposedChange {
  @Field(() => String, { nullable: true, description: '项目名称 · Name.' })
  name!: string | null;
  @Field(() => String, { nullable: true, description: '建设内容 · Content.' })
  content!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '计划开工 · Planned start.' })
  plannedStart!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '计划完工 · Planned finish.' })
  plannedFinish!: string | null;
  @Field(() => String, { nullable: true, description: '实施单位 · Implementing unit.' })
  implementingUnit!: string | null;
  @Field(() => String, { nullable: true, description: '实施地点代码 · Code of the place.' })
  placeCode!: string | null;
  @Field(() => Money, { nullable: true, description: '项目预算，元 · Budget in yuan.' })
  budget!: string | null;
  @Field(() => [ProposedTarget], { nullable: true, description: '绩效指标值 · Values of indicators.' })
  targets!: ProposedTarget[] | null;
}

@ObjectType({
  simpleResolvers: true,
  description: '项目变更申请：批准后形成新版本 · A request to change an approved project; once approved it makes a new edition.',
})
export class ChangeRequest {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => ChangeKind, { description: '类别 · Kind.' })
  kind!: string;
  @Field(() => ChangeState, { description: '状态 · State.' })
  state!: string;
  @Field(() => String, { description: '原因 · Why.' })
  reason!: string;
  @Field(() => ProposedChange, { description: '拟变更内容 · What is proposed.' })
  proposed!: ProposedChange;
  @Field(() => Int, { description: '申请时版本 · The edition it is about.' })
  editionBefore!: number;
  @Field(() => Int, { nullable: true, description: '批准后版本 · The edition it made; null unless approved.' })
  editionAfter!: number | null;
  @Field(() => LocalDate, { description: '申请日期 · The day it was asked for.' })
  requestedOn!: string;
  @Field(() => PersonType, { nullable: true, description: '申请人 · Who asked.' })
  requestedBy!: PersonType | null;
  @Field(() => LocalDate, { nullable: true, description: '决定日期 · The day it was decided or taken back.' })
  decidedOn!: string | null;
  @Field(() => PersonType, { nullable: true, description: '决定登记人 · Who recorded the decision.' })
  decidedBy!: PersonType | null;
  @Field(() => String, { nullable: true, description: '意见 · Opinion.' })
  opinion!: string | null;
  @Field(() => String, { nullable: true, description: '会议纪要文号 · Number of the minutes.' })
  minutesNumber!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '会议纪要日期 · Date of the minutes.' })
  minutesDate!: string | null;
  @Field(() => Project, { nullable: true, description: '所属项目 · Its project.' })
  project!: Project | null;
}

@ObjectType({
  simpleResolvers: true,
  description: '年度复核：是否仍有必要 · The yearly review of a project in the library: whether it is still needed.',
})
export class YearlyReview {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => Int, { description: '年度 · Year.' })
  year!: number;
  @Field(() => LocalDate, { description: '复核日期 · The day of the review.' })
  reviewedOn!: string;
  @Field(() => Boolean, { description: '是否仍有必要；否则拟调出库 · Whether it is still needed; if not, it is proposed for removal.' })
  stillNeeded!: boolean;
  @Field(() => String, { description: '意见 · Opinion.' })
  opinion!: string;
  @Field(() => PersonType, { nullable: true, description: '复核人 · Who reviewed.' })
  reviewedBy!: PersonType | null;
  @Field(() => Project, { nullable: true, description: '所属项目 · Its project.' })
  project!: Project | null;
}

export const ChangeRequestConnection = connectionOf('ChangeRequest', () => ChangeRequest);
