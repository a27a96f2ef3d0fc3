import { Empty, type TableColumnType } from 'antd';
import { WorkbenchPublicRegisterDocument, type WorkbenchPublicRegisterQuery } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Trouble } from '../../kit/refusal.js';
import { usePublicAsk } from '../ask-publicly.js';
import type { PartOfPlace } from '../public-page.js';

type Row = WorkbenchPublicRegisterQuery['publicRegister']['rows']['nodes'][number];

/** The detail register of a township or village; that the wider ones are not shown the platform says itself. */
export function PublicAssets({ placeCode }: PartOfPlace) {
  const t = useWords('public');
  const word = useEnumWords();
  const page = usePage(20);
  const asked = usePublicAsk(WorkbenchPublicRegisterDocument, { placeCode: placeCode ?? '', ...page }, { enabled: placeCode !== null });
  if (placeCode === null) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('chooseTownship')} />;
  if (asked.error) {
    return (
      <>
        <Trouble error={asked.error} />
        <p>{t('chooseTownship')}</p>
      </>
    );
  }
  const register = asked.data?.publicRegister;
  const columns: TableColumnType<Row>[] = [
    { title: t('asset'), key: 'name', className: 'column-name', render: (_, { name }) => name },
    { title: t('assetCode'), dataIndex: 'code' },
    { title: t('assetClass'), key: 'class', render: (_, row) => word('AssetClass', row.class) },
    { title: t('assetState'), key: 'state', render: (_, { state }) => word('AssetState', state) },
    { title: t('quantity'), key: 'quantity', render: (_, { quantity, unit }) => `${quantity ?? '–'} ${unit ?? ''}` },
    { title: t('location'), key: 'location', className: 'column-name', render: (_, { location }) => location ?? '–' },
    { title: t('originalValue'), key: 'original', align: 'right', render: (_, row) => <Amount value={row.originalValue} leaf="asset" /> },
    {
      title: t('owner'),
      key: 'owner',
      render: (_, { owners }) => owners.map(({ party }) => party?.name ?? t('household')).join(' · ') || '–',
    },
    { title: t('upkeep'), key: 'upkeep', render: (_, { upkeepHolder }) => upkeepHolder?.name ?? '–' },
    {
      title: t('manager'),
      key: 'manager',
      render: (_, { villageManager }) => (villageManager ? `${villageManager.unit} ${villageManager.personName ?? ''}` : '–'),
    },
  ];
  return (
    <>
      {register ? (
        <p>
          {t('assetTotal', { day: register.asOf, count: register.total.count })}{' '}
          <Amount value={register.total.originalValue} to="#assets" />
        </p>
      ) : null}
      <div id="assets">
        <PagedTable<Row>
          label={t('part.assets')}
          connection={register?.rows}
          columns={columns}
          whenEmpty={t('noAssets')}
          loading={asked.isFetching}
        />
      </div>
    </>
  );
}
