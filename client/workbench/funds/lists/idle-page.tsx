import type { IdleMoneyKind } from '../../../generated/schema.js';
import { WorkbenchIdleMoneyDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { useSession } from '../../session/session.js';
import { CheckFilter, DayFilter, EnumFilter, TypedFilter, useFilterValues } from '../parts/filter-fields.js';
import { Filters } from '../parts/filters.js';
import { FundPage } from '../parts/fund-page.js';
import { type IdleRow, useIdleColumns } from './idle-columns.js';

/** Money that does not move, by how long it has lain. */
export function IdlePage() {
  const t = useWords('funds');
  const word = useEnumWords();
  const { post } = useSession();
  const { read, write } = useAddress();
  const { text, day, flag } = useFilterValues();
  const kind = text('kind') as IdleMoneyKind | null;
  const days = /^\d{1,5}$/.test(text('days') ?? '') ? Number(text('days')) : null;
  const input = {
    placeCode: text('place') ?? post?.placeCode ?? '',
    asOf: day('asOf'),
    kinds: kind ? [kind] : null,
    minDays: days,
    onlySurplus: flag('surplus'),
  };
  const asked = useAsk(WorkbenchIdleMoneyDocument, { input, ...usePage() });
  const idle = asked.data?.idleMoney;
  const columns = useIdleColumns();
  return (
    <FundPage title={t('title.idle')} asked={asked}>
      <Filters names={['place', 'asOf', 'kind', 'days', 'surplus']}>
        <PlacePicker label={t('place')} value={read('place')} onChange={(place) => write({ place })} />
        <DayFilter name="asOf" label={t('asOf')} />
        <EnumFilter name="kind" label={t('idle.kind')} kind="IdleMoneyKind" />
        <TypedFilter name="days" label={t('idle.minDays')} numeric />
        <CheckFilter name="surplus" label={t('idle.onlySurplus')} />
      </Filters>
      <Section title={t('idle.byAge', { day: idle?.asOf ?? '' })}>
        <p>
          {t('idle.total')} <Amount value={idle?.total} />
        </p>
        <Rows
          label={t('idle.byAge', { day: idle?.asOf ?? '' })}
          whenEmpty={t('empty.idle')}
          rows={(idle?.buckets ?? []).map((bucket) => ({ ...bucket, id: bucket.age }))}
          columns={[
            { title: t('idle.age'), key: 'age', render: (_, { age }) => word('MoneyAge', age) },
            { title: t('idle.count'), dataIndex: 'count', align: 'right' },
            { title: t('amount'), key: 'amount', align: 'right', render: (_, { amount }) => <Amount value={amount} /> },
          ]}
        />
      </Section>
      <Section title={t('idle.rows')}>
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
