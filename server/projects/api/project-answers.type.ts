import { Field, ID, Int, ObjectType } from 'type-graphql';
import { RefusalType, Sentence } from '../../kernel/refusal-type.js';
import { LocalDate, Money, Percent } from '../../kernel/scalars.js';
import { ProjectMoveName, ProjectPool, ProjectState } from './project-enums.js';

@ObjectType({
  simpleResolvers: true,
  description:
    '一个办理动作对一个项目的判断 · One move of the lifecycle table, asked of one project: whether the acting post may make it now.',
})
export class AvailableMove {
  @Field(() => ProjectMoveName, { description: '动作 · The move.' })
  move!: string;
  @Field(() => String, { description: '动作中文名称 · The move’s name in Chinese.' })
  zh!: string;
  @Field(() => Boolean, { description: '现在能否办理 · Whether the acting post may make it now, bringing along what is asked.' })
  allowed!: boolean;
  @Field(() => RefusalType, { nullable: true, description: '不能办理的原因 · Exactly why not; null when allowed.' })
  refusal!: RefusalType | null;
  @Field(() => [String], { description: '办理时须带来的内容 · What must be brought along.' })
  asks!: readonly string[];
  @Field(() => LocalDate, {
    nullable: true,
    description: '办理期限；不是当前等待的步骤则为空 · Due date, for the step that the project waits for.',
  })
  dueOn!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: '疑似重复项目，仅供判断，不阻止办理 · A project that may be the same one; shown, never blocking.',
})
export class PossibleDuplicate {
  @Field(() => ID, { description: '项目编号 · Identity of the other project.' })
  projectId!: string;
  @Field(() => String, { description: '项目名称 · Its name.' })
  name!: string;
  @Field(() => ProjectState, { description: '状态 · Its state.' })
  state!: string;
  @Field(() => Money, { description: '预算 · Its budget.' })
  budget!: string;
  @Field(() => Percent, { description: '名称相似度 · How alike the names are, in per cent.' })
  similarity!: string;
  @Field(() => Sentence, { description: '疑似原因 · Why it is shown.' })
  reason!: Sentence;
}

@ObjectType({ simpleResolvers: true, description: '某一状态的项目数 · Projects in one state.' })
export class StateCount {
  @Field(() => ProjectState, { description: '状态 · State.' })
  state!: string;
  @Field(() => Int, { description: '个数 · Number of projects.' })
  count!: number;
  @Field(() => Money, { description: '预算合计 · Their budgets in all.' })
  budget!: string;
}

@ObjectType({ simpleResolvers: true, description: '某一批次的项目数 · Projects in one pool.' })
export class PoolCount {
  @Field(() => ProjectPool, { description: '批次 · Pool.' })
  pool!: string;
  @Field(() => Int, { description: '个数 · Number of projects.' })
  count!: number;
  @Field(() => Money, { description: '预算合计 · Their budgets in all.' })
  budget!: string;
}

@ObjectType({ simpleResolvers: true, description: '项目数：合计、按状态、按批次 · How many projects: in all, by state, by pool.' })
export class ProjectCounts {
  @Field(() => Int, { description: '总个数 · Number of projects.' })
  count!: number;
  @Field(() => Money, { description: '预算总额 · Their budgets in all.' })
  budget!: string;
  @Field(() => [StateCount], { description: '按状态 · By state; states without projects are left out.' })
  states!: StateCount[];
  @Field(() => [PoolCount], { description: '按批次 · By pool; pools without projects are left out.' })
  pools!: PoolCount[];
}

@ObjectType({ simpleResolvers: true, description: '某一步骤等我办理的项目数 · How many projects wait for the acting post at one step.' })
export class TaskCount {
  @Field(() => ProjectMoveName, { description: '等待的动作 · The move that waits.' })
  move!: string;
  @Field(() => Int, { description: '个数 · Number of projects.' })
  count!: number;
  @Field(() => Int, { description: '其中已逾期 · Of them, past their due date.' })
  overdue!: number;
  @Field(() => LocalDate, { nullable: true, description: '未逾期者中最早的期限 · The earliest due date of those not overdue.' })
  nextDueOn!: string | null;
}

@ObjectType({ simpleResolvers: true, description: '生命周期表中的一行 · One row of the lifecycle table.' })
export class ProjectMoveRow {
  @Field(() => ProjectMoveName, { description: '动作 · The move.' })
  move!: string;
  @Field(() => String, { description: '动作中文名称 · The move’s name in Chinese.' })
  zh!: string;
  @Field(() => [ProjectState], { description: '从哪些状态开始 · The states it starts from.' })
  from!: readonly string[];
  @Field(() => ProjectState, {
    nullable: true,
    description: '到达状态；取决于个案时为空 · The state it leads to; null where the case decides.',
  })
  to!: string | null;
  @Field(() => [String], { description: '由哪些岗位办理 · The roles that make it.' })
  by!: readonly string[];
  @Field(() => [String], { description: '须带来的内容 · What must be brought along.' })
  asks!: readonly string[];
}
