import { Link } from 'react-router';
import type { WorkbenchHomeAssetCountFragment, WorkbenchOverseerHomeQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { Count } from '../../kit/count.js';
import type { Definition } from '../../kit/defined.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Percent } from '../../kit/percent.js';
import { Section } from '../../kit/section.js';
import { ShortList } from '../../kit/short-list.js';

/** The register in short: assets by class as of the day, with how many have their rights confirmed. */
export function AssetCounts({ counts }: { readonly counts: WorkbenchOverseerHomeQuery['assetCounts'] }) {
  const t = useWords('home');
  const word = useEnumWords();
  const { asOf } = counts;
  const isTotal = ({ id }: WorkbenchHomeAssetCountFragment) => id === 'TOTAL';
  const listOf = (row: WorkbenchHomeAssetCountFragment) =>
    `/assets?${new URLSearchParams({ asof: asOf, ...(isTotal(row) ? {} : { class: row.key }) })}`;
  const rate = (row: WorkbenchHomeAssetCountFragment): Definition => ({
    name: t('overseer.confirmedRate'),
    formula: t('overseer.confirmedFormula'),
    parts: [
      { name: t('overseer.confirmed'), value: <Count value={row.confirmedCount} to={`${listOf(row)}&confirmed=1`} /> },
      { name: t('overseer.count'), value: <Count value={row.count} to={listOf(row)} /> },
    ],
    asOf,
  });
  return (
    <Section title={t('overseer.register', { asOf })} actions={<Link to={`/assets?asof=${asOf}`}>{t('overseer.allAssets')}</Link>}>
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
          { title: t('overseer.count'), key: 'count', align: 'right', render: (_, row) => <Count value={row.count} to={listOf(row)} /> },
          {
            title: t('overseer.originalValue'),
            key: 'original',
            align: 'right',
            render: (_, row) => <Amount value={row.originalValue} to={listOf(row)} />,
          },
          {
            title: t('overseer.netValue'),
            key: 'net',
            align: 'right',
            render: (_, row) => <Amount value={row.netValue} to={listOf(row)} />,
          },
          {
            title: t('overseer.confirmed'),
            key: 'confirmed',
            align: 'right',
            render: (_, row) => <Count value={row.confirmedCount} to={`${listOf(row)}&confirmed=1`} />,
          },
          {
            title: t('overseer.confirmedRate'),
            key: 'rate',
            align: 'right',
            render: (_, row) => <Percent value={row.confirmedRate} of={rate(row)} />,
          },
        ]}
      />
    </Section>
  );
}
