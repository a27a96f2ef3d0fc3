import { ArrayMaxSize, ArrayMinSize, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../kernel/act-input.js';
import { LocalDate } from '../../kernel/scalars.js';
import type { ReportProgress } from '../actions/report-progress.js';

@InputType({ description: '某清单项的累计完成量 · The quantity of one contract line that is done in all.' })
export class ProgressItemInput {
  @Field(() => ID, { description: '清单项编号 · The contract line.' })
  contractItemId!: string;
  @Field(() => String, { description: '累计完成量，最多四位小数 · Cumulative quantity, at most four decimals.' })
  @Matches(/^\d{1,14}(\.\d{1,4})?$/)
  quantityDone!: string;
}

@InputType({ description: '填报进度：各清单项截至某日的累计完成量 · Reports the quantities done in all by a day.' })
export class ReportProgressInput extends ActInput implements ReportProgress {
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  projectId!: string;
  @Field(() => LocalDate, { description: '截至日期，不晚于今日 · The day whose standing it tells, not after today.' })
  doneOn!: string;
  @Field(() => [ProgressItemInput], { description: '各清单项；未列的不变 · The lines; others stay as they were.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  items!: ProgressItemInput[];
  @Field(() => String, { nullable: true, description: '说明 · Note.' })
  @MaxLength(2000)
  note?: string | null;
  @Field(() => String, { nullable: true, description: '更正原因；数量减少时必填 · Why quantities fall; required where they do.' })
  @MaxLength(1000)
  correctionReason?: string | null;
}
