import { Length, Matches, Max, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, PageArgs } from '../../kernel/act-input.js';
import { LocalDate } from '../../kernel/scalars.js';
import type { AnnounceYearPlan } from '../actions/announce-year-plan.js';
import type { DraftYearPlan } from '../actions/draft-year-plan.js';
import type { YearPlanState as State } from '../rules/year-plan-lifecycle.js';
import { YearPlanState } from './execution-enums.js';

@InputType({ description: '起草本县年度计划 · Drafts a year plan of the county.' })
export class DraftYearPlanInput extends ActInput implements DraftYearPlan {
  @Field(() => Int, { description: '年度 · Year.' })
  @Min(2000)
  @Max(2100)
  year!: number;
  @Field(() => String, { description: '计划文号 · Number by which projects name it.' })
  @Length(1, 100)
  number!: string;
  @Field(() => String, { description: '名称 · Name.' })
  @Length(1, 200)
  name!: string;
}

@InputType({ description: '公告年度计划：须已发布公告 · Announces a year plan; its announcement has been published as a notice.' })
export class AnnounceYearPlanInput extends ActInput implements AnnounceYearPlan {
  @Field(() => ID, { description: '计划编号 · Identity of the plan.' })
  yearPlanId!: string;
  @Field(() => Int, { nullable: true, description: '所见的修改序号；不填则不核对 · The version that you saw; not compared when left out.' })
  version?: number | null;
  @Field(() => String, { description: '会议纪要文号 · Number of the minutes.' })
  @Length(1, 100)
  minutesNumber!: string;
  @Field(() => LocalDate, { description: '会议纪要日期 · Date of the minutes.' })
  minutesDate!: string;
}

@InputType({ description: '年度计划筛选，各项同时满足 · Filter of year plans; all conditions hold together.' })
export class YearPlanFilter {
  @Field(() => String, { nullable: true, description: '县代码 · Code of the county.' })
  @Matches(/^\d{6}000000$/)
  countyCode?: string | null;
  @Field(() => Int, { nullable: true, description: '年度 · Year.' })
  year?: number | null;
  @Field(() => YearPlanState, { nullable: true, description: '状态 · State.' })
  state?: State | null;
}

@ArgsType()
export class YearPlansArgs extends PageArgs {
  @Field(() => YearPlanFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: YearPlanFilter | null;
}
