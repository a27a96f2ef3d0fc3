import { ArrayMaxSize, Matches, Max, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../kernel/act-input.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import type { AssetState } from '../rules/states.js';
import type { AssetClass, DutyLevel } from '../rules/words.js';
import type { DutyGapFilter as GapFilter } from '../views/find-duty-gaps.js';
import type { MandateFilter } from '../views/find-expired-mandates.js';
import type { IdleFilter } from '../views/find-idle-assets.js';
import { AssetClassType, AssetStateType, DutyLevelType } from './enums.js';

const today = '哪一天的状况；不填为今天 · As it stood on this day; today when left out.';

@InputType({ description: '责任缺口筛选 · Filter of gaps; all conditions hold together.' })
export class DutyGapFilter implements GapFilter {
  @Field(() => String, { nullable: true, description: '地点及其以下 · In this place or below.' })
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => DutyLevelType, { nullable: true, description: '缺此层级的 · Nobody answers at this level.' })
  level?: DutyLevel | null;
  @Field(() => [AssetClassType], { nullable: true, description: '类别，任一 · Any of these classes.' })
  @ArrayMaxSize(3)
  classes?: AssetClass[] | null;
}

@InputType({ description: '到期责任筛选 · Filter of expired mandates; all conditions hold together.' })
export class ExpiredMandateFilter implements MandateFilter {
  @Field(() => String, { nullable: true, description: '地点及其以下 · In this place or below.' })
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => DutyLevelType, { nullable: true, description: '层级 · At this level.' })
  level?: DutyLevel | null;
}

@InputType({ description: '闲置低效资产筛选 · Filter of assets not in use; all conditions hold together.' })
export class IdleAssetFilter implements IdleFilter {
  @Field(() => String, { nullable: true, description: '地点及其以下 · In this place or below.' })
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => [AssetStateType], { nullable: true, description: '闲置、低效、损毁，任一 · Any of IDLE, INEFFICIENT, DAMAGED.' })
  @ArrayMaxSize(3)
  states?: AssetState[] | null;
  @Field(() => [AssetClassType], { nullable: true, description: '类别，任一 · Any of these classes.' })
  @ArrayMaxSize(3)
  classes?: AssetClass[] | null;
  @Field(() => Boolean, { nullable: true, description: '是否超过本县期限 · Whether it has lasted longer than the county allows.' })
  overLimit?: boolean | null;
}

@ArgsType()
export class DutyGapsArgs extends PageArgs {
  @Field(() => DutyGapFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: DutyGapFilter | null;
  @Field(() => LocalDate, { nullable: true, description: today })
  asOf?: string | null;
  @Field(() => DateTime, { nullable: true, description: '按哪一时刻已知的记录；不填为目前所知 · By what was known at this moment.' })
  knownAt?: Date | null;
}

@ArgsType()
export class ExpiredMandatesArgs extends PageArgs {
  @Field(() => ExpiredMandateFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: ExpiredMandateFilter | null;
  @Field(() => LocalDate, { nullable: true, description: today })
  asOf?: string | null;
}

@ArgsType()
export class DutiesToHandOverArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: '地点及其以下；不填为整个辖区 · In this place or below; the whole area when left out.',
  })
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: '几天内到期的也列出；不填只列已到期的 · Also posts that end within so many days; only ended ones when left out.',
  })
  @Min(0)
  @Max(3650)
  withinDays?: number | null;
  @Field(() => LocalDate, { nullable: true, description: today })
  asOf?: string | null;
}

@ArgsType()
export class MyDutiesArgs extends PageArgs {
  @Field(() => DutyLevelType, { nullable: true, description: '层级 · At this level.' })
  level?: DutyLevel | null;
}

@ArgsType()
export class DutyStandingsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: '地点；不填为岗位所在地 · The place; that of the acting post when left out.' })
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => LocalDate, { nullable: true, description: today })
  asOf?: string | null;
}

@ArgsType()
export class IdleAssetsArgs extends PageArgs {
  @Field(() => IdleAssetFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: IdleAssetFilter | null;
  @Field(() => LocalDate, { nullable: true, description: today })
  asOf?: string | null;
  @Field(() => DateTime, { nullable: true, description: '按哪一时刻已知的记录；不填为目前所知 · By what was known at this moment.' })
  knownAt?: Date | null;
}
