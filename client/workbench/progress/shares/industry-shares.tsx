import { useSearchParams } from 'react-router';
import type { WorkbenchSharesQuery } from '../../../generated/workbench.js';
import { Amount, useUnit, written } from '../../kit/amount.js';
import { Defined, type Definition } from '../../kit/defined.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Percent } from '../../kit/percent.js';
import { Section } from '../../kit/section.js';
import { ShortList } from '../../kit/short-list.js';
import { Verdict } from './verdict.js';

type Share = WorkbenchSharesQuery['industryShares'][number];
/** The policy that sets the least share of each level. */
const policies: Readonly<Partial<Record<Share['level'], string>>> = {
  CENTRAL: 'industryShare.min.central',
  PROVINCIAL: 'industryShare.min.provincial',
};

/** Bridging money of each level laid on industry, against the least share of the year. */
export function IndustryShares({ shares }: { readonly shares: readonly Share[] }) {
  const t = useWords('progress');
  const word = useEnumWords();
  const [search] = useSearchParams();
  const of = (level: string, more: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries({ level, channel: 'BRIDGING', ...more })) next.set(name, value);
    return `/progress?${next}`;
  };
  const { unit } = useUnit();
  const base = (row: Share) => (
    <Amount value={row.baseAmount} to={of(row.level, { by: row.base === 'RECEIVED' ? 'DOCUMENT' : 'PROJECT' })} />
  );
  const laid = (row: Share) => <Amount value={row.industryAmount} to={of(row.level, { by: 'PROJECT', class: 'INDUSTRY' })} />;
  const share = (row: Share): Definition => ({
    name: t('share'),
    formula: t('formula.industryShare'),
    parts: [
      { name: t('industryAmount'), value: laid(row) },
      { name: t('base'), value: base(row) },
      { name: t('least'), value: <Percent value={row.least} to={`/policies/${policies[row.level]}`} /> },
    ],
    policy: policies[row.level] ?? null,
  });
  const right = 'right' as const;
  return (
    <Section title={t('industryShares')}>
      <ShortList<Share>
        label={t('industryShares')}
        rows={shares}
        keyOf={({ level }) => level}
        whenEmpty={t('empty')}
        columns={[
          { title: t('level'), key: 'level', render: (_, { level }) => word('FundSourceLevel', level) },
          {
            title: t('base'),
            key: 'base',
            align: right,
            render: (_, row) => base(row),
          },
          {
            title: t('industryAmount'),
            key: 'industry',
            align: right,
            render: (_, row) => laid(row),
          },
          { title: t('share'), key: 'share', align: right, render: (_, row) => <Percent value={row.share} of={share(row)} /> },
          {
            title: t('least'),
            key: 'least',
            align: right,
            render: (_, row) => <Percent value={row.least} to={`/policies/${policies[row.level]}`} />,
          },
          {
            title: t('pointsAbove'),
            key: 'above',
            align: right,
            render: (_, row) => (
              <Computed value={row.pointsAbove} of={{ ...share(row), name: t('pointsAbove'), formula: t('formula.pointsAbove') }} />
            ),
          },
          {
            title: t('shortage'),
            key: 'shortage',
            align: right,
            render: (_, row) => (
              <Computed
                value={row.shortage === null ? null : written(row.shortage, unit)}
                of={{ ...share(row), name: t('shortage'), formula: t('formula.shortage') }}
              />
            ),
          },
          { title: t('verdict'), key: 'verdict', render: (_, row) => <Verdict value={row.verdict} /> },
        ]}
      />
    </Section>
  );
}

function Computed({ value, of }: { readonly value: string | null; readonly of: Definition }) {
  if (value === null) return '–';
  return (
    <Defined of={of}>
      <span className="amount">{value}</span>
    </Defined>
  );
}
