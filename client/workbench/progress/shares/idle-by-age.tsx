import { Link } from 'react-router';
import type { WorkbenchIdleByAgeQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { Figures } from '../../kit/figures.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';

/** Money that lies still, by how long it has lain; each age opens its sums one by one. */
export function IdleByAge({ idle }: { readonly idle: WorkbenchIdleByAgeQuery['idleMoney'] }) {
  const t = useWords('progress');
  const word = useEnumWords();
  const to = (age?: string) => `/funds/idle?${new URLSearchParams({ asOf: idle.asOf, place: idle.placeCode, ...(age ? { age } : {}) })}`;
  return (
    <Section title={t('idleByAge')} actions={<Link to={to()}>{t('openIdle')}</Link>}>
      <Figures
        items={[
          { key: 'total', name: t('total'), value: <Amount value={idle.total} to={to()} /> },
          ...idle.buckets.map(({ age, amount, count }) => ({
            key: age,
            name: `${word('MoneyAge', age)} · ${t('times', { count })}`,
            value: <Amount value={amount} to={to(age)} />,
          })),
        ]}
      />
    </Section>
  );
}
