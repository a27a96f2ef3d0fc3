import { Descriptions } from 'antd';
import type { ReactNode } from 'react';
import type { WorkbenchDisposalQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { AssetLink } from '../parts/asset-link.js';

/** What is to be disposed of and why, and what each step brought. */
export function DisposalHead({ disposal: one }: { readonly disposal: NonNullable<WorkbenchDisposalQuery['disposal']> }) {
  const t = useWords('assets');
  const word = useEnumWords();
  const item = (key: string, children: ReactNode) => ({ key, label: t(key), children: children || '–' });
  const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' · ');
  const vote = one.votesCast ? t('disposal.vote', { ...one }) : null;
  return (
    <Descriptions
      size="small"
      bordered
      column={{ xs: 1, sm: 2, lg: 3 }}
      className="asset-head"
      items={[
        item('asset', <AssetLink asset={one.asset} />),
        item('disposal.kind', word('DisposalKind', one.kind)),
        item('field.condition', word('DisposalCondition', one.condition)),
        item('state', word('DisposalState', one.state)),
        item('disposal.by', joined(one.requestedBy?.name, one.requestedOn)),
        item('field.reason', one.reason),
        item('netValue', <Amount value={one.netValue} to={`/assets/${one.asset?.id}?tab=trail`} />),
        item('field.valuation', <Amount value={one.valuation} leaf="statement" />),
        item('field.valuedBy', joined(one.valuedBy, one.valuationNumber, one.valuedOn)),
        item('disposal.voted', one.isCollective ? joined(vote, one.voteRecord, one.votedOn) : t('disposal.noVote')),
        item('disposal.approved', joined(one.documentNumber, one.approvedOn)),
        item('disposal.consented', joined(one.consentNumber, one.consentedOn)),
        item('field.completedOn', one.completedOn),
        item('field.proceeds', <Amount value={one.proceeds} leaf="income" />),
        item('field.proceedsUse', joined(one.proceedsUse, one.voucherNumber, one.noProceedsReason)),
        ...(one.closedOn ? [item('disposal.closed', joined(one.closedOn, one.closedReason))] : []),
      ]}
    />
  );
}
