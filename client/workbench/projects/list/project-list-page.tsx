import { Button, Flex, Grid } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { WorkbenchProjectsDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { ask, useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { PagedTable } from '../../kit/paged-table.js';
import { useSession } from '../../session/session.js';
import { BulkDrawer } from './bulk-drawer.js';
import { type BulkMove, useBulkMoves } from './bulk-moves.js';
import { PoolTabs } from './pool-tabs.js';
import { type ProjectRow, useProjectColumns } from './project-columns.js';
import { useProjectFilter, useProjectOrder } from './project-filter.js';
import { ProjectFilters } from './project-filters.js';
import { withChoice } from './row-choice.js';

/** The project library: as many rows as a page holds, filtered and ordered by the server. */
export function ProjectListPage() {
  const t = useWords('projects');
  const word = useEnumWords();
  const { md } = Grid.useBreakpoint();
  const { may } = useSession();
  const filter = useProjectFilter();
  const order = useProjectOrder();
  const asked = useAsk(WorkbenchProjectsDocument, { filter, order, ...usePage() });
  const columns = useProjectColumns();
  const moves = useBulkMoves();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [move, setMove] = useState<BulkMove | null>(null);
  // What was refused stays chosen, to be done in another way.
  const closed = (left: ReadonlyMap<string, string>) => {
    setMove(null);
    setChosen(left);
  };
  return (
    <Page
      title={t('title')}
      asked={asked}
      actions={
        <>
          <Link to="/projects/plans">{t('plans')}</Link>
          <Link to="/projects/tags">{t('tags')}</Link>
          {may('draftProject') ? (
            <Link to="/projects/new" className="ant-btn-link">
              {t('new')}
            </Link>
          ) : null}
          <Button onClick={() => window.print()}>{t('kit:print')}</Button>
        </>
      }
    >
      {md === false ? (
        <details className="blocked">
          <summary>{t('filters')}</summary>
          <ProjectFilters />
        </details>
      ) : (
        <ProjectFilters />
      )}
      <PoolTabs filter={filter} />
      {moves.length > 0 ? (
        <Flex gap="small" align="center" wrap className="filters no-print">
          <span>{t('chosen', { count: chosen.size })}</span>
          <Button onClick={() => setChosen(new Map(asked.data?.projects.nodes.map(({ id, name }) => [id, name])))}>{t('chooseAll')}</Button>
          {moves.map((one) => (
            <Button key={one} disabled={chosen.size === 0} onClick={() => setMove(one)}>
              {t('bulk', { move: word('ProjectMoveName', one) })}
            </Button>
          ))}
        </Flex>
      ) : null}
      <div id="projects">
        <PagedTable<ProjectRow>
          label={t('title')}
          connection={asked.data?.projects}
          columns={md === false && moves.length > 0 ? withChoice(columns, chosen, setChosen) : columns}
          whenEmpty={t('empty')}
          loading={asked.isFetching}
          whole={async (page) => (await ask(WorkbenchProjectsDocument, { filter, order, ...page })).projects}
          {...(moves.length > 0
            ? {
                rowSelection: {
                  selectedRowKeys: [...chosen.keys()],
                  getCheckboxProps: (row: ProjectRow) => ({ 'aria-label': t('choose', { name: row.name }) }) as object,
                  // The component library would repeat the box of the head where nobody sees it but the keyboard goes.
                  hideSelectAll: true,
                  onChange: (_: unknown, rows: ProjectRow[]) => setChosen(new Map(rows.map(({ id, name }) => [id, name]))),
                },
              }
            : {})}
        />
      </div>
      <BulkDrawer move={move} projects={chosen} onClose={closed} />
    </Page>
  );
}
