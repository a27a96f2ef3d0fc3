import { Select } from 'antd';
import type { ProgressDimension } from '../../../generated/schema.js';
import { WorkbenchKeyNameDocument, WorkbenchProgressChoicesDocument } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { type EnumName, useEnumOptions, useEnumWords } from '../../kit/enum-words.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { PickedTag } from './picked-tag.js';
import { useQuestion } from './question.js';

/** Which money counts: by its source, by the class of its projects, and what was picked on the way down to a figure. */
export function MoneyFilters() {
  const t = useWords('progress');
  const { language } = useLanguage();
  const { read, readAll, write } = useAddress();
  const options = useEnumOptions();
  const word = useEnumWords();
  const classes = useAsk(WorkbenchProgressChoicesDocument, {}).data?.projectClasses ?? [];
  const many = (name: string, choices: { value: string; label: string }[]) => (
    <Select
      key={name}
      aria-label={t(name)}
      placeholder={t(name)}
      mode="multiple"
      maxTagCount="responsive"
      allowClear
      className="filter"
      value={readAll(name)}
      options={choices}
      onChange={(values: string[]) => write({ [name]: values })}
    />
  );
  const one = (name: string, kind: EnumName, usual: string) => (
    <Select
      key={name}
      aria-label={t(name)}
      className="filter"
      value={read(name) ?? usual}
      options={options(kind)}
      onChange={(value: string) => write({ [name]: value === usual ? null : value })}
    />
  );
  return (
    <>
      {many('level', options('FundSourceLevel'))}
      {many('channel', options('FundChannel'))}
      {many('library', options('ProjectLibrary'))}
      {many(
        'class',
        classes.map((row) => ({ value: row.code, label: row[language] })),
      )}
      {one('base', 'ProgressBase', 'RECEIVED')}
      {one('against', 'PaceKind', 'TIME_PROGRESS')}
      {readAll('task').map((task) => (
        <PickedTag key={task} kind={t('task')} name={word('FundTask', task)} onClose={() => write({ task: null })} />
      ))}
      {(['document', 'line', 'department', 'project'] as const).map((name) => (read(name) ? <PickedKey key={name} name={name} /> : null))}
    </>
  );
}

const dimensionOf: Readonly<Record<'document' | 'line' | 'department' | 'project', ProgressDimension>> = {
  document: 'DOCUMENT',
  line: 'LINE',
  department: 'DEPARTMENT',
  project: 'PROJECT',
};

function PickedKey({ name }: { readonly name: 'document' | 'line' | 'department' | 'project' }) {
  const t = useWords('progress');
  const { write } = useAddress();
  const { inputBy } = useQuestion();
  const asked = useAsk(WorkbenchKeyNameDocument, { input: inputBy(dimensionOf[name]) });
  return <PickedTag kind={t(name)} name={asked.data?.progress.rows.nodes[0]?.name ?? '…'} onClose={() => write({ [name]: null })} />;
}
