import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AssetType } from '../../assets/index.js';
import { PlaceType } from '../../divisions/index.js';
import { PersonType } from '../../identity/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { colourIndicators } from '../rules/colours.js';
import { ColourType } from './income-enums.js';

const abnormal = (name: keyof typeof colourIndicators) => {
  const [zh, en] = colourIndicators[name].split(' · ');
  return `${zh}；是为异常 · True where abnormal: ${en}.`;
};

/** The six indicators and what follows from them. */
@ObjectType({ simpleResolvers: true, description: '三色指标 · The six indicators of the three-colour check.' })
abstract class Indicators {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => AssetType, { nullable: true, description: '资产 · The asset, as it stands now.' })
  asset!: AssetType | null;
  @Field(() => Boolean, { description: abnormal('operation') })
  operation!: boolean;
  @Field(() => Boolean, { description: abnormal('contract') })
  contract!: boolean;
  @Field(() => Boolean, { description: abnormal('rent') })
  rent!: boolean;
  @Field(() => Boolean, { description: abnormal('income') })
  income!: boolean;
  @Field(() => Boolean, { description: abnormal('distribution') })
  distribution!: boolean;
  @Field(() => Boolean, { description: abnormal('upkeep') })
  upkeep!: boolean;
  @Field(() => Int, { description: '异常项数 · How many are abnormal.' })
  abnormal!: number;
  @Field(() => Int, { description: '红灯线（政策 asset.colour.red） · How many make it red, by the policy.' })
  redFrom!: number;
  @Field(() => ColourType, { description: '颜色 · The colour.' })
  colour!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    '按现有记录评定的三色，编号即资产编号 · The colour of an asset in a quarter by the records as they stand; its id is the asset’s.',
})
export class AssetColour extends Indicators {}
export const AssetColourConnection = connectionOf('AssetColour', () => AssetColour);

@ObjectType({ simpleResolvers: true, description: '三色评定的一次存档 · One filing of a quarter’s colours for a place.' })
export class ColourFiling {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '地点代码 · Code of the place.' })
  placeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '地点 · The place.' })
  place!: PlaceType | null;
  @Field(() => Int, { description: '年度 · Year.' })
  year!: number;
  @Field(() => Int, { description: '季度 · Quarter.' })
  quarter!: number;
  @Field(() => LocalDate, { description: '存档日期 · The day it was filed.' })
  filedOn!: string;
  @Field(() => Int, { description: '新增绿色资产数 · How many green ones it added.' })
  green!: number;
  @Field(() => Int, { description: '新增黄色资产数 · How many yellow ones it added.' })
  yellow!: number;
  @Field(() => Int, { description: '新增红色资产数 · How many red ones it added.' })
  red!: number;
  @Field(() => PersonType, { nullable: true, description: '存档人 · Who filed it.' })
  by!: PersonType | null;
  @Field(() => DateTime, { description: '记录时刻 · When it was recorded.' })
  recordedAt!: string;
  @Field(() => Boolean, { description: '是否示例数据 · Whether this is sample data.' })
  isSample!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: '已存档的三色评定，不再改变 · The colour of an asset in a quarter as it was filed; never altered.',
})
export class ColourCheck extends Indicators {
  @Field(() => Int, { description: '年度 · Year.' })
  year!: number;
  @Field(() => Int, { description: '季度 · Quarter.' })
  quarter!: number;
  @Field(() => LocalDate, { description: '评定日期 · The day it was filed.' })
  checkedOn!: string;
  @Field(() => ColourFiling, { nullable: true, description: '所属存档 · The filing that added it.' })
  filing!: ColourFiling | null;
  @Field(() => Boolean, { description: '是否示例数据 · Whether this is sample data.' })
  isSample!: boolean;
}
export const ColourCheckConnection = connectionOf('ColourCheck', () => ColourCheck);

const failing = (name: keyof typeof colourIndicators) =>
  `${colourIndicators[name].split('：')[0]}指标异常数 · How many are abnormal in the indicator ${name}.`;

@ObjectType({ simpleResolvers: true, description: '三色统计 · How many operational assets of a place have each colour in a quarter.' })
export class ColourCounts {
  @Field(() => Int, { description: '参评资产数 · How many were asked about.' })
  assets!: number;
  @Field(() => Int, { description: '绿色 · Green ones.' })
  green!: number;
  @Field(() => Int, { description: '黄色 · Yellow ones.' })
  yellow!: number;
  @Field(() => Int, { description: '红色 · Red ones.' })
  red!: number;
  @Field(() => Int, { description: failing('operation') })
  operation!: number;
  @Field(() => Int, { description: failing('contract') })
  contract!: number;
  @Field(() => Int, { description: failing('rent') })
  rent!: number;
  @Field(() => Int, { description: failing('income') })
  income!: number;
  @Field(() => Int, { description: failing('distribution') })
  distribution!: number;
  @Field(() => Int, { description: failing('upkeep') })
  upkeep!: number;
}
