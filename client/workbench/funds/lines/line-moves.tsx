import { Link } from 'react-router';
import type { WorkbenchFundLineQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { useCarryOverColumns } from '../lists/carry-over-columns.js';
import { LineLink } from '../parts/names.js';

type Line = NonNullable<WorkbenchFundLineQuery['fundLine']>;

/** What else was done with a line: carried over, consolidated, returned. */
export function LineMoves({ line }: { readonly line: Line }) {
  const t = useWords('funds');
  const carryOvers = useCarryOverColumns(false);
  const consolidations = [...(line.consolidatedFrom ? [line.consolidatedFrom] : []), ...line.consolidations];
  const amount = {
    title: t('amount'),
    key: 'amount',
    align: 'right' as const,
    render: (_: unknown, row: { readonly amount: string; readonly entry?: { readonly id: string } | null | undefined }) => (
      <Amount value={row.amount} to={row.entry ? `/funds/ledger/entries/${row.entry.id}` : null} />
    ),
  };
  return (
    <>
      {line.carryOvers.nodes.length > 0 ? (
        <Section title={t('section.carryOvers')}>
          <Rows label={t('section.carryOvers')} whenEmpty={t('kit:none')} rows={line.carryOvers.nodes} columns={carryOvers} />
        </Section>
      ) : null}
      {consolidations.length > 0 ? (
        <Section title={t('section.consolidations')}>
          <Rows
            label={t('section.consolidations')}
            whenEmpty={t('kit:none')}
            rows={consolidations}
            columns={[
              { title: t('field.consolidatedOn'), dataIndex: 'consolidatedOn' },
              { title: t('fromLine'), key: 'from', className: 'fund-name', render: (_, { fromLine }) => <LineLink line={fromLine} /> },
              { title: t('toLine'), key: 'to', className: 'fund-name', render: (_, { toLine }) => <LineLink line={toLine} /> },
              amount,
              { title: t('field.decisionNumber'), dataIndex: 'decisionNumber' },
              { title: t('field.reason'), dataIndex: 'reason', className: 'fund-name' },
            ]}
          />
        </Section>
      ) : null}
      {line.surplusReturns.length > 0 ? (
        <Section title={t('section.surplusReturns')}>
          <Rows
            label={t('section.surplusReturns')}
            whenEmpty={t('kit:none')}
            rows={line.surplusReturns}
            columns={[
              { title: t('field.surplusReturnedOn'), dataIndex: 'returnedOn' },
              amount,
              { title: t('field.decisionNumber'), dataIndex: 'decisionNumber' },
              { title: t('field.reason'), dataIndex: 'reason', className: 'fund-name' },
              {
                title: t('ledger.entry'),
                key: 'entry',
                render: (_, { entry }) => (entry ? <Link to={`/funds/ledger/entries/${entry.id}`}>{t('ledger.entry')}</Link> : '–'),
              },
            ]}
          />
        </Section>
      ) : null}
    </>
  );
}
