import type { TableColumnType } from 'antd';
import { Link } from 'react-router';
import type { WorkbenchNextStepFragment } from '../../../generated/workbench.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { Due } from '../waiting/due.js';

export type NextStep = WorkbenchNextStepFragment;

/** The step that a project waits for: the one that has a due date. */
const awaited = ({ availableMoves }: NextStep) => availableMoves.find(({ dueOn }) => dueOn !== null) ?? null;

/** A project with its state, its next step, by when, and what still keeps it from being made, by which rule. */
export function useNextStepColumns(): TableColumnType<NextStep>[] {
  const t = useWords('home');
  const word = useEnumWords();
  return [
    {
      title: t('project'),
      key: 'project',
      className: 'home-name',
      render: (_, { id, name }) => <Link to={`/projects/${id}`}>{name}</Link>,
    },
    { title: t('state'), key: 'state', render: (_, { state }) => word('ProjectState', state) },
    { title: t('nextStep'), key: 'next', render: (_, project) => word('ProjectMoveName', awaited(project)?.move) },
    { title: t('dueOn'), key: 'dueOn', render: (_, { dueOn, overdue }) => <Due on={dueOn} overdue={overdue} /> },
    { title: t('plannedFinish'), key: 'finish', render: (_, { plannedFinish }) => plannedFinish ?? '–' },
    { title: t('missing'), key: 'missing', className: 'home-missing', render: (_, project) => <Missing project={project} /> },
  ];
}

function Missing({ project }: { readonly project: NextStep }) {
  const t = useWords('home');
  const { language } = useLanguage();
  const step = awaited(project);
  if (!step) return <>–</>;
  if (!step.refusal) return <Link to={`/projects/${project.id}`}>{t('nothingMissing')}</Link>;
  const { message, basis, code } = step.refusal;
  const [zh = '', en = zh] = basis.split(' · ');
  return (
    <>
      {message[language]}
      <br />
      <small>
        {t('kit:basis')}
        {language === 'zh' ? zh : en} <code className="code">{code}</code>
      </small>
    </>
  );
}
