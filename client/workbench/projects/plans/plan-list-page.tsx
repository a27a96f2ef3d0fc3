import { Button, Flex, Select, type TableColumnType, Tag } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { YearPlanState } from '../../../generated/schema.js';
import { type WorkbenchPlanRowFragment, WorkbenchPlansDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { Count } from '../../kit/count.js';
import { useEnumOptions, useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { PagedTable } from '../../kit/paged-table.js';
import { TypedFilter } from '../../kit/typed-filter.js';
import { useSession } from '../../session/session.js';
import { DraftPlanDrawer } from './draft-plan-drawer.js';

/** The year plans of the county: drafted, filled from the library, announced. */
export function PlanListPage() {
  const t = useWords('projects');
  const word = useEnumWords();
  const options = useEnumOptions();
  const navigate = useNavigate();
  const { may } = useSession();
  const { read, write } = useAddress();
  const [open, setOpen] = useState(false);
  const state = read('state') as YearPlanState | null;
  const year = /^\d{4}$/.test(read('year') ?? '') ? Number(read('year')) : null;
  const asked = useAsk(WorkbenchPlansDocument, { filter: { state, year }, ...usePage(20) });
  const columns: TableColumnType<WorkbenchPlanRowFragment>[] = [
    {
      title: t('planName'),
      key: 'name',
      className: 'column-name',
      render: (_, { id, name }) => <Link to={`/projects/plans/${id}`}>{name}</Link>,
    },
    { title: t('year'), dataIndex: 'year' },
    { title: t('planNumberOf'), dataIndex: 'number' },
    {
      title: t('state'),
      key: 'state',
      render: (_, plan) => <Tag className={plan.state === 'DRAFT' ? 'mark-waits' : 'mark-good'}>{word('YearPlanState', plan.state)}</Tag>,
    },
    {
      title: t('projectCount'),
      key: 'count',
      align: 'right',
      render: (_, row) => <Count value={row.projectCount} to={`/projects/plans/${row.id}#plan-projects`} />,
    },
    {
      title: t('budget'),
      key: 'budget',
      align: 'right',
      render: (_, { id, budget }) => <Amount value={budget} to={`/projects/plans/${id}`} />,
    },
    { title: t('announcedOn'), key: 'announcedOn', render: (_, { announcedOn }) => announcedOn ?? '–' },
  ];
  return (
    <Page
      title={t('plans')}
      asked={asked}
      actions={
        <>
          {may('draftYearPlan') ? (
            <Button type="primary" onClick={() => setOpen(true)}>
              {t('draftPlan')}
            </Button>
          ) : null}
          <Button onClick={() => window.print()}>{t('kit:print')}</Button>
        </>
      }
    >
      <Flex wrap gap="small" align="center" className="filters no-print" role="search" aria-label={t('kit:search')}>
        <TypedFilter name="year" label={t('year')} />
        <Select
          aria-label={t('state')}
          placeholder={t('state')}
          allowClear
          className="filter"
          value={state}
          options={options('YearPlanState')}
          onChange={(value?: string | null) => write({ state: value })}
        />
      </Flex>
      <PagedTable<WorkbenchPlanRowFragment>
        label={t('plans')}
        connection={asked.data?.yearPlans}
        columns={columns}
        whenEmpty={t('noPlansYet')}
        loading={asked.isFetching}
      />
      {open ? <DraftPlanDrawer onClose={() => setOpen(false)} onDone={(id) => void navigate(`/projects/plans/${id}`)} /> : null}
    </Page>
  );
}
