import type { TableColumnType } from 'antd';
import { Link } from 'react-router';
import { type WorkbenchPublicPlanRowFragment, WorkbenchPublicPlansDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Trouble } from '../../kit/refusal.js';
import { usePublicAsk } from '../ask-publicly.js';
import type { PartOfPlace } from '../public-page.js';

/** The announced year plans of the county that the place belongs to; a plan is made for a whole county. */
export function PublicPlans({ placeCode }: PartOfPlace) {
  const t = useWords('public');
  const { read } = useAddress();
  const countyCode = placeCode ? `${placeCode.slice(0, 6)}000000` : null;
  const year = /^\d{4}$/.test(read('year') ?? '') ? Number(read('year')) : null;
  const asked = usePublicAsk(WorkbenchPublicPlansDocument, { filter: { countyCode, year }, ...usePage(20) });
  const columns: TableColumnType<WorkbenchPublicPlanRowFragment>[] = [
    {
      title: t('plan'),
      key: 'name',
      className: 'column-name',
      render: (_, { id, name }) => <Link to={`/public/plans/${id}`}>{name}</Link>,
    },
    { title: t('place'), key: 'place', render: (_, { place }) => place?.name ?? '–' },
    { title: t('year'), dataIndex: 'year' },
    { title: t('planNumber'), dataIndex: 'number' },
    { title: t('announcedOn'), key: 'announcedOn', render: (_, { announcedOn }) => announcedOn ?? '–' },
    { title: t('projectCount'), dataIndex: 'projectCount', align: 'right' },
    {
      title: t('budget'),
      key: 'budget',
      align: 'right',
      render: (_, { id, budget }) => <Amount value={budget} to={`/public/plans/${id}`} />,
    },
  ];
  return (
    <>
      {asked.error ? <Trouble error={asked.error} /> : null}
      <PagedTable<WorkbenchPublicPlanRowFragment>
        label={t('part.plans')}
        connection={asked.data?.yearPlans}
        columns={columns}
        whenEmpty={t('noPlans')}
        loading={asked.isFetching}
      />
    </>
  );
}
