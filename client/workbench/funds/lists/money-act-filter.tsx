import type { Disposition, MoneyActFilter, MoneyActOrder } from '../../../generated/schema.js';
import { useAddress } from '../../kit/address.js';
import { CheckFilter } from '../../kit/check-filter.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { DayFilter } from '../../kit/day-filter.js';
import { useFilterValues } from '../../kit/filter-values.js';
import { Filters } from '../../kit/filters.js';
import { useWords } from '../../kit/language.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { TypedFilter } from '../../kit/typed-filter.js';

type Field = 'year' | 'disposition' | 'voucher' | 'reversed';
const names = ['place', 'from', 'to', 'year', 'disposition', 'voucher', 'reversed', 'order', 'line', 'project', 'allocation', 'document'];

/** What the address says of a list of money acts. */
export function useMoneyActFilter(): { filter: MoneyActFilter; order: MoneyActOrder } {
  const { text, year, day, id, flag } = useFilterValues();
  return {
    filter: {
      placeCode: text('place'),
      from: day('from'),
      to: day('to'),
      year: year('year'),
      disposition: text('disposition') as Disposition | null,
      voucherNumber: text('voucher'),
      documentId: id('document'),
      lineId: id('line'),
      projectId: id('project'),
      allocationId: id('allocation'),
      withReversed: flag('reversed'),
    },
    order: (text('order') as MoneyActOrder | null) ?? 'DATE_DESC',
  };
}

/** The filters of a list of money acts; only those that the list knows are shown. */
export function MoneyActFilters({ fields = [] }: { readonly fields?: readonly Field[] }) {
  const t = useWords('funds');
  const { read, write } = useAddress();
  const has = (field: Field) => fields.includes(field);
  return (
    <Filters names={names}>
      <PlacePicker label={t('place')} value={read('place')} onChange={(place) => write({ place })} />
      <DayFilter name="from" label={t('from')} />
      <DayFilter name="to" label={t('to')} />
      {has('year') ? <TypedFilter name="year" label={t('field.year')} of="numeric" /> : null}
      {has('disposition') ? <ChoiceFilter name="disposition" label={t('field.disposition')} kind="Disposition" /> : null}
      {has('voucher') ? <TypedFilter name="voucher" label={t('field.voucherNumber')} of="text" /> : null}
      <ChoiceFilter name="order" label={t('order')} kind="MoneyActOrder" />
      {has('reversed') ? <CheckFilter name="reversed" label={t('withReversed')} /> : null}
    </Filters>
  );
}
