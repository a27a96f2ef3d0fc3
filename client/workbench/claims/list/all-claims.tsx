import type { ClaimFilter, ClaimKind, ClaimOrder, ClaimState } from '../../../generated/schema.js';
import { WorkbenchClaimsDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Foldable } from '../parts/foldable.js';
import { useClaimColumns } from './claim-columns.js';
import { ClaimFilters } from './claim-filters.js';

/** All claims of the area, narrowed by what the address names. */
export function AllClaims() {
  const t = useWords('claims');
  const { read } = useAddress();
  const order = (read('order') as ClaimOrder | null) ?? 'NEWEST_FIRST';
  const asked = useAsk(WorkbenchClaimsDocument, { filter: useClaimFilter(), order, ...usePage() });
  const columns = useClaimColumns();
  return (
    <>
      <Foldable title={t('filters')}>
        <ClaimFilters />
      </Foldable>
      <Asked asked={asked}>
        {({ claims }) => (
          <PagedTable label={t('view.all')} connection={claims} columns={columns} whenEmpty={t('noClaims')} loading={asked.isFetching} />
        )}
      </Asked>
    </>
  );
}

function useClaimFilter(): ClaimFilter {
  const { read, readAll } = useAddress();
  const states = readAll('state') as ClaimState[];
  return {
    states: states.length ? states : null,
    kind: read('kind') as ClaimKind | null,
    placeCode: read('place'),
    projectId: read('project'),
    year: /^\d{4}$/.test(read('year') ?? '') ? Number(read('year')) : null,
    text: read('text'),
  };
}
