import type { DutyLevel } from '../../../generated/schema.js';
import { WorkbenchInspectionsDueDocument, WorkbenchUpkeepDueDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { CheckFilter } from '../../kit/check-filter.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { useWords } from '../../kit/language.js';
import { FilterBar } from '../parts/filter-bar.js';
import { TaskRows } from './task-rows.js';

/** Rounds of upkeep, or inspections, that are due and not done. */
export function DueTasks({ view }: { readonly view: string }) {
  const t = useWords('assets');
  const { read } = useAddress();
  const filter = { placeCode: read('place'), level: read('level') as DutyLevel | null, overdue: read('overdue') ? true : null };
  const asked = useAsk(view === 'inspectionsDue' ? WorkbenchInspectionsDueDocument : WorkbenchUpkeepDueDocument, { filter, ...usePage() });
  return (
    <>
      <FilterBar>
        <ChoiceFilter name="level" label={t('upkeep.atLevel')} kind="DutyLevel" />
        <CheckFilter name="overdue" label={t('upkeep.onlyOverdue')} />
      </FilterBar>
      <Asked asked={asked}>{({ tasks }) => <TaskRows label={t(`upkeepView.${view}`)} tasks={tasks} loading={asked.isFetching} />}</Asked>
    </>
  );
}
