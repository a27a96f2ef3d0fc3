import { ArrayMaxSize, Length, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../kernel/act-input.js';
import { LocalDate } from '../../kernel/scalars.js';
import type { CloseProblem } from '../actions/close-problem.js';
import type { RecordAcceptance } from '../actions/record-acceptance.js';
import type { AcceptanceConclusion as Conclusion, AcceptanceLevel as Level } from '../rules/execution-kinds.js';
import { AcceptanceConclusion, AcceptanceLevel } from './execution-enums.js';

@InputType({ description: '验收发现的问题 · A problem found at acceptance.' })
export class AcceptanceProblemInput {
  @Field(() => String, { description: '问题 · What is wrong.' })
  @Length(1, 1000)
  description!: string;
  @Field(() => LocalDate, { nullable: true, description: '整改期限 · The day by which it is to be put right.' })
  dueOn?: string | null;
}

@InputType({ description: '记录验收 · Records a check of the finished works.' })
export class RecordAcceptanceInput extends ActInput implements RecordAcceptance {
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  projectId!: string;
  @Field(() => AcceptanceLevel, { description: '级别，须与岗位相符 · Level; it must fit the acting post.' })
  level!: Level;
  @Field(() => LocalDate, { description: '验收日期，不晚于今日 · The day of the check, not after today.' })
  acceptedOn!: string;
  @Field(() => String, { nullable: true, description: '验收文号 · Number of the record.' })
  @MaxLength(100)
  recordNumber?: string | null;
  @Field(() => AcceptanceConclusion, { description: '结论 · Conclusion.' })
  conclusion!: Conclusion;
  @Field(() => String, { description: '意见 · Opinion.' })
  @Length(1, 2000)
  opinion!: string;
  @Field(() => String, { description: '验收人员 · The names of those who checked.' })
  @Length(1, 300)
  acceptors!: string;
  @Field(() => [AcceptanceProblemInput], { description: '问题清单 · The problems found.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  problems!: AcceptanceProblemInput[];
}

@InputType({ description: '验收问题销号 · Closes a problem found at acceptance.' })
export class CloseProblemInput extends ActInput implements CloseProblem {
  @Field(() => ID, { description: '问题编号 · Identity of the problem.' })
  problemId!: string;
  @Field(() => String, { description: '整改及核查情况 · How it was put right and checked.' })
  @Length(1, 1000)
  closingNote!: string;
}
