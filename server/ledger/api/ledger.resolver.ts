import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { Money } from '../../kernel/scalars.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { findAccount, findAccounts } from '../views/find-accounts.js';
import { findEntries, findEntry } from '../views/find-entries.js';
import { LedgerAccountFilter, LedgerEntryFilter, MomentArgs } from './ledger.input.js';
import { LedgerAccount, LedgerAccountConnection } from './ledger-account.type.js';
import { LedgerEntry, LedgerEntryConnection, LedgerEntryOrder, PostingConnection } from './ledger-entry.type.js';

@Resolver(() => LedgerEntry)
export class LedgerEntryResolver {
  @Query(() => LedgerEntryConnection, { description: '辖区内的记账分录 · Ledger entries within one’s area.' })
  ledgerEntries(
    @Arg('filter', () => LedgerEntryFilter, { nullable: true, description: '筛选 · Which entries.' }) filter: LedgerEntryFilter | null,
    @Arg('order', () => LedgerEntryOrder, {
      nullable: true,
      description: '排序，默认后记的在前 · The order; latest recorded first by default.',
    })
    order: LedgerEntryOrder | null,
    @Args(() => PageArgs) _page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => findEntries(em, filter ?? {}, order ?? 'NEWEST_FIRST', askedOf(info)));
  }

  @Query(() => LedgerEntry, {
    nullable: true,
    description: '一条记账分录及其各行 · One ledger entry with its postings; null when unknown.',
  })
  ledgerEntry(
    @Arg('id', () => ID, { description: '编号 · Identity.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => findEntry(em, id, askedOf(info)));
  }
}

@Resolver(() => LedgerAccount)
export class LedgerAccountResolver {
  @Query(() => LedgerAccountConnection, { description: '辖区内的账户，按地址排序 · Ledger accounts within one’s area, by address.' })
  ledgerAccounts(
    @Arg('filter', () => LedgerAccountFilter, { nullable: true, description: '筛选 · Which accounts.' }) filter: LedgerAccountFilter | null,
    @Args(() => PageArgs) _page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => findAccounts(em, filter ?? {}, askedOf(info)));
  }

  @Query(() => LedgerAccount, { nullable: true, description: '一个账户 · One ledger account; null when unknown.' })
  ledgerAccount(
    @Arg('id', () => ID, { description: '编号 · Identity.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => findAccount(em, id, askedOf(info)));
  }

  @AnsweredField(() => Money, {
    nullable: true,
    description:
      '余额（元），可问任一业务日期和记录时刻；外部账户为空 · The balance in yuan, now or at any business date as known at any moment; null outside.',
  })
  balance(@Root() account: LedgerAccount, @Args(() => MomentArgs) _moment: MomentArgs, @Info() info: GraphQLResolveInfo) {
    return answered(account, info);
  }

  @AnsweredField(() => PostingConnection, { description: '该账户的分录行，后记的在前 · The postings of the account, latest first.' })
  postings(@Root() account: LedgerAccount, @Args(() => PageArgs) _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(account, info);
  }
}
