import { Form, Select } from 'antd';
import { useState } from 'react';
import type { ProjectState } from '../../../generated/schema.js';
import { WorkbenchFundableProjectDocument, WorkbenchFundableProjectsDocument } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { ProjectLink } from '../parts/names.js';

interface ProjectFieldProps {
  readonly name: string | (string | number)[];
  readonly label: string;
  /** Only projects in these states are offered; those of all states when left out. */
  readonly states?: readonly ProjectState[];
  /** A project that the form begins with, so that it has a name though nobody looked for it. */
  readonly held?: string;
}

/** Picks a project by a part of its name; the server finds it. */
export function ProjectField({ name, label, states, held }: ProjectFieldProps) {
  const t = useWords('funds');
  const word = useEnumWords();
  const [text, setText] = useState('');
  const asked = useAsk(WorkbenchFundableProjectsDocument, { filter: { text: text || null, states: states ? [...states] : null } });
  const first = useAsk(WorkbenchFundableProjectDocument, { id: held ?? '' }, { enabled: Boolean(held) }).data?.project;
  const found = asked.data?.projects.nodes ?? [];
  const offered = held && first && !found.some(({ id }) => id === held) ? [first, ...found] : found;
  const options = offered.map((project) => ({
    value: project.id,
    label: t('projectChoice', { name: project.name, place: project.place?.name ?? '–', state: word('ProjectState', project.state) }),
  }));
  return (
    <Form.Item name={name} label={label} extra={t('projectHelp')} rules={[{ required: true, message: label }]}>
      <Select virtual={false} showSearch={{ filterOption: false, onSearch: setText }} loading={asked.isFetching} options={options} />
    </Form.Item>
  );
}

/** What the project was approved for and what lies on it already. */
export function ProjectInShort({ id, named = false }: { readonly id: string | undefined; readonly named?: boolean }) {
  const t = useWords('funds');
  const word = useEnumWords();
  const asked = useAsk(WorkbenchFundableProjectDocument, { id: id ?? '' }, { enabled: Boolean(id) });
  const project = id ? asked.data?.project : null;
  if (!project) return null;
  return (
    <p className="fund-text" aria-live="polite">
      {named ? (
        <>
          <ProjectLink project={project} />{' '}
        </>
      ) : null}
      {t('projectBudget')} <Amount value={project.budget} to={`/projects/${project.id}?tab=content#sources`} /> · {t('projectAllocated')}{' '}
      <Amount value={project.money?.allocated} to={`/projects/${project.id}?tab=money`} />
      {project.sources.map(({ id: sourceId, level, channel, amount }) => (
        <span key={sourceId}>
          {' · '}
          {word('FundSourceLevel', level)}
          {word('FundChannel', channel)} <Amount value={amount} leaf="declared" />
        </span>
      ))}
    </p>
  );
}
