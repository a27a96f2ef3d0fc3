import { registerEnumType } from 'type-graphql';
import { claimStates } from '../rules/claim-lifecycle.js';
import { claimKinds, dispositions, duties, tasks } from '../rules/words.js';
import { documentOrders } from '../views/find-documents.js';
import { claimOrders } from '../views/find-money-acts.js';

function named<Table extends Readonly<Record<string, string>>>(name: string, description: string, table: Table) {
  const values = Object.fromEntries(Object.keys(table).map((key) => [key, key])) as { readonly [Key in keyof Table]: Key };
  const valuesConfig = Object.fromEntries(Object.entries(table).map(([key, words]) => [key, { description: words }]));
  registerEnumType(values, { name, description, valuesConfig } as never);
  return values;
}

export const FundTask = named('FundTask', '任务方向 · The task line of the bridging fund.', tasks);
export const Disposition = named(
  'Disposition',
  '安排去向：本级或下级 · Whether the county itself or a township uses the quota.',
  dispositions,
);
export const ClaimKind = named('ClaimKind', '报账类型 · What a claim is for; it decides which proofs are needed.', claimKinds);
export const ClaimState = named('ClaimState', '报账状态 · Where a claim is on its way.', claimStates);
export const Duty = named('Duty', '报账环节 · A duty over a claim; no one person holds two.', duties);

const documentOrderWords: Readonly<Record<keyof typeof documentOrders, string>> = {
  RECEIVED_DESC: '收文日期，新的在前 · Latest received first.',
  RECEIVED_ASC: '收文日期，旧的在前 · Earliest received first.',
  ISSUED_DESC: '发文日期，新的在前 · Latest issued first.',
  AMOUNT_DESC: '金额，大的在前 · Largest amount first.',
};
export const FundDocumentOrder = named('FundDocumentOrder', '指标文排序 · Order of fund documents.', documentOrderWords);

const claimOrderWords: Readonly<Record<keyof typeof claimOrders, string>> = {
  NEWEST_FIRST: '新的在前 · Newest first.',
  WAITING_LONGEST: '等候最久的在前 · Those that wait longest in their state first.',
};
export const ClaimOrder = named('ClaimOrder', '报账排序 · Order of claims.', claimOrderWords);

export const MoneyActOrder = named('MoneyActOrder', '资金业务排序 · Order of money acts.', {
  DATE_DESC: '业务日期，新的在前 · Latest business date first.',
  DATE_ASC: '业务日期，旧的在前 · Earliest business date first.',
});
