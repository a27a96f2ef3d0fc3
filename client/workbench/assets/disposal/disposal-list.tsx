import type { DisposalCondition, DisposalKind, DisposalState } from '../../../generated/schema.js';
import { WorkbenchDisposalsDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { useWords } from '../../kit/language.js';
import { FilterBar } from '../parts/filter-bar.js';
import { DisposalRows } from './disposal-rows.js';

export function DisposalList() {
  const t = useWords('assets');
  const { read } = useAddress();
  const state = read('state') as DisposalState | null;
  const kind = read('kind') as DisposalKind | null;
  const filter = {
    placeCode: read('place'),
    states: state ? [state] : null,
    kinds: kind ? [kind] : null,
    condition: read('condition') as DisposalCondition | null,
  };
  const asked = useAsk(WorkbenchDisposalsDocument, { filter, order: 'NEWEST', ...usePage() });
  return (
    <>
      <FilterBar>
        <ChoiceFilter name="state" label={t('state')} kind="DisposalState" />
        <ChoiceFilter name="kind" label={t('disposal.kind')} kind="DisposalKind" />
        <ChoiceFilter name="condition" label={t('field.condition')} kind="DisposalCondition" />
      </FilterBar>
      <Asked asked={asked}>
        {({ disposals }) => <DisposalRows label={t('disposalView.all')} disposals={disposals} loading={asked.isFetching} />}
      </Asked>
    </>
  );
}
