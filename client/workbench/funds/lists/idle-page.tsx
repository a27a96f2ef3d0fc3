import { useSearchParams } from 'react-router';
import type { IdleMoneyKind, MoneyAge } from '../../../generated/schema.js';
import { WorkbenchIdleMoneyDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { CheckFilter } from '../../kit/check-filter.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { Count } from '../../kit/count.js';
import { DayFilter } from '../../kit/day-filter.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useFilterValues } from '../../kit/filter-values.js';
import { Filters } from '../../kit/filters.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { TypedFilter } from '../../kit/typed-filter.js';
import { useSession } from '../../session/session.js';
import { FundPage } from '../parts/fund-page.js';
import { type IdleRow, useIdleColumns } from './idle-columns.js';

/** Money that does not move, by how long it has lain. */
export function IdlePage() {
  const t = useWords('funds');
  const word = useEnumWords();
  const { post } = useSession();
  const { read, write } = useAddress();
  const { text, anyOf, day, id, flag } = useFilterValues();
  const [search] = useSearchParams();
  const ofAge = (age: string) => {
    const next = new URLSearchParams(search);
    for (const name of ['after', 'before']) next.delete(name);
    next.set('age', age);
    return `/funds/idle?${next}`;
  };
  const kinds = anyOf<IdleMoneyKind>('IdleMoneyKind', 'kind');
  const ages = anyOf<MoneyAge>('MoneyAge', 'age');
  const days = /^\d{1,5}$/.test(text('days') ?? '') ? Number(text('days')) : null;
  const input = {
    placeCode: text('place') ?? post?.placeCode ?? '',
    asOf: day('asOf'),
    kinds,
    ages,
    documentId: id('document'),
    lineId: id('line'),
    projectId: id('project'),
    minDays: days,
    onlySurplus: flag('surplus'),
  };
  const asked = useAsk(WorkbenchIdleMoneyDocument, { input, ...usePage() });
  const idle = asked.data?.idleMoney;
  const columns = useIdleColumns();
  return (
    <FundPage title={t('title.idle')} asked={asked}>
      <Filters names={['place', 'asOf', 'kind', 'age', 'days', 'surplus', 'document', 'line', 'project']}>
        <PlacePicker label={t('place')} value={read('place')} onChange={(place) => write({ place })} />
        <DayFilter name="asOf" label={t('asOf')} />
        <ChoiceFilter name="kind" label={t('idle.kind')} kind="IdleMoneyKind" many />
        <ChoiceFilter name="age" label={t('idle.age')} kind="MoneyAge" many />
        <TypedFilter name="days" label={t('idle.minDays')} of="numeric" />
        <CheckFilter name="surplus" label={t('idle.onlySurplus')} />
      </Filters>
      <Section title={t('idle.byAge', { day: idle?.asOf ?? '' })}>
        <p>
          {t('idle.total')} <Amount value={idle?.total} to="#rows" />
        </p>
        <Rows
          label={t('idle.byAge', { day: idle?.asOf ?? '' })}
          whenEmpty={t('empty.idle')}
          rows={(idle?.buckets ?? []).map((bucket) => ({ ...bucket, id: bucket.age }))}
          columns={[
            { title: t('idle.age'), key: 'age', render: (_, { age }) => word('MoneyAge', age) },
            {
              title: t('idle.count'),
              key: 'count',
              align: 'right',
              render: (_, { age, count }) => <Count value={count} to={ofAge(age)} />,
            },
            {
              title: t('amount'),
              key: 'amount',
              align: 'right',
              render: (_, { age, amount }) => <Amount value={amount} to={ofAge(age)} />,
            },
          ]}
        />
      </Section>
      <Section title={t('idle.rows')} id="rows">
        <PagedTable<IdleRow>
          label={t('idle.rows')}
          connection={idle?.rows}
          columns={columns}
          whenEmpty={t('empty.idle')}
          loading={asked.isFetching}
        />
      </Section>
    </FundPage>
  );
}
