import { Button, Descriptions, Tag } from 'antd';
import { useParams } from 'react-router';
import { WorkbenchPublicProjectDocument, type WorkbenchPublicProjectQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { usePublicAsk } from '../ask-publicly.js';
import { PaperFoot } from '../frame/paper-foot.js';
import { PublicNotFound } from '../frame/public-not-found.js';
import { NoticeLinks } from '../notices/notice-links.js';
import { ProjectParts } from './project-parts.js';

export type PublicProject = NonNullable<WorkbenchPublicProjectQuery['project']>;

/** What everybody may read of one project: what is built for whom, what it is to cost, how far it is, and its notices. */
export function PublicProjectPage() {
  const { id = '' } = useParams();
  const t = useWords('public');
  const asked = usePublicAsk(WorkbenchPublicProjectDocument, { id });
  const project = asked.data?.project;
  if (asked.data && !project) return <PublicNotFound />;
  return (
    <Page title={project?.name ?? t('project')} asked={asked} actions={<Button onClick={() => window.print()}>{t('kit:print')}</Button>}>
      {project ? <PublicProjectFacts project={project} /> : null}
    </Page>
  );
}

function PublicProjectFacts({ project }: { readonly project: PublicProject }) {
  const t = useWords('public');
  const word = useEnumWords();
  const { language } = useLanguage();
  const item = (key: string, children: React.ReactNode) => ({ key, label: t(key), children: children ?? '–' });
  return (
    <div className="public-wide">
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, sm: 2 }}
        items={[
          item(
            'state',
            <>
              <Tag color="processing">{word('ProjectState', project.state)}</Tag> {t('since', { day: project.stateSince })}
            </>,
          ),
          item('budget', <Amount value={project.budget} to="#sources" />),
          item('place', project.place?.path),
          item('class', project.class[language]),
          item('year', project.year),
          item('library', word('ProjectLibrary', project.library)),
          item('admittedOn', project.admittedOn),
          item('planNumber', project.planNumber),
          item('responsibleUnit', project.responsibleUnit),
          item('implementingUnit', project.implementingUnit),
          item('schedule', `${project.plannedStart ?? '–'} ~ ${project.plannedFinish ?? '–'}`),
          item('beneficiaries', t('beneficiariesOf', { ...project })),
          { ...item('content', project.content), span: 'filled' as const },
        ]}
      />
      {project.sample ? <Tag className="sample-tag">{t('kit:sample')}</Tag> : null}
      <ProjectParts project={project} />
      <NoticeLinks notices={project.notices.nodes} />
      <PaperFoot place={project.place?.path ?? null} />
    </div>
  );
}
