import { WorkbenchMyUpkeepTasksDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { TaskRows } from './task-rows.js';

/** What has come up to the acting post. */
export function MyTasks() {
  const t = useWords('assets');
  const asked = useAsk(WorkbenchMyUpkeepTasksDocument, usePage());
  return <Asked asked={asked}>{({ tasks }) => <TaskRows label={t('upkeepView.mine')} tasks={tasks} loading={asked.isFetching} />}</Asked>;
}
