import { Alert, Typography } from 'antd';
import type { Refusal } from '../../../generated/refusals.js';
import type { WorkbenchBulkResultFragment } from '../../../generated/workbench.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { RefusalAlert } from '../../kit/refusal.js';

interface BulkResultsProps {
  readonly results: readonly WorkbenchBulkResultFragment[];
  readonly names: ReadonlyMap<string, string>;
}

/** What came of each project: its new state, or why it was left as it is. */
export function BulkResults({ results, names }: BulkResultsProps) {
  const t = useWords('projects');
  const word = useEnumWords();
  return (
    <section aria-label={t('results')} aria-live="polite">
      <Typography.Title level={2} className="page-section-title">
        {t('results')}
      </Typography.Title>
      <ul className="plain-list results">
        {results.map(({ projectId, project, refusal }) => (
          <li key={projectId}>
            <strong>{project?.name ?? names.get(projectId)}</strong>
            {refusal ? (
              <RefusalAlert refusal={refusal as unknown as Refusal} />
            ) : (
              <Alert type="success" showIcon title={t('doneNow', { state: word('ProjectState', project?.state) })} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
