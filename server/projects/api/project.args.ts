import { ArrayMaxSize, Matches, MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../kernel/act-input.js';
import { Money } from '../../kernel/scalars.js';
import { FundSourceLevel, type SourceLevel } from '../../policies/index.js';
import type { Channel, Library, Nature } from '../rules/kinds.js';
import type { Pool } from '../rules/pools.js';
import type { ProjectState as State } from '../rules/states.js';
import type { ProjectFilter as Filter, ProjectOrder as Order } from '../views/project-filter.js';
import { FundChannel, ProjectLibrary, ProjectMoveName, ProjectNature, ProjectOrder, ProjectPool, ProjectState } from './project-enums.js';

@InputType({ description: '项目筛选，各项同时满足 · Filter of projects; all conditions hold together.' })
export class ProjectFilter implements Filter {
  @Field(() => String, { nullable: true, description: '地点及其以下 · The place with this code and everything below it.' })
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => String, { nullable: true, description: '项目类别代码 · Code of the class.' })
  @MaxLength(40)
  classCode?: string | null;
  @Field(() => [ProjectState], { nullable: true, description: '状态，任一 · Any of these states.' })
  @ArrayMaxSize(20)
  states?: State[] | null;
  @Field(() => ProjectPool, { nullable: true, description: '建设、储备或谋划 · Pool.' })
  pool?: Pool | null;
  @Field(() => Int, { nullable: true, description: '入库年度 · Library year.' })
  year?: number | null;
  @Field(() => ProjectLibrary, { nullable: true, description: '项目库类型 · Library.' })
  library?: Library | null;
  @Field(() => ProjectNature, { nullable: true, description: '建设性质 · Nature.' })
  nature?: Nature | null;
  @Field(() => String, { nullable: true, description: '村标签代码，今日有效 · Tag that the village has today.' })
  @MaxLength(40)
  villageTag?: string | null;
  @Field(() => FundSourceLevel, { nullable: true, description: '预计来源级次 · Expects money of this level.' })
  level?: SourceLevel | null;
  @Field(() => FundChannel, { nullable: true, description: '预计来源渠道 · Expects money through this channel.' })
  channel?: Channel | null;
  @Field(() => ID, { nullable: true, description: '行业主管部门 · Department in charge.' })
  @MaxLength(40)
  departmentId?: string | null;
  @Field(() => Int, { nullable: true, description: '计划年度 · Year of the plan.' })
  planYear?: number | null;
  @Field(() => String, { nullable: true, description: '年度计划文号 · Number of the year plan.' })
  @MaxLength(100)
  planNumber?: string | null;
  @Field(() => Money, { nullable: true, description: '预算不低于 · Budget at least.' })
  budgetFrom?: bigint | null;
  @Field(() => Money, { nullable: true, description: '预算不高于 · Budget at most.' })
  budgetTo?: bigint | null;
  @Field(() => String, { nullable: true, description: '名称或建设任务包含 · A part of the name or of the content.' })
  @MaxLength(100)
  text?: string | null;
  @Field(() => Boolean, { nullable: true, description: '是否列入负面清单 · Whether it was put under the negative list.' })
  negative?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: '下一步是否逾期 · Whether the next step is overdue.' })
  overdue?: boolean | null;
}

@ArgsType()
export class ProjectsArgs extends PageArgs {
  @Field(() => ProjectFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: ProjectFilter | null;
  @Field(() => ProjectOrder, { nullable: true, description: '排序，默认新的在前 · Order; newest first when left out.' })
  order?: Order | null;
}

@ArgsType()
export class TasksArgs extends PageArgs {
  @Field(() => ProjectMoveName, { nullable: true, description: '只列等这一步的 · Only those that wait for this step.' })
  move?: string | null;
}

@ArgsType()
export class ProjectCountsArgs {
  @Field(() => ProjectFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: ProjectFilter | null;
}

@ArgsType()
export class AvailableMovesArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: '只列从当前状态开始的动作 · Only the moves that start from the present state; all moves when left out.',
  })
  fromHere!: boolean;
}
