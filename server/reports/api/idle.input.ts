import { ArrayMaxSize, IsUUID, Matches, Max, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../kernel/act-input.js';
import { LocalDate } from '../../kernel/scalars.js';
import type { AgeBucket } from '../rules/ages.js';
import type { IdleKind } from '../rules/words.js';
import { ReportInput } from './progress.input.js';
import { IdleMoneyKind, MoneyAge } from './words.enums.js';

@InputType({ description: '未分配和沉淀资金的范围 · Which idle money.' })
export class IdleMoneyInput {
  @Field(() => String, { description: '区划代码，含其下各级 · A place code with all places in it; one’s own area where it is narrower.' })
  @Matches(/^\d{12}$/)
  placeCode!: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: '截至业务日期（含），默认今日 · The last business date that counts; today when left out.',
  })
  asOf?: string | null;
  @Field(() => [IdleMoneyKind], { nullable: true, description: '沉淀环节，默认全部 · The stages; all when left out.' })
  kinds?: IdleKind[] | null;
  @Field(() => Int, { nullable: true, description: '至少沉淀天数 · Only what has lain for so many days at least.' })
  @Min(0)
  @Max(20_000)
  minDays?: number | null;
  @Field(() => [MoneyAge], { nullable: true, description: '时间分段，默认全部 · The ages; all when left out.' })
  @ArrayMaxSize(10)
  ages?: AgeBucket[] | null;
  @Field(() => ID, { nullable: true, description: '只计这份指标文件的 · Only the money of this fund document.' })
  @IsUUID()
  documentId?: string | null;
  @Field(() => ID, { nullable: true, description: '只计这条指标的 · Only the money of this document line.' })
  @IsUUID()
  lineId?: string | null;
  @Field(() => ID, { nullable: true, description: '只计安排到这个项目的 · Only what was laid on this project.' })
  @IsUUID()
  projectId?: string | null;
  @Field(() => Boolean, { nullable: true, description: '只列已成结余的 · Only surplus: past its use-by date.' })
  onlySurplus?: boolean | null;
}

@InputType({ description: '未开工项目的范围 · Which projects not started.' })
export class NotStartedInput extends ReportInput {
  @Field(() => Boolean, { nullable: true, description: '只列超过政策开工截止日的 · Only those past the policy’s day.' })
  onlyOverdue?: boolean | null;
}

@ArgsType()
export class NotStartedArgs extends PageArgs {
  @Field(() => NotStartedInput, { description: '范围 · What it is about.' })
  input!: NotStartedInput;
}
