import { useSearchParams } from 'react-router';
import type { WorkbenchSharesQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import { ShortList } from '../../kit/short-list.js';
import { OpeningAmount, Percent } from '../parts/figures.js';
import { Verdict } from './verdict.js';

type Share = WorkbenchSharesQuery['industryShares'][number];

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
            render: (_, row) => <OpeningAmount to={of(row.level, { by: 'DOCUMENT' })} value={row.baseAmount} />,
          },
          {
            title: t('industryAmount'),
            key: 'industry',
            align: right,
            render: (_, row) => <OpeningAmount to={of(row.level, { by: 'PROJECT', class: 'INDUSTRY' })} value={row.industryAmount} />,
          },
          { title: t('share'), key: 'share', align: right, render: (_, row) => <Percent value={row.share} /> },
          { title: t('least'), key: 'least', align: right, render: (_, row) => <Percent value={row.least} /> },
          { title: t('pointsAbove'), key: 'above', align: right, render: (_, row) => row.pointsAbove ?? '–' },
          { title: t('shortage'), key: 'shortage', align: right, render: (_, row) => <Amount value={row.shortage} /> },
          { title: t('verdict'), key: 'verdict', render: (_, row) => <Verdict value={row.verdict} /> },
        ]}
      />
    </Section>
  );
}
