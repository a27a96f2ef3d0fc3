import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PlaceType } from '../../divisions/index.js';
import { FundTask } from '../../funds/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { LocalDate, Money } from '../../kernel/scalars.js';
import { FundSourceLevel } from '../../policies/index.js';
import { FundChannel } from '../../projects/index.js';
import { IdleMoneyKind, MoneyAge } from './words.enums.js';

@ObjectType({
  simpleResolvers: true,
  description: '一笔未动的资金 · Money that lies at one stage: of a document line, or of an allocation.',
})
export class IdleMoneyRow {
  @Field(() => ID, { description: '标识 · Identity of the row.' })
  id!: string;
  @Field(() => IdleMoneyKind, { description: '沉淀环节 · The stage at which it lies.' })
  kind!: string;
  @Field(() => Money, { description: '金额 · The amount.' })
  amount!: string;
  @Field(() => ID, { description: '指标明细 · The document line it came with.' })
  lineId!: string;
  @Field(() => ID, { description: '指标文件 · The fund document.' })
  documentId!: string;
  @Field(() => String, { nullable: true, description: '指标文号 · Its number; null where it has none.' })
  documentNumber!: string | null;
  @Field(() => String, { description: '文件名称 · Its title.' })
  documentTitle!: string;
  @Field(() => Int, { description: '指标年度 · The year of the document.' })
  documentYear!: number;
  @Field(() => FundSourceLevel, { description: '资金级次 · Source level.' })
  level!: string;
  @Field(() => FundChannel, { description: '资金渠道 · Channel.' })
  channel!: string;
  @Field(() => FundTask, { nullable: true, description: '任务方向 · Task.' })
  task!: string | null;
  @Field(() => ID, { nullable: true, description: '安排编号；未安排为空 · The allocation; null while unallocated.' })
  allocationId!: string | null;
  @Field(() => ID, { nullable: true, description: '项目编号 · The project.' })
  projectId!: string | null;
  @Field(() => String, { nullable: true, description: '项目名称 · Its name.' })
  projectName!: string | null;
  @Field(() => String, { description: '区划代码 · Where it is booked.' })
  placeCode!: string;
  @Field(() => LocalDate, { description: '收文日期 · The day on which the document was received.' })
  receivedOn!: string;
  @Field(() => LocalDate, {
    description:
      '沉淀起始：未安排自收文之日，其余自最近一次变动之日 · Since when it lies: unallocated money since receipt, other money since it last moved.',
  })
  since!: string;
  @Field(() => Int, { description: '沉淀天数 · Calendar days since then.' })
  days!: number;
  @Field(() => MoneyAge, { description: '时间分段 · How long, in buckets.' })
  age!: string;
  @Field(() => LocalDate, {
    description: '使用期限：印发之日起若干年，政策 carryOver.maxYears · The day by which it may be used; after it, it is surplus.',
  })
  useBy!: string;
  @Field(() => Boolean, { description: '是否已成结余 · Whether that day has passed: surplus, to be returned.' })
  isSurplus!: boolean;
}

export const IdleMoneyRowConnection = connectionOf('IdleMoneyRow', () => IdleMoneyRow);

@ObjectType({ simpleResolvers: true, description: '一个时间分段的沉淀资金 · Idle money of one age.' })
export class IdleBucket {
  @Field(() => MoneyAge, { description: '时间分段 · The age.' })
  age!: string;
  @Field(() => Money, { description: '金额 · The amount.' })
  amount!: string;
  @Field(() => Int, { description: '笔数 · How many.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: '未分配和沉淀资金 · Money that is unallocated or idle on a date, over all years.' })
export class IdleMoney {
  @Field(() => String, { description: '实际统计的区划代码 · The place that was summed.' })
  placeCode!: string;
  @Field(() => LocalDate, { description: '截至业务日期 · The last business date that counts.' })
  asOf!: string;
  @Field(() => Money, { description: '合计 · The total.' })
  total!: string;
  @Field(() => [IdleBucket], { description: '按时间分段 · By age, every age once.' })
  buckets!: IdleBucket[];
}

@ObjectType({ simpleResolvers: true, description: '未开工项目 · A project of the year plan that has not begun.' })
export class ProjectNotStarted {
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  id!: string;
  @Field(() => String, { description: '项目名称 · Its name.' })
  name!: string;
  @Field(() => String, { description: '区划代码 · Its place code.' })
  placeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '地点 · Its place.' })
  place!: PlaceType | null;
  @Field(() => String, { description: '项目类别代码 · Code of its class.' })
  classCode!: string;
  @Field(() => String, { nullable: true, description: '实施单位 · The implementing unit.' })
  implementingUnit!: string | null;
  @Field(() => Money, { description: '预算 · Its budget.' })
  budget!: string;
  @Field(() => Money, { description: '已安排 · Allocated in the year.' })
  allocated!: string;
  @Field(() => Money, { description: '已拨付 · Released in the year.' })
  disbursed!: string;
  @Field(() => Money, { description: '已支出 · Paid in the year.' })
  paid!: string;
  @Field(() => LocalDate, { nullable: true, description: '计划开工日期 · The day it was planned to begin.' })
  plannedStart!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: '政策开工截止日；未规定为空 · The day by which it must begin; null where no policy sets one.',
  })
  startBy!: string | null;
  @Field(() => Int, { nullable: true, description: '逾期天数；未规定截止日为空 · Calendar days past that day; null without one.' })
  overdueDays!: number | null;
}

export const ProjectNotStartedConnection = connectionOf('ProjectNotStarted', () => ProjectNotStarted);
