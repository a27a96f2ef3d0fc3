import { Button, Descriptions, Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import { WorkbenchLeaseDocument } from '../../../generated/workbench.js';
import { Amount, useUnit, written } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { Defined } from '../../kit/defined.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { NotFound } from '../../kit/not-found.js';
import { Page } from '../../kit/page.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { FormDrawer } from '../acts/form-drawer.js';
import { FileRows } from '../files/file-rows.js';
import { AssetLink } from '../parts/asset-link.js';
import { useMay } from '../parts/powers.js';
import { closeLease } from './income-forms.js';
import { IncomeRows } from './income-rows.js';

/** A contract over an asset: its terms, what falls due by it, what came in, its papers. */
export function LeasePage() {
  const { id = '' } = useParams();
  const t = useWords('assets');
  const word = useEnumWords();
  const may = useMay();
  const [closing, setClosing] = useState(false);
  const asked = useAsk(WorkbenchLeaseDocument, { id });
  const lease = asked.data?.lease;
  if (asked.data && !lease) return <NotFound />;
  const item = (key: string, children: ReactNode) => ({ key, label: t(key), children: children || '–' });
  const right = 'right' as const;
  return (
    <Page
      title={lease ? t('income.leaseTitle', { number: lease.number }) : t('income.lease')}
      asked={asked}
      actions={
        <>
          {lease && !lease.closedOn && may('closeLease') ? <Button onClick={() => setClosing(true)}>{t('act.closeLease')}</Button> : null}
          <Button onClick={() => window.print()}>{t('kit:print')}</Button>
        </>
      }
    >
      {lease ? (
        <>
          <Descriptions
            size="small"
            bordered
            column={{ xs: 1, sm: 2, lg: 3 }}
            className="asset-head"
            items={[
              item('asset', <AssetLink asset={lease.asset} tab="income" />),
              item('field.leaseKind', word('LeaseKind', lease.kind)),
              item('field.lesseePartyId', lease.lessee?.name),
              item('field.rent', <Amount value={lease.rent} leaf="contract" />),
              item('field.rentRhythm', word('RentRhythm', lease.rhythm)),
              item('field.guaranteed', t(lease.guaranteed ? 'kit:yes' : 'kit:no')),
              item('field.inAdvance', t(lease.inAdvance ? 'kit:yes' : 'kit:no')),
              item('field.signedOn', lease.signedOn),
              item('rights.valid', `${lease.beginsOn} ~ ${lease.endsOn}`),
              item('income.totalDue', <Amount value={lease.totalDue} to="#dues" />),
              item('income.totalReceived', <Amount value={lease.totalReceived} to="#incomes" />),
              item('field.closedOn', [lease.closedOn, lease.closedReason].filter(Boolean).join(' · ')),
            ]}
          />
          <Section title={t('income.dues')} id="dues">
            <Rows
              label={t('income.dues')}
              whenEmpty={t('income.noDue')}
              rows={lease.dues.nodes}
              columns={[
                { title: t('income.number'), dataIndex: 'number' },
                { title: t('income.period'), key: 'period', render: (_, row) => `${row.periodFrom} ~ ${row.periodTo}` },
                { title: t('income.dueOn'), dataIndex: 'dueOn' },
                {
                  title: t('field.amount'),
                  key: 'amount',
                  align: right,
                  render: (_, row) => <Amount value={row.amount} leaf="contract" />,
                },
                {
                  title: t('income.receivedOf'),
                  key: 'received',
                  align: right,
                  render: (_, row) => <Amount value={row.received} to="#incomes" />,
                },
                { title: t('income.outstanding'), key: 'rest', align: right, render: (_, row) => <Rest due={row} /> },
                {
                  title: t('note'),
                  key: 'note',
                  render: (_, { lapsedOn }) => (lapsedOn ? <Tag>{t('income.lapsed', { day: lapsedOn })}</Tag> : '–'),
                },
              ]}
            />
          </Section>
          <Section title={t('income.incomes')} id="incomes">
            <IncomeRows label={t('income.incomes')} incomes={lease.incomes.nodes} />
          </Section>
          <FileRows of={{ subjectNoun: 'lease', subjectId: lease.id, kind: 'CONTRACT' }} files={lease.attachments.nodes} />
          {closing ? (
            <FormDrawer
              form={closeLease}
              act="closeLease"
              seen={{ id: lease.id, version: lease.version }}
              onClose={() => setClosing(false)}
            />
          ) : null}
        </>
      ) : null}
    </Page>
  );
}

interface RestProps {
  readonly due: { readonly amount: string; readonly received: string; readonly outstanding: string };
}

/** What of a due has not come in. */
function Rest({ due: { amount, received, outstanding } }: RestProps) {
  const t = useWords('assets');
  const { unit } = useUnit();
  const of = {
    name: t('income.outstanding'),
    formula: t('income.restFormula'),
    parts: [
      { name: t('field.amount'), value: <Amount value={amount} leaf="contract" /> },
      { name: t('income.receivedOf'), value: <Amount value={received} to="#incomes" /> },
    ],
  };
  return (
    <Defined of={of}>
      <span className="amount">{written(outstanding, unit)}</span>
    </Defined>
  );
}
