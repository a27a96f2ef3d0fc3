import { Flex, Select, Typography } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { AssetCountDimension } from '../../../generated/schema.js';
import { type WorkbenchAssetCountFragment, WorkbenchAssetCountsDocument } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { useSession } from '../../session/session.js';
import { useMoment } from '../moment/use-moment.js';
import { useAssetFilter } from './asset-filter.js';

/** Which filter a row of each count opens. There is none by year. */
const filterOf: Readonly<Partial<Record<AssetCountDimension, string>>> = {
  CLASS: 'class',
  FORM: 'form',
  OWNER_KIND: 'ownerKind',
  OWNER_LEVEL: 'ownerLevel',
  PLACE: 'place',
  STATE: 'state',
};

/** How many there are and what they are worth, as the server counts them; each row opens what it counts. */
export function CountPanel() {
  const t = useWords('assets');
  const { read, write } = useAddress();
  const { post } = useSession();
  const { asOf, knownAt } = useMoment();
  const options = useEnumOptions();
  const filter = useAssetFilter();
  const by = (read('by') as AssetCountDimension | null) ?? 'CLASS';
  const placeCode = read('place') ?? post?.placeCode ?? '';
  const asked = useAsk(WorkbenchAssetCountsDocument, { by, placeCode, classes: filter.classes, states: filter.states, asOf, knownAt });
  const right = 'right' as const;
  return (
    <details className="asset-fold" open={Boolean(read('by'))}>
      <summary>{t('counts')}</summary>
      <Flex gap="small" align="center" wrap className="filters no-print">
        <Typography.Text>{t('countBy')}</Typography.Text>
        <Select
          aria-label={t('countBy')}
          className="filter"
          virtual={false}
          value={by}
          options={options('AssetCountDimension')}
          onChange={(value) => write({ by: value })}
        />
      </Flex>
      <Asked asked={asked}>
        {({ assetCounts: { total, rows } }) => (
          <Rows<WorkbenchAssetCountFragment>
            label={t('counts')}
            whenEmpty={t('empty')}
            rows={[...rows.nodes, { ...total, id: 'total', key: '', name: t('total') }]}
            columns={[
              { title: t('counted'), key: 'name', render: (_, row) => <Counted row={row} filter={filterOf[by]} /> },
              { title: t('count'), dataIndex: 'count', align: right },
              { title: t('originalValue'), key: 'original', align: right, render: (_, row) => <Amount value={row.originalValue} /> },
              { title: t('netValue'), key: 'net', align: right, render: (_, row) => <Amount value={row.netValue} /> },
              { title: t('confirmedCount'), dataIndex: 'confirmedCount', align: right },
              { title: t('confirmedRate'), key: 'rate', align: right, render: (_, row) => percent(row.confirmedRate) },
              { title: t('confirmedValueRate'), key: 'valueRate', align: right, render: (_, row) => percent(row.confirmedValueRate) },
            ]}
          />
        )}
      </Asked>
    </details>
  );
}

const percent = (rate: string | null) => (rate === null ? '–' : `${rate}%`);

function Counted({ row, filter }: { readonly row: WorkbenchAssetCountFragment; readonly filter: string | undefined }) {
  const [parameters] = useSearchParams();
  if (!filter || !row.key) return row.name ?? row.key;
  const next = new URLSearchParams(parameters);
  for (const name of ['after', 'before', 'mark']) next.delete(name);
  next.set(filter, row.key);
  return <Link to={`/assets?${next}`}>{row.name ?? row.key}</Link>;
}
