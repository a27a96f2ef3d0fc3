import { Button, type TableColumnType } from 'antd';
import { Link } from 'react-router';
import { type WorkbenchEvidencePackFragment, WorkbenchEvidencePacksDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { Filters } from '../../kit/filters.js';
import { useWords } from '../../kit/language.js';
import { Moment } from '../../kit/moment.js';
import { PagedTable } from '../../kit/paged-table.js';
import { useSession } from '../../session/session.js';
import { OversightPage } from '../oversight-page.js';
import { PlaceFilter } from '../place-filter.js';
import { DrawEvidenceDrawer } from './draw-evidence-drawer.js';

/** The packs of evidence that were drawn; an address that names a thing opens the drawing of its pack. */
export function EvidenceListPage() {
  const t = useWords('oversight');
  const word = useEnumWords();
  const { may } = useSession();
  const { read, write } = useAddress();
  const asked = useAsk(WorkbenchEvidencePacksDocument, { placeCode: read('place'), subjectId: read('about'), ...usePage() });
  const columns: TableColumnType<WorkbenchEvidencePackFragment>[] = [
    {
      title: t('subject'),
      key: 'subject',
      className: 'column-name',
      render: (_, { id, subjectName }) => <Link to={`/oversight/evidence/${id}`}>{subjectName}</Link>,
    },
    { title: t('evidence.noun'), key: 'noun', render: (_, { subjectNoun }) => word('EvidenceSubject', subjectNoun) },
    { title: t('place'), key: 'place', render: (_, { place }) => place?.name ?? '–' },
    { title: t('evidence.asOf'), dataIndex: 'asOf' },
    { title: t('evidence.rows'), dataIndex: 'rowCount', align: 'right' },
    { title: t('evidence.chainEntries'), dataIndex: 'chainEntries', align: 'right' },
    { title: t('purpose'), dataIndex: 'purpose', className: 'column-name' },
    { title: t('evidence.drawnBy'), key: 'drawnBy', render: (_, { drawnBy }) => drawnBy?.name ?? '–' },
    { title: t('evidence.madeAt'), key: 'madeAt', render: (_, { madeAt }) => <Moment value={madeAt} /> },
  ];
  const open = (draw: string | null) => write({ draw, noun: null, subject: null }, { keepPage: true });
  return (
    <OversightPage
      tab="evidence"
      error={asked.error}
      actions={
        may('drawEvidencePack') ? (
          <Button type="primary" onClick={() => open('1')}>
            {t('evidence.draw')}
          </Button>
        ) : null
      }
    >
      <Filters>
        <PlaceFilter />
        {read('about') ? <Button onClick={() => write({ about: null })}>{t('evidence.aboutAll')}</Button> : null}
      </Filters>
      <PagedTable
        label={t('title.evidence')}
        connection={asked.data?.evidencePacks}
        columns={columns}
        whenEmpty={t('evidence.empty')}
        loading={asked.isFetching}
      />
      {may('drawEvidencePack') && (read('draw') || read('subject')) ? (
        <DrawEvidenceDrawer
          noun={read('noun') === 'PROJECT' ? 'PROJECT' : 'ASSET'}
          subjectId={read('subject')}
          onClose={() => open(null)}
        />
      ) : null}
    </OversightPage>
  );
}
