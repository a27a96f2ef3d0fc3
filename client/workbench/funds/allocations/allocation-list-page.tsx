import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { WorkbenchAllocationsDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { ask, useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { useSession } from '../../session/session.js';
import { AllocateDrawer } from '../acts/allocate-drawer.js';
import { ProjectInShort } from '../acts/project-field.js';
import { RemainingOfLine } from '../acts/remaining.js';
import { MoneyActFilters, useMoneyActFilter } from '../lists/money-act-filter.js';
import { FundPage } from '../parts/fund-page.js';
import { type AllocationRow, useAllocationColumns } from './allocation-columns.js';

/** All that was laid on projects, with what became of it. */
export function AllocationListPage() {
  const t = useWords('funds');
  const navigate = useNavigate();
  const { may } = useSession();
  const question = useMoneyActFilter();
  const asked = useAsk(WorkbenchAllocationsDocument, { ...question, ...usePage() });
  const columns = useAllocationColumns();
  const [allocating, setAllocating] = useState(false);
  const { lineId, projectId } = question.filter;
  return (
    <FundPage
      title={t('title.allocations')}
      asked={asked}
      actions={
        <>
          {may('allocate') ? (
            <Button type="primary" onClick={() => setAllocating(true)}>
              {t('act.allocate')}
            </Button>
          ) : null}
          {may('allocatePlan') ? <Link to="/funds/allocations/plan">{t('act.plan')}</Link> : null}
        </>
      }
    >
      {lineId ? <RemainingOfLine id={lineId} /> : null}
      {projectId ? <ProjectInShort id={projectId} named /> : null}
      <MoneyActFilters fields={['year', 'disposition', 'reversed']} />
      <PagedTable<AllocationRow>
        label={t('title.allocations')}
        connection={asked.data?.allocations}
        columns={columns}
        whenEmpty={t('empty.allocations')}
        loading={asked.isFetching}
        whole={async (page) => (await ask(WorkbenchAllocationsDocument, { ...question, ...page })).allocations}
      />
      {allocating ? (
        <AllocateDrawer
          {...(lineId ? { lineId } : {})}
          {...(projectId ? { projectId } : {})}
          onClose={() => setAllocating(false)}
          onDone={(id) => void navigate(`/funds/allocations/${id}`)}
        />
      ) : null}
    </FundPage>
  );
}
