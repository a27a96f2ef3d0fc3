import { Matches, MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../kernel/act-input.js';
import { LocalDate } from '../../kernel/scalars.js';
import type { PlaceLevel as PlaceLevelName } from '../rules/place-code.js';
import type { PlaceFilter as Filter, PlaceOrder as Order } from '../views/find-places.js';
import { PlaceLevel } from './place.type.js';

export const PlaceOrder: Readonly<Record<Order, Order>> = { CODE_ASC: 'CODE_ASC', CODE_DESC: 'CODE_DESC', NAME_ASC: 'NAME_ASC' };
registerEnumType(PlaceOrder, {
  name: 'PlaceOrder',
  description: '区划排序 · Order of places.',
  valuesConfig: {
    CODE_ASC: { description: '按代码升序 · by code, ascending' },
    CODE_DESC: { description: '按代码降序 · by code, descending' },
    NAME_ASC: { description: '按名称 · by name' },
  },
});

const twelveDigits = /^\d{12}$/;

@InputType({ description: '区划筛选，各项同时满足 · Filter of places; all conditions hold together.' })
export class PlaceFilter implements Filter {
  @Field(() => PlaceLevel, { nullable: true, description: '级别 · Level.' })
  level?: PlaceLevelName | null;
  @Field(() => String, { nullable: true, description: '上级区划代码 · Code of the place directly above.' })
  @Matches(twelveDigits)
  parentCode?: string | null;
  @Field(() => String, { nullable: true, description: '所属县代码 · Code of the county.' })
  @Matches(twelveDigits)
  countyCode?: string | null;
  @Field(() => String, { nullable: true, description: '名称包含 · A part of the name.' })
  @MaxLength(100)
  nameContains?: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: '在该日有效；不填则含已停用的 · Valid on that day; ended places are included when left out.',
  })
  validOn?: string | null;
}

@ArgsType()
export class PlacesArgs extends PageArgs {
  @Field(() => PlaceFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: PlaceFilter | null;
  @Field(() => PlaceOrder, { nullable: true, description: '排序，默认按代码升序 · Order; by code, ascending, when left out.' })
  order?: Order | null;
}

@ArgsType()
export class ChildrenArgs extends PageArgs {
  @Field(() => LocalDate, {
    nullable: true,
    description: '在该日有效；不填则含已停用的 · Valid on that day; ended places are included when left out.',
  })
  validOn?: string | null;
}
