import { ArrayMaxSize, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import {
  type AssetClass,
  AssetClassType,
  AssetFilterInput,
  AssetMomentArgs,
  AssetOrder,
  type AssetOrderName,
  type AssetState,
  AssetStateType,
  type RightKind,
  RightKindType,
} from '../../assets/index.js';
import { PageArgs } from '../../kernel/act-input.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import type { CountDimension, CountOrder, DifferenceKind, DifferenceOrder, HoldingOrder, RegisterKind } from '../rules/words.js';
import {
  CountDimensionType,
  CountOrderType,
  DifferenceKindType,
  DifferenceOrderType,
  HoldingOrderType,
  RegisterKindType,
} from './enums.js';

@ArgsType()
export class PublicRegisterArgs extends AssetMomentArgs {
  @Field(() => String, { description: '区划代码 · Code of the place.' })
  @Matches(/^\d{12}$/)
  placeCode!: string;
  @Field(() => AssetFilterInput, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: AssetFilterInput | null;
}

@ArgsType()
export class AssetRegisterArgs extends PublicRegisterArgs {
  @Field(() => RegisterKindType, { description: '台账种类 · Which register.' })
  kind!: RegisterKind;
  @Field(() => ID, { nullable: true, description: '部门（部门分类账必填） · The department, for its register.' })
  @IsUUID()
  departmentId?: string | null;
}

@ArgsType()
export class RegisterRowsArgs extends PageArgs {
  @Field(() => AssetOrder, { nullable: true, description: '排序；默认按编码 · Order; by code when left out.' })
  order?: AssetOrderName | null;
}

@ArgsType()
export class AssetCountsArgs extends AssetMomentArgs {
  @Field(() => String, { description: '区划代码 · Code of the place.' })
  @Matches(/^\d{12}$/)
  placeCode!: string;
  @Field(() => CountDimensionType, { description: '统计口径 · What to count by.' })
  by!: CountDimension;
  @Field(() => [AssetStateType], {
    nullable: true,
    description: '状态，任一；不填为在册资产 · Any of these states; left out, the assets that are still there.',
  })
  @ArrayMaxSize(20)
  states?: AssetState[] | null;
  @Field(() => [AssetClassType], { nullable: true, description: '类别，任一 · Any of these classes.' })
  @ArrayMaxSize(3)
  classes?: AssetClass[] | null;
}

@ArgsType()
export class CountRowsArgs extends PageArgs {
  @Field(() => CountOrderType, { nullable: true, description: '排序；默认按分类次序 · Order; that of the breakdown when left out.' })
  order?: CountOrder | null;
}

@ArgsType()
export class PortfolioArgs extends AssetMomentArgs {
  @Field(() => ID, { description: '权利主体 · The party.' })
  @MaxLength(40)
  partyId!: string;
  @Field(() => RightKindType, { nullable: true, description: '权利；默认所有权 · The right; to own when left out.' })
  right?: RightKind | null;
}

@ArgsType()
export class HoldingsArgs extends PageArgs {
  @Field(() => HoldingOrderType, { nullable: true, description: '排序；默认按编码 · Order; by code when left out.' })
  order?: HoldingOrder | null;
}

@InputType({ description: '时点：哪一天、按哪一时刻已知的记录 · A moment: on which day, by what was known when.' })
export class RegisterMomentInput {
  @Field(() => LocalDate, { nullable: true, description: '哪一天；不填为现状 · On this day; left out, as it stands now.' })
  asOf?: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: '按哪一时刻已知；不填为目前所知 · By what was known at this moment; left out, now.',
  })
  knownAt?: Date | null;
}

@ArgsType()
export class RegisterDifferenceArgs {
  @Field(() => RegisterKindType, { description: '台账种类 · Which register.' })
  kind!: RegisterKind;
  @Field(() => String, { description: '区划代码 · Code of the place.' })
  @Matches(/^\d{12}$/)
  placeCode!: string;
  @Field(() => ID, { nullable: true, description: '部门（部门分类账必填） · The department, for its register.' })
  @IsUUID()
  departmentId?: string | null;
  @Field(() => RegisterMomentInput, { description: '前一时点 · The earlier side.' })
  from!: RegisterMomentInput;
  @Field(() => RegisterMomentInput, { description: '后一时点 · The later side.' })
  to!: RegisterMomentInput;
}

@ArgsType()
export class PortfolioDifferenceArgs {
  @Field(() => ID, { description: '权利主体 · The party.' })
  @MaxLength(40)
  partyId!: string;
  @Field(() => RightKindType, { nullable: true, description: '权利；默认所有权 · The right; to own when left out.' })
  right?: RightKind | null;
  @Field(() => RegisterMomentInput, { description: '前一时点 · The earlier side.' })
  from!: RegisterMomentInput;
  @Field(() => RegisterMomentInput, { description: '后一时点 · The later side.' })
  to!: RegisterMomentInput;
}

@ArgsType()
export class DifferenceLinesArgs extends PageArgs {
  @Field(() => [DifferenceKindType], { nullable: true, description: '只列这些 · Only these.' })
  @ArrayMaxSize(3)
  kinds?: DifferenceKind[] | null;
  @Field(() => DifferenceOrderType, { nullable: true, description: '排序；默认按编码 · Order; by code when left out.' })
  order?: DifferenceOrder | null;
}
