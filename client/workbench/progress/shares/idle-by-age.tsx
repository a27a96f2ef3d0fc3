import { Link } from 'react-router';
import type { WorkbenchIdleByAgeQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../parts/section.js';

/** Money that lies still, by how long it has lain; the list of it is opened from here. */
export function IdleByAge({ idle }: { readonly idle: WorkbenchIdleByAgeQuery['idleMoney'] }) {
  const t = useWords('progress');
  const word = useEnumWords();
  return (
    <Section title={t('idleByAge')} actions={<Link to={`/funds/idle?asOf=${idle.asOf}&place=${idle.placeCode}`}>{t('openIdle')}</Link>}>
      <dl className="figures">
        <div>
          <dt>{t('total')}</dt>
          <dd>
            <Amount value={idle.total} />
          </dd>
        </div>
        {idle.buckets.map(({ age, amount, count }) => (
          <div key={age}>
            <dt>
              {word('MoneyAge', age)} · {t('times', { count })}
            </dt>
            <dd>
              <Amount value={amount} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
