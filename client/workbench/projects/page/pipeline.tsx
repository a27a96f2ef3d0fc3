import { Steps, Tag, Typography } from 'antd';
import type { NoticePurpose, ProjectState } from '../../../generated/schema.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { DaysLeft } from './days-left.js';
import type { ProjectHead } from './project-head.js';

interface Stage {
  readonly state: ProjectState;
  readonly notice?: NoticePurpose;
}

/** The stages as they are drawn, each with the notice that goes before it. */
const stages: readonly Stage[] = [
  { state: 'DRAFT' },
  { state: 'DECLARED', notice: 'DECLARATION' },
  { state: 'TOWNSHIP_REVIEWED', notice: 'TOWNSHIP_REVIEW' },
  { state: 'DEPT_EXAMINED' },
  { state: 'COUNTY_APPROVED' },
  { state: 'IN_LIBRARY', notice: 'ADMISSION' },
  { state: 'SELECTED', notice: 'YEAR_PLAN' },
  { state: 'FUNDED', notice: 'ALLOCATION' },
  { state: 'PREPARING' },
  { state: 'UNDER_WAY', notice: 'PRE_START' },
  { state: 'COMPLETED', notice: 'COMPLETION' },
  { state: 'ACCEPTED', notice: 'ACCEPTANCE' },
  { state: 'SETTLED' },
  { state: 'HANDED_OVER' },
  { state: 'CLOSED' },
];

type Act = ProjectHead['acts']['nodes'][number];

/** The way of the case: who took each step when and with which opinion, what waits, and the clocks of its notices. */
export function Pipeline({ project }: { readonly project: ProjectHead }) {
  const t = useWords('projects');
  const word = useEnumWords();
  const reached = stages.map(({ state }) => project.acts.nodes.find((act) => act.toState === state && act.fromState !== act.toState));
  const standing = stages.findIndex(({ state }) => state === project.state);
  // A case beside the way stands where it came from, or where it goes back to.
  const beside = standing < 0;
  const asideAt = project.suspendedFrom ?? project.returnedTo ?? project.acts.nodes[0]?.fromState;
  const at = beside ? stages.findIndex(({ state }) => state === asideAt) : standing;
  const items = stages.map(({ state, notice }, index) => ({
    title: word('ProjectState', state),
    status: statusOf(index, at, beside),
    content: (
      <>
        {index === at && beside ? <div className="aside">{word('ProjectState', project.state)}</div> : null}
        {index <= at && reached[index] ? <StepTaken act={reached[index]} /> : null}
        {index === at + 1 && project.dueOn ? <DueBy project={project} /> : null}
        {notice ? <Clock project={project} purpose={notice} /> : null}
      </>
    ),
  }));
  return (
    <section aria-label={t('pipeline')} className="pipeline">
      <Typography.Title level={2} className="page-section-title">
        {t('pipeline')}
      </Typography.Title>
      <Steps orientation="vertical" size="small" current={at} items={items} />
    </section>
  );
}

function statusOf(index: number, at: number, beside: boolean): 'finish' | 'process' | 'wait' | 'error' {
  if (index < at) return 'finish';
  if (index > at) return 'wait';
  return beside ? 'error' : 'process';
}

function StepTaken({ act }: { readonly act: Act }) {
  const t = useWords('projects');
  const word = useEnumWords();
  return (
    <div className="step-taken">
      <div>
        {act.businessDate} {act.by?.name ?? word('CaseLevel', act.level)}
        {act.for ? t('forWhom', { name: act.for.name }) : null}
      </div>
      {act.minutesNumber || act.planNumber ? <div>{act.minutesNumber ?? act.planNumber}</div> : null}
      {act.opinion || act.reason ? <div className="opinion">{act.opinion ?? act.reason}</div> : null}
    </div>
  );
}

function DueBy({ project }: { readonly project: ProjectHead }) {
  const t = useWords('projects');
  return (
    <div>
      {t('dueBy', { day: project.dueOn })} {project.overdue ? <Tag className="mark-bad">{t('overdue')}</Tag> : null}
    </div>
  );
}

/** The clock of the notice before a step, as long as it stands. */
function Clock({ project, purpose }: { readonly project: ProjectHead; readonly purpose: NoticePurpose }) {
  const t = useWords('projects');
  const word = useEnumWords();
  const notice = project.notices.nodes.find((one) => one.purpose === purpose && one.kind === 'NOTICE');
  if (!notice) return null;
  return (
    <div className="clock">
      {t('clock', { from: notice.publishedOn, to: notice.lastDay ?? '–' })} · {word('NoticeStanding', notice.standing)}{' '}
      <DaysLeft notice={notice} />
      {notice.objectionCount.open > 0 ? ` · ${t('openObjections', { count: notice.objectionCount.open })}` : null}
    </div>
  );
}
