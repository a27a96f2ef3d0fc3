import { Length, Matches, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ActInput, PageArgs } from '../../kernel/act-input.js';
import { LocalDate } from '../../kernel/scalars.js';
import type { TagVillage } from '../actions/tag-village.js';
import type { UntagVillage } from '../actions/untag-village.js';

@InputType({ description: '给村加标签 · Gives a village a tag.' })
export class TagVillageInput extends ActInput implements TagVillage {
  @Field(() => String, { description: '村代码 · Code of the village.' })
  @Matches(/^\d{12}$/)
  placeCode!: string;
  @Field(() => String, { description: '标签种类代码 · Code of the kind of tag.' })
  @Length(1, 40)
  kind!: string;
  @Field(() => LocalDate, { description: '起始日期 · First day.' })
  validFrom!: string;
  @Field(() => String, { description: '认定依据 · The document it rests on.' })
  @Length(1, 500)
  basis!: string;
}

@InputType({ description: '取消村标签 · Ends the tag of a village.' })
export class UntagVillageInput extends ActInput implements UntagVillage {
  @Field(() => ID, { description: '标签编号 · Identity of the tag.' })
  villageTagId!: string;
  @Field(() => LocalDate, { description: '最后一日 · The last day.' })
  validTo!: string;
  @Field(() => String, { description: '原因 · Why.' })
  @Length(1, 500)
  reason!: string;
}

@InputType({ description: '村标签筛选，各项同时满足 · Filter of village tags; all conditions hold together.' })
export class VillageTagFilter {
  @Field(() => String, { nullable: true, description: '地点及其下级 · The place and everything below it.' })
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => String, { nullable: true, description: '种类代码 · Code of the kind.' })
  @Length(1, 40)
  kind?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '在该日有效 · Valid on that day.' })
  validOn?: string | null;
}

@ArgsType()
export class VillageTagsArgs extends PageArgs {
  @Field(() => VillageTagFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: VillageTagFilter | null;
}
