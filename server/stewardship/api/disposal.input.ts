import { ArrayMaxSize, IsOptional, Length, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, MoneyActInput, PageArgs } from '../../kernel/act-input.js';
import { LocalDate, Money } from '../../kernel/scalars.js';
import type { CloseDisposal } from '../actions/close-disposal.js';
import type { CompleteDisposal } from '../actions/complete-disposal.js';
import type { ApproveDisposal, ConsentDisposal, ValueDisposal, VoteDisposal } from '../actions/move-disposal.js';
import type { RequestDisposal } from '../actions/request-disposal.js';
import type { DisposalStep } from '../actions/step-disposal.js';
import type { DisposalCondition, DisposalKind, DisposalState } from '../rules/disposal-words.js';
import type { DisposalOrderName, DisposalFilter as Filter } from '../views/find-disposals.js';
import { DisposalConditionType, DisposalKindType, DisposalOrder, DisposalStateType } from './disposal-enums.js';

@InputType({ description: '申请处置资产 · Asks for an asset to be disposed of.' })
export class RequestDisposalInput extends ActInput implements RequestDisposal {
  @Field(() => ID, { description: '资产编号 · Identity of the asset.' })
  @MaxLength(40)
  assetId!: string;
  @Field(() => DisposalKindType, { description: '处置方式 · How it is to be disposed of.' })
  kind!: DisposalKind;
  @Field(() => DisposalConditionType, { description: '处置情形 · Why it may be disposed of.' })
  condition!: DisposalCondition;
  @Field(() => ID, {
    description: '申请主体，须持有所有权和处置权 · The party that asks: it owns a share of the asset and may dispose of it.',
  })
  @MaxLength(40)
  partyId!: string;
  @Field(() => LocalDate, { description: '申请日期 · The day of the request.' })
  requestedOn!: string;
  @Field(() => String, { description: '申请理由 · The reason.' })
  @Length(1, 1000)
  @Matches(/\S/)
  reason!: string;
}

/** What every step of a disposal names. */
@InputType()
abstract class DisposalStepInput extends ActInput implements DisposalStep {
  @Field(() => ID, { description: '处置编号 · Identity of the disposal.' })
  @MaxLength(40)
  id!: string;
  @Field(() => Int, { description: '所见版本 · The version that was seen.' })
  version!: number;
  @Field(() => String, { nullable: true, description: '意见 · Opinion.' })
  @IsOptional()
  @MaxLength(1000)
  opinion?: string | null;
}

@InputType({ description: '记录评估 · Records a valuation.' })
export class ValueDisposalInput extends DisposalStepInput implements ValueDisposal {
  @Field(() => Money, { description: '评估价，元；可为零 · Valuation in yuan; it may be zero.' })
  valuation!: bigint;
  @Field(() => String, { description: '评估报告文号 · Number of the valuation report.' })
  @Length(1, 100)
  @Matches(/\S/)
  valuationNumber!: string;
  @Field(() => String, { description: '评估机构或人员 · Who valued it.' })
  @Length(1, 100)
  @Matches(/\S/)
  valuedBy!: string;
  @Field(() => LocalDate, { description: '评估日期 · The day of the valuation.' })
  valuedOn!: string;
}

@InputType({ description: '记录村民（代表）会议表决 · Records the vote of the village assembly.' })
export class VoteDisposalInput extends DisposalStepInput implements VoteDisposal {
  @Field(() => Int, { description: '赞成票 · Votes for it.' })
  @Min(0)
  @Max(1_000_000)
  votesFor!: number;
  @Field(() => Int, { description: '参加表决票数 · Votes cast.' })
  @Min(1)
  @Max(1_000_000)
  votesCast!: number;
  @Field(() => String, { description: '会议记录编号 · Number of the record of the assembly.' })
  @Length(1, 100)
  @Matches(/\S/)
  voteRecord!: string;
  @Field(() => LocalDate, { description: '表决日期 · The day of the vote.' })
  votedOn!: string;
}

@InputType({ description: '乡镇审核处置 · The township reviews a disposal.' })
export class ReviewDisposalInput extends DisposalStepInput {}

@InputType({ description: '牵头部门审批处置 · The lead bureau approves a disposal.' })
export class ApproveDisposalInput extends DisposalStepInput implements ApproveDisposal {
  @Field(() => String, { description: '批准文号 · Number of the approval.' })
  @Length(1, 100)
  @Matches(/\S/)
  documentNumber!: string;
}

@InputType({ description: '财政同意处置 · Finance consents to a disposal.' })
export class ConsentDisposalInput extends DisposalStepInput implements ConsentDisposal {
  @Field(() => String, { nullable: true, description: '财政同意文号 · Number of the consent.' })
  @IsOptional()
  @MaxLength(100)
  consentNumber?: string | null;
}

@InputType({ description: '撤回处置或不予处置，说明原因 · Withdraws or rejects a disposal, with the reason.' })
export class CloseDisposalInput extends ActInput implements CloseDisposal {
  @Field(() => ID, { description: '处置编号 · Identity of the disposal.' })
  @MaxLength(40)
  id!: string;
  @Field(() => Int, { description: '所见版本 · The version that was seen.' })
  version!: number;
  @Field(() => String, { description: '原因 · The reason.' })
  @Length(1, 1000)
  @Matches(/\S/)
  reason!: string;
}

@InputType({ description: '完成处置，记录收入 · Completes a disposal with its proceeds.' })
export class CompleteDisposalInput extends MoneyActInput implements CompleteDisposal {
  @Field(() => ID, { description: '处置编号 · Identity of the disposal.' })
  @MaxLength(40)
  id!: string;
  @Field(() => Int, { description: '所见版本 · The version that was seen.' })
  version!: number;
  @Field(() => LocalDate, { description: '处置完成日期：自该日起资产不在 · The day from which the asset is gone.' })
  completedOn!: string;
  @Field(() => Money, { description: '处置收入，元；无收入填零 · Proceeds in yuan; zero where it brought nothing.' })
  proceeds!: bigint;
  @Field(() => LocalDate, { nullable: true, description: '收入到账日期 · The day the proceeds were received.' })
  receivedOn?: string | null;
  @Field(() => String, { nullable: true, description: '收入用途 · What the proceeds are used for.' })
  @IsOptional()
  @MaxLength(500)
  use?: string | null;
  @Field(() => String, { nullable: true, description: '收入凭证号 · Number of the voucher.' })
  @IsOptional()
  @MaxLength(100)
  voucherNumber?: string | null;
  @Field(() => String, { nullable: true, description: '无收入的原因 · Why it brought nothing; only without proceeds.' })
  @IsOptional()
  @MaxLength(500)
  noProceedsReason?: string | null;
  @Field(() => String, { nullable: true, description: '意见 · Opinion.' })
  @IsOptional()
  @MaxLength(1000)
  opinion?: string | null;
}

@InputType({ description: '处置筛选，各项同时满足 · Filter of disposals; all conditions hold together.' })
export class DisposalFilter implements Filter {
  @Field(() => String, { nullable: true, description: '地点及其以下 · The place with this code and everything below it.' })
  @IsOptional()
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => ID, { nullable: true, description: '资产 · Of this asset.' })
  @IsOptional()
  @MaxLength(40)
  assetId?: string | null;
  @Field(() => [DisposalStateType], { nullable: true, description: '状态，任一 · Any of these states.' })
  @IsOptional()
  @ArrayMaxSize(9)
  states?: DisposalState[] | null;
  @Field(() => [DisposalKindType], { nullable: true, description: '方式，任一 · Any of these kinds.' })
  @IsOptional()
  @ArrayMaxSize(6)
  kinds?: DisposalKind[] | null;
  @Field(() => DisposalConditionType, { nullable: true, description: '情形 · For this condition.' })
  condition?: DisposalCondition | null;
  @Field(() => LocalDate, { nullable: true, description: '申请不早于 · Requested on or after this day.' })
  requestedFrom?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '申请不晚于 · Requested on or before this day.' })
  requestedTo?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '完成不早于 · Completed on or after this day.' })
  completedFrom?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '完成不晚于 · Completed on or before this day.' })
  completedTo?: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: '该日办理中的 · Under way on this day: requested by then, and neither completed nor closed.',
  })
  openOn?: string | null;
}

@ArgsType()
export class DisposalsArgs extends PageArgs {
  @Field(() => DisposalFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: DisposalFilter | null;
  @Field(() => DisposalOrder, { nullable: true, description: '排序；默认新的在前 · Order; newest first when left out.' })
  order?: DisposalOrderName | null;
}

@ArgsType()
export class DisposalMovesArgs {
  @Field(() => Boolean, { nullable: true, description: '只看现在能办理的 · Only those that the acting post may make now.' })
  allowed?: boolean | null;
}
