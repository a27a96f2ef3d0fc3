import { WorkbenchDocumentTraceDocument, type WorkbenchFundsTraceFragment } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { Figures } from '../parts/figures.js';
import { ProjectLink } from '../parts/names.js';

const parts = [
  ...(['amount', 'notReceived', 'returned', 'consolidated', 'unallocated', 'unpaid'] as const),
  ...(['paid', 'formed', 'notFormed', 'expensed', 'residual'] as const),
] as const;

/** What the money of the document became: where it lies, what was paid, and which assets it formed, project by project. */
export function DocumentTrace({ id }: { readonly id: string }) {
  const t = useWords('funds');
  const asked = useAsk(WorkbenchDocumentTraceDocument, { id });
  return (
    <Section title={t('section.trace')}>
      <Asked asked={asked}>
        {({ fundDocument }) => (fundDocument?.trace ? <Trace trace={fundDocument.trace} /> : <p>{t('traceHidden')}</p>)}
      </Asked>
    </Section>
  );
}

function Trace({ trace }: { readonly trace: WorkbenchFundsTraceFragment }) {
  const t = useWords('funds');
  type Row = (typeof trace.projects.nodes)[number] & { readonly id: string };
  const rows: Row[] = trace.projects.nodes.map((row, index) => ({ ...row, id: row.project?.id ?? String(index) }));
  const amount = (key: 'allocated' | 'paid' | 'unpaid' | 'formed') => ({
    title: t(key === 'allocated' ? 'money.allocated' : `trace.${key}`),
    key,
    align: 'right' as const,
    render: (_: unknown, row: Row) => <Amount value={row[key]} />,
  });
  return (
    <>
      <Figures items={parts.map((key) => ({ key, label: t(`trace.${key}`), value: trace[key] }))} />
      <Rows<Row>
        label={t('section.trace')}
        whenEmpty={t('empty.allocationsOfLine')}
        rows={rows}
        columns={[
          {
            title: t('field.project'),
            key: 'project',
            className: 'fund-name',
            render: (_, { project }) => <ProjectLink project={project} />,
          },
          ...(['allocated', 'paid', 'unpaid', 'formed'] as const).map(amount),
        ]}
      />
      {trace.projects.totalCount > rows.length ? <p>{t('moreProjects', { count: trace.projects.totalCount })}</p> : null}
    </>
  );
}
