import { WorkbenchProjectNoticesDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import type { ProjectHead } from '../page/project-head.js';
import { NoticeList } from './notice-list.js';

/** What was shown to the public about the project, and what the public said to it. */
export function NoticesSection({ project }: { readonly project: ProjectHead }) {
  const t = useWords('projects');
  const asked = useAsk(WorkbenchProjectNoticesDocument, { id: project.id });
  return (
    <NoticeList
      title={t('tab.notices')}
      subject={{ noun: 'project', id: project.id, name: project.name }}
      asked={asked}
      notices={asked.data?.project?.notices.nodes ?? []}
    />
  );
}
