import { ArrayMaxSize, IsOptional, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { MoneyActInput, PageArgs } from '../../kernel/act-input.js';
import { LocalDate, Money } from '../../kernel/scalars.js';
import type { AmendClaim, DraftClaim } from '../actions/draft-claim.js';
import type { MoveClaim, ReturnClaim } from '../actions/move-claim.js';
import type { PayClaim } from '../actions/pay-claim.js';
import type { ClaimState as ClaimStateName } from '../rules/claim-lifecycle.js';
import type { ClaimKind as ClaimKindName } from '../rules/words.js';
import type { ClaimOrder as ClaimOrderName, ClaimFilter as Filter } from '../views/find-money-acts.js';
import { ClaimKind, ClaimOrder, ClaimState } from './enums.js';

@InputType({ description: '报账资料：附件或存放处至少一项 · One paper: a stored file, or where it is kept.' })
export class ClaimProofInput {
  @Field(() => String, { description: '种类代码，见 proofKinds · Code of the kind; see `proofKinds`.' })
  @Length(1, 40)
  kind!: string;
  @Field(() => ID, { nullable: true, description: '附件编号 · Identity of the stored file.' })
  @IsOptional()
  @MaxLength(40)
  attachmentId?: string | null;
  @Field(() => String, { nullable: true, description: '存放处 · Where the paper is kept.' })
  @IsOptional()
  @MaxLength(200)
  reference?: string | null;
}

@InputType({ description: '起草报账 · Draws up a claim.' })
export class DraftClaimInput extends MoneyActInput implements DraftClaim {
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  @MaxLength(40)
  projectId!: string;
  @Field(() => ID, {
    nullable: true,
    description: '合同编号；工程和采购必填 · Identity of the contract; required for works and purchases.',
  })
  @IsOptional()
  @MaxLength(40)
  contractId?: string | null;
  @Field(() => ClaimKind, { description: '类型 · What it is for.' })
  kind!: ClaimKindName;
  @Field(() => String, { description: '事由 · Purpose.' })
  @Length(1, 200)
  purpose!: string;
  @Field(() => Money, { description: '金额（元） · The amount in yuan.' })
  amount!: bigint;
  @Field(() => Boolean, { nullable: true, description: '是否质量保证金 · Whether it claims retention money.' })
  isRetention?: boolean | null;
  @Field(() => String, { description: '收款人 · Payee; the contract’s party where there is one.' })
  @Length(1, 100)
  payee!: string;
  @Field(() => String, { description: '收款账号末四位 · The last four characters of the payee’s account.' })
  @Matches(/^[0-9A-Za-z]{4}$/)
  payeeAccountEnding!: string;
  @Field(() => String, { nullable: true, description: '申请单位，默认项目实施单位 · The unit that claims; the project’s when left out.' })
  @IsOptional()
  @MaxLength(100)
  applicantUnit?: string | null;
  @Field(() => [ClaimProofInput], { description: '报账资料；修改时以此为准 · Its papers; when amending they replace the former.' })
  @ValidateNested({ each: true })
  @ArrayMaxSize(50)
  proofs!: ClaimProofInput[];
}

@InputType({ description: '修改报账草稿 · Changes a draft or returned claim.' })
export class AmendClaimInput extends MoneyActInput implements AmendClaim {
  @Field(() => ID, { description: '报账编号 · Identity of the claim.' })
  @MaxLength(40)
  id!: string;
  @Field(() => Int, { description: '所见版本 · The version that was seen.' })
  version!: number;
  @Field(() => ID, {
    nullable: true,
    description: '合同编号；工程和采购必填 · Identity of the contract; required for works and purchases.',
  })
  @IsOptional()
  @MaxLength(40)
  contractId?: string | null;
  @Field(() => ClaimKind, { description: '类型 · What it is for.' })
  kind!: ClaimKindName;
  @Field(() => String, { description: '事由 · Purpose.' })
  @Length(1, 200)
  purpose!: string;
  @Field(() => Money, { description: '金额（元） · The amount in yuan.' })
  amount!: bigint;
  @Field(() => Boolean, { nullable: true, description: '是否质量保证金 · Whether it claims retention money.' })
  isRetention?: boolean | null;
  @Field(() => String, { description: '收款人 · Payee; the contract’s party where there is one.' })
  @Length(1, 100)
  payee!: string;
  @Field(() => String, { description: '收款账号末四位 · The last four characters of the payee’s account.' })
  @Matches(/^[0-9A-Za-z]{4}$/)
  payeeAccountEnding!: string;
  @Field(() => String, { nullable: true, description: '申请单位，默认项目实施单位 · The unit that claims; the project’s when left out.' })
  @IsOptional()
  @MaxLength(100)
  applicantUnit?: string | null;
  @Field(() => [ClaimProofInput], { description: '报账资料；修改时以此为准 · Its papers; when amending they replace the former.' })
  @ValidateNested({ each: true })
  @ArrayMaxSize(50)
  proofs!: ClaimProofInput[];
}

@InputType({ description: '办理报账的一步 · Makes one step of a claim.' })
export class MoveClaimInput extends MoneyActInput implements MoveClaim {
  @Field(() => ID, { description: '报账编号 · Identity of the claim.' })
  @MaxLength(40)
  id!: string;
  @Field(() => String, { nullable: true, description: '意见 · Opinion.' })
  @IsOptional()
  @MaxLength(1000)
  opinion?: string | null;
}

@InputType({ description: '退回报账 · Gives a claim back to the unit.' })
export class ReturnClaimInput extends MoneyActInput implements ReturnClaim {
  @Field(() => ID, { description: '报账编号 · Identity of the claim.' })
  @MaxLength(40)
  id!: string;
  @Field(() => String, { description: '理由 · The reason.' })
  @Length(1, 500)
  reason!: string;
}

@InputType({ description: '支付报账 · Pays an approved claim, or a part of it.' })
export class PayClaimInput extends MoneyActInput implements PayClaim {
  @Field(() => ID, { description: '报账编号 · Identity of the claim.' })
  @MaxLength(40)
  claimId!: string;
  @Field(() => ID, { description: '从哪笔安排支付 · Identity of the allocation it is paid from.' })
  @MaxLength(40)
  allocationId!: string;
  @Field(() => Money, { description: '金额（元） · The amount in yuan.' })
  amount!: bigint;
  @Field(() => LocalDate, { nullable: true, description: '支付日期，默认今日 · Business date; today when left out.' })
  paidOn?: string | null;
  @Field(() => String, { description: '凭证号 · Voucher number.' })
  @Length(1, 60)
  voucherNumber!: string;
}

@InputType({ description: '报账筛选，各项同时满足 · Filter of claims; all conditions hold together.' })
export class ClaimFilter implements Filter {
  @Field(() => ID, { nullable: true, description: '项目编号 · Identity of the project.' })
  @IsOptional()
  @MaxLength(40)
  projectId?: string | null;
  @Field(() => [ClaimState], { nullable: true, description: '状态 · In one of these states.' })
  states?: ClaimStateName[] | null;
  @Field(() => ClaimKind, { nullable: true, description: '类型 · What it is for.' })
  kind?: ClaimKindName | null;
  @Field(() => String, { nullable: true, description: '地点及其下辖 · A place with all places in it.' })
  @IsOptional()
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => Int, { nullable: true, description: '项目年度 · The year of the project.' })
  year?: number | null;
  @Field(() => String, { nullable: true, description: '事由或收款人包含 · A part of the purpose or payee.' })
  @IsOptional()
  @MaxLength(100)
  text?: string | null;
}

@ArgsType()
export class ClaimMovesArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: '只列现在能办的步骤 · Only the moves that the viewer may make now; all moves when left out.',
  })
  allowed!: boolean;
}

@ArgsType()
export class ClaimsArgs extends PageArgs {
  @Field(() => ClaimFilter, { nullable: true, description: '筛选 · Filter.' })
  @IsOptional()
  @ValidateNested()
  filter?: ClaimFilter | null;
  @Field(() => ClaimOrder, { nullable: true, description: '排序，默认新的在前 · Order; newest first when left out.' })
  order?: ClaimOrderName | null;
}
