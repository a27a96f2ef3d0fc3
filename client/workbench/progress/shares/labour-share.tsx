import { Descriptions, type TableColumnType } from 'antd';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { WorkbenchSharesQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { Count } from '../../kit/count.js';
import type { Definition } from '../../kit/defined.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Percent } from '../../kit/percent.js';
import { Section } from '../../kit/section.js';

type Share = WorkbenchSharesQuery['labourShare'];
type Row = Share['rows']['nodes'][number];

const policy = 'workRelief.labourShare.min';

/** Pay for work on work-relief projects, against the least share of their central money. */
export function LabourShare({ share, loading }: { readonly share: Share; readonly loading: boolean }) {
  const t = useWords('progress');
  const right = 'right' as const;
  const [search] = useSearchParams();
  const of = (central: ReactNode, pay: ReactNode): Definition => ({
    name: t('share'),
    formula: t('formula.labour'),
    parts: [
      { name: t('labourPay'), value: pay },
      { name: t('centralAmount'), value: central },
    ],
    policy,
  });
  const central = ({ id, centralAmount }: Row) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries({ project: id, level: 'CENTRAL', task: 'WORK_RELIEF', by: 'LINE' })) next.set(name, value);
    return <Amount value={centralAmount} to={`/progress?${next}`} />;
  };
  const pay = ({ id, labourPay }: Row) => <Amount value={labourPay} to={`/projects/${id}?tab=content`} />;
  const columns: TableColumnType<Row>[] = [
    {
      title: t('project'),
      key: 'project',
      className: 'money-name',
      render: (_, { id, name }) => <Link to={`/projects/${id}?tab=money`}>{name}</Link>,
    },
    { title: t('centralAmount'), key: 'central', align: right, render: (_, row) => central(row) },
    { title: t('labourPay'), key: 'pay', align: right, render: (_, row) => pay(row) },
    { title: t('share'), key: 'share', align: right, render: (_, row) => <Percent value={row.share} of={of(central(row), pay(row))} /> },
    { title: t('least'), key: 'least', align: right, render: (_, row) => <Percent value={row.least} to={`/policies/${policy}`} /> },
    {
      title: t('verdict'),
      key: 'met',
      render: (_, { isMet }) => t(isMet === null ? 'notRecorded' : isMet ? 'met' : 'notMet'),
    },
  ];
  return (
    <Section title={t('labourShare')} id="labour">
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, sm: 2, lg: 5 }}
        items={[
          { key: 'central', label: t('recordedAmount'), children: <Amount value={share.centralAmount} to="#labour" /> },
          { key: 'pay', label: t('recordedPay'), children: <Amount value={share.labourPay} to="#labour" /> },
          {
            key: 'share',
            label: t('share'),
            children: (
              <Percent
                value={share.share}
                of={of(<Amount value={share.centralAmount} to="#labour" />, <Amount value={share.labourPay} to="#labour" />)}
              />
            ),
          },
          { key: 'least', label: t('least'), children: <Percent value={share.least} to={`/policies/${policy}`} /> },
          { key: 'without', label: t('withoutRecord'), children: <Count value={share.projectsWithoutRecord} to="#labour" /> },
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
