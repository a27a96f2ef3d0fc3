import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AssetType } from '../../assets/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { LocalDate, Money, Percent } from '../../kernel/scalars.js';

@ObjectType({ simpleResolvers: true, description: '资产收益汇总，截至某日 · What an asset has earned up to a day.' })
export class AssetIncome {
  @Field(() => LocalDate, { description: '截至日期 · Up to this day.' })
  asOf!: string;
  @Field(() => Int, { description: '年度 · The year of `yearIncome` and `yieldPercent`.' })
  year!: number;
  @Field(() => Money, { description: '应收，元 · What had fallen due, in yuan.' })
  due!: string;
  @Field(() => Money, { description: '实收（扣除冲销），元 · What had been received, net of reversals, in yuan.' })
  received!: string;
  @Field(() => Money, { description: '已分配支付，元 · What had been paid out in distributions, in yuan.' })
  distributed!: string;
  @Field(() => Money, { description: '未分配，元 · Received and not paid out, in yuan.' })
  undistributed!: string;
  @Field(() => Money, { description: '欠收，元 · Due before the day and not received, in yuan.' })
  arrears!: string;
  @Field(() => Money, { description: '本年收益，元 · What had been received in the year, in yuan.' })
  yearIncome!: string;
  @Field(() => Percent, {
    nullable: true,
    description: '资产收益率：本年收益÷原值 · The year’s income ÷ original value; null where there is no original value.',
  })
  yieldPercent!: string | null;
}

@ObjectType({ simpleResolvers: true, description: '资产收益率与下限 · The yield of an operational asset beside the least it should have.' })
export class AssetYield {
  @Field(() => ID, { description: '资产编号 · Identity of the asset.' })
  id!: string;
  @Field(() => AssetType, { nullable: true, description: '资产 · The asset, as it stands now.' })
  asset!: AssetType | null;
  @Field(() => Money, { description: '原值，元 · Original value in yuan.' })
  originalValue!: string;
  @Field(() => Money, { description: '本年收益，元 · Income of the year in yuan.' })
  yearIncome!: string;
  @Field(() => Percent, { nullable: true, description: '收益率 · The yield; null where there is no original value.' })
  yieldPercent!: string | null;
  @Field(() => Percent, {
    nullable: true,
    description: '收益率下限（政策 asset.yield.min）；未规定为空 · The least yield; null where the county sets none.',
  })
  minPercent!: string | null;
  @Field(() => Boolean, { description: '是否低于下限 · Whether it is below the least yield.' })
  belowMin!: boolean;
}
export const AssetYieldConnection = connectionOf('AssetYield', () => AssetYield);
