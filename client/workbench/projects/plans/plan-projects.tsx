import { WorkbenchPlanProjectsDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Section } from '../../kit/section.js';
import { type ProjectRow, useProjectColumns } from '../list/project-columns.js';

/** The projects that were selected into a plan. */
export function PlanProjects({ id }: { readonly id: string }) {
  const t = useWords('projects');
  const columns = useProjectColumns();
  const asked = useAsk(WorkbenchPlanProjectsDocument, { id, ...usePage(20) });
  return (
    <Section title={t('planProjects')} id="plan-projects">
      <Asked asked={asked}>
        {({ yearPlan }) => (
          <PagedTable<ProjectRow>
            label={t('planProjects')}
            connection={yearPlan?.projects}
            columns={columns}
            whenEmpty={t('planEmpty')}
            loading={asked.isFetching}
          />
        )}
      </Asked>
    </Section>
  );
}
