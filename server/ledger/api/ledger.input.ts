import { Matches, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DateTime, LocalDate } from '../../kernel/scalars.js';

@InputType({ description: '筛选记账分录 · Which ledger entries.' })
export class LedgerEntryFilter {
  @Field(() => ID, { nullable: true, description: '业务对象编号 · The object of the act.' })
  @MaxLength(40)
  subjectId?: string | null;
  @Field(() => String, { nullable: true, description: '业务事项 · The act: RECEIVE, ALLOCATE …' })
  @MaxLength(40)
  act?: string | null;
  @Field(() => ID, { nullable: true, description: '资金来源编号 · The source of the money: the line of a fund document.' })
  @MaxLength(40)
  origin?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '业务日期自（含） · First business date, included.' })
  from?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '业务日期至（含） · Last business date, included.' })
  to?: string | null;
  @Field(() => String, { nullable: true, description: '区划代码，含其下各级 · A place code; entries of all places in it.' })
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
}

@InputType({ description: '筛选账户 · Which ledger accounts.' })
export class LedgerAccountFilter {
  @Field(() => ID, { nullable: true, description: '资金来源编号 · The source of the money.' })
  @MaxLength(40)
  origin?: string | null;
  @Field(() => ID, { nullable: true, description: '归属对象编号 · What the account belongs to.' })
  @MaxLength(40)
  holder?: string | null;
  @Field(() => String, { nullable: true, description: '环节 · The stage.' })
  @MaxLength(40)
  stage?: string | null;
  @Field(() => Int, { nullable: true, description: '年度 · The year.' })
  @Min(1990)
  @Max(2100)
  year?: number | null;
  @Field(() => String, { nullable: true, description: '区划代码，含其下各级 · A place code; accounts of all places in it.' })
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
}

/** A point in both of the ledger's times. */
@ArgsType()
export class MomentArgs {
  @Field(() => LocalDate, { nullable: true, description: '截至业务日期（含） · As of this business date, included.' })
  asOf?: string | null;
  @Field(() => DateTime, { nullable: true, description: '截至记录时刻（含）：当时已知的 · As it was known at this moment.' })
  knownAt?: Date | null;
}
