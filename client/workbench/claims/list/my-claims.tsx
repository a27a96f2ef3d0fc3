import { WorkbenchMyClaimsDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { useClaimColumns } from './claim-columns.js';

/** The claims that wait for the acting post, longest waiting first. */
export function MyClaims() {
  const t = useWords('claims');
  const asked = useAsk(WorkbenchMyClaimsDocument, usePage());
  const columns = useClaimColumns();
  return (
    <Asked asked={asked}>
      {({ claims }) => (
        <PagedTable label={t('view.mine')} connection={claims} columns={columns} whenEmpty={t('nothingWaits')} loading={asked.isFetching} />
      )}
    </Asked>
  );
}
