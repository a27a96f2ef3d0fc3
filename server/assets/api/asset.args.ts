import { ArrayMaxSize, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../kernel/act-input.js';
import { DateTime, LocalDate, Money } from '../../kernel/scalars.js';
import type { AssetState } from '../rules/states.js';
import type { AssetClass, AssetForm, OwnerKind, OwnerLevel, PartyKind, RightKind } from '../rules/words.js';
import type { AssetOrderName, AssetFilter as Filter, OwnershipAspect } from '../views/find-assets.js';
import type { AssetMoment } from '../views/moment.js';
import {
  AssetClassType,
  AssetFormType,
  AssetOrder,
  AssetStateType,
  OwnerKindType,
  OwnerLevelType,
  OwnershipAspectType,
  PartyKindType,
  RightKindType,
} from './enums.js';

@InputType({ description: '资产筛选，各项同时满足 · Filter of assets; all conditions hold together.' })
export class AssetFilter implements Filter {
  @Field(() => String, { nullable: true, description: '地点及其以下 · The place with this code and everything below it.' })
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => [AssetClassType], { nullable: true, description: '类别，任一 · Any of these classes.' })
  @ArrayMaxSize(3)
  classes?: AssetClass[] | null;
  @Field(() => AssetFormType, { nullable: true, description: '形态 · Form.' })
  form?: AssetForm | null;
  @Field(() => [AssetStateType], {
    nullable: true,
    description: '状态，任一；不填为在册资产 · Any of these states; left out, the assets that are still there.',
  })
  @ArrayMaxSize(20)
  states?: AssetState[] | null;
  @Field(() => OwnerKindType, { nullable: true, description: '权属类型 · Kind of ownership.' })
  ownerKind?: OwnerKind | null;
  @Field(() => OwnerLevelType, { nullable: true, description: '权属层级 · Level of ownership.' })
  ownerLevel?: OwnerLevel | null;
  @Field(() => Boolean, {
    nullable: true,
    description: '与权属类型、层级并用：没有别类权利人 · With a kind or level of ownership: no owner is of another.',
  })
  ownersAlike?: boolean | null;
  @Field(() => OwnershipAspectType, {
    nullable: true,
    description: '几类权利人共有的 · Owned together by parties of several kinds, or of several levels.',
  })
  ownersMixed?: OwnershipAspect | null;
  @Field(() => ID, { nullable: true, description: '权利人 · A party that holds a right over it.' })
  @MaxLength(40)
  holderId?: string | null;
  @Field(() => RightKindType, {
    nullable: true,
    description: '权利人持有的权利；不填为任一 · Which right that party holds; any when left out.',
  })
  right?: RightKind | null;
  @Field(() => ID, { nullable: true, description: '形成项目 · The project that made it.' })
  @MaxLength(40)
  projectId?: string | null;
  @Field(() => Boolean, { nullable: true, description: '是否已确权 · Whether its rights are confirmed.' })
  confirmed?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: '是否存量资产 · Whether it was formed before the system.' })
  inherited?: boolean | null;
  @Field(() => Int, { nullable: true, description: '形成年度 · The year in which it was formed.' })
  @Min(1900)
  @Max(2100)
  formedYear?: number | null;
  @Field(() => Money, { nullable: true, description: '原值不低于 · Original value at least.' })
  valueFrom?: bigint | null;
  @Field(() => Money, { nullable: true, description: '原值不高于 · Original value at most.' })
  valueTo?: bigint | null;
  @Field(() => String, { nullable: true, description: '名称、编码或坐落包含 · A part of name, code or location.' })
  @MaxLength(100)
  text?: string | null;
}

/** Which day and which knowledge a question about assets means. */
@ArgsType()
export class AssetMomentArgs {
  @Field(() => LocalDate, {
    nullable: true,
    description: '哪一天的状况；不填为现状 · As it stood on this day; left out, as it stands now.',
  })
  asOf?: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: '按哪一时刻已知的记录；不填为目前所知 · By what was known at this moment; left out, by what is known now.',
  })
  knownAt?: Date | null;
}

export const momentOf = ({ asOf, knownAt }: { asOf?: string | null; knownAt?: Date | null }): AssetMoment => ({
  asOf: asOf ?? null,
  knownAt: knownAt ? new Date(knownAt).toISOString() : null,
});

@ArgsType()
export class AssetArgs extends AssetMomentArgs {
  @Field(() => ID, { description: '资产编号 · Identity of the asset.' })
  id!: string;
}

@ArgsType()
export class AssetsArgs extends PageArgs {
  @Field(() => AssetFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: AssetFilter | null;
  @Field(() => AssetOrder, { nullable: true, description: '排序；默认按编码 · Order; by code when left out.' })
  order?: AssetOrderName | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: '哪一天的状况；不填为现状 · As they stood on this day; left out, as they stand now.',
  })
  asOf?: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: '按哪一时刻已知的记录；不填为目前所知 · By what was known at this moment; left out, by what is known now.',
  })
  knownAt?: Date | null;
}

@ArgsType()
export class PartiesArgs extends PageArgs {
  @Field(() => [PartyKindType], { nullable: true, description: '类型，任一 · Any of these kinds.' })
  @ArrayMaxSize(8)
  kinds?: PartyKind[] | null;
  @Field(() => String, { nullable: true, description: '所在地及其以下 · At home in this place or below.' })
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => String, { nullable: true, description: '名称或信用代码包含 · A part of the name or of the credit code.' })
  @MaxLength(100)
  text?: string | null;
}
