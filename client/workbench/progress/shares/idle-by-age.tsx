import { Link } from 'react-router';
import type { WorkbenchIdleByAgeQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { Figures } from '../../kit/figures.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';

/** Money that lies still, by how long it has lain; the list of it is opened from here. */
export function IdleByAge({ idle }: { readonly idle: WorkbenchIdleByAgeQuery['idleMoney'] }) {
  const t = useWords('progress');
  const word = useEnumWords();
  return (
    <Section title={t('idleByAge')} actions={<Link to={`/funds/idle?asOf=${idle.asOf}&place=${idle.placeCode}`}>{t('openIdle')}</Link>}>
      <Figures
        items={[
          { key: 'total', name: t('total'), value: <Amount value={idle.total} /> },
          ...idle.buckets.map(({ age, amount, count }) => ({
            key: age,
            name: `${word('MoneyAge', age)} · ${t('times', { count })}`,
            value: <Amount value={amount} />,
          })),
        ]}
      />
    </Section>
  );
}
