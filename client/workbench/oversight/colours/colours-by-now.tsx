import type { Colour, ColourIndicator } from '../../../generated/schema.js';
import { WorkbenchColoursDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Trouble } from '../../kit/refusal.js';
import { usePlaceCode } from '../place-filter.js';
import { useQuarter } from './asked-quarter.js';
import { type ColourRow, useColourColumns } from './colour-columns.js';

/** Colours by the records as they stand, the worst first. */
export function ColoursByNow() {
  const t = useWords('oversight');
  const columns = useColourColumns<ColourRow>();
  const asked = useAsk(WorkbenchColoursDocument, { placeCode: usePlaceCode(), ...useQuarter(), filter: useColourFilter(), ...usePage() });
  if (asked.error) return <Trouble error={asked.error} />;
  return (
    <PagedTable<ColourRow>
      label={t('title.colours')}
      connection={asked.data?.assetColours}
      columns={columns}
      whenEmpty={t('colours.empty')}
      loading={asked.isFetching}
    />
  );
}

export function useColourFilter() {
  const { read } = useAddress();
  const colour = read('colour') as Colour | null;
  return { colours: colour ? [colour] : null, indicator: read('indicator') as ColourIndicator | null };
}
