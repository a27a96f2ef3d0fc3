import { Descriptions, Tag } from 'antd';
import { Link, useParams } from 'react-router';
import { WorkbenchAllocationDocument, type WorkbenchAllocationQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { NotFound } from '../../kit/not-found.js';
import { Section } from '../../kit/section.js';
import { useAllocationAddress } from '../../session/money-addresses.js';
import { Figures } from '../parts/figures.js';
import { FundPage } from '../parts/fund-page.js';
import { documentName, LineLink, ProjectLink } from '../parts/names.js';
import { ReversalNote } from '../parts/reversal-note.js';
import { AllocationActs } from './allocation-acts.js';
import { AllocationCourse } from './allocation-course.js';

export type AllocationShown = NonNullable<WorkbenchAllocationQuery['allocation']>;

const keys = ['allocated', 'released', 'unreleased', 'paid', 'unpaid', 'reclaimed', 'adjustedOut', 'balance'] as const;

/** One allocation: what it is made of and what became of it. */
export function AllocationPage() {
  const { id = '' } = useParams();
  const t = useWords('funds');
  const asked = useAsk(WorkbenchAllocationDocument, { id });
  const address = useAllocationAddress();
  const allocation = asked.data?.allocation;
  if (asked.data && !allocation) return <NotFound />;
  return (
    <FundPage
      title={allocation ? t('allocationOn', { project: allocation.project?.name ?? '–' }) : t('allocation')}
      asked={asked}
      actions={allocation && !allocation.reversal ? <AllocationActs allocation={allocation} /> : null}
    >
      {allocation ? (
        <>
          {allocation.reversal ? <ReversalNote reversal={allocation.reversal} /> : null}
          {allocation.isSample ? <Tag>{t('kit:sample')}</Tag> : null}
          <Section title={t('section.money')}>
            <Figures
              items={keys.map((key) => ({
                key,
                label: t(`money.${key}`),
                value: allocation.money?.[key],
                to: address(allocation.id, key),
              }))}
            />
          </Section>
          <div id="made-of">
            <MadeOf allocation={allocation} />
          </div>
          <AllocationCourse allocation={allocation} />
        </>
      ) : null}
    </FundPage>
  );
}

/** From which line and document the money came, by which approval, onto which project. */
function MadeOf({ allocation }: { readonly allocation: AllocationShown }) {
  const t = useWords('funds');
  const word = useEnumWords();
  const { line, project, sourceAdjustment: source } = allocation;
  return (
    <Section title={t('section.madeOf')}>
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, sm: 2, lg: 3 }}
        className="fund-head"
        items={[
          { key: 'project', label: t('field.project'), children: <ProjectLink project={project} /> },
          { key: 'state', label: t('projectState'), children: word('ProjectState', project?.state) },
          { key: 'place', label: t('place'), children: allocation.place?.path ?? '–' },
          {
            key: 'document',
            label: t('document'),
            children: <Link to={`/funds/documents/${line.document.id}`}>{documentName(line.document)}</Link>,
          },
          { key: 'line', label: t('field.line'), children: <LineLink line={line} /> },
          {
            key: 'amount',
            label: t('amount'),
            children: (
              <Amount
                value={allocation.amount}
                {...(allocation.entry ? { to: `/funds/ledger/entries/${allocation.entry.id}` } : { leaf: 'posting' })}
              />
            ),
          },
          { key: 'day', label: t('field.allocatedOn'), children: allocation.allocatedOn },
          { key: 'year', label: t('budgetYear'), children: allocation.year },
          { key: 'disposition', label: t('field.disposition'), children: word('Disposition', allocation.disposition) },
          { key: 'approval', label: t('field.approvalNumber'), children: allocation.approvalNumber },
          { key: 'subject', label: t('field.expenseSubject'), children: allocation.expenseSubject ?? '–' },
          {
            key: 'entry',
            label: t('field.entry'),
            children: allocation.entry ? <Link to={`/funds/ledger/entries/${allocation.entry.id}`}>{t('ledger.entry')}</Link> : '–',
          },
          ...(source
            ? [
                {
                  key: 'source',
                  label: t('cameBy'),
                  span: 'filled' as const,
                  children: (
                    <span className="fund-text">
                      {t('adjustedFrom', { day: source.adjustedOn, number: source.decisionNumber })}{' '}
                      {source.from ? (
                        <Link to={`/funds/allocations/${source.from.id}`}>{source.from.project?.name ?? t('allocation')}</Link>
                      ) : (
                        '–'
                      )}
                    </span>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
