import { Alert } from 'antd';
import { Link } from 'react-router';
import type { Refusal } from '../../../generated/refusals.js';
import { useWords } from '../../kit/language.js';
import { RefusalAlert } from '../../kit/refusal.js';
import { Section } from '../../kit/section.js';
import type { PlanResult } from './use-plan.js';

/** What came of each row: its allocation, or why it was refused. */
export function PlanResults({ results }: { readonly results: readonly PlanResult[] }) {
  const t = useWords('funds');
  return (
    <Section title={t('section.results')}>
      <ul className="fund-list fund-results" aria-live="polite">
        {results.map(({ row, allocationId, refusal }) => (
          <li key={row}>
            <strong>{t('planRow', { number: row })}</strong>{' '}
            {allocationId ? <Link to={`/funds/allocations/${allocationId}`}>{t('open')}</Link> : null}
            {refusal ? (
              <RefusalAlert refusal={refusal as unknown as Refusal} />
            ) : (
              <Alert type="success" showIcon title={t('done.allocate')} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
