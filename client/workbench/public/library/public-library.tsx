import { Flex, Input, Select } from 'antd';
import type { ProjectState } from '../../../generated/schema.js';
import {
  WorkbenchProjectChoicesDocument,
  type WorkbenchPublicProjectRowFragment,
  WorkbenchPublicProjectsDocument,
} from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Trouble } from '../../kit/refusal.js';
import { TypedFilter } from '../../kit/typed-filter.js';
import { usePublicAsk } from '../ask-publicly.js';
import type { PartOfPlace } from '../public-page.js';
import { usePublicProjectColumns } from './project-columns.js';
import { StateCounts } from './state-counts.js';

const completed: readonly ProjectState[] = ['COMPLETED', 'ACCEPTED', 'SETTLED', 'HANDED_OVER', 'CLOSED'];

/** The projects of a place that are open to the public: all that were admitted, or those whose works are done. */
export function PublicLibrary({ placeCode, isCompleted = false }: PartOfPlace & { readonly isCompleted?: boolean }) {
  const t = useWords('public');
  const { read } = useAddress();
  const columns = usePublicProjectColumns();
  const state = read('state') as ProjectState | null;
  const year = /^\d{4}$/.test(read('year') ?? '') ? Number(read('year')) : null;
  const within = { placeCode, year, classCode: read('class'), text: read('text'), ...(isCompleted ? { states: [...completed] } : {}) };
  const filter = state ? { ...within, states: [state] } : within;
  const asked = usePublicAsk(WorkbenchPublicProjectsDocument, { filter, order: 'NEWEST', ...usePage(20) });
  return (
    <>
      <LibraryFilters />
      <StateCounts filter={within} chosen={state} />
      {asked.error ? <Trouble error={asked.error} /> : null}
      <PagedTable<WorkbenchPublicProjectRowFragment>
        label={t(isCompleted ? 'part.completed' : 'part.library')}
        connection={asked.data?.projects}
        columns={columns}
        whenEmpty={t(isCompleted ? 'noCompleted' : 'noProjects')}
        loading={asked.isFetching}
      />
    </>
  );
}

function LibraryFilters() {
  const t = useWords('public');
  const { language } = useLanguage();
  const { read, write } = useAddress();
  const classes = usePublicAsk(WorkbenchProjectChoicesDocument, {}).data?.projectClasses ?? [];
  return (
    <Flex wrap gap="small" align="center" className="filters no-print" role="search" aria-label={t('kit:search')}>
      <Select
        aria-label={t('class')}
        placeholder={t('class')}
        allowClear
        virtual={false}
        className="filter"
        value={read('class')}
        options={classes.map((one) => ({ value: one.code, label: one[language] }))}
        onChange={(value?: string | null) => write({ class: value })}
      />
      <TypedFilter name="year" label={t('year')} />
      <Input.Search
        key={read('text') ?? ''}
        aria-label={t('nameContains')}
        placeholder={t('nameContains')}
        allowClear
        className="filter-wide"
        defaultValue={read('text') ?? ''}
        onSearch={(text) => write({ text })}
      />
    </Flex>
  );
}
