import { WorkbenchDocumentTraceDocument, type WorkbenchFundsTraceFragment } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { Figures } from '../parts/figures.js';
import { ProjectLink } from '../parts/names.js';
import { TracedAssets } from './traced-assets.js';

const parts = [
  ...(['amount', 'notReceived', 'returned', 'consolidated', 'unallocated', 'unpaid'] as const),
  ...(['paid', 'formed', 'notFormed', 'expensed', 'residual'] as const),
] as const;

const rowKeys = ['allocated', 'paid', 'unpaid', 'formed', 'expensed', 'notFormed'] as const;
type RowKey = (typeof rowKeys)[number];

/** What the money of the document became: where it lies, what was paid, and which assets it formed, project by project. */
export function DocumentTrace({ id }: { readonly id: string }) {
  const t = useWords('funds');
  const asked = useAsk(WorkbenchDocumentTraceDocument, { id });
  return (
    <Section title={t('section.trace')}>
      <Asked asked={asked}>
        {({ fundDocument }) => (fundDocument?.trace ? <Trace id={id} trace={fundDocument.trace} /> : <p>{t('traceHidden')}</p>)}
      </Asked>
    </Section>
  );
}

function Trace({ id, trace }: { readonly id: string; readonly trace: WorkbenchFundsTraceFragment }) {
  const t = useWords('funds');
  const { read } = useAddress();
  const chosen = read('of');
  const lies = (kinds: readonly string[], more = '') => `/funds/idle?document=${id}${more}${kinds.map((kind) => `&kind=${kind}`).join('')}`;
  const laid = ['UNRELEASED', 'UNPAID'];
  /** What each part is made of: lists of acts, money that lies, or the projects below. */
  const opens: Readonly<Record<(typeof parts)[number], string>> = {
    amount: `/funds/lines?document=${id}`,
    notReceived: `/funds/lines?document=${id}`,
    returned: `/funds/surplus-returns?document=${id}`,
    consolidated: `/funds/consolidations?document=${id}`,
    unallocated: lies(['UNALLOCATED']),
    unpaid: lies(laid),
    paid: `/claims/payments?document=${id}`,
    formed: '#traced',
    notFormed: '#traced',
    expensed: '#traced',
    residual: '#traced',
  };
  type Row = (typeof trace.projects.nodes)[number] & { readonly id: string };
  const rows: Row[] = trace.projects.nodes.map((row, index) => ({ ...row, id: row.project?.id ?? String(index) }));
  const address = (key: RowKey, project: string): string => {
    switch (key) {
      case 'allocated':
        return `/funds/allocations?document=${id}&project=${project}`;
      // What is not formed yet is what was paid on works that are not settled.
      case 'notFormed':
      case 'paid':
        return `/claims/payments?document=${id}&project=${project}`;
      case 'unpaid':
        return lies(laid, `&project=${project}`);
      default:
        return `/funds/documents/${id}?tab=trace&of=${project}#became`;
    }
  };
  const amount = (key: RowKey) => ({
    title: t(key === 'allocated' ? 'money.allocated' : `trace.${key}`),
    key,
    align: 'right' as const,
    render: (_: unknown, row: Row) => <Amount value={row[key]} to={row.project ? address(key, row.project.id) : null} />,
  });
  return (
    <>
      <Figures items={parts.map((key) => ({ key, label: t(`trace.${key}`), value: trace[key], to: opens[key] }))} />
      <div id="traced">
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
            ...rowKeys.map(amount),
          ]}
        />
      </div>
      {trace.projects.totalCount > rows.length ? <p>{t('moreProjects', { count: trace.projects.totalCount })}</p> : null}
      {chosen ? <TracedAssets document={id} project={chosen} /> : null}
    </>
  );
}
