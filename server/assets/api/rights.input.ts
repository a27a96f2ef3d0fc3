import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../kernel/act-input.js';
import { LocalDate } from '../../kernel/scalars.js';
import type { CertifyAsset } from '../actions/certify-asset.js';
import type { ConfirmRights } from '../actions/confirm-rights.js';
import type { CorrectRights } from '../actions/correct-rights.js';
import type { HandOverAsset } from '../actions/hand-over-asset.js';
import type { PledgeAsset, ReleasePledge } from '../actions/pledge-asset.js';
import type { TransferRights } from '../actions/transfer-rights.js';
import type { GivenRight } from '../rules/five-rights.js';
import type { Share } from '../rules/shares.js';
import type { RightKind } from '../rules/words.js';
import { RightKindType } from './enums.js';

/** What every act on one asset carries. */
@InputType()
export abstract class OneAssetInput extends ActInput {
  @Field(() => ID, { description: '资产编号 · Identity of the asset.' })
  @MaxLength(40)
  assetId!: string;
  @Field(() => Int, { nullable: true, description: '所见版本号 · The version that was seen; a stale one is refused.' })
  version?: number | null;
}

@InputType({ description: '权利人及份额 · A holder of a right with its share.' })
export class RightHolderInput implements Share {
  @Field(() => ID, { description: '权利主体编号 · Identity of the party.' })
  @MaxLength(40)
  partyId!: string;
  @Field(() => String, {
    description:
      '份额：分数（1/3）、小数（0.25）或百分数（33.5%） · Its share: a fraction (1/3), a decimal (0.25) or a percentage (33.5%).',
  })
  @Length(1, 40)
  share!: string;
}

@InputType({ description: '一项权利的归属，份额合计正好为1 · Who holds one of the five rights; the shares make exactly 1.' })
export class RightInput implements GivenRight {
  @Field(() => RightKindType, { description: '权利 · Which right.' })
  kind!: RightKind;
  @Field(() => [RightHolderInput], { description: '权利人 · Its holders.' })
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  holders!: RightHolderInput[];
}

@InputType({
  description:
    '确权：所有权必填；收益权、处置权默认随所有权，经营权默认为管护主体或所有权人，监督权默认为所在乡镇人民政府 · Confirms the five rights. The owner is named; who earns and disposes follows the owner, who operates is the upkeep holder or the owner, and the township government supervises, unless named otherwise.',
})
export class ConfirmRightsInput extends OneAssetInput implements ConfirmRights {
  @Field(() => [RightInput], { description: '五项权利 · The rights.' })
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  rights!: RightInput[];
  @Field(() => String, { description: '确权依据 · What the confirmation rests on.' })
  @Length(1, 1000)
  basis!: string;
  @Field(() => String, { description: '依据文号 · Number of the document it rests on.' })
  @Length(1, 100)
  documentNumber!: string;
  @Field(() => LocalDate, { nullable: true, description: '确权日期，默认今日 · The day of confirmation; today when left out.' })
  confirmedOn?: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: '权利起始日期，默认资产形成日期 · Since when the rights are held; since the asset was formed when left out.',
  })
  validFrom?: string | null;
}

@InputType({ description: '颁证 · Notes the certificate of an asset.' })
export class CertifyAssetInput extends OneAssetInput implements CertifyAsset {
  @Field(() => String, { description: '权证号 · Number of the certificate.' })
  @Length(1, 100)
  certificateNumber!: string;
  @Field(() => LocalDate, { nullable: true, description: '颁证日期，默认今日 · The day of the certificate; today when left out.' })
  certifiedOn?: string | null;
}

@InputType({ description: '移交，双方签字，只办一次 · Hands an asset over to an owner; once, signed by both sides.' })
export class HandOverAssetInput extends OneAssetInput implements HandOverAsset {
  @Field(() => LocalDate, { nullable: true, description: '移交日期，默认今日 · The day of the handover; today when left out.' })
  handedOverOn?: string | null;
  @Field(() => String, { description: '移交方（实施单位） · Who gives it.' })
  @Length(1, 100)
  giver!: string;
  @Field(() => String, { description: '移交方签字人 · Who signs for the giver.' })
  @Length(1, 50)
  giverSignedBy!: string;
  @Field(() => ID, { description: '接收方，须是所有权人 · The owner who receives it.' })
  @MaxLength(40)
  receiverPartyId!: string;
  @Field(() => String, { description: '接收方签字人 · Who signs for the receiver.' })
  @Length(1, 50)
  receiverSignedBy!: string;
  @Field(() => String, { nullable: true, description: '移交清单号 · Number of the handover list.' })
  @IsOptional()
  @MaxLength(100)
  listNumber?: string | null;
  @Field(() => String, { nullable: true, description: '备注 · Note.' })
  @IsOptional()
  @MaxLength(1000)
  note?: string | null;
}

@InputType({ description: '权利变更：自某日起由他人享有 · Rights go over to others from a day on.' })
export class TransferRightsInput extends OneAssetInput implements TransferRights {
  @Field(() => [RightInput], { description: '变更的权利；未列的不变 · The rights that change hands; the others stay.' })
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  rights!: RightInput[];
  @Field(() => LocalDate, { nullable: true, description: '生效日期，默认今日 · The first day; today when left out.' })
  from?: string | null;
  @Field(() => String, { description: '决定文号 · Number of the decision.' })
  @Length(1, 100)
  documentNumber!: string;
  @Field(() => String, { description: '原因 · Why.' })
  @Length(1, 1000)
  reason!: string;
}

@InputType({
  description: '权利更正：原来记录有误；更正前所知仍可查 · Corrects what was recorded wrongly; what was known before stays readable.',
})
export class CorrectRightsInput extends OneAssetInput implements CorrectRights {
  @Field(() => [RightInput], { description: '实际的权利归属 · How the rights were really held.' })
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  rights!: RightInput[];
  @Field(() => LocalDate, { description: '从哪一天起记录有误 · The first day that was recorded wrongly.' })
  from!: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: '到哪一天为止（含）；不填为此后全部 · The last day that was recorded wrongly; left out, everything since.',
  })
  to?: string | null;
  @Field(() => String, { description: '更正依据文号 · Number of the document it rests on.' })
  @Length(1, 100)
  documentNumber!: string;
  @Field(() => String, { description: '更正原因 · Why.' })
  @Length(1, 1000)
  reason!: string;
}

@InputType({ description: '抵押 · Notes that an asset is pledged.' })
export class PledgeAssetInput extends OneAssetInput implements PledgeAsset {
  @Field(() => LocalDate, { description: '抵押截止日期 · The last day of the pledge.' })
  until!: string;
  @Field(() => LocalDate, { nullable: true, description: '抵押日期，默认今日 · The day of the pledge; today when left out.' })
  pledgedOn?: string | null;
  @Field(() => String, { description: '依据文号 · Number of the document it rests on.' })
  @Length(1, 100)
  documentNumber!: string;
  @Field(() => String, { description: '原因 · Why.' })
  @Length(1, 1000)
  reason!: string;
}

@InputType({ description: '解除抵押 · Ends a pledge.' })
export class ReleasePledgeInput extends OneAssetInput implements ReleasePledge {
  @Field(() => LocalDate, { nullable: true, description: '解除日期，默认今日 · The day it ends; today when left out.' })
  releasedOn?: string | null;
  @Field(() => String, { nullable: true, description: '依据文号 · Number of the document it rests on.' })
  @IsOptional()
  @Matches(/\S/)
  @MaxLength(100)
  documentNumber?: string | null;
  @Field(() => String, { description: '原因 · Why.' })
  @Length(1, 1000)
  reason!: string;
}
