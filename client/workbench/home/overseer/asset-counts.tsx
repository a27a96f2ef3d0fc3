import { Link } from 'react-router';
import type { WorkbenchHomeAssetCountFragment, WorkbenchOverseerHomeQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import { ShortList } from '../../kit/short-list.js';
import { Percent } from '../../progress/parts/figures.js';

/** The register in short: assets by class as of the day, with how many have their rights confirmed. */
export function AssetCounts({ counts }: { readonly counts: WorkbenchOverseerHomeQuery['assetCounts'] }) {
  const t = useWords('home');
  const word = useEnumWords();
  const { asOf } = counts;
  const isTotal = ({ id }: WorkbenchHomeAssetCountFragment) => id === 'TOTAL';
  const listOf = (row: WorkbenchHomeAssetCountFragment) =>
    `/assets?${new URLSearchParams({ asOf, ...(isTotal(row) ? {} : { class: row.key }) })}`;
  return (
    <Section title={t('overseer.register', { asOf })} actions={<Link to={`/assets?asOf=${asOf}`}>{t('overseer.allAssets')}</Link>}>
      <ShortList
        label={t('overseer.registerLabel')}
        rows={counts.rows.nodes.length ? [counts.total, ...counts.rows.nodes] : []}
        keyOf={({ id }) => id}
        whenEmpty={t('overseer.noAssets')}
        columns={[
          {
            title: t('overseer.class'),
            key: 'class',
            render: (_, row) => <Link to={listOf(row)}>{isTotal(row) ? t('total') : word('AssetClass', row.key)}</Link>,
          },
          { title: t('overseer.count'), key: 'count', align: 'right', render: (_, row) => <Link to={listOf(row)}>{row.count}</Link> },
          { title: t('overseer.originalValue'), key: 'original', align: 'right', render: (_, row) => <Amount value={row.originalValue} /> },
          { title: t('overseer.netValue'), key: 'net', align: 'right', render: (_, row) => <Amount value={row.netValue} /> },
          { title: t('overseer.confirmed'), key: 'confirmed', align: 'right', render: (_, row) => row.confirmedCount },
          { title: t('overseer.confirmedRate'), key: 'rate', align: 'right', render: (_, row) => <Percent value={row.confirmedRate} /> },
        ]}
      />
    </Section>
  );
}
