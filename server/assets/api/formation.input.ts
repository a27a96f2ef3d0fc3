import { ArrayMaxSize, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../kernel/act-input.js';
import { LocalDate, Money } from '../../kernel/scalars.js';
import type { AddParty } from '../actions/add-party.js';
import type { AmendExpectedAsset } from '../actions/amend-expected-asset.js';
import type { ListExpectedAsset } from '../actions/list-expected-asset.js';
import type { AssetToRegister, RegisterAssets } from '../actions/register-assets.js';
import type { RegisterInheritedAsset } from '../actions/register-inherited-asset.js';
import type { WithdrawExpectedAsset } from '../actions/withdraw-expected-asset.js';
import type { AssetClass, AssetForm, PartyKind } from '../rules/words.js';
import { AssetClassType, AssetFormType, PartyKindType } from './enums.js';

@InputType({ description: '登记权利主体 · Names a party that can hold rights over assets.' })
export class AddPartyInput extends ActInput implements AddParty {
  @Field(() => PartyKindType, { description: '类型 · What kind of party it is.' })
  kind!: PartyKind;
  @Field(() => String, { description: '名称；农户为户主姓名 · Its name; of a household the name of its head.' })
  @Length(1, 100)
  name!: string;
  @Field(() => String, {
    description: '所在地区划代码，在辖区内；机关和国有企业可在本县 · Code of its place, in the area of the acting post.',
  })
  @Matches(/^\d{12}$/)
  placeCode!: string;
  @Field(() => String, {
    nullable: true,
    description: '统一社会信用代码，十八位；农户不填 · Unified social credit code of eighteen characters; none for a household.',
  })
  @MaxLength(40)
  creditCode?: string | null;
  @Field(() => ID, { nullable: true, description: '对应部门，仅机关 · The department that it is; organs only.' })
  @MaxLength(40)
  departmentId?: string | null;
}

/** What is said of an expected asset; left out it stays as it was, or unknown. */
@InputType()
abstract class ExpectedAssetFields extends ActInput {
  @Field(() => AssetClassType, { nullable: true, description: '类别 · Class.' })
  class?: AssetClass | null;
  @Field(() => AssetFormType, { nullable: true, description: '形态 · Form.' })
  form?: AssetForm | null;
  @Field(() => ID, { nullable: true, description: '拟定所有权人；到户类须为农户 · Who is to own it; a household for a household asset.' })
  @MaxLength(40)
  ownerPartyId?: string | null;
  @Field(() => ID, { nullable: true, description: '拟定管护主体 · Who is to keep it working.' })
  @MaxLength(40)
  upkeepPartyId?: string | null;
  @Field(() => String, { nullable: true, description: '数量，大于零，最多四位小数 · Quantity above zero, at most four decimals.' })
  @MaxLength(20)
  quantity?: string | null;
  @Field(() => String, { nullable: true, description: '单位 · Unit of the quantity.' })
  @MaxLength(20)
  unit?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      '坐落区划代码，在项目地点之内；不填为项目地点 · Code of the place where it will lie, within the project’s; that place when left out.',
  })
  @Matches(/^\d{12}$/)
  assetPlaceCode?: string | null;
  @Field(() => String, { nullable: true, description: '具体位置 · Where in that place.' })
  @MaxLength(200)
  location?: string | null;
}

@InputType({ description: '列出拟形成资产 · Names something that a project will leave behind, as far as it is known.' })
export class ListExpectedAssetInput extends ExpectedAssetFields implements ListExpectedAsset {
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  @MaxLength(40)
  projectId!: string;
  @Field(() => String, { description: '名称 · Its name.' })
  @Length(1, 200)
  name!: string;
}

@InputType({ description: '补充或修改拟形成资产；不填的不变 · Completes or alters an expected asset; what is left out stays.' })
export class AmendExpectedAssetInput extends ExpectedAssetFields implements AmendExpectedAsset {
  @Field(() => ID, { description: '拟形成资产编号 · Identity of the expected asset.' })
  @MaxLength(40)
  id!: string;
  @Field(() => Int, { nullable: true, description: '所见的修改序号；不填则不核对 · The version that you saw; not compared when left out.' })
  version?: number | null;
  @Field(() => String, { nullable: true, description: '名称 · Its name.' })
  @MaxLength(200)
  name?: string | null;
}

@InputType({ description: '撤回拟形成资产 · Takes an expected asset off the list, with the reason.' })
export class WithdrawExpectedAssetInput extends ActInput implements WithdrawExpectedAsset {
  @Field(() => ID, { description: '拟形成资产编号 · Identity of the expected asset.' })
  @MaxLength(40)
  id!: string;
  @Field(() => Int, { nullable: true, description: '所见的修改序号；不填则不核对 · The version that you saw; not compared when left out.' })
  version?: number | null;
  @Field(() => String, { description: '原因 · Why.' })
  @Length(1, 500)
  reason!: string;
}

@InputType({ description: '一项登记的资产 · One asset of a registration.' })
export class AssetToRegisterInput implements AssetToRegister {
  @Field(() => ID, { description: '拟形成资产编号 · The expected asset that it is.' })
  @MaxLength(40)
  expectedAssetId!: string;
  @Field(() => ID, {
    nullable: true,
    description: '改扩建时并入的原资产；不填则新登记一项 · The asset that is enlarged by it; left out, a new one is formed.',
  })
  @MaxLength(40)
  intoAssetId?: string | null;
  @Field(() => String, { nullable: true, description: '名称；不填为拟定名称 · Its name; as expected when left out.' })
  @MaxLength(200)
  name?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      '数量；新资产不填为拟定数量，改扩建为改扩建后的数量，不填则不变 · Quantity: of a new asset as expected when left out; of an enlarged one afterwards, unchanged when left out.',
  })
  @MaxLength(20)
  quantity?: string | null;
  @Field(() => String, { nullable: true, description: '单位 · Unit of the quantity.' })
  @MaxLength(20)
  unit?: string | null;
  @Field(() => String, { nullable: true, description: '具体位置；不填为拟定位置 · Where in its place; as expected when left out.' })
  @MaxLength(200)
  location?: string | null;
  @Field(() => Money, { description: '原值，元；改扩建为增加的原值 · Original value in yuan; of an enlargement what it adds.' })
  originalValue!: bigint;
  @Field(() => LocalDate, {
    nullable: true,
    description:
      '形成日期，不早于完工；不填为完工日期 · The day it was formed, not before completion; the day of completion when left out.',
  })
  formedOn?: string | null;
  @Field(() => String, { nullable: true, description: '备注 · Note.' })
  @MaxLength(1000)
  note?: string | null;
}

@InputType({
  description:
    '形成登记：一次登记项目的全部资产，原值合计不超过结算，差额说明原因 · Registers all assets of a settled project in one act, within its settlement; the rest is explained.',
})
export class RegisterAssetsInput extends ActInput implements RegisterAssets {
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  @MaxLength(40)
  projectId!: string;
  @Field(() => [AssetToRegisterInput], { description: '每项拟形成资产一次 · Every expected asset once.' })
  @ValidateNested({ each: true })
  @ArrayMaxSize(500)
  assets!: AssetToRegisterInput[];
  @Field(() => String, { nullable: true, description: '未形成资产部分的原因 · Why a part of the settlement became no asset.' })
  @MaxLength(1000)
  expensedReason?: string | null;
}

@InputType({ description: '存量资产登记：凭形成依据，不属任何项目 · Registers an asset formed before the system, on its own proof.' })
export class RegisterInheritedAssetInput extends ActInput implements RegisterInheritedAsset {
  @Field(() => String, { description: '坐落区划代码，在辖区内 · Code of the place where it lies, in the area of the acting post.' })
  @Matches(/^\d{12}$/)
  placeCode!: string;
  @Field(() => String, { description: '名称 · Its name.' })
  @Length(1, 200)
  name!: string;
  @Field(() => AssetClassType, { description: '类别 · Class.' })
  class!: AssetClass;
  @Field(() => AssetFormType, { description: '形态 · Form.' })
  form!: AssetForm;
  @Field(() => String, { nullable: true, description: '数量，大于零，最多四位小数 · Quantity above zero, at most four decimals.' })
  @MaxLength(20)
  quantity?: string | null;
  @Field(() => String, { nullable: true, description: '单位 · Unit of the quantity.' })
  @MaxLength(20)
  unit?: string | null;
  @Field(() => String, { nullable: true, description: '具体位置 · Where in its place.' })
  @MaxLength(200)
  location?: string | null;
  @Field(() => Money, { description: '原值，元 · Original value in yuan.' })
  originalValue!: bigint;
  @Field(() => Money, { nullable: true, description: '净值，元；不填为原值 · Net value in yuan; the original value when left out.' })
  netValue?: bigint | null;
  @Field(() => LocalDate, { description: '形成日期，不晚于今日 · The day it was formed, not after today.' })
  formedOn!: string;
  @Field(() => LocalDate, { nullable: true, description: '验收日期 · The day it was accepted.' })
  acceptedOn?: string | null;
  @Field(() => String, { description: '形成依据 · What proves its forming.' })
  @Length(1, 1000)
  proof!: string;
  @Field(() => ID, { description: '拟定所有权人 · Who is to own it.' })
  @MaxLength(40)
  ownerPartyId!: string;
  @Field(() => ID, { description: '管护主体 · Who keeps it working.' })
  @MaxLength(40)
  upkeepPartyId!: string;
  @Field(() => String, { nullable: true, description: '备注 · Note.' })
  @MaxLength(1000)
  note?: string | null;
}
