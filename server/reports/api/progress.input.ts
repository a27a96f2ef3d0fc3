import { ArrayMaxSize, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { FundTask } from '../../funds/index.js';
import { PageArgs } from '../../kernel/act-input.js';
import { LocalDate } from '../../kernel/scalars.js';
import { FundSourceLevel } from '../../policies/index.js';
import { FundChannel, ProjectLibrary } from '../../projects/index.js';
import type { Base, Dimension, MoneyProgressOrder as Order, PaceKind as Pace } from '../rules/words.js';
import type { ProgressFilter as Filter } from '../views/progress.js';
import { MoneyProgressOrder, PaceKind, ProgressBase, ProgressDimension } from './words.enums.js';

@InputType({
  description:
    '只计哪些资金，各项同时满足。按类别、项目库、部门或项目筛选时没有“到位”可言，基数为已安排 · Which money counts; all conditions hold together. With a class, a library, a department or a project nothing is "received" any more and the base is ALLOCATED.',
})
export class ProgressFilter implements Filter {
  @Field(() => [FundSourceLevel], { nullable: true, description: '资金级次 · Source levels.' })
  @ArrayMaxSize(10)
  levels?: string[] | null;
  @Field(() => [FundChannel], { nullable: true, description: '资金渠道 · Channels.' })
  @ArrayMaxSize(10)
  channels?: string[] | null;
  @Field(() => [FundTask], { nullable: true, description: '任务方向 · Tasks.' })
  @ArrayMaxSize(10)
  tasks?: string[] | null;
  @Field(() => ID, { nullable: true, description: '指标文件 · One fund document.' })
  @IsUUID()
  documentId?: string | null;
  @Field(() => ID, { nullable: true, description: '指标明细 · One line of a fund document.' })
  @IsUUID()
  lineId?: string | null;
  @Field(() => [String], { nullable: true, description: '项目类别代码 · Codes of project classes.' })
  @ArrayMaxSize(20)
  @MaxLength(40, { each: true })
  classCodes?: string[] | null;
  @Field(() => [ProjectLibrary], { nullable: true, description: '项目库 · Libraries.' })
  @ArrayMaxSize(10)
  libraries?: string[] | null;
  @Field(() => ID, { nullable: true, description: '行业主管部门 · The department in charge.' })
  @IsUUID()
  departmentId?: string | null;
  @Field(() => ID, { nullable: true, description: '一个项目 · One project.' })
  @IsUUID()
  projectId?: string | null;
}

/** Which place, which budget year, on which day: what every report is about. */
@InputType({ description: '报表范围：哪里、哪个预算年度、截至哪一日 · What a report is about: where, which budget year, as of which day.' })
export class ReportInput {
  @Field(() => String, {
    description:
      '区划代码，含其下各级；超出本岗位辖区的，按本岗位辖区计，结果写明 · A place code with all places in it. What reaches beyond one’s area is answered for one’s area, and the answer says so.',
  })
  @Matches(/^\d{12}$/)
  placeCode!: string;
  @Field(() => Int, { nullable: true, description: '预算年度；默认为截至日所在年 · Budget year; that of `asOf` when left out.' })
  @Min(2000)
  @Max(2100)
  year?: number | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: '截至业务日期（含），默认今日 · The last business date that counts; today when left out.',
  })
  asOf?: string | null;
  @Field(() => ProgressBase, {
    nullable: true,
    description:
      '基数：到位（默认）或已安排；只有已安排可言时一律按已安排，结果写明 · The base: RECEIVED by default, or ALLOCATED. Where nothing can be received, ALLOCATED; the answer says which.',
  })
  base?: Base | null;
}

@InputType({ description: '进度报表 · A progress report.' })
export class ProgressInput extends ReportInput {
  @Field(() => ProgressDimension, { description: '按什么分列 · What it is broken down by.' })
  by!: Dimension;
  @Field(() => PaceKind, {
    nullable: true,
    description: '与什么相比，默认序时进度 · What progress is measured against; the time progress by default.',
  })
  against?: Pace | null;
  @Field(() => ProgressFilter, { nullable: true, description: '筛选 · Which money counts.' })
  @ValidateNested()
  filter?: ProgressFilter | null;
}

@ArgsType()
export class ProgressRowsArgs extends PageArgs {
  @Field(() => MoneyProgressOrder, { nullable: true, description: '排序，默认进度低的在前 · The order; least progress first by default.' })
  order?: Order | null;
}
