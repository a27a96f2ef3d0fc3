import { Button, Tag } from 'antd';
import { useState } from 'react';
import type { DepartmentOrder } from '../../../generated/schema.js';
import { WorkbenchDepartmentListDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { Filters } from '../../kit/filters.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { useSession } from '../../session/session.js';
import { AdministrationPage } from '../administration-page.js';
import { OpenDepartmentDrawer } from './open-department-drawer.js';

/** The departments of the county; one of them leads the project library. */
export function DepartmentsPage() {
  const t = useWords('administration');
  const options = useEnumOptions();
  const { read } = useAddress();
  const { may } = useSession();
  const [opens, setOpens] = useState(false);
  const asked = useAsk(WorkbenchDepartmentListDocument, { order: (read('order') as DepartmentOrder | null) ?? 'KIND_ASC', ...usePage() });
  return (
    <AdministrationPage
      tab="departments"
      error={asked.error}
      actions={
        may('openDepartment') ? (
          <Button type="primary" onClick={() => setOpens(true)}>
            {t('openDepartment')}
          </Button>
        ) : null
      }
    >
      <Filters>
        <ChoiceFilter name="order" label={t('order')} options={options('DepartmentOrder')} otherwise="KIND_ASC" />
      </Filters>
      <PagedTable
        label={t('tab.departments')}
        connection={asked.data?.departments}
        whenEmpty={t('noDepartments')}
        loading={asked.isFetching}
        columns={[
          {
            title: t('departmentName'),
            key: 'name',
            render: (_, { name, isLeadBureau }) => (
              <>
                {name} {isLeadBureau ? <Tag color="processing">{t('leadBureau')}</Tag> : null}
              </>
            ),
          },
          { title: t('shortName'), dataIndex: 'shortName' },
          { title: t('departmentKind'), dataIndex: 'kind' },
          { title: t('place'), key: 'place', render: (_, { place }) => place?.name ?? '–' },
        ]}
      />
      {opens ? <OpenDepartmentDrawer onClose={() => setOpens(false)} /> : null}
    </AdministrationPage>
  );
}
