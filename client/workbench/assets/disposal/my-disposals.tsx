import { WorkbenchMyDisposalsDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { DisposalRows } from './disposal-rows.js';

/** Disposals whose next step is the acting post's. */
export function MyDisposals() {
  const t = useWords('assets');
  const asked = useAsk(WorkbenchMyDisposalsDocument, usePage());
  return (
    <Asked asked={asked}>
      {({ disposals }) => <DisposalRows label={t('disposalView.mine')} disposals={disposals} loading={asked.isFetching} />}
    </Asked>
  );
}
