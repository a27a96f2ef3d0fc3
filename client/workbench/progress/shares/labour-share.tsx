import { Descriptions, type TableColumnType } from 'antd';
import { Link } from 'react-router';
import type { WorkbenchSharesQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Section } from '../../kit/section.js';
import { Percent } from '../parts/figures.js';

type Share = WorkbenchSharesQuery['labourShare'];
type Row = Share['rows']['nodes'][number];

/** Pay for work on work-relief projects, against the least share of their central money. */
export function LabourShare({ share, loading }: { readonly share: Share; readonly loading: boolean }) {
  const t = useWords('progress');
  const right = 'right' as const;
  const columns: TableColumnType<Row>[] = [
    {
      title: t('project'),
      key: 'project',
      className: 'money-name',
      render: (_, { id, name }) => <Link to={`/projects/${id}?tab=money`}>{name}</Link>,
    },
    { title: t('centralAmount'), key: 'central', align: right, render: (_, row) => <Amount value={row.centralAmount} /> },
    { title: t('labourPay'), key: 'pay', align: right, render: (_, row) => <Amount value={row.labourPay} /> },
    { title: t('share'), key: 'share', align: right, render: (_, row) => <Percent value={row.share} /> },
    { title: t('least'), key: 'least', align: right, render: (_, row) => <Percent value={row.least} /> },
    {
      title: t('verdict'),
      key: 'met',
      render: (_, { isMet }) => t(isMet === null ? 'notRecorded' : isMet ? 'met' : 'notMet'),
    },
  ];
  return (
    <Section title={t('labourShare')}>
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, sm: 2, lg: 5 }}
        items={[
          { key: 'central', label: t('recordedAmount'), children: <Amount value={share.centralAmount} /> },
          { key: 'pay', label: t('recordedPay'), children: <Amount value={share.labourPay} /> },
          { key: 'share', label: t('share'), children: <Percent value={share.share} /> },
          { key: 'least', label: t('least'), children: <Percent value={share.least} /> },
          { key: 'without', label: t('withoutRecord'), children: share.projectsWithoutRecord },
        ]}
      />
      <PagedTable<Row>
        size="small"
        label={t('labourShare')}
        connection={share.rows}
        columns={columns}
        whenEmpty={t('noWorkRelief')}
        loading={loading}
      />
    </Section>
  );
}
