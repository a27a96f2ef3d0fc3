import type { TableColumnType } from 'antd';
import { WorkbenchPublicDistributionsDocument, type WorkbenchPublicDistributionsQuery } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Trouble } from '../../kit/refusal.js';
import { usePublicAsk } from '../ask-publicly.js';
import type { PartOfPlace } from '../public-page.js';

type Row = WorkbenchPublicDistributionsQuery['distributions']['nodes'][number];

/** What assets earned and how much of it was given out; who got what is not for the public. */
export function PublicDistributions({ placeCode }: PartOfPlace) {
  const t = useWords('public');
  const word = useEnumWords();
  const asked = usePublicAsk(WorkbenchPublicDistributionsDocument, { filter: { placeCode }, ...usePage(20) });
  const columns: TableColumnType<Row>[] = [
    { title: t('asset'), key: 'asset', className: 'column-name', render: (_, { asset }) => asset?.name ?? '–' },
    { title: t('assetCode'), key: 'code', render: (_, { asset }) => asset?.code ?? '–' },
    { title: t('year'), dataIndex: 'year' },
    { title: t('distributed'), key: 'amount', align: 'right', render: (_, { amount }) => <Amount value={amount} leaf="share" /> },
    { title: t('distributionState'), key: 'state', render: (_, { state }) => word('DistributionState', state) },
    { title: t('decidedOn'), key: 'decidedOn', render: (_, { decidedOn }) => decidedOn ?? '–' },
    { title: t('paidOn'), key: 'paidOn', render: (_, { paidOn }) => paidOn ?? '–' },
  ];
  return (
    <>
      {asked.error ? <Trouble error={asked.error} /> : null}
      <PagedTable<Row>
        label={t('part.distributions')}
        connection={asked.data?.distributions}
        columns={columns}
        whenEmpty={t('noDistributions')}
        loading={asked.isFetching}
      />
    </>
  );
}
