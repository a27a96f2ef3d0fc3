import { Button, Grid } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { WorkbenchProjectDocument } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { NotFound } from '../../kit/not-found.js';
import { Page } from '../../kit/page.js';
import { TabRow } from '../../kit/tab-row.js';
import { useSession } from '../../session/session.js';
import { FilesSection } from '../files/files-section.js';
import { ProjectMoves } from '../moves/project-moves.js';
import { AssetsSection } from '../sections/assets-section.js';
import { ContentSection } from '../sections/content-section.js';
import { ExecutionSection } from '../sections/execution-section.js';
import { MoneySection } from '../sections/money-section.js';
import { NoticesSection } from '../sections/notices-section.js';
import { TrailSection } from '../sections/trail-section.js';
import { Pipeline } from './pipeline.js';
import { type ProjectHead, ProjectSummary } from './project-head.js';

const sections: readonly (readonly [string, (project: ProjectHead) => ReactNode])[] = [
  ['content', ({ id }) => <ContentSection id={id} />],
  ['money', ({ id }) => <MoneySection id={id} />],
  ['execution', (project) => <ExecutionSection project={project} />],
  ['assets', (project) => <AssetsSection project={project} />],
  ['notices', (project) => <NoticesSection project={project} />],
  ['files', ({ id }) => <FilesSection id={id} />],
  ['trail', ({ id }) => <TrailSection id={id} />],
];

/** One project: where it stands, what can be done with it, and all that belongs to it, a section at a time. */
export function ProjectPage() {
  const { id = '' } = useParams();
  const t = useWords('projects');
  const { md } = Grid.useBreakpoint();
  const { post } = useSession();
  const { read, write } = useAddress();
  const asked = useAsk(WorkbenchProjectDocument, { id });
  const project = asked.data?.project;
  if (asked.data && !project) return <NotFound />;
  const chosen = sections.find(([name]) => name === read('tab'))?.[0] ?? 'content';
  const drafts = project && ['DRAFT', 'RETURNED'].includes(project.state) && project.draftedBy === post?.role;
  return (
    <Page
      title={project?.name ?? t('project')}
      asked={asked}
      actions={
        <>
          {drafts ? <Link to={`/projects/new?id=${project.id}`}>{t('goOnDrafting')}</Link> : null}
          <Button onClick={() => window.print()}>{t('kit:print')}</Button>
        </>
      }
    >
      {project ? (
        <div className="project">
          <div className="project-main">
            <ProjectSummary project={project} />
            <ProjectMoves project={project} />
            {md === false ? <PipelineInHand project={project} /> : null}
            <TabRow
              label={t('sections')}
              chosen={chosen}
              items={sections.map(([name]) => ({ key: name, label: t(`tab.${name}`) }))}
              onChoose={(tab) => write({ tab })}
            />
            {sections.find(([name]) => name === chosen)?.[1](project)}
          </div>
          {md === false ? null : <Pipeline project={project} />}
        </div>
      ) : null}
    </Page>
  );
}

/** In a hand the way of the case is opened when it is wanted. */
function PipelineInHand({ project }: { readonly project: ProjectHead }) {
  const t = useWords('projects');
  return (
    <details className="blocked">
      <summary>{t('showPipeline')}</summary>
      <Pipeline project={project} />
    </details>
  );
}
