import { ArrayMaxSize, ArrayMinSize, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../kernel/act-input.js';
import { LocalDate, Money } from '../../kernel/scalars.js';
import type { RecordProcurement } from '../actions/record-procurement.js';
import type { ContractItemDraft, SignContract } from '../actions/sign-contract.js';
import type { AlterationDraft, SupplementContract } from '../actions/supplement-contract.js';
import type { ProcurementMethod as Method } from '../rules/execution-kinds.js';
import { ProcurementMethod } from './execution-enums.js';

@InputType({ description: '登记采购结果 · Records a procurement result.' })
export class RecordProcurementInput extends ActInput implements RecordProcurement {
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  projectId!: string;
  @Field(() => ProcurementMethod, { description: '采购方式 · Method.' })
  method!: Method;
  @Field(() => String, { nullable: true, description: '招标编号；招标时必填 · Tender number; required for tenders.' })
  @MaxLength(100)
  tenderNumber?: string | null;
  @Field(() => String, { description: '中标（成交）人 · The winner.' })
  @Length(1, 200)
  winner!: string;
  @Field(() => Money, { description: '成交价，元 · Price in yuan.' })
  price!: bigint;
  @Field(() => LocalDate, { description: '成交日期，不晚于今日 · The day it was decided, not after today.' })
  decidedOn!: string;
  @Field(() => String, { nullable: true, description: '结果说明 · What is said about the result.' })
  @MaxLength(1000)
  result?: string | null;
}

@InputType({ description: '合同清单项 · A line of a contract.' })
export class ContractItemInput implements ContractItemDraft {
  @Field(() => String, { description: '名称 · Name.' })
  @Length(1, 200)
  name!: string;
  @Field(() => String, { description: '单位 · Unit.' })
  @Length(1, 20)
  unit!: string;
  @Field(() => String, { description: '数量，大于零，最多四位小数 · Quantity above zero, at most four decimals.' })
  @Matches(/^\d{1,14}(\.\d{1,4})?$/)
  quantity!: string;
  @Field(() => Money, { description: '单价，元 · Unit price in yuan.' })
  unitPrice!: bigint;
}

@InputType({
  description: '登记已签合同：清单合计须等于合同金额到分 · Records a signed contract; its lines must make its amount to the fen.',
})
export class SignContractInput extends ActInput implements SignContract {
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  projectId!: string;
  @Field(() => ID, { description: '所依据的采购结果编号 · The procurement it rests on.' })
  procurementId!: string;
  @Field(() => String, { description: '合同编号 · Number, once per project.' })
  @Length(1, 100)
  number!: string;
  @Field(() => String, { description: '合同对方，须为中标（成交）人 · The other party, who must be the winner.' })
  @Length(1, 200)
  party!: string;
  @Field(() => Money, { description: '合同金额，元 · Amount in yuan.' })
  amount!: bigint;
  @Field(() => LocalDate, { description: '签订日期，不晚于今日 · The day it was signed, not after today.' })
  signedOn!: string;
  @Field(() => LocalDate, { description: '合同完工日期 · The day by which the works are to be finished.' })
  plannedFinish!: string;
  @Field(() => String, {
    nullable: true,
    description: '质保金比例（百分数），默认0，不超过政策上限 · Retention in percent, 0 when left out, within the cap of the policy.',
  })
  @Matches(/^\d{1,3}(\.\d{1,2})?$/)
  retentionPercent?: string | null;
  @Field(() => [ContractItemInput], { description: '合同清单 · Its lines.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  items!: ContractItemInput[];
}

@InputType({ description: '增减原清单项的数量，单价不变 · A change of an earlier line’s quantity at its unit price.' })
export class AlterationInput implements AlterationDraft {
  @Field(() => ID, { description: '原清单项编号 · The earlier line.' })
  contractItemId!: string;
  @Field(() => String, { description: '增减数量，减少为负 · By how much; below zero to lower it.' })
  @Matches(/^-?\d{1,14}(\.\d{1,4})?$/)
  quantity!: string;
}

@InputType({ description: '登记补充协议，依据已批准的变更 · Records a supplement to a contract on the ground of an approved change.' })
export class SupplementContractInput extends ActInput implements SupplementContract {
  @Field(() => ID, { description: '合同编号 · Identity of the contract.' })
  contractId!: string;
  @Field(() => ID, { description: '已批准的变更申请编号 · The approved change request.' })
  changeRequestId!: string;
  @Field(() => String, { description: '补充协议编号 · Number.' })
  @Length(1, 100)
  number!: string;
  @Field(() => Money, { description: '增减金额，元 · What it adds or takes away, in yuan.' })
  amount!: bigint;
  @Field(() => Boolean, { description: '是否减少 · Whether it takes away.' })
  lowers!: boolean;
  @Field(() => LocalDate, { description: '签订日期，不晚于今日 · The day it was signed, not after today.' })
  signedOn!: string;
  @Field(() => String, { description: '原因 · Why.' })
  @Length(1, 1000)
  reason!: string;
  @Field(() => [ContractItemInput], { description: '新增清单项 · New lines.' })
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  newItems!: ContractItemInput[];
  @Field(() => [AlterationInput], { description: '对原清单项的增减 · Changes of earlier lines.' })
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  alterations!: AlterationInput[];
}
