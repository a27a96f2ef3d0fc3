import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PlaceType } from '../../divisions/index.js';
import { DepartmentType } from '../../identity/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { DateTime, LocalDate, Money, Percent } from '../../kernel/scalars.js';
import { CountDimensionType, RegisterKindType } from './enums.js';
import { AssetRegisterRow } from './register-row.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    '件数、价值与确权率。比率四舍五入一次，分母为零则为空 · Numbers, values and how much is confirmed. Percentages are rounded half up once, null over a zero denominator.',
})
export class AssetCount {
  @Field(() => ID, { description: '本行标识，合计为TOTAL · The key; TOTAL for the total.' })
  id!: string;
  @Field(() => String, { description: '分类值：词、年度或区划代码 · What the row stands for: a word, a year or a place code.' })
  key!: string;
  @Field(() => String, { nullable: true, description: '名称 · Its name.' })
  name!: string | null;
  @Field(() => Int, { description: '件数 · How many assets.' })
  count!: number;
  @Field(() => Money, { description: '原值，元 · Original value in yuan.' })
  originalValue!: string;
  @Field(() => Money, { description: '净值，元 · Net value in yuan.' })
  netValue!: string;
  @Field(() => Int, { description: '已确权件数 · How many have their rights confirmed.' })
  confirmedCount!: number;
  @Field(() => Money, { description: '已确权原值，元 · Original value of those, in yuan.' })
  confirmedValue!: string;
  @Field(() => Percent, { nullable: true, description: '确权率（按件数） · Confirmed, by number.' })
  confirmedRate!: string | null;
  @Field(() => Percent, { nullable: true, description: '确权率（按原值） · Confirmed, by original value.' })
  confirmedValueRate!: string | null;
}
export const AssetCountConnection = connectionOf('AssetCount', () => AssetCount);
export const AssetRegisterRowConnection = connectionOf('AssetRegisterRow', () => AssetRegisterRow);

@ObjectType({
  simpleResolvers: true,
  description: '一本资产台账，按所问日期和所问记录时刻 · A register of assets as of a day, by what was known at a moment.',
})
export class AssetRegister {
  @Field(() => RegisterKindType, { description: '台账种类 · Which register.' })
  kind!: string;
  @Field(() => String, {
    description:
      '所示范围的区划代码；岗位辖区较小时为辖区 · Code of the place it is about: the asked one, or one’s own area where that is smaller.',
  })
  placeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '所示范围 · The place it is about.' })
  place!: PlaceType | null;
  @Field(() => DepartmentType, { nullable: true, description: '部门（部门分类账） · The department, of a department’s register.' })
  department!: DepartmentType | null;
  @Field(() => LocalDate, { description: '截至日期 · As of this day.' })
  asOf!: string;
  @Field(() => DateTime, {
    nullable: true,
    description: '按此时刻已知的记录；目前所知为空 · By what was known at this moment; null for now.',
  })
  knownAt!: string | null;
  @Field(() => AssetCount, { description: '合计 · The total of all rows, not only of the page.' })
  total!: AssetCount;
}

@ObjectType({
  simpleResolvers: true,
  description: '资产统计：每项资产只计一次，各行之和等于合计 · Counts of assets: each counts once, the rows make the total.',
})
export class AssetCounts {
  @Field(() => String, {
    description:
      '所示范围的区划代码；岗位辖区较小时为辖区 · Code of the place it is about: the asked one, or one’s own area where that is smaller.',
  })
  placeCode!: string;
  @Field(() => CountDimensionType, { description: '统计口径 · What it is broken down by.' })
  by!: string;
  @Field(() => LocalDate, { description: '截至日期 · As of this day.' })
  asOf!: string;
  @Field(() => DateTime, {
    nullable: true,
    description: '按此时刻已知的记录；目前所知为空 · By what was known at this moment; null for now.',
  })
  knownAt!: string | null;
  @Field(() => AssetCount, { description: '合计 · The total.' })
  total!: AssetCount;
}
