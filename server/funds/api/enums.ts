import { wordEnum } from '../../kernel/word-enum.js';
import { claimStates } from '../rules/claim-lifecycle.js';
import { claimKinds, dispositions, documentChains, duties, tasks } from '../rules/words.js';
import { documentOrders } from '../views/find-documents.js';
import { claimOrders } from '../views/find-money-acts.js';

export const FundTask = wordEnum('FundTask', '任务方向 · The task line of the bridging fund.', tasks);
export const Disposition = wordEnum(
  'Disposition',
  '安排去向：本级或下级 · Whether the county itself or a township uses the quota.',
  dispositions,
);
export const ClaimKind = wordEnum('ClaimKind', '报账类型 · What a claim is for; it decides which proofs are needed.', claimKinds);
export const ClaimState = wordEnum('ClaimState', '报账状态 · Where a claim is on its way.', claimStates);
export const Duty = wordEnum('Duty', '报账环节 · A duty over a claim; no one person holds two.', duties);

const documentOrderWords: Readonly<Record<keyof typeof documentOrders, string>> = {
  RECEIVED_DESC: '收文日期，新的在前 · Latest received first.',
  RECEIVED_ASC: '收文日期，旧的在前 · Earliest received first.',
  ISSUED_DESC: '发文日期，新的在前 · Latest issued first.',
  AMOUNT_DESC: '金额，大的在前 · Largest amount first.',
};
export const FundDocumentOrder = wordEnum('FundDocumentOrder', '指标文排序 · Order of fund documents.', documentOrderWords);

export const FundDocumentChain = wordEnum('FundDocumentChain', '文件链状态 · How a document stands in its chain.', documentChains);

const claimOrderWords: Readonly<Record<keyof typeof claimOrders, string>> = {
  NEWEST_FIRST: '新的在前 · Newest first.',
  WAITING_LONGEST: '等候最久的在前 · Those that wait longest in their state first.',
};
export const ClaimOrder = wordEnum('ClaimOrder', '报账排序 · Order of claims.', claimOrderWords);

export const MoneyActOrder = wordEnum('MoneyActOrder', '资金业务排序 · Order of money acts.', {
  DATE_DESC: '业务日期，新的在前 · Latest business date first.',
  DATE_ASC: '业务日期，旧的在前 · Earliest business date first.',
});
