import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AssetType, PartyType } from '../../assets/index.js';
import { PersonType } from '../../identity/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { DateTime, LocalDate, Money } from '../../kernel/scalars.js';
import { IncomeKindType, LeaseKindType, RentRhythmType } from './income-enums.js';

@ObjectType({ simpleResolvers: true, description: '资产经营合同 · A contract under which somebody uses an asset and pays for it.' })
export class Lease {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => AssetType, { nullable: true, description: '资产 · The asset, as it stands now.' })
  asset!: AssetType | null;
  @Field(() => LeaseKindType, { description: '合同类型 · Kind.' })
  kind!: string;
  @Field(() => PartyType, {
    nullable: true,
    description: '承租、承包或合作方；无权查看的为空 · Who takes it; null for who may not see that party.',
  })
  lessee!: PartyType | null;
  @Field(() => String, { description: '合同编号，县内唯一 · Contract number, once in a county.' })
  number!: string;
  @Field(() => LocalDate, { description: '签订日期 · The day it was signed.' })
  signedOn!: string;
  @Field(() => LocalDate, { description: '起始日期 · First day of the term.' })
  beginsOn!: string;
  @Field(() => LocalDate, { description: '截止日期（含） · Last day of the term.' })
  endsOn!: string;
  @Field(() => Money, { description: '每期租金或保底收益，元 · Rent of a whole period in yuan.' })
  rent!: string;
  @Field(() => RentRhythmType, { description: '收租周期 · The period of the rent.' })
  rhythm!: string;
  @Field(() => Boolean, { description: '是否先付后用 · Whether a period is paid on its first day; on its last otherwise.' })
  inAdvance!: boolean;
  @Field(() => Boolean, { description: '是否保底 · Whether the amount is guaranteed whatever the yield.' })
  guaranteed!: boolean;
  @Field(() => String, { nullable: true, description: '备注 · Note.' })
  note!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: '终止日期（含）；未终止为空 · Last day on which it held; null while it is not closed.',
  })
  closedOn!: string | null;
  @Field(() => String, { nullable: true, description: '终止原因 · Why it was closed.' })
  closedReason!: string | null;
  @Field(() => Money, { description: '合同期内应收合计，元，失效的除外 · All that falls due in its term, what lapsed left out, in yuan.' })
  totalDue!: string;
  @Field(() => Money, { description: '实收合计，元 · All that was received under it, in yuan.' })
  totalReceived!: string;
  @Field(() => PersonType, { nullable: true, description: '登记人 · Who recorded it.' })
  by!: PersonType | null;
  @Field(() => Int, { description: '版本号，办理时带回 · Version; send it back when acting.' })
  version!: number;
  @Field(() => DateTime, { description: '登记时刻 · When it was recorded.' })
  recordedAt!: string;
  @Field(() => Boolean, { description: '是否示例数据 · Whether this is sample data.' })
  isSample!: boolean;
}
export const LeaseConnection = connectionOf('Lease', () => Lease);

@ObjectType({ simpleResolvers: true, description: '一期应收 · What falls due for one period of a contract.' })
export class IncomeDue {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => AssetType, { nullable: true, description: '资产 · The asset, as it stands now.' })
  asset!: AssetType | null;
  @Field(() => Lease, { nullable: true, description: '合同 · The contract.' })
  lease!: Lease | null;
  @Field(() => Int, { description: '第几期 · Its number among the periods.' })
  number!: number;
  @Field(() => LocalDate, { description: '本期起始日 · First day of the period.' })
  periodFrom!: string;
  @Field(() => LocalDate, { description: '本期截止日（含） · Last day of the period.' })
  periodTo!: string;
  @Field(() => LocalDate, { description: '应收日期 · The day by which it is due.' })
  dueOn!: string;
  @Field(() => Money, { description: '应收金额，元 · Amount in yuan.' })
  amount!: string;
  @Field(() => Money, { description: '已收金额，元 · What was received of it, in yuan.' })
  received!: string;
  @Field(() => Money, { description: '未收金额，元；失效的为零 · What is outstanding, in yuan; nothing when it lapsed.' })
  outstanding!: string;
  @Field(() => LocalDate, { nullable: true, description: '失效日期：合同提前终止 · The closing day by which it lapsed.' })
  lapsedOn!: string | null;
  @Field(() => Boolean, { description: '是否示例数据 · Whether this is sample data.' })
  isSample!: boolean;
}
export const IncomeDueConnection = connectionOf('IncomeDue', () => IncomeDue);

@ObjectType({
  simpleResolvers: true,
  description: '一笔收益；冲销是一笔负数收益 · Income that was received; a reversal is a row with the opposite amount.',
})
export class Income {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => AssetType, { nullable: true, description: '资产 · The asset, as it stands now.' })
  asset!: AssetType | null;
  @Field(() => Lease, { nullable: true, description: '合同 · The contract, where there is one.' })
  lease!: Lease | null;
  @Field(() => IncomeDue, { nullable: true, description: '对应的应收 · The due that it answers.' })
  due!: IncomeDue | null;
  @Field(() => IncomeKindType, { description: '类型 · Kind.' })
  kind!: string;
  @Field(() => LocalDate, { description: '收款日期 · The day it was received.' })
  receivedOn!: string;
  @Field(() => Money, { description: '金额，元；冲销为负 · Amount in yuan; below zero for a reversal.' })
  amount!: string;
  @Field(() => String, { description: '付款方 · Who paid.' })
  payer!: string;
  @Field(() => String, { nullable: true, description: '凭证号，县内唯一 · Voucher number, once in a county.' })
  voucherNumber!: string | null;
  @Field(() => String, { nullable: true, description: '备注 · Note.' })
  note!: string | null;
  @Field(() => Income, { nullable: true, description: '冲销的是哪一笔 · The income that it takes back.' })
  reverses!: Income | null;
  @Field(() => Income, { nullable: true, description: '被哪一笔冲销 · The reversal by which it was taken back.' })
  reversal!: Income | null;
  @Field(() => String, { nullable: true, description: '冲销原因 · Why it takes another back.' })
  reason!: string | null;
  @Field(() => PersonType, { nullable: true, description: '登记人 · Who recorded it.' })
  by!: PersonType | null;
  @Field(() => DateTime, { description: '登记时刻 · When it was recorded.' })
  recordedAt!: string;
  @Field(() => Boolean, { description: '是否示例数据 · Whether this is sample data.' })
  isSample!: boolean;
}
export const IncomeConnection = connectionOf('Income', () => Income);

@ObjectType({
  simpleResolvers: true,
  description: '一期欠收：到期未收足 · What was due before a day and had not been received by its end.',
})
export class IncomeArrear {
  @Field(() => ID, { description: '应收编号 · Identity of the due.' })
  id!: string;
  @Field(() => IncomeDue, { nullable: true, description: '应收，按目前状况 · The due, as it stands now.' })
  due!: IncomeDue | null;
  @Field(() => LocalDate, { description: '应收日期 · The day by which it was due.' })
  dueOn!: string;
  @Field(() => Money, { description: '应收金额，元 · Amount in yuan.' })
  amount!: string;
  @Field(() => Money, { description: '到当日已收，元 · What had been received of it by the day, in yuan.' })
  received!: string;
  @Field(() => Money, { description: '欠收金额，元 · What was outstanding, in yuan.' })
  outstanding!: string;
  @Field(() => Int, { description: '逾期天数 · Days overdue.' })
  days!: number;
}
export const IncomeArrearConnection = connectionOf('IncomeArrear', () => IncomeArrear);
