import { Descriptions } from 'antd';
import { Link, useParams } from 'react-router';
import { WorkbenchFundLineDocument, WorkbenchLineAllocationsDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { NotFound } from '../../kit/not-found.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Section } from '../../kit/section.js';
import { type AllocationRow, useAllocationColumns } from '../allocations/allocation-columns.js';
import { Figures } from '../parts/figures.js';
import { FundPage } from '../parts/fund-page.js';
import { useLineFigures } from '../parts/money-links.js';
import { documentName, useSourceWords } from '../parts/names.js';
import { LineActs } from './line-acts.js';
import { LineMoves } from './line-moves.js';

/** One line of a document: its money at every stage, what was laid on projects, and what else was done with it. */
export function LinePage() {
  const { id = '' } = useParams();
  const t = useWords('funds');
  const words = useSourceWords();
  const figures = useLineFigures();
  const asked = useAsk(WorkbenchFundLineDocument, { id });
  const line = asked.data?.fundLine;
  if (asked.data && !line) return <NotFound />;
  return (
    <FundPage
      title={line ? `${documentName(line.document)} ${words(line)}` : t('field.line')}
      asked={asked}
      actions={line && !line.document.reversal ? <LineActs lineId={line.id} /> : null}
    >
      {line ? (
        <>
          <Descriptions
            size="small"
            bordered
            column={{ xs: 1, sm: 2, lg: 4 }}
            className="fund-head"
            items={[
              {
                key: 'document',
                label: t('document'),
                children: <Link to={`/funds/documents/${line.document.id}`}>{line.document.title}</Link>,
                span: { xs: 1, sm: 1, lg: 2 },
              },
              { key: 'purpose', label: t('field.purpose'), children: line.purpose ?? '–', span: { xs: 1, sm: 1, lg: 2 } },
              { key: 'year', label: t('field.year'), children: line.document.year },
              { key: 'receivedOn', label: t('field.receivedOn'), children: line.document.receivedOn },
              { key: 'useBy', label: t('useBy'), children: line.useBy },
              {
                key: 'entries',
                label: t('nav.ledger'),
                children: <Link to={`/funds/ledger?origin=${line.id}`}>{t('ledger.allOfLine')}</Link>,
              },
            ]}
          />
          <Section title={t('section.money')}>
            <Figures items={figures(line.money, { lineId: line.id })} />
          </Section>
          <LineAllocations id={line.id} />
          <LineMoves line={line} />
        </>
      ) : null}
    </FundPage>
  );
}

function LineAllocations({ id }: { readonly id: string }) {
  const t = useWords('funds');
  const asked = useAsk(WorkbenchLineAllocationsDocument, { id, ...usePage(20) });
  const columns = useAllocationColumns(false);
  return (
    <Section title={t('section.allocations')}>
      <PagedTable<AllocationRow>
        label={t('section.allocations')}
        whenEmpty={t('empty.allocationsOfLine')}
        connection={asked.data?.fundLine?.allocations}
        columns={columns}
        loading={asked.isFetching}
      />
    </Section>
  );
}
