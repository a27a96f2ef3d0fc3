import { Link } from 'react-router';
import { WorkbenchPublicCaseDocument } from '../../../generated/workbench.js';
import { useWords } from '../../kit/language.js';
import { usePublicAsk } from '../ask-publicly.js';

/** What a notice is about: a link where that is published itself, which a project is once it was admitted. */
export function CaseLink({
  notice: { subjectNoun, subjectId },
}: {
  readonly notice: { readonly subjectNoun: string; readonly subjectId: string };
}) {
  const t = useWords('public');
  const asked = usePublicAsk(WorkbenchPublicCaseDocument, { id: subjectId }, { enabled: subjectNoun === 'project' });
  if (subjectNoun === 'year_plan') return <Link to={`/public/plans/${subjectId}`}>{t('openPlan')}</Link>;
  const project = asked.data?.project;
  return project ? <Link to={`/public/projects/${project.id}`}>{project.name}</Link> : t('notYetPublished');
}
