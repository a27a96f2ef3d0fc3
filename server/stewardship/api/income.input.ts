import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, MoneyActInput } from '../../kernel/act-input.js';
import { LocalDate, Money } from '../../kernel/scalars.js';
import type { CloseLease } from '../actions/close-lease.js';
import type { AmendDistribution, DistributionShareGiven, DraftDistribution } from '../actions/draft-distribution.js';
import type {
  DecideDistribution,
  FileDistribution,
  PayDistribution,
  ReturnDistribution,
  ReviewDistribution,
} from '../actions/move-distribution.js';
import type { ReceiveIncome, ReverseIncome } from '../actions/receive-income.js';
import type { RecordColourChecks } from '../actions/record-colour-checks.js';
import type { SignLease } from '../actions/sign-lease.js';
import type { DistributionUse, IncomeKind, LeaseKind } from '../rules/income-words.js';
import type { UpkeepRhythm } from '../rules/upkeep-words.js';
import { DistributionUseType, IncomeKindType, LeaseKindType, RentRhythmType } from './income-enums.js';

@InputType({ description: '签订资产经营合同 · Signs a contract over an asset.' })
export class SignLeaseInput extends ActInput implements SignLease {
  @Field(() => ID, { description: '资产编号 · Identity of the asset.' })
  @MaxLength(40)
  assetId!: string;
  @Field(() => Int, { nullable: true, description: '所见资产版本 · The version of the asset that was seen.' })
  assetVersion?: number | null;
  @Field(() => LeaseKindType, { description: '合同类型 · Kind.' })
  kind!: LeaseKind;
  @Field(() => ID, { description: '承租、承包或合作方 · Identity of the party that takes it.' })
  @MaxLength(40)
  lesseePartyId!: string;
  @Field(() => String, { description: '合同编号，县内唯一 · Contract number, once in a county.' })
  @Length(1, 100)
  number!: string;
  @Field(() => LocalDate, { description: '签订日期，不晚于今天 · The day it was signed; not after today.' })
  signedOn!: string;
  @Field(() => LocalDate, { description: '起始日期 · First day of the term.' })
  beginsOn!: string;
  @Field(() => LocalDate, { description: '截止日期（含） · Last day of the term.' })
  endsOn!: string;
  @Field(() => Money, { description: '每期租金或保底收益，元 · Rent of a whole period in yuan.' })
  rent!: bigint;
  @Field(() => RentRhythmType, { description: '收租周期 · The period of the rent.' })
  rhythm!: UpkeepRhythm;
  @Field(() => Boolean, { description: '是否先付后用 · Whether a period is paid on its first day; on its last otherwise.' })
  inAdvance!: boolean;
  @Field(() => Boolean, { description: '是否保底 · Whether the amount is guaranteed whatever the yield.' })
  guaranteed!: boolean;
  @Field(() => String, { nullable: true, description: '备注 · Note.' })
  @MaxLength(1000)
  note?: string | null;
}

@InputType({ description: '终止合同 · Closes a contract.' })
export class CloseLeaseInput extends ActInput implements CloseLease {
  @Field(() => ID, { description: '合同编号（标识） · Identity of the contract.' })
  @MaxLength(40)
  id!: string;
  @Field(() => Int, { description: '所见版本 · The version that was seen.' })
  version!: number;
  @Field(() => LocalDate, { description: '终止日期：合同有效的最后一天 · The last day on which it holds.' })
  closedOn!: string;
  @Field(() => String, { description: '原因 · The reason.' })
  @Length(1, 500)
  reason!: string;
}

@InputType({ description: '登记收益 · Records income of an asset.' })
export class ReceiveIncomeInput extends MoneyActInput implements ReceiveIncome {
  @Field(() => ID, { description: '资产编号 · Identity of the asset.' })
  @MaxLength(40)
  assetId!: string;
  @Field(() => ID, {
    nullable: true,
    description: '对应的应收；无合同约定的不填 · The due that it answers; left out for what no contract fixes.',
  })
  @IsOptional()
  @MaxLength(40)
  dueId?: string | null;
  @Field(() => IncomeKindType, { description: '类型 · Kind.' })
  kind!: IncomeKind;
  @Field(() => LocalDate, { nullable: true, description: '收款日期，默认今天，可补记 · The day it was received; today when left out.' })
  receivedOn?: string | null;
  @Field(() => Money, { description: '金额，元 · Amount in yuan.' })
  amount!: bigint;
  @Field(() => String, { description: '付款方 · Who paid.' })
  @Length(1, 100)
  payer!: string;
  @Field(() => String, { description: '凭证号，县内唯一 · Voucher number, once in a county.' })
  @Length(1, 60)
  voucherNumber!: string;
  @Field(() => String, { nullable: true, description: '备注 · Note.' })
  @IsOptional()
  @MaxLength(500)
  note?: string | null;
}

@InputType({ description: '冲销收益 · Takes an income back whole.' })
export class ReverseIncomeInput extends MoneyActInput implements ReverseIncome {
  @Field(() => ID, { description: '收益编号 · Identity of the income.' })
  @MaxLength(40)
  id!: string;
  @Field(() => String, { description: '原因 · The reason.' })
  @Length(1, 500)
  reason!: string;
  @Field(() => String, { nullable: true, description: '冲销凭证号 · Voucher of the reversal.' })
  @IsOptional()
  @Length(1, 60)
  voucherNumber?: string | null;
}

@InputType({ description: '一项分配 · One share of a distribution.' })
export class DistributionShareInput implements DistributionShareGiven {
  @Field(() => DistributionUseType, { description: '用途 · What it is for.' })
  use!: DistributionUse;
  @Field(() => String, { description: '对象 · Who receives it.' })
  @Length(1, 100)
  recipient!: string;
  @Field(() => ID, { nullable: true, description: '对应的权利主体 · The party that receives it, where it is one.' })
  @IsOptional()
  @MaxLength(40)
  partyId?: string | null;
  @Field(() => Money, { description: '金额，元 · Amount in yuan.' })
  amount!: bigint;
}

/** How much of which year’s income goes to whom. */
@InputType()
abstract class DistributionContentInput extends MoneyActInput {
  @Field(() => Int, { description: '收益年度 · The year whose income is distributed.' })
  @Min(2012)
  @Max(2100)
  year!: number;
  @Field(() => Money, { description: '分配总额，元 · The amount distributed, in yuan.' })
  amount!: bigint;
  @Field(() => [DistributionShareInput], { description: '分配明细，合计等于总额 · Its shares; they make exactly the amount.' })
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  shares!: DistributionShareInput[];
  @Field(() => String, { nullable: true, description: '备注 · Note.' })
  @IsOptional()
  @MaxLength(1000)
  note?: string | null;
}

@InputType({ description: '拟定收益分配方案 · Draws up a distribution.' })
export class DraftDistributionInput extends DistributionContentInput implements DraftDistribution {
  @Field(() => ID, { description: '资产编号 · Identity of the asset.' })
  @MaxLength(40)
  assetId!: string;
}

@InputType({ description: '修改收益分配方案 · Changes a distribution that is not decided or came back.' })
export class AmendDistributionInput extends DistributionContentInput implements AmendDistribution {
  @Field(() => ID, { description: '分配编号 · Identity of the distribution.' })
  @MaxLength(40)
  id!: string;
  @Field(() => Int, { description: '所见版本 · The version that was seen.' })
  version!: number;
}

/** A distribution as it was seen by the one who moves it. */
@InputType()
abstract class SeenDistributionInput extends MoneyActInput {
  @Field(() => ID, { description: '分配编号 · Identity of the distribution.' })
  @MaxLength(40)
  id!: string;
  @Field(() => Int, { description: '所见版本 · The version that was seen.' })
  version!: number;
}

@InputType({ description: '登记村民主决策 · Records the village’s decision.' })
export class DecideDistributionInput extends SeenDistributionInput implements DecideDistribution {
  @Field(() => String, { description: '决议记录编号 · Number of the record of the meeting.' })
  @Length(1, 100)
  decisionRecord!: string;
  @Field(() => LocalDate, { description: '决议日期，不晚于今天 · The day of the decision; not after today.' })
  decidedOn!: string;
}

@InputType({ description: '乡镇审核收益分配 · The township reviews a distribution.' })
export class ReviewDistributionInput extends SeenDistributionInput implements ReviewDistribution {
  @Field(() => String, { nullable: true, description: '意见 · Opinion.' })
  @IsOptional()
  @MaxLength(1000)
  opinion?: string | null;
}

@InputType({ description: '退回或撤回收益分配 · Gives a distribution back, or takes it back.' })
export class ReturnDistributionInput extends SeenDistributionInput implements ReturnDistribution {
  @Field(() => String, { description: '原因 · The reason.' })
  @Length(1, 500)
  reason!: string;
}

@InputType({ description: '县级备案收益分配 · The county keeps a record of a distribution.' })
export class FileDistributionInput extends SeenDistributionInput implements FileDistribution {
  @Field(() => String, { description: '备案号 · Number of the record.' })
  @Length(1, 100)
  filingNumber!: string;
}

@InputType({ description: '登记收益分配的支付 · Records the payment of a distribution.' })
export class PayDistributionInput extends SeenDistributionInput implements PayDistribution {
  @Field(() => LocalDate, { nullable: true, description: '支付日期，默认今天 · The day it was paid; today when left out.' })
  paidOn?: string | null;
  @Field(() => String, { description: '支付凭证号，县内唯一 · Voucher of the payment, once in a county.' })
  @Length(1, 60)
  voucherNumber!: string;
}

@InputType({ description: '存档一个季度的三色评定 · Files the colours of a quarter for a place.' })
export class RecordColourChecksInput extends ActInput implements RecordColourChecks {
  @Field(() => String, { description: '地点及其以下 · The place with this code and everything below it.' })
  @Matches(/^\d{12}$/)
  placeCode!: string;
  @Field(() => Int, { description: '年度 · Year.' })
  @Min(2012)
  @Max(2100)
  year!: number;
  @Field(() => Int, { description: '季度 · Quarter.' })
  @Min(1)
  @Max(4)
  quarter!: number;
}
