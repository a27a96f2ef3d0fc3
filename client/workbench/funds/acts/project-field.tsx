import { Form, Select } from 'antd';
import { useState } from 'react';
import type { ProjectState } from '../../../generated/schema.js';
import { WorkbenchFundableProjectDocument, WorkbenchFundableProjectsDocument } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';

interface ProjectFieldProps {
  readonly name: string | (string | number)[];
  readonly label: string;
  /** Only projects in these states are offered; those of all states when left out. */
  readonly states?: readonly ProjectState[];
}

/** Picks a project by a part of its name; the server finds it. */
export function ProjectField({ name, label, states }: ProjectFieldProps) {
  const t = useWords('funds');
  const word = useEnumWords();
  const [text, setText] = useState('');
  const asked = useAsk(WorkbenchFundableProjectsDocument, { filter: { text: text || null, states: states ? [...states] : null } });
  const options = (asked.data?.projects.nodes ?? []).map((project) => ({
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
export function ProjectInShort({ id }: { readonly id: string | undefined }) {
  const t = useWords('funds');
  const word = useEnumWords();
  const asked = useAsk(WorkbenchFundableProjectDocument, { id: id ?? '' }, { enabled: Boolean(id) });
  const project = id ? asked.data?.project : null;
  if (!project) return null;
  return (
    <p aria-live="polite">
      {t('projectBudget')} <Amount value={project.budget} /> · {t('projectAllocated')} <Amount value={project.money?.allocated} />
      {project.sources.map(({ id: sourceId, level, channel, amount }) => (
        <span key={sourceId}>
          {' · '}
          {word('FundSourceLevel', level)}
          {word('FundChannel', channel)} <Amount value={amount} />
        </span>
      ))}
    </p>
  );
}
