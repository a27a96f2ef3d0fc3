import { Button, Checkbox, Flex, Select, type TableColumnType } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  WorkbenchProjectChoicesDocument,
  type WorkbenchTagRowFragment,
  WorkbenchVillageTagsDocument,
} from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { PagedTable } from '../../kit/paged-table.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { useSession } from '../../session/session.js';
import { TagDrawer } from './tag-drawer.js';
import { UntagDrawer } from './untag-drawer.js';

/** Which villages bear which tag, since when, on what basis; each opens the projects of the village. */
export function TagListPage() {
  const t = useWords('projects');
  const { language } = useLanguage();
  const { may, today } = useSession();
  const { read, write } = useAddress();
  const [tags, setTags] = useState(false);
  const [ended, setEnded] = useState<WorkbenchTagRowFragment | null>(null);
  const kinds = useAsk(WorkbenchProjectChoicesDocument, {}).data?.villageTagKinds ?? [];
  const filter = { kind: read('kind'), placeCode: read('place'), validOn: read('ended') ? null : today };
  const asked = useAsk(WorkbenchVillageTagsDocument, { filter, ...usePage(50) });
  const columns: TableColumnType<WorkbenchTagRowFragment>[] = [
    {
      title: t('village'),
      key: 'village',
      render: (_, { place }) => <Link to={`/projects?place=${place?.code ?? ''}`}>{place?.path ?? '–'}</Link>,
    },
    { title: t('tag'), key: 'tag', render: (_, { kind }) => kind?.[language] ?? '–' },
    { title: t('validFrom'), dataIndex: 'validFrom' },
    { title: t('validTo'), key: 'validTo', render: (_, { validTo, endReason }) => [validTo, endReason].filter(Boolean).join(' · ') || '–' },
    { title: t('tagBasis'), dataIndex: 'basis', className: 'column-name' },
    ...(may('untagVillage')
      ? [
          {
            title: t('undertake'),
            key: 'acts',
            className: 'no-print',
            render: (_: unknown, row: WorkbenchTagRowFragment) =>
              row.validTo ? null : (
                <Button
                  size="small"
                  aria-label={t('endTagOf', { village: row.place?.name, tag: row.kind?.[language] })}
                  onClick={() => setEnded(row)}
                >
                  {t('endTag')}
                </Button>
              ),
          },
        ]
      : []),
  ];
  return (
    <Page
      title={t('tags')}
      asked={asked}
      actions={
        <>
          {may('tagVillage') ? (
            <Button type="primary" onClick={() => setTags(true)}>
              {t('tagVillage')}
            </Button>
          ) : null}
          <Button onClick={() => window.print()}>{t('kit:print')}</Button>
        </>
      }
    >
      <Flex wrap gap="small" align="center" className="filters no-print" role="search" aria-label={t('kit:search')}>
        <PlacePicker label={t('place')} value={read('place')} onChange={(place) => write({ place })} />
        <Select
          aria-label={t('tag')}
          placeholder={t('tag')}
          allowClear
          className="filter"
          value={read('kind')}
          options={kinds.map((kind) => ({ value: kind.code, label: kind[language] }))}
          onChange={(kind?: string | null) => write({ kind })}
        />
        <Checkbox checked={Boolean(read('ended'))} onChange={({ target }) => write({ ended: target.checked ? '1' : null })}>
          {t('withEnded')}
        </Checkbox>
      </Flex>
      <PagedTable<WorkbenchTagRowFragment>
        label={t('tags')}
        connection={asked.data?.villageTags}
        columns={columns}
        whenEmpty={t('noTags')}
        loading={asked.isFetching}
      />
      {tags ? <TagDrawer onClose={() => setTags(false)} /> : null}
      {ended ? <UntagDrawer tag={ended} onClose={() => setEnded(null)} /> : null}
    </Page>
  );
}
