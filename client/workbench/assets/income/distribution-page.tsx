import { Button, Descriptions } from 'antd';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { WorkbenchDistributionDocument } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { NotFound } from '../../kit/not-found.js';
import { Page } from '../../kit/page.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { CaseMoves } from '../acts/case-moves.js';
import { FileRows } from '../files/file-rows.js';
import { AssetLink } from '../parts/asset-link.js';
import { useMay } from '../parts/powers.js';
import { ActRows } from '../trail/act-rows.js';
import { DistributionNotices } from './distribution-notices.js';
import { distributionForms } from './income-forms.js';

/** How the income of an asset is shared out: the plan, who decided and reviewed it, whether it was paid. */
export function DistributionPage() {
  const { id = '' } = useParams();
  const t = useWords('assets');
  const word = useEnumWords();
  const may = useMay();
  const asked = useAsk(WorkbenchDistributionDocument, { id });
  const one = asked.data?.distribution;
  if (asked.data && !one) return <NotFound />;
  const item = (key: string, children: ReactNode) => ({ key, label: t(key), children: children || '–' });
  const amends = one && may('amendDistribution') && ['DRAFTED', 'RETURNED'].includes(one.state);
  const right = 'right' as const;
  return (
    <Page
      title={one ? t('income.distributionTitle', { name: one.asset?.name, year: one.year }) : t('income.distribution')}
      asked={asked}
      actions={<Button onClick={() => window.print()}>{t('kit:print')}</Button>}
    >
      {one ? (
        <>
          <Descriptions
            size="small"
            bordered
            column={{ xs: 1, sm: 2, lg: 3 }}
            className="asset-head"
            items={[
              item('asset', <AssetLink asset={one.asset} tab="income" />),
              item('field.year', one.year),
              item('field.amount', <Amount value={one.amount} to="#shares" />),
              item('state', `${word('DistributionState', one.state)} · ${one.stateSince}`),
              item('income.draftedOn', one.draftedOn),
              item('field.decisionRecord', [one.decidedOn, one.decisionRecord].filter(Boolean).join(' · ')),
              item('income.reviewedOn', one.reviewedOn),
              item('field.filingNumber', [one.filedOn, one.filingNumber].filter(Boolean).join(' · ')),
              item('income.paid', [one.paidOn, one.voucherNumber].filter(Boolean).join(' · ')),
              ...(one.returnReason ? [item('income.returnReason', one.returnReason)] : []),
              ...(one.note ? [item('note', one.note)] : []),
            ]}
          />
          <CaseMoves
            moves={one.availableMoves}
            forms={distributionForms}
            more={amends ? ['amendDistribution'] : []}
            seen={{ id: one.id, version: one.version }}
            initial={{
              amendDistribution: {
                year: one.year,
                amount: one.amount,
                note: one.note,
                shares: one.shares.map(({ use, recipient, amount }) => ({ use, recipient, amount })),
              },
            }}
          />
          <Section title={t('income.shares')} id="shares">
            <Rows
              label={t('income.shares')}
              whenEmpty="–"
              rows={one.shares}
              columns={[
                { title: t('field.use'), key: 'use', render: (_, { use }) => word('DistributionUse', use) },
                { title: t('field.recipient'), dataIndex: 'recipient' },
                {
                  title: t('field.amount'),
                  key: 'amount',
                  align: right,
                  render: (_, { amount }) => <Amount value={amount} leaf="share" />,
                },
              ]}
            />
          </Section>
          <DistributionNotices distribution={one} />
          <ActRows acts={one.acts.nodes} states="DistributionState" />
          <FileRows of={{ subjectNoun: 'distribution', subjectId: one.id, kind: 'HOUSEHOLD_LIST' }} files={one.attachments.nodes} />
        </>
      ) : null}
    </Page>
  );
}
