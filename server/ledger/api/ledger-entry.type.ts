import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../kernel/connection.js';
import { DateTime, LocalDate, Money } from '../../kernel/scalars.js';
import { LedgerAccount } from './ledger-account.type.js';

export enum LedgerEntryOrder {
  NEWEST_FIRST = 'NEWEST_FIRST',
  OLDEST_FIRST = 'OLDEST_FIRST',
  BUSINESS_DATE = 'BUSINESS_DATE',
  BUSINESS_DATE_DESC = 'BUSINESS_DATE_DESC',
}
registerEnumType(LedgerEntryOrder, {
  name: 'LedgerEntryOrder',
  description: '记账分录的排序 · The order of ledger entries.',
  valuesConfig: {
    NEWEST_FIRST: { description: '后记的在前 · Latest recorded first.' },
    OLDEST_FIRST: { description: '先记的在前 · Earliest recorded first.' },
    BUSINESS_DATE: { description: '按业务日期，早的在前 · By business date, earliest first.' },
    BUSINESS_DATE_DESC: { description: '按业务日期，晚的在前 · By business date, latest first.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: '分录行：一笔资金从一个账户转到另一个账户 · A posting: an amount that left one account for another.',
})
export class Posting {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => LedgerAccount, {
    nullable: true,
    description: '转出账户；不在辖区内时为空 · The account it left; null when that lies above the viewer’s area.',
  })
  from!: LedgerAccount | null;
  @Field(() => LedgerAccount, {
    nullable: true,
    description: '转入账户；不在辖区内时为空 · The account it went to; null when that lies above the viewer’s area.',
  })
  to!: LedgerAccount | null;
  @Field(() => Money, { description: '金额（元） · The amount in yuan, always above zero.' })
  amount!: string;
  @Field(() => ID, { description: '资金来源编号（指标文件明细行） · The source of the money: the line of a fund document.' })
  origin!: string;
  @Field(() => String, { description: '业务事项 · The act that moved it, as in its entry.' })
  act!: string;
  @Field(() => LocalDate, { description: '业务日期 · The business date, as in its entry.' })
  businessDate!: string;
  @Field(() => DateTime, { description: '记录时刻 · The moment of recording, as in its entry.' })
  recordedAt!: string;
  @Field(() => String, { description: '地点区划代码 · Place code, as in its entry.' })
  placeCode!: string;
  @Field(() => LedgerEntry, { description: '所属分录 · The entry it is part of.' })
  entry!: unknown;
}

@ObjectType({
  simpleResolvers: true,
  description:
    '记账分录：一次资金业务，只增不改，更正以冲销 · A ledger entry: one act that moved money; it is never edited, only reversed.',
})
export class LedgerEntry {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, {
    description: '业务事项；冲销与原分录相同 · What was done, in capitals (RECEIVE, ALLOCATE …); a reversal has the act it reverses.',
  })
  act!: string;
  @Field(() => ID, { description: '业务对象编号 · The object of the act: a document, allocation, payment …' })
  subjectId!: string;
  @Field(() => LocalDate, { description: '业务日期 · The business date: when it counts.' })
  businessDate!: string;
  @Field(() => DateTime, { description: '记录时刻 · The moment it was recorded: when it became known.' })
  recordedAt!: string;
  @Field(() => String, { nullable: true, description: '理由；冲销必有 · The reason; a reversal always has one.' })
  reason!: string | null;
  @Field(() => String, { description: '地点区划代码 · Place code.' })
  placeCode!: string;
  @Field(() => Money, { description: '各行金额合计（元） · The sum of its postings in yuan.' })
  amount!: string;
  @Field(() => [Posting], { description: '分录行 · Its postings.' })
  postings!: Posting[];
  @Field(() => LedgerEntry, { nullable: true, description: '本分录所冲销的原分录 · The entry that this one reverses.' })
  reverses!: LedgerEntry | null;
  @Field(() => LedgerEntry, { nullable: true, description: '冲销本分录的分录 · The entry by which this one was reversed.' })
  reversedBy!: LedgerEntry | null;
}

export const LedgerEntryConnection = connectionOf('LedgerEntry', () => LedgerEntry);
export const PostingConnection = connectionOf('Posting', () => Posting);
