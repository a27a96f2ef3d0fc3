import { WorkbenchMyNextStepsDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Trouble } from '../../kit/refusal.js';
import { Section } from '../../kit/section.js';
import { AskedStep, useAskedStep } from '../waiting/asked-step.js';
import { type NextStep, useNextStepColumns } from './next-steps.js';

/** The projects that wait for me, overdue first, each with what is still missing. */
export function MySteps() {
  const t = useWords('home');
  const columns = useNextStepColumns();
  const asked = useAsk(WorkbenchMyNextStepsDocument, { move: useAskedStep(), ...usePage(10) });
  const tasks = asked.data?.myTasks;
  return (
    <Section title={t('title')} id="tasks">
      <AskedStep />
      {asked.error ? <Trouble error={asked.error} /> : null}
      <PagedTable<NextStep>
        size="small"
        label={t('title')}
        connection={tasks ? { ...tasks, nodes: tasks.nodes.map(({ project }) => project) } : null}
        columns={columns}
        whenEmpty={t('emptyManager')}
        loading={asked.isFetching}
      />
    </Section>
  );
}
