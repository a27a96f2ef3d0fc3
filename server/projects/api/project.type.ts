import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PlaceType } from '../../divisions/index.js';
import { DepartmentType, RoleType } from '../../identity/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { LocalDate, Money } from '../../kernel/scalars.js';
import { ProjectLibrary, ProjectMoveName, ProjectNature, ProjectPool, ProjectState, ReturnStep } from './project-enums.js';
import { BenefitLinkage, PerformanceTarget, ProjectClass, ProjectEdition, ProjectSource } from './project-parts.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    '项目：从村申报到归档；未登录者只见已入库公开的项目 · A project, from the village’s draft to the filed case. The public sees those admitted to a library.',
})
export class Project {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '实施地点区划代码 · Place code.' })
  placeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '实施地点 · Place.' })
  place!: PlaceType | null;
  @Field(() => String, { description: '所属县区划代码 · Code of the county.' })
  countyCode!: string;
  @Field(() => ProjectLibrary, { description: '项目库类型 · Library.' })
  library!: string;
  @Field(() => ProjectClass, { description: '项目类别 · Class.' })
  class!: ProjectClass;
  @Field(() => ProjectNature, { description: '建设性质 · Nature.' })
  nature!: string;
  @Field(() => String, { description: '项目名称 · Name.' })
  name!: string;
  @Field(() => String, { description: '建设任务 · What is to be built, bought or done.' })
  content!: string;
  @Field(() => Int, { description: '入库年度；滚动后加一 · The library year; rolling over adds one.' })
  year!: number;
  @Field(() => ProjectState, { description: '状态 · State.' })
  state!: string;
  @Field(() => ProjectPool, { nullable: true, description: '建设、储备或谋划；已结束的为空 · Pool; null once finished or refused.' })
  pool!: string | null;
  @Field(() => ReturnStep, { nullable: true, description: '退回到哪一步 · The step a returned case goes back to.' })
  returnedTo!: string | null;
  @Field(() => ProjectState, { nullable: true, description: '暂停前的状态 · The state that a suspended project resumes.' })
  suspendedFrom!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '暂停至 · Suspended until.' })
  suspendedUntil!: string | null;
  @Field(() => LocalDate, { description: '下一步期限的起算日 · The day from which the next step’s days are counted.' })
  stateSince!: string;
  @Field(() => LocalDate, { nullable: true, description: '下一步办理期限 · Due date of the next step.' })
  dueOn!: string | null;
  @Field(() => RoleType, { description: '由哪类岗位起草 · The role that drafted it.' })
  draftedBy!: string;
  @Field(() => Money, { description: '预算 · Approved or applied budget.' })
  budget!: string;
  @Field(() => DepartmentType, { nullable: true, description: '行业主管部门 · Industry department in charge.' })
  department!: DepartmentType | null;
  @Field(() => String, { description: '责任单位 · Responsible unit.' })
  responsibleUnit!: string;
  @Field(() => String, { nullable: true, description: '实施单位 · Implementing unit.' })
  implementingUnit!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '计划开工 · Planned start.' })
  plannedStart!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '计划完工 · Planned finish.' })
  plannedFinish!: string | null;
  @Field(() => String, { nullable: true, description: '被认定的负面清单条目 · The item of the negative list it was put under.' })
  negativeCategory!: string | null;
  @Field(() => Int, { description: '受益村数 · Villages that benefit.' })
  villages!: number;
  @Field(() => Int, { description: '受益户数 · Households that benefit.' })
  households!: number;
  @Field(() => Int, { description: '受益人数 · People who benefit.' })
  people!: number;
  @Field(() => Int, { description: '其中脱贫（监测）户数 · Formerly poor or monitored households among them.' })
  poorHouseholds!: number;
  @Field(() => Int, { description: '其中脱贫（监测）人数 · Formerly poor or monitored people among them.' })
  poorPeople!: number;
  @Field(() => String, { nullable: true, description: '四议两公开会议记录 · Record of the village meeting.' })
  meetingRecord!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: '申报日期；本案按当日政策判断 · Day of declaration; the case is judged by the policies of this day.',
  })
  declaredOn!: string | null;
  @Field(() => String, { nullable: true, description: '审定会议纪要文号 · Number of the minutes of approval.' })
  minutesNumber!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '审定会议日期 · Date of the minutes of approval.' })
  minutesDate!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '入库日期 · Day of admission.' })
  admittedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '公开日期 · From this day the public sees it.' })
  publishedOn!: string | null;
  @Field(() => String, { nullable: true, description: '年度计划文号 · Number of the year plan.' })
  planNumber!: string | null;
  @Field(() => Int, { nullable: true, description: '计划年度 · Year of the plan.' })
  planYear!: number | null;
  @Field(() => String, { nullable: true, description: '终止时的资金处理决定 · What happens to the money of a terminated project.' })
  moneyDecision!: string | null;
  @Field(() => String, { nullable: true, description: '已付资金追回方案 · How paid money is recovered.' })
  recoveryPlan!: string | null;
  @Field(() => String, { nullable: true, description: '不形成资产的理由 · Why no asset is formed.' })
  formsNoAssetReason!: string | null;
  @Field(() => Int, { description: '现行版本号；入库前为0 · The edition that holds; 0 before admission.' })
  edition!: number;
  @Field(() => Int, {
    description: '修订号，办理时送回，防止覆盖他人修改 · Version; send it back with an act, so that nobody is overwritten.',
  })
  version!: number;
  @Field(() => Boolean, { description: '示例数据 · Sample data.' })
  sample!: boolean;
  @Field(() => [ProjectSource], { description: '预计资金来源 · Expected sources of money.' })
  sources!: ProjectSource[];
  @Field(() => [PerformanceTarget], { description: '绩效目标 · Performance targets.' })
  targets!: PerformanceTarget[];
  @Field(() => [BenefitLinkage], { description: '联农带农机制 · Benefit linkages.' })
  linkages!: BenefitLinkage[];
  @Field(() => [ProjectEdition], { description: '各版本，新的在前 · Editions, newest first.' })
  editions!: ProjectEdition[];
}

export const ProjectConnection = connectionOf('Project', () => Project);

@ObjectType({
  simpleResolvers: true,
  description: '待办：等我办理的一步 · A task: the step of one project that waits for the acting post.',
})
export class Task {
  @Field(() => ID, { description: '编号，同项目编号 · Identity, that of the project.' })
  id!: string;
  @Field(() => Project, { description: '项目 · The project.' })
  project!: Project;
  @Field(() => ProjectMoveName, { description: '等待的动作 · The move that waits.' })
  move!: string;
  @Field(() => String, { description: '动作中文名称 · The move’s name in Chinese.' })
  zh!: string;
  @Field(() => LocalDate, { nullable: true, description: '办理期限 · Due date.' })
  dueOn!: string | null;
  @Field(() => Boolean, { description: '是否逾期 · Whether the due date has passed.' })
  overdue!: boolean;
}

export const TaskConnection = connectionOf('Task', () => Task);
