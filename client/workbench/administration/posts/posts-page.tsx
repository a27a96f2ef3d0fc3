import type { TableColumnType } from 'antd';
import { Link } from 'react-router';
import type { PostOrder, Role } from '../../../generated/schema.js';
import { WorkbenchPostsDocument, type WorkbenchPostsQuery } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { DayFilter, useDay } from '../../kit/day-filter.js';
import { useEnumOptions, useEnumWords } from '../../kit/enum-words.js';
import { Filters } from '../../kit/filters.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { AdministrationPage } from '../administration-page.js';
import { personAddress } from '../people/person-address.js';
import { Standing } from './standing.js';
import { Substitutes } from './substitutes.js';

type Row = WorkbenchPostsQuery['posts']['nodes'][number];

/** The posts of the county on a day, or with their whole history: who held which, and who stood in. */
export function PostsPage() {
  const t = useWords('administration');
  const word = useEnumWords();
  const options = useEnumOptions();
  const { read, write } = useAddress();
  const filter = { role: read('role') as Role | null, placeCode: read('place'), validOn: useDay('on') };
  const asked = useAsk(WorkbenchPostsDocument, { filter, order: (read('order') as PostOrder | null) ?? 'ROLE_ASC', ...usePage() });
  const columns: TableColumnType<Row>[] = [
    {
      title: t('holder'),
      key: 'holder',
      render: (_, { person }) => (person ? <Link to={personAddress(person)}>{person.name}</Link> : '–'),
    },
    { title: t('role'), key: 'role', render: (_, { role }) => word('Role', role) },
    { title: t('place'), key: 'place', render: (_, { place }) => <span title={place?.path}>{place?.name ?? '–'}</span> },
    { title: t('department'), key: 'department', render: (_, { department }) => department?.shortName ?? '–' },
    { title: t('validFrom'), dataIndex: 'validFrom' },
    { title: t('validTo'), key: 'validTo', render: (_, { validTo }) => validTo ?? t('noEnd') },
    { title: t('standingToday'), key: 'standing', render: (_, post) => <Standing of={post} /> },
    { title: t('substitutes'), key: 'substitutes', className: 'column-name', render: (_, post) => <Substitutes post={post} /> },
  ];
  return (
    <AdministrationPage tab="posts" error={asked.error}>
      <Filters>
        <ChoiceFilter name="role" label={t('role')} options={options('Role')} wide />
        <PlacePicker label={t('place')} value={read('place')} onChange={(place) => write({ place })} />
        <DayFilter name="on" label={t('heldOn')} />
        <ChoiceFilter name="order" label={t('order')} options={options('PostOrder')} otherwise="ROLE_ASC" />
      </Filters>
      <PagedTable<Row>
        label={t('tab.posts')}
        connection={asked.data?.posts}
        columns={columns}
        whenEmpty={t('noPosts')}
        loading={asked.isFetching}
      />
    </AdministrationPage>
  );
}
