import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../kernel/connection.js';
import { LocalDate, Money, Percent } from '../../kernel/scalars.js';
import { PaceKind, ProgressBase, ProgressDimension } from './words.enums.js';

@ObjectType({
  simpleResolvers: true,
  description:
    '一行进度：一个预算年度截至某日的资金与比率。金额取自总账，冲销已计入；比率按未舍入的金额计算、四舍五入一次，分母为零则为空 · One row of a progress report: the money of a budget year as of a date. Amounts are sums of ledger postings, reversals included; percentages are computed from exact amounts, rounded half up once, null over a zero denominator.',
})
export class MoneyProgressRow {
  @Field(() => ID, { description: '本行标识：键值、“-”（未填）或 TOTAL（合计） · The key, "-" where there is none, or TOTAL.' })
  id!: string;
  @Field(() => String, {
    nullable: true,
    description: '键：代码或编号；未填及合计为空或TOTAL · The code or identity it is broken down by; null where there is none.',
  })
  key!: string | null;
  @Field(() => String, { description: '名称 · Its name.' })
  name!: string;
  @Field(() => ProgressBase, { description: '支出进度所用基数 · The base that progress is divided by.' })
  base!: string;
  @Field(() => Money, {
    nullable: true,
    description:
      '本年到位（含整合调入、调出）；按乡镇、部门、类别、项目分列时无“到位”可言，为空 · Received in the year, net of consolidation between sources. Null by township, department, class or project, and below the county: money arrives by source, its place is told by allocation alone.',
  })
  received!: string | null;
  @Field(() => Money, { description: '上年结转转入 · Carried in from the year before; part of the base.' })
  carriedIn!: string;
  @Field(() => Money, { description: '结转下年 · Carried out to the next year; it does not lower the base.' })
  carriedOut!: string;
  @Field(() => Money, { description: '结余上缴 · Surplus returned to the superior.' })
  returned!: string;
  @Field(() => Money, {
    description: '基数金额：到位＋转入，或已安排 · The amount of the base: received + carried in, or allocated.',
  })
  baseAmount!: string;
  @Field(() => Money, { description: '已安排（净额，含转入） · Allocated to projects, net, with what was carried in on them.' })
  allocated!: string;
  @Field(() => Money, { description: '其中本级安排 · Of it, kept for the county’s own use.' })
  kept!: string;
  @Field(() => Money, { description: '其中下级安排 · Of it, passed down.' })
  passedDown!: string;
  @Field(() => Money, {
    nullable: true,
    description: '未分配：到位＋转入－已安排 · Unallocated: received + carried in − allocated; null where nothing is received.',
  })
  unallocated!: string | null;
  @Field(() => Money, { description: '已拨付（净额，含转入） · Released, net, with what was carried in released.' })
  disbursed!: string;
  @Field(() => Money, { description: '已支出（净额） · Paid to final payees, net.' })
  paid!: string;
  @Field(() => Money, { description: '未支出：基数－支出 · Unspent: base − paid.' })
  unspent!: string;
  @Field(() => Money, { description: '账上余额 · What still lies in the accounts of the year: unspent less carried out and returned.' })
  onHand!: string;
  @Field(() => Percent, { nullable: true, description: '支出进度：支出÷基数 · Expenditure progress: paid ÷ base.' })
  expenditureProgress!: string | null;
  @Field(() => Percent, { nullable: true, description: '序时进度（或节点进度） · The pace it is measured against.' })
  timeProgress!: string | null;
  @Field(() => Percent, {
    nullable: true,
    description:
      '超（负为低于）序时百分点，按未舍入数计算 · Percentage points ahead of the pace, negative when behind; from unrounded values.',
  })
  pointsAhead!: string | null;
  @Field(() => Percent, {
    nullable: true,
    description: '分配进度：已安排÷（到位＋转入） · Allocation progress: allocated ÷ (received + carried in).',
  })
  allocationProgress!: string | null;
  @Field(() => Percent, {
    nullable: true,
    description: '结余率：（到位＋转入－支出）÷（到位＋转入） · Surplus rate: the unspent part of what was received.',
  })
  surplusRate!: string | null;
  @Field(() => Percent, { nullable: true, description: '拨付率：已拨付÷已安排 · Disbursement rate: released ÷ allocated.' })
  disbursementRate!: string | null;
  @Field(() => Percent, { nullable: true, description: '报账率：支出÷已拨付 · Reimbursement rate: paid ÷ released.' })
  reimbursementRate!: string | null;
  @Field(() => Int, {
    description:
      '列入年度计划的项目数；按资金来源分列时，一个项目可计入多行 · Projects in the year plan; by source, one project may count in several rows.',
  })
  projectsInPlan!: number;
  @Field(() => Int, { description: '其中已开工 · Of them, begun by the date.' })
  projectsStarted!: number;
  @Field(() => Int, { description: '其中已完工 · Of them, finished by the date.' })
  projectsFinished!: number;
  @Field(() => Percent, { nullable: true, description: '开工率 · Start rate: begun ÷ in the plan.' })
  startRate!: string | null;
  @Field(() => Percent, { nullable: true, description: '完工率 · Completion rate: finished ÷ in the plan.' })
  completionRate!: string | null;
}

export const MoneyProgressRowConnection = connectionOf('MoneyProgressRow', () => MoneyProgressRow);

@ObjectType({ simpleResolvers: true, description: '进度报表：合计及分列 · A progress report: the total and its breakdown.' })
export class MoneyProgress {
  @Field(() => String, { description: '实际统计的区划代码 · The place that was summed.' })
  placeCode!: string;
  @Field(() => Int, { description: '预算年度 · Budget year.' })
  year!: number;
  @Field(() => LocalDate, { description: '截至业务日期 · The last business date that counts.' })
  asOf!: string;
  @Field(() => ProgressDimension, { description: '按什么分列 · What it is broken down by.' })
  by!: string;
  @Field(() => ProgressBase, { description: '支出进度的基数 · The base that progress is divided by.' })
  base!: string;
  @Field(() => PaceKind, { description: '与什么相比 · What progress is measured against.' })
  against!: string;
  @Field(() => String, {
    nullable: true,
    description: '序时口径 MONTH、DAY 或 TABLE · How the pace is counted; null before any policy holds.',
  })
  paceMode!: string | null;
  @Field(() => Percent, { nullable: true, description: '序时进度（或节点进度） · The pace on that date.' })
  timeProgress!: string | null;
  @Field(() => MoneyProgressRow, { description: '合计 · The total.' })
  total!: MoneyProgressRow;
}

@ObjectType({ simpleResolvers: true, description: '某月末的进度 · Progress at the end of a month.' })
export class ProgressPoint {
  @Field(() => Int, { description: '月份 · Month, 1 to 12.' })
  month!: number;
  @Field(() => LocalDate, { description: '月末，或本月的截至日 · The last day of the month, or the date itself in its month.' })
  date!: string;
  @Field(() => Money, { nullable: true, description: '累计基数；未到为空 · The base by then; null for a day to come.' })
  baseAmount!: string | null;
  @Field(() => Money, { nullable: true, description: '累计支出；未到为空 · Paid by then; null for a day to come.' })
  paid!: string | null;
  @Field(() => Percent, { nullable: true, description: '支出进度 · Expenditure progress.' })
  expenditureProgress!: string | null;
  @Field(() => Percent, { nullable: true, description: '序时进度 · Time progress.' })
  timeProgress!: string | null;
  @Field(() => Percent, { nullable: true, description: '超序时百分点 · Percentage points ahead of the pace.' })
  pointsAhead!: string | null;
}

@ObjectType({ simpleResolvers: true, description: '进度曲线：十二个月末 · Progress over the twelve month ends of a year, for charts.' })
export class ProgressCurve {
  @Field(() => String, { description: '实际统计的区划代码 · The place that was summed.' })
  placeCode!: string;
  @Field(() => Int, { description: '预算年度 · Budget year.' })
  year!: number;
  @Field(() => LocalDate, { description: '截至业务日期 · The last business date that counts.' })
  asOf!: string;
  @Field(() => ProgressBase, { description: '基数 · The base.' })
  base!: string;
  @Field(() => [ProgressPoint], { description: '十二个点，按月 · Twelve points, by month.' })
  points!: ProgressPoint[];
}
