import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Attachment } from '../../attachments/index.js';
import { PersonType, RoleType } from '../../identity/index.js';
import { amountTotal, connectionOf } from '../../kernel/connection.js';
import { RefusalType } from '../../kernel/refusal-type.js';
import { DateTime, LocalDate, Money } from '../../kernel/scalars.js';
import { LedgerEntryType } from '../../ledger/index.js';
import { Project } from '../../projects/index.js';
import { Allocation } from './allocation.type.js';
import { ClaimKind, ClaimState, Duty } from './enums.js';
import { FundReversal } from './money.type.js';

@ObjectType({ simpleResolvers: true, description: '报账资料种类 · A kind of paper that a claim may need.' })
export class ProofKind {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '代码 · Code.' })
  code!: string;
  @Field(() => String, { description: '中文名 · Name in Chinese.' })
  zh!: string;
  @Field(() => String, { description: '英文名 · Name in English.' })
  en!: string;
  @Field(() => [ClaimKind], { description: '哪些报账必须有 · The kinds of claim that must have it.' })
  requiredFor!: string[];
}

@ObjectType({ simpleResolvers: true, description: '报账资料 · One paper of a claim.' })
export class ClaimProof {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => ProofKind, { description: '种类 · What it is.' })
  kind!: unknown;
  @Field(() => Attachment, { nullable: true, description: '附件 · The stored file.' })
  attachment!: unknown;
  @Field(() => String, { nullable: true, description: '存放处 · Where the paper is kept.' })
  reference!: string | null;
}

@ObjectType({ simpleResolvers: true, description: '报账办理记录 · One step of a claim.' })
export class ClaimAct {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '步骤 · The move.' })
  move!: string;
  @Field(() => ClaimState, { nullable: true, description: '原状态 · The state before; null for the draft.' })
  fromState!: string | null;
  @Field(() => ClaimState, { description: '新状态 · The state after.' })
  toState!: string;
  @Field(() => Duty, { description: '环节 · The duty that was exercised.' })
  duty!: string;
  @Field(() => PersonType, { nullable: true, description: '办理人 · Who acted.' })
  by!: unknown;
  @Field(() => PersonType, { nullable: true, description: '被代理人 · For whom a substitute acted.' })
  for!: unknown;
  @Field(() => RoleType, { description: '岗位 · The role of the acting post.' })
  role!: unknown;
  @Field(() => LocalDate, { description: '业务日期 · Business date.' })
  businessDate!: string;
  @Field(() => DateTime, { description: '记录时刻 · The moment it was recorded.' })
  recordedAt!: string;
  @Field(() => String, { nullable: true, description: '意见 · Opinion or reason.' })
  opinion!: string | null;
}

@ObjectType({ simpleResolvers: true, description: '报账的一个步骤及能否办理 · A move of a claim, and whether the viewer may make it.' })
export class ClaimMove {
  @Field(() => String, { description: '步骤 · The move.' })
  move!: string;
  @Field(() => String, { description: '步骤名称 · Its name in Chinese.' })
  zh!: string;
  @Field(() => Boolean, { description: '现在能否办理 · Whether the viewer may make it now.' })
  allowed!: boolean;
  @Field(() => RefusalType, { nullable: true, description: '不能办理的原因 · Why not; null when allowed.' })
  refusal!: unknown;
}

@ObjectType({
  simpleResolvers: true,
  description: '报账：用款单位凭资料申请支付 · A request of the implementing unit to be paid against proofs.',
})
export class Claim {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => Project, { nullable: true, description: '项目 · The project.' })
  project!: unknown;
  @Field(() => String, { description: '项目区划代码 · Place code of the project.' })
  placeCode!: string;
  @Field(() => ID, { nullable: true, description: '合同编号 · Identity of the contract.' })
  contractId!: string | null;
  @Field(() => ClaimKind, { description: '类型 · What it is for.' })
  kind!: string;
  @Field(() => String, { description: '事由 · Purpose.' })
  purpose!: string;
  @Field(() => Money, { description: '金额（元） · The amount in yuan.' })
  amount!: string;
  @Field(() => Boolean, { description: '是否质量保证金 · Whether it claims retention money.' })
  isRetention!: boolean;
  @Field(() => String, { description: '收款人 · Payee.' })
  payee!: string;
  @Field(() => String, { description: '收款账号，只留末四位 · The payee’s account, all but its last four characters masked.' })
  payeeAccount!: string;
  @Field(() => String, { description: '申请单位 · The unit that claims.' })
  applicantUnit!: string;
  @Field(() => ClaimState, { description: '状态 · State.' })
  state!: string;
  @Field(() => LocalDate, { description: '进入该状态的日期 · Since when.' })
  stateSince!: string;
  @Field(() => String, { nullable: true, description: '退回原因 · Why it was returned; null unless RETURNED.' })
  returnReason!: string | null;
  @Field(() => Int, { description: '版本，修改时带回 · Version; send it along when amending.' })
  version!: number;
  @Field(() => [ClaimProof], { description: '报账资料 · Its papers.' })
  proofs!: unknown[];
  @Field(() => [ClaimAct], { description: '办理记录 · Its steps so far.' })
  acts!: unknown[];
  @Field(() => Boolean, { description: '是否示例数据 · Whether it is sample data.' })
  isSample!: boolean;
  @Field(() => DateTime, { description: '记录时刻 · The moment it was recorded.' })
  recordedAt!: string;
}

export const ClaimConnection = connectionOf('Claim', () => Claim, amountTotal);

@ObjectType({ simpleResolvers: true, description: '支付：付给最终收款人 · Money paid to the final payee.' })
export class Payment {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => Claim, { description: '报账 · The claim.' })
  claim!: unknown;
  @Field(() => Allocation, { description: '安排 · The allocation it was paid from.' })
  allocation!: unknown;
  @Field(() => Project, { nullable: true, description: '项目 · The project.' })
  project!: unknown;
  @Field(() => String, { description: '项目区划代码 · Place code of the project.' })
  placeCode!: string;
  @Field(() => Money, { description: '金额（元） · The amount in yuan.' })
  amount!: string;
  @Field(() => LocalDate, { description: '支付日期 · Business date.' })
  paidOn!: string;
  @Field(() => String, { description: '收款人 · Payee.' })
  payee!: string;
  @Field(() => String, { description: '收款账号，只留末四位 · The payee’s account, masked.' })
  payeeAccount!: string;
  @Field(() => String, { description: '凭证号 · Voucher number.' })
  voucherNumber!: string;
  @Field(() => Boolean, { description: '是否质量保证金 · Whether it is retention money.' })
  isRetention!: boolean;
  @Field(() => Boolean, { description: '是否示例数据 · Whether it is sample data.' })
  isSample!: boolean;
  @Field(() => DateTime, { description: '记录时刻 · The moment it was recorded.' })
  recordedAt!: string;
  @Field(() => LedgerEntryType, {
    nullable: true,
    description: '记账分录；不在辖区内为空 · The ledger entry that booked it; null when it lies outside the viewer’s area.',
  })
  entry!: unknown;
  @Field(() => FundReversal, { nullable: true, description: '冲销；未冲销为空 · Its reversal; null while it stands.' })
  reversal!: unknown;
}

export const PaymentConnection = connectionOf('Payment', () => Payment, amountTotal);
