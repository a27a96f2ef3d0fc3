import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AssetType, PartyType, RightKindType } from '../../assets/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { DateTime, LocalDate, Money } from '../../kernel/scalars.js';

const shareWords =
  '份额价值按各权利人份额逐分摊开，同一权利的各份之和恰等于全值，每份与精确值相差不到一分 · split to the fen among the holders of the right: all shares together make exactly the whole, each within one fen of the exact fraction';

@ObjectType({ simpleResolvers: true, description: '持有的一项资产 · One asset that a party holds by a right.' })
export class Holding {
  @Field(() => ID, { description: '编号 · Identity of the share.' })
  id!: string;
  @Field(() => AssetType, { description: '该资产，同一时点 · The asset at the same moment.' })
  asset!: AssetType;
  @Field(() => String, { description: '资产编码 · Code of the asset.' })
  code!: string;
  @Field(() => String, { description: '资产名称 · Name of the asset.' })
  name!: string;
  @Field(() => RightKindType, { description: '权利 · By which right.' })
  right!: string;
  @Field(() => String, { description: '份额，精确分数 · The share as an exact fraction: "1", "1/3".' })
  share!: string;
  @Field(() => Money, { description: '资产原值，元 · Original value of the whole asset in yuan.' })
  originalValue!: string;
  @Field(() => Money, { description: '资产净值，元 · Net value of the whole asset in yuan.' })
  netValue!: string;
  @Field(() => Money, { description: `份额对应的原值，元：${shareWords} · Value of the share in yuan.` })
  shareValue!: string;
  @Field(() => Money, { description: '份额对应的净值，元，同法摊开 · Net value of the share in yuan, split alike.' })
  shareNetValue!: string;
  @Field(() => LocalDate, { description: '自何日起以此份额持有 · The first day on which it was held with this share.' })
  heldFrom!: string;
  @Field(() => LocalDate, { nullable: true, description: '至何日（含）；未终止为空 · The last day; null while no end is known.' })
  heldTo!: string | null;
}
export const HoldingConnection = connectionOf('Holding', () => Holding);

@ObjectType({ simpleResolvers: true, description: '持有资产合计 · The total of what a party holds.' })
export class PortfolioTotal {
  @Field(() => Int, { description: '件数 · How many assets.' })
  count!: number;
  @Field(() => Money, { description: '资产原值合计，元 · Original value of the whole assets in yuan.' })
  originalValue!: string;
  @Field(() => Money, { description: '资产净值合计，元 · Net value of the whole assets in yuan.' })
  netValue!: string;
  @Field(() => Money, { description: '份额原值合计，元，即各行之和 · Value of the shares in yuan: the sum of the rows.' })
  shareValue!: string;
  @Field(() => Money, { description: '份额净值合计，元，即各行之和 · Net value of the shares in yuan: the sum of the rows.' })
  shareNetValue!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: '一个权利主体在任一日期持有的全部资产 · Everything that a party held by one right on a day, by what was known at a moment.',
})
export class Portfolio {
  @Field(() => PartyType, { description: '权利主体 · The party.' })
  party!: PartyType;
  @Field(() => RightKindType, { description: '权利 · By which right.' })
  right!: string;
  @Field(() => LocalDate, { description: '截至日期 · As of this day.' })
  asOf!: string;
  @Field(() => DateTime, {
    nullable: true,
    description: '按此时刻已知的记录；目前所知为空 · By what was known at this moment; null for now.',
  })
  knownAt!: string | null;
  @Field(() => PortfolioTotal, { description: '合计 · The total.' })
  total!: PortfolioTotal;
}
