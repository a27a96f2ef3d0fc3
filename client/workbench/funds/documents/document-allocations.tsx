import { WorkbenchDocumentAllocationsDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Section } from '../../kit/section.js';
import { type AllocationRow, useAllocationColumns } from '../allocations/allocation-columns.js';

/** What was laid on projects out of the document, newest first. */
export function DocumentAllocations({ id }: { readonly id: string }) {
  const t = useWords('funds');
  const asked = useAsk(WorkbenchDocumentAllocationsDocument, { id, ...usePage(20) });
  const columns = useAllocationColumns();
  return (
    <Section title={t('section.allocations')}>
      <Asked asked={asked}>
        {({ fundDocument }) => (
          <PagedTable<AllocationRow>
            label={t('section.allocations')}
            whenEmpty={t('empty.allocationsOfLine')}
            connection={fundDocument?.allocations}
            columns={columns}
            loading={asked.isFetching}
          />
        )}
      </Asked>
    </Section>
  );
}
