import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PlaceType } from '../../divisions/index.js';
import { PersonType } from '../../identity/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { DateTime, LocalDate, Money } from '../../kernel/scalars.js';
import { wordEnum } from '../../kernel/word-enum.js';
import { Project } from '../../projects/index.js';
import { Asset } from './asset.type.js';
import { AssetClassType, AssetFormType } from './enums.js';
import { Party } from './party.type.js';

export const ExpectedAssetDetail = wordEnum('ExpectedAssetDetail', '验收前须明确的内容 · What acceptance asks of an expected asset.', {
  CLASS: '类别 · class',
  FORM: '形态 · form',
  OWNER: '所有权人 · owner',
  UPKEEP_HOLDER: '管护主体 · upkeep holder',
});

@ObjectType({
  simpleResolvers: true,
  description: '拟形成资产 · What a project is going to leave behind, as it is named before acceptance.',
})
export class ExpectedAsset {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => Project, { nullable: true, description: '项目 · The project.' })
  project!: Project | null;
  @Field(() => String, { description: '名称 · Its name.' })
  name!: string;
  @Field(() => AssetClassType, { nullable: true, description: '类别；未定为空 · Class; null while it is not known.' })
  class!: string | null;
  @Field(() => AssetFormType, { nullable: true, description: '形态；未定为空 · Form; null while it is not known.' })
  form!: string | null;
  @Field(() => Party, { nullable: true, description: '拟定所有权人 · Who is to own it.' })
  owner!: Party | null;
  @Field(() => Party, { nullable: true, description: '拟定管护主体 · Who is to keep it working.' })
  upkeepHolder!: Party | null;
  @Field(() => String, { nullable: true, description: '数量，小数文本 · Quantity, a decimal text.' })
  quantity!: string | null;
  @Field(() => String, { nullable: true, description: '单位 · Unit of the quantity.' })
  unit!: string | null;
  @Field(() => String, { description: '坐落区划代码 · Code of the place where it will lie.' })
  placeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '坐落地 · The place where it will lie.' })
  place!: PlaceType | null;
  @Field(() => String, { nullable: true, description: '具体位置 · Where in that place.' })
  location!: string | null;
  @Field(() => [ExpectedAssetDetail], {
    description: '验收前还缺的内容；齐全为空 · What acceptance still misses; empty when it is complete.',
  })
  missing!: string[];
  @Field(() => LocalDate, { nullable: true, description: '撤回日期 · The day on which it was withdrawn.' })
  withdrawnOn!: string | null;
  @Field(() => String, { nullable: true, description: '撤回原因 · Why it was withdrawn.' })
  withdrawnReason!: string | null;
  @Field(() => Asset, { nullable: true, description: '已形成或并入的资产 · The asset it became, or into which its value went.' })
  asset!: Asset | null;
  @Field(() => PersonType, { nullable: true, description: '列出人 · Who listed it.' })
  listedBy!: PersonType | null;
  @Field(() => DateTime, { description: '列出时刻 · When it was listed.' })
  recordedAt!: string;
  @Field(() => Int, { description: '修改序号，修改时一并提交 · Counts changes; send it with the next one.' })
  version!: number;
}

export const ExpectedAssetConnection = connectionOf('ExpectedAsset', () => ExpectedAsset);

@ObjectType({ simpleResolvers: true, description: '形成登记：结算如何转为资产 · How a project’s settlement became assets.' })
export class ProjectFormation {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => Money, { description: '结算金额，元 · The settlement, in yuan.' })
  settlement!: string;
  @Field(() => Money, { description: '形成资产原值合计，元 · What the assets come to, in yuan.' })
  formed!: string;
  @Field(() => Money, { description: '未形成资产的部分，元 · What became no asset, in yuan.' })
  expensed!: string;
  @Field(() => String, { nullable: true, description: '未形成资产的原因 · Why a part became no asset.' })
  expensedReason!: string | null;
  @Field(() => LocalDate, { description: '登记日期 · The day of the registration.' })
  registeredOn!: string;
  @Field(() => PersonType, { nullable: true, description: '登记人 · Who registered the assets.' })
  registeredBy!: PersonType | null;
  @Field(() => DateTime, { description: '登记时刻 · When it was recorded.' })
  recordedAt!: string;
}
