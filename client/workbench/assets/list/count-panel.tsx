import { Flex, Select, Typography } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { AssetCountDimension } from '../../../generated/schema.js';
import { type WorkbenchAssetCountFragment, WorkbenchAssetCountsDocument } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { Count } from '../../kit/count.js';
import type { Definition } from '../../kit/defined.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Percent } from '../../kit/percent.js';
import { Rows } from '../../kit/rows.js';
import { useSession } from '../../session/session.js';
import { useMoment } from '../moment/use-moment.js';
import { useAssetFilter } from './asset-filter.js';

type Filter = Readonly<Record<string, string>>;

/** Which filter the row of a key opens; what is counted as not to be seen cannot be asked for. */
const byOwner =
  (name: string, mixed: string) =>
  (key: string): Filter | null => {
    if (key === 'HIDDEN') return null;
    return key === 'NONE' ? { confirmed: '0' } : key === 'MIXED' ? { mixed } : { [name]: key, alike: '1' };
  };
const filterOf: Readonly<Record<AssetCountDimension, (key: string) => Filter | null>> = {
  CLASS: (key) => ({ class: key }),
  FORM: (key) => ({ form: key }),
  OWNER_KIND: byOwner('ownerKind', 'KIND'),
  OWNER_LEVEL: byOwner('ownerLevel', 'LEVEL'),
  PLACE: (key) => ({ place: key }),
  STATE: (key) => ({ state: key }),
  YEAR: (key) => ({ formed: key }),
  INHERITED: (key) => ({ inherited: key === 'INHERITED' ? '1' : '0' }),
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
  const opened = useOpened(by);
  const rate = (row: WorkbenchAssetCountFragment): Definition => ({
    name: t('confirmedRate'),
    formula: t('ratesFormula.count'),
    parts: [
      { name: t('confirmedCount'), value: <Count value={row.confirmedCount} to={opened(row, true)} /> },
      { name: t('count'), value: <Count value={row.count} to={opened(row)} /> },
    ],
  });
  const valueRate = (row: WorkbenchAssetCountFragment): Definition => ({
    name: t('confirmedValueRate'),
    formula: t('ratesFormula.value'),
    parts: [
      { name: t('confirmedValue'), value: <Amount value={row.confirmedValue} to={opened(row, true)} /> },
      { name: t('originalValue'), value: <Amount value={row.originalValue} to={opened(row)} /> },
    ],
  });
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
              { title: t('counted'), key: 'name', render: (_, row) => <Counted row={row} to={opened(row)} /> },
              { title: t('count'), key: 'count', align: right, render: (_, row) => <Count value={row.count} to={opened(row)} /> },
              {
                title: t('originalValue'),
                key: 'original',
                align: right,
                render: (_, row) => <Amount value={row.originalValue} to={opened(row)} />,
              },
              { title: t('netValue'), key: 'net', align: right, render: (_, row) => <Amount value={row.netValue} to={opened(row)} /> },
              {
                title: t('confirmedCount'),
                key: 'confirmed',
                align: right,
                render: (_, row) => <Count value={row.confirmedCount} to={opened(row, true)} />,
              },
              {
                title: t('confirmedRate'),
                key: 'rate',
                align: right,
                render: (_, row) => <Percent value={row.confirmedRate} of={rate(row)} />,
              },
              {
                title: t('confirmedValueRate'),
                key: 'valueRate',
                align: right,
                render: (_, row) => <Percent value={row.confirmedValueRate} of={valueRate(row)} />,
              },
            ]}
          />
        )}
      </Asked>
    </details>
  );
}

/** The register narrowed to what a row counts; a whole that cannot be asked for so opens nothing. */
function useOpened(by: AssetCountDimension) {
  const [parameters] = useSearchParams();
  return (row: WorkbenchAssetCountFragment, confirmed = false): string | null => {
    const next = new URLSearchParams(parameters);
    for (const name of ['after', 'before', 'mark']) next.delete(name);
    const filter = row.key ? filterOf[by](row.key) : {};
    if (filter === null) return null;
    for (const [name, value] of Object.entries(filter)) next.set(name, value);
    if (confirmed) next.set('confirmed', '1');
    return `/assets?${next}`;
  };
}

function Counted({ row, to }: { readonly row: WorkbenchAssetCountFragment; readonly to: string | null }) {
  const name = row.name ?? row.key;
  return to && row.key ? <Link to={to}>{name}</Link> : name;
}
