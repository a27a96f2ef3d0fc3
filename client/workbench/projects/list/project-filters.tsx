import { Button, Checkbox, Flex, Input, Select } from 'antd';
import { WorkbenchProjectChoicesDocument } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { type EnumName, useEnumOptions } from '../../kit/enum-words.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { TypedFilter } from '../../kit/typed-filter.js';
import { filterNames, useProjectOrder } from './project-filter.js';

/** What narrows the list; every choice goes into the address, so that a link shares the view. */
export function ProjectFilters() {
  const t = useWords('projects');
  const { language } = useLanguage();
  const { read, readAll, write } = useAddress();
  const options = useEnumOptions();
  const order = useProjectOrder();
  const choices = useAsk(WorkbenchProjectChoicesDocument, {}).data;
  const named = (rows: readonly { code: string; zh: string; en: string }[] = []) =>
    rows.map((row) => ({ value: row.code, label: row[language] }));
  const ofEnum = (name: string, word: string, kind: EnumName) => ({ name, word, choices: options(kind) });
  const selects = [
    { name: 'class', word: 'class', choices: named(choices?.projectClasses) },
    ofEnum('library', 'library', 'ProjectLibrary'),
    { name: 'tag', word: 'tag', choices: named(choices?.villageTagKinds) },
    ofEnum('level', 'level', 'FundSourceLevel'),
    ofEnum('channel', 'channel', 'FundChannel'),
  ];
  return (
    <Flex wrap gap="small" align="center" className="filters no-print" role="search" aria-label={t('kit:search')}>
      <PlacePicker label={t('place')} value={read('place')} onChange={(place) => write({ place })} />
      <Select
        aria-label={t('state')}
        placeholder={t('state')}
        mode="multiple"
        maxTagCount="responsive"
        allowClear
        className="filter-wide"
        value={readAll('state')}
        options={options('ProjectState')}
        onChange={(state: string[]) => write({ state })}
      />
      {selects.map(({ name, word, choices: offered }) => (
        <Select
          key={name}
          aria-label={t(word)}
          placeholder={t(word)}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          className="filter"
          value={read(name)}
          options={offered}
          onChange={(value?: string | null) => write({ [name]: value })}
        />
      ))}
      <TypedFilter name="year" label={t('year')} />
      <TypedFilter name="from" label={t('from')} />
      <TypedFilter name="to" label={t('to')} />
      <Checkbox checked={Boolean(read('overdue'))} onChange={({ target }) => write({ overdue: target.checked ? '1' : null })}>
        {t('overdue')}
      </Checkbox>
      <Checkbox checked={Boolean(read('negative'))} onChange={({ target }) => write({ negative: target.checked ? '1' : null })}>
        {t('negative')}
      </Checkbox>
      <Input.Search
        key={read('text') ?? ''}
        aria-label={t('text')}
        placeholder={t('text')}
        allowClear
        className="filter-wide"
        defaultValue={read('text') ?? ''}
        onSearch={(text) => write({ text })}
      />
      <Select
        aria-label={t('order')}
        className="filter"
        value={order}
        options={options('ProjectOrder')}
        onChange={(value: string) => write({ order: value === 'NEWEST' ? null : value })}
      />
      <Button onClick={() => write(Object.fromEntries(filterNames.map((name) => [name, null])))}>{t('kit:clear')}</Button>
    </Flex>
  );
}
