import { ArrayMaxSize, ArrayMinSize, ArrayUnique, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../kernel/act-input.js';
import { LocalDate } from '../../kernel/scalars.js';
import { ReviewMove, type ReviewMoveName } from './project-enums.js';

@InputType({ description: '批量办理：逐个项目单独办理，互不影响 · One act on many projects, each done for itself.' })
export abstract class OnProjectsInput extends ActInput {
  @Field(() => [ID], { description: '项目编号，最多100个 · Identities of the projects, at most 100.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @MaxLength(40, { each: true })
  projectIds!: string[];
  @Field(() => String, { nullable: true, description: '意见 · Opinion.' })
  @MaxLength(2000)
  opinion?: string | null;
}

@InputType({ description: '批量审核 · One review of many projects.' })
export class BulkReviewInput extends OnProjectsInput {
  @Field(() => ReviewMove, { description: '审核动作 · Which review.' })
  move!: ReviewMoveName;
  @Field(() => String, { nullable: true, description: '会议纪要文号（县级审定）· Number of the minutes, for the county’s approval.' })
  @MaxLength(100)
  minutesNumber?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '会议纪要日期（县级审定）· Date of the minutes, for the county’s approval.' })
  minutesDate?: string | null;
}

@InputType({ description: '列入年度计划 · Selection of projects into a year plan.' })
export class SelectForYearInput extends OnProjectsInput {
  @Field(() => Int, { nullable: true, description: '计划年度 · Year of the plan.' })
  planYear?: number | null;
  @Field(() => String, { nullable: true, description: '年度计划文号，计划须已起草 · Number of the year plan, which has been drafted.' })
  @MaxLength(100)
  planNumber?: string | null;
}

@InputType({ description: '年度复核后滚动到下一年度 · Rolls projects over to the next year after the yearly review.' })
export class RollOverInput extends OnProjectsInput {
  @Field(() => Boolean, { description: '确认仍有必要 · States that they are still needed.' })
  stillNeeded!: boolean;
}
