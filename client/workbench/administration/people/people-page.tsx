import { Button, Input, type TableColumnType } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Role } from '../../../generated/schema.js';
import { WorkbenchPeopleDocument, type WorkbenchPersonInListFragment } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { Filters } from '../../kit/filters.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { useSession } from '../../session/session.js';
import { AdministrationPage } from '../administration-page.js';
import { isHeldOn, usePostInShort } from '../posts/post-words.js';
import { AccountState } from './account-state.js';
import { OpenAccountDrawer } from './open-account-drawer.js';
import { personAddress } from './person-address.js';

/** The people of the county, found by name, role and whether their account is open. */
export function PeoplePage() {
  const t = useWords('administration');
  const options = useEnumOptions();
  const postInShort = usePostInShort();
  const navigate = useNavigate();
  const { read, write } = useAddress();
  const { may, today } = useSession();
  const [opens, setOpens] = useState(false);
  const text = read('text');
  const active = { open: true, closed: false }[read('account') ?? ''] ?? null;
  const filter = { nameContains: text, role: read('role') as Role | null, active };
  const asked = useAsk(WorkbenchPeopleDocument, { filter, order: read('order') === 'NEWEST' ? 'NEWEST' : 'NAME_ASC', ...usePage() });
  const columns: TableColumnType<WorkbenchPersonInListFragment>[] = [
    { title: t('name'), key: 'name', render: (_, person) => <Link to={personAddress(person)}>{person.name}</Link> },
    { title: t('login'), key: 'login', render: (_, { account }) => account?.login ?? '–' },
    { title: t('placeOf'), key: 'place', render: (_, { place }) => <span title={place?.path}>{place?.name ?? '–'}</span> },
    {
      title: t('postsToday'),
      key: 'posts',
      className: 'column-name',
      render: (_, { posts }) => {
        const held = posts.filter((post) => isHeldOn(post, today));
        return held.length === 0 ? t('noPostToday') : held.map((post) => <div key={post.id}>{postInShort(post)}</div>);
      },
    },
    { title: t('account'), key: 'account', render: (_, person) => <AccountState person={person} /> },
  ];
  return (
    <AdministrationPage
      tab="people"
      error={asked.error}
      actions={
        may('openAccount') ? (
          <Button type="primary" onClick={() => setOpens(true)}>
            {t('openAccount')}
          </Button>
        ) : null
      }
    >
      <Filters>
        <Input.Search
          key={text ?? ''}
          aria-label={t('nameContains')}
          placeholder={t('nameContains')}
          allowClear
          className="filter-wide"
          defaultValue={text ?? ''}
          onSearch={(next) => write({ text: next.trim() })}
        />
        <ChoiceFilter name="role" label={t('role')} options={options('Role')} wide />
        <ChoiceFilter
          name="account"
          label={t('account')}
          options={['open', 'closed'].map((value) => ({ value, label: t(`state.${value}`) }))}
        />
        <ChoiceFilter name="order" label={t('order')} options={options('PersonOrder')} otherwise="NAME_ASC" />
      </Filters>
      <PagedTable
        label={t('tab.people')}
        connection={asked.data?.people}
        columns={columns}
        whenEmpty={t('noPeople')}
        loading={asked.isFetching}
      />
      {opens ? <OpenAccountDrawer onClose={() => setOpens(false)} onDone={(person) => void navigate(personAddress(person))} /> : null}
    </AdministrationPage>
  );
}
