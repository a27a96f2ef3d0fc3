import { Button } from 'antd';
import { useState } from 'react';
import { WorkbenchDutiesToHandOverDocument, type WorkbenchDutiesToHandOverQuery } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { useSession } from '../../session/session.js';
import { FormDrawer } from '../acts/form-drawer.js';
import { FilterBar } from '../parts/filter-bar.js';
import { useMay } from '../parts/powers.js';
import { handOnDuties } from './duty-forms.js';

type Row = WorkbenchDutiesToHandOverQuery['dutiesToHandOver']['nodes'][number];

/** Posts that end soon and what they answer for; all of it can be handed on to another post at once. */
export function HandOverList() {
  const t = useWords('assets');
  const word = useEnumWords();
  const may = useMay();
  const { post } = useSession();
  const { read } = useAddress();
  const [chosen, setChosen] = useState<Row | null>(null);
  const asked = useAsk(WorkbenchDutiesToHandOverDocument, { placeCode: read('place') ?? post?.placeCode ?? '', ...usePage() });
  const acts = {
    title: t('acts'),
    key: 'acts',
    render: (_: unknown, row: Row) => (
      <Button size="small" onClick={() => setChosen(row)}>
        {t('act.handOnDuties')}
      </Button>
    ),
  };
  return (
    <>
      <FilterBar />
      <Asked asked={asked}>
        {({ dutiesToHandOver }) => (
          <PagedTable<Row>
            size="small"
            label={t('dutyView.handOver')}
            whenEmpty={t('duties.noneToHandOver')}
            connection={dutiesToHandOver}
            loading={asked.isFetching}
            columns={[
              { title: t('field.personName'), key: 'person', render: (_, row) => row.post.person?.name ?? '–' },
              { title: t('trail.role'), key: 'role', render: (_, row) => word('Role', row.post.role) },
              { title: t('duties.postPlace'), key: 'place', render: (_, row) => row.post.place?.name ?? '–' },
              { title: t('duties.lastDay'), dataIndex: 'lastDay' },
              { title: t('duties.daysLeft'), key: 'left', align: 'right', render: (_, row) => t('upkeep.days', { count: row.daysLeft }) },
              { title: t('duties.assets'), dataIndex: 'assets', align: 'right' },
              { title: t('duties.duties'), dataIndex: 'duties', align: 'right' },
              ...(may('handOnDuties') ? [acts] : []),
            ]}
          />
        )}
      </Asked>
      {chosen ? (
        <FormDrawer
          form={handOnDuties}
          act="handOnDuties"
          seen={{ fromPostId: chosen.post.id }}
          intro={t('duties.handOnAll', { name: chosen.post.person?.name, count: chosen.assets })}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </>
  );
}
