import { Tag } from 'antd';
import { WorkbenchProjectNameDocument } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';

/** The project to which a link has narrowed the list, by name; it can be let go. */
export function ProjectFilterTag() {
  const t = useWords('claims');
  const { read, write } = useAddress();
  const id = read('project');
  const asked = useAsk(WorkbenchProjectNameDocument, { id: id ?? '' }, { enabled: Boolean(id) });
  if (!id) return null;
  return (
    <Tag closable={{ 'aria-label': t('letProjectGo') }} onClose={() => write({ project: null })}>
      {asked.data?.project?.name ?? t('project')}
    </Tag>
  );
}
