import { Button, Input } from 'antd';
import { Link } from 'react-router';
import { WorkbenchPolicyKeysDocument } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { useEnumOptions, useEnumWords } from '../../kit/enum-words.js';
import { Filters } from '../../kit/filters.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { PagedTable } from '../../kit/paged-table.js';
import { pageOf } from './page-of-keys.js';
import type { PolicyKey } from './policy-value.js';
import { TodayBasis, TodayScope, TodayValue } from './today-value.js';

type Row = PolicyKey & { readonly id: string };

/** Every number, list and switch that a rule needs, with what holds for the acting post today. */
export function PolicyListPage() {
  const t = useWords('administration');
  const word = useEnumWords();
  const options = useEnumOptions();
  const { language } = useLanguage();
  const { read, write } = useAddress();
  const asked = useAsk(WorkbenchPolicyKeysDocument, {});
  const text = (read('text') ?? '').toLowerCase();
  const kind = read('kind');
  const keys = (asked.data?.policyKeys ?? [])
    .filter((one) => [one.key, one.zh, one.en].some((words) => words.toLowerCase().includes(text)) && (!kind || one.kind === kind))
    .map((one): Row => ({ ...one, id: one.key }));
  return (
    <Page title={t('policies')} asked={asked} actions={<Button onClick={() => window.print()}>{t('kit:print')}</Button>}>
      <Filters>
        <Input.Search
          key={text}
          aria-label={t('policy.text')}
          placeholder={t('policy.text')}
          allowClear
          className="filter-wide"
          defaultValue={read('text') ?? ''}
          onSearch={(next) => write({ text: next.trim() })}
        />
        <ChoiceFilter name="kind" label={t('policy.kind')} options={options('PolicyValueKind')} />
      </Filters>
      <PagedTable<Row>
        label={t('policies')}
        connection={pageOf(keys, read('after'), read('before'))}
        whenEmpty={t('policy.none')}
        columns={[
          {
            title: t('policy.name'),
            key: 'name',
            className: 'column-name',
            render: (_, row) => <Link to={`/policies/${row.key}`}>{row[language]}</Link>,
          },
          { title: t('policy.today'), key: 'today', className: 'column-name', render: (_, row) => <TodayValue of={row} /> },
          { title: t('policy.scope'), key: 'scope', render: (_, row) => <TodayScope of={row} /> },
          { title: t('policy.basis'), key: 'basis', className: 'column-name', render: (_, row) => <TodayBasis of={row} /> },
          { title: t('policy.kind'), key: 'kind', render: (_, row) => word('PolicyValueKind', row.kind) },
          { title: t('policy.key'), key: 'key', render: (_, row) => <code className="code">{row.key}</code> },
        ]}
      />
    </Page>
  );
}
