import { Button, Descriptions, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { WorkbenchProjectAssetsDocument } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';
import type { ProjectHead } from '../page/project-head.js';
import { ExpectedAssetDrawer } from '../records/expected-asset-drawer.js';
import { Rows } from './rows.js';
import { Asked, Section } from './section.js';

/** What the project is expected to leave behind, and what it left. */
export function AssetsSection({ project: head }: { readonly project: ProjectHead }) {
  const t = useWords('projects');
  const word = useEnumWords();
  const { is } = useSession();
  const [open, setOpen] = useState(false);
  const asked = useAsk(WorkbenchProjectAssetsDocument, { id: head.id });
  const lists = is('VILLAGE_CLERK', 'TOWNSHIP_REVIEWER', 'PROJECT_MANAGER');
  const right = 'right' as const;
  return (
    <Asked asked={asked}>
      {({ project }) => (
        <>
          <Section
            title={t('expectedAssets')}
            actions={lists ? <Button onClick={() => setOpen(true)}>{t('listExpectedAsset')}</Button> : null}
          >
            {project?.formsNoAssetReason ? <p>{t('formsNone', { reason: project.formsNoAssetReason })}</p> : null}
            <Rows
              label={t('expectedAssets')}
              whenEmpty={t('noExpectedAssets')}
              rows={project?.expectedAssets.nodes ?? []}
              columns={[
                { title: t('field.assetName'), dataIndex: 'name' },
                { title: t('field.assetClass'), key: 'class', render: (_, row) => word('AssetClass', row.class) },
                { title: t('field.form'), key: 'form', render: (_, row) => word('AssetForm', row.form) },
                { title: t('field.quantity'), key: 'quantity', render: (_, row) => `${row.quantity ?? '–'} ${row.unit ?? ''}` },
                { title: t('field.owner'), key: 'owner', render: (_, { owner }) => owner?.name ?? '–' },
                { title: t('field.upkeep'), key: 'upkeep', render: (_, { upkeepHolder }) => upkeepHolder?.name ?? '–' },
                {
                  title: t('note'),
                  key: 'note',
                  render: (_, row) => (
                    <>
                      {row.withdrawnOn ? <Tag>{t('withdrawnOn', { on: row.withdrawnOn })}</Tag> : null}
                      {row.missing.length > 0 ? (
                        <Tag className="mark-waits">
                          {t('missing', { what: row.missing.map((one) => word('ExpectedAssetDetail', one)).join(' · ') })}
                        </Tag>
                      ) : null}
                      {row.asset ? <Link to={`/assets/${row.asset.id}`}>{row.asset.code}</Link> : null}
                    </>
                  ),
                },
              ]}
            />
          </Section>
          <Section title={t('assetsFormed')}>
            {project?.formation ? (
              <Descriptions
                size="small"
                bordered
                column={{ xs: 1, sm: 2 }}
                items={[
                  { key: 'on', label: t('day'), children: project.formation.registeredOn },
                  { key: 'settled', label: t('field.settledAmount'), children: <Amount value={project.formation.settlement} /> },
                  { key: 'formed', label: t('formed'), children: <Amount value={project.formation.formed} /> },
                  { key: 'expensed', label: t('expensed'), children: <Amount value={project.formation.expensed} /> },
                ]}
              />
            ) : null}
            <Rows
              label={t('assetsFormed')}
              whenEmpty={t('noAssets')}
              rows={project?.assets.nodes ?? []}
              columns={[
                { title: t('field.code'), key: 'code', render: (_, { id, code }) => <Link to={`/assets/${id}`}>{code}</Link> },
                { title: t('field.assetName'), dataIndex: 'name' },
                { title: t('field.assetClass'), key: 'class', render: (_, row) => word('AssetClass', row.class) },
                { title: t('state'), key: 'state', render: (_, { state }) => word('AssetState', state) },
                { title: t('originalValue'), key: 'original', align: right, render: (_, row) => <Amount value={row.originalValue} /> },
                { title: t('netValue'), key: 'net', align: right, render: (_, row) => <Amount value={row.netValue} /> },
              ]}
            />
          </Section>
          {open ? <ExpectedAssetDrawer project={head} onClose={() => setOpen(false)} /> : null}
        </>
      )}
    </Asked>
  );
}
