import { Button, Empty } from 'antd';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { DayFilter } from '../../kit/day-filter.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { Filters } from '../../kit/filters.js';
import { useWords } from '../../kit/language.js';
import { Trouble } from '../../kit/refusal.js';
import { HolderPicker } from '../holders/holder-picker.js';
import { OversightPage } from '../oversight-page.js';
import { PlaceFilter, usePlaceCode } from '../place-filter.js';
import { registerOf, useAskedDifference } from './asked-difference.js';
import { DepartmentFilter } from './department-filter.js';
import { DifferenceLines } from './difference-lines.js';
import { DifferenceSums } from './difference-sums.js';

/** What a register, or a holder, gained, lost and changed between two days, with the money moved. */
export function DifferencesPage() {
  const t = useWords('oversight');
  const options = useEnumOptions();
  const placeCode = usePlaceCode();
  const { difference, isOfParty, days, error, isFetching, isPending } = useAskedDifference();
  const scope = difference?.party?.name ?? difference?.department?.name ?? difference?.place?.name;
  return (
    <OversightPage tab="differences" actions={<Button onClick={() => window.print()}>{t('kit:print')}</Button>}>
      <Filters>
        <HolderPicker chosen={difference?.party} />
        {isOfParty ? (
          <ChoiceFilter name="right" label={t('holders.right')} options={options('RightKind')} otherwise="OWN" />
        ) : (
          <>
            <PlaceFilter />
            <ChoiceFilter
              name="register"
              label={t('differences.register')}
              options={options('RegisterKind')}
              otherwise={registerOf(placeCode)}
            />
            <DepartmentFilter />
          </>
        )}
        <DayFilter name="from" label={t('differences.from')} />
        <DayFilter name="to" label={t('differences.to')} />
        <ChoiceFilter name="kind" label={t('differences.kind')} options={options('RegisterDifferenceKind')} />
        <ChoiceFilter name="order" label={t('order')} options={options('RegisterDifferenceOrder')} otherwise="CODE" />
      </Filters>
      {error ? <Trouble error={error} /> : null}
      {difference ? (
        <>
          <DifferenceSums difference={difference} caption={t('differences.between', { scope, from: days[0], to: days[1] })} days={days} />
          <div id="lines">
            <DifferenceLines difference={difference} loading={isFetching} />
          </div>
        </>
      ) : error || isPending ? null : (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('holders.unseen')} />
      )}
    </OversightPage>
  );
}
