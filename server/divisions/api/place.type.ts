import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../kernel/connection.js';
import { LocalDate } from '../../kernel/scalars.js';
import { placeLevels } from '../rules/place-code.js';

export const PlaceLevel = Object.fromEntries(Object.keys(placeLevels).map((level) => [level, level]));
registerEnumType(PlaceLevel, {
  name: 'PlaceLevel',
  description: '区划级别 · The level of a place in the division table.',
  valuesConfig: Object.fromEntries(Object.entries(placeLevels).map(([level, description]) => [level, { description }])),
});

@ObjectType({
  simpleResolvers: true,
  description: '区划：在有效期内使用一个区划代码的地方 · A place of the statistical division table during the days its code was valid.',
})
export class Place {
  @Field(() => ID, { description: '编号 · Identity; it stays the same when the code changes.' })
  id!: string;
  @Field(() => String, { description: '统计用区划代码，十二位 · Statistical division code, twelve digits.' })
  code!: string;
  @Field(() => String, { description: '名称 · Name as in the division table.' })
  name!: string;
  @Field(() => PlaceLevel, { description: '级别 · Level.' })
  level!: string;
  @Field(() => String, { nullable: true, description: '所属县代码；县以上为空 · Code of its county; null above the county.' })
  countyCode!: string | null;
  @Field(() => String, { nullable: true, description: '所属县名称；县以上为空 · Name of its county; null above the county.' })
  countyName!: string | null;
  @Field(() => String, { description: '全称，自省起 · The full name from the province down.' })
  path!: string;
  @Field(() => LocalDate, { description: '启用日期 · First day on which the code was valid.' })
  validFrom!: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: '停用前最后一日；仍在用为空 · Last day on which the code was valid; null while it still is.',
  })
  validTo!: string | null;
  @Field(() => String, {
    nullable: true,
    description: '财政区划代码，九位 · Division code of the finance system (mof_div_code), nine digits.',
  })
  mofDivCode!: string | null;
  @Field(() => Place, { nullable: true, description: '上级区划；省为空 · The place above; null for a province.' })
  parent!: Place | null;
  @Field(() => Place, { nullable: true, description: '合并后归入的区划 · The place that it was merged into.' })
  successor!: Place | null;
  @Field(() => [Place], { description: '由哪些区划合并而成 · The places that were merged into it.' })
  predecessors!: Place[];
}

export const PlaceConnection = connectionOf('Place', () => Place);
