import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../kernel/connection.js';

export enum LedgerAccountKind {
  INSIDE = 'INSIDE',
  OUTSIDE = 'OUTSIDE',
}
registerEnumType(LedgerAccountKind, {
  name: 'LedgerAccountKind',
  description: '账户种类 · The kind of a ledger account.',
  valuesConfig: {
    INSIDE: { description: '内部账户，设余额，不得为负 · Inside: it has a balance that is never below zero.' },
    OUTSIDE: { description: '外部账户：上级、收款人等 · Outside: where money comes from and goes to.' },
  },
});

// The fields with arguments of their own (balance, postings) stand in the resolver class.
@ObjectType({ simpleResolvers: true, description: '账户：资金所在之处 · A ledger account: where money lies, comes from or goes to.' })
export class LedgerAccount {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '账户地址：归属、环节、年度 · The readable key: whose, which stage, which year.' })
  address!: string;
  @Field(() => LedgerAccountKind, { description: '账户种类 · Inside or outside.' })
  kind!: LedgerAccountKind;
  @Field(() => String, { description: '环节 · The stage, in capitals: AVAILABLE, ALLOCATED, RELEASED …' })
  stage!: string;
  @Field(() => ID, { nullable: true, description: '资金来源编号 · The source of all its money; null for an outside account.' })
  origin!: string | null;
  @Field(() => ID, { nullable: true, description: '归属对象编号 · What it belongs to: a document line or an allocation.' })
  holder!: string | null;
  @Field(() => Int, { nullable: true, description: '年度 · The year.' })
  year!: number | null;
  @Field(() => String, { description: '地点区划代码 · Place code.' })
  placeCode!: string;
}

export const LedgerAccountConnection = connectionOf('LedgerAccount', () => LedgerAccount);
