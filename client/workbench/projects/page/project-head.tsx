import { Alert, Descriptions, Tag } from 'antd';
import { Link } from 'react-router';
import type { WorkbenchProjectQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { Percent } from '../../kit/percent.js';
import { DueDay } from './due-day.js';

export type ProjectHead = NonNullable<WorkbenchProjectQuery['project']>;

/** What a project is and where it stands, in short. */
export function ProjectSummary({ project }: { readonly project: ProjectHead }) {
  const t = useWords('projects');
  const { language } = useLanguage();
  const word = useEnumWords();
  const due = project.availableMoves.find((one) => one.dueOn)?.move;
  const item = (key: string, children: React.ReactNode) => ({ key, label: t(key), children });
  return (
    <>
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, sm: 2, lg: 3 }}
        className="head"
        items={[
          item('state', <Tag color={project.state === 'CLOSED' ? 'default' : 'processing'}>{word('ProjectState', project.state)}</Tag>),
          item('nextStep', due ? word('ProjectMoveName', due) : '–'),
          item('dueOn', <DueDay {...project} />),
          item('place', project.place?.path ?? '–'),
          item('class', project.class[language]),
          item('budget', <Amount value={project.budget} to="?tab=content#sources" />),
          item('department', project.department?.name ?? '–'),
          item('library', word('ProjectLibrary', project.library)),
          item('pool', word('ProjectPool', project.pool)),
          item('year', project.year),
          item('planNumber', project.planNumber ? t('planOf', { year: project.planYear, number: project.planNumber }) : '–'),
          item('physicalPercent', <Percent value={project.physicalPercent} to="?tab=execution" />),
        ]}
      />
      <div className="tags">
        {project.sample ? <Tag>{t('kit:sample')}</Tag> : null}
        {project.villageTags
          .filter(({ validTo }) => !validTo)
          .map(({ id, kind }) => (
            <Tag key={id} color="processing">
              {kind?.[language]}
            </Tag>
          ))}
        {project.negativeCategory ? <Tag className="mark-bad">{t('negativeMark')}</Tag> : null}
      </div>
      {project.possibleDuplicates.length > 0 ? (
        <Alert
          type="info"
          showIcon
          title={t('duplicates')}
          description={
            <ul className="plain-list">
              {project.possibleDuplicates.map(({ projectId, name, reason }) => (
                <li key={projectId}>
                  <Link to={`/projects/${projectId}`}>{name}</Link> {reason[language]}
                </li>
              ))}
            </ul>
          }
        />
      ) : null}
    </>
  );
}
