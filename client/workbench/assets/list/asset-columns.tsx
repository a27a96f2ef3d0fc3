import { type TableColumnType, Tag } from 'antd';
import { Link } from 'react-router';
import type { WorkbenchAssetsQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { useMoment } from '../moment/use-moment.js';
import { useHolderWords } from '../parts/holders.js';
import { StateTag } from '../parts/state-tag.js';

export type AssetRow = WorkbenchAssetsQuery['assets']['nodes'][number];

export function useAssetColumns(): TableColumnType<AssetRow>[] {
  const t = useWords('assets');
  const word = useEnumWords();
  const holders = useHolderWords();
  const { search } = useMoment();
  const opened = (id: string, tab: string) => `/assets/${id}${search ? `${search}&` : '?'}tab=${tab}`;
  return [
    {
      title: t('name'),
      key: 'name',
      className: 'asset-column-name',
      render: (_, { id, name }) => <Link to={`/assets/${id}${search}`}>{name}</Link>,
    },
    { title: t('code'), dataIndex: 'code' },
    { title: t('place'), key: 'place', render: (_, { place }) => <span title={place?.path}>{place?.name ?? '–'}</span> },
    { title: t('class'), key: 'class', render: (_, row) => word('AssetClass', row.class) },
    {
      title: t('state'),
      key: 'state',
      render: (_, { state, confirmedOn }) => (
        <>
          <StateTag state={state} /> {confirmedOn ? null : <Tag className="asset-mark-waits">{t('mark.unconfirmed')}</Tag>}
        </>
      ),
    },
    {
      title: t('originalValue'),
      key: 'original',
      align: 'right',
      render: (_, row) => <Amount value={row.originalValue} to={opened(row.id, 'trace')} />,
    },
    { title: t('netValue'), key: 'net', align: 'right', render: (_, row) => <Amount value={row.netValue} to={opened(row.id, 'trail')} /> },
    { title: t('owner'), key: 'owner', className: 'asset-column-name', render: (_, { owners }) => holders(owners) },
    { title: t('formedOn'), dataIndex: 'formedOn' },
  ];
}
