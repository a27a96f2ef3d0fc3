import type { TableColumnType } from 'antd';
import { Link } from 'react-router';
import type { WorkbenchSampleQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { useSession } from '../../session/session.js';
import { SubjectLink } from '../subject-link.js';

type Sample = NonNullable<WorkbenchSampleQuery['sample']>;
type Row = Sample['items']['nodes'][number];

/** What was drawn, in its order, with the figures by which the drawing can be followed. */
export function SampleItems({ sample, loading }: { readonly sample: Sample; readonly loading: boolean }) {
  const t = useWords('oversight');
  const { may } = useSession();
  const isByMoney = sample.by === 'MONEY';
  const noun = { ASSETS: 'ASSET', PROJECTS: 'PROJECT', PAYMENTS: null }[sample.population];
  const opened = ({ asset, project, subjectId }: Row) => {
    if (asset) return `/assets/${asset.id}?asof=${sample.asOf}`;
    return project ? `/projects/${project.id}?tab=money` : `/claims/payments/${subjectId}`;
  };
  const columns: TableColumnType<Row>[] = [
    {
      title: t('subject'),
      key: 'subject',
      className: 'column-name',
      render: (_, { rank, asset, project, name, subjectId }) => (
        <>
          {rank}. <SubjectLink asset={asset} project={project} otherwise={name} />
          {asset || project ? null : <div className="code">{subjectId}</div>}
        </>
      ),
    },
    { title: t('amount'), key: 'amount', align: 'right', render: (_, row) => <Amount value={row.amount} to={opened(row)} /> },
    isByMoney
      ? {
          title: t('samples.preceding'),
          key: 'preceding',
          align: 'right',
          render: (_, { precedingAmount }) => <Amount value={precedingAmount} leaf="sample" />,
        }
      : { title: t('samples.rankHash'), key: 'rankHash', render: (_, { rankHash }) => <code className="digest">{rankHash}</code> },
    { title: t('samples.hits'), dataIndex: 'hits', align: 'right' },
  ];
  if (noun && may('drawEvidencePack')) {
    columns.push({
      title: t('tab.evidence'),
      key: 'evidence',
      className: 'no-print',
      render: (_, { subjectId }) => <Link to={`/oversight/evidence?noun=${noun}&subject=${subjectId}`}>{t('evidence.draw')}</Link>,
    });
  }
  return (
    <PagedTable<Row>
      label={t('samples.items')}
      connection={sample.items}
      columns={columns}
      whenEmpty={t('samples.noItems')}
      loading={loading}
    />
  );
}
