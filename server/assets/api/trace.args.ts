import { IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, Int } from 'type-graphql';
import { PageArgs } from '../../kernel/act-input.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { AssetFilter } from './asset.args.js';

@ArgsType()
export class TraceArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: '地点及其以下 · The place with this code and everything below it.' })
  @IsOptional()
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: '截至哪一天（含）；不填为目前 · As of this business date, included; left out, as it stands now.',
  })
  asOf?: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: '按哪一时刻已知的记录；不填为目前所知 · By what was known at this moment; left out, by what is known now.',
  })
  knownAt?: Date | null;
}

@ArgsType()
export class TraceOfAssetsArgs extends TraceArgs {
  @Field(() => AssetFilter, { nullable: true, description: '资产筛选 · Filter of assets.' })
  @IsOptional()
  @ValidateNested()
  filter?: AssetFilter | null;
}

@ArgsType()
export class TraceOfDocumentsArgs extends TraceArgs {
  @Field(() => Int, { nullable: true, description: '预算年度 · Budget year of the documents.' })
  @IsOptional()
  @Min(1990)
  @Max(2100)
  year?: number | null;
}
