import { Button, Descriptions, Flex, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { WorkbenchProjectAssetsDocument, WorkbenchWithdrawExpectedAssetDocument } from '../../../generated/workbench.js';
import { Amount, useUnit, written } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { Defined } from '../../kit/defined.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { useSession } from '../../session/session.js';
import type { ProjectHead } from '../page/project-head.js';
import { AmendAssetDrawer, type ExpectedAsset, ExpectedAssetDrawer } from '../records/expected-asset-drawer.js';
import { ReasonDrawer } from '../records/reason-drawer.js';

/** What the project is expected to leave behind, and what it left. */
export function AssetsSection({ project: head }: { readonly project: ProjectHead }) {
  const t = useWords('projects');
  const word = useEnumWords();
  const { may } = useSession();
  const [open, setOpen] = useState(false);
  const asked = useAsk(WorkbenchProjectAssetsDocument, { id: head.id });
  const [amended, setAmended] = useState<ExpectedAsset | null>(null);
  const [withdrawn, setWithdrawn] = useState<ExpectedAsset | null>(null);
  const { unit } = useUnit();
  const right = 'right' as const;
  return (
    <Asked asked={asked}>
      {({ project }) => (
        <>
          <Section
            title={t('expectedAssets')}
            actions={may('listExpectedAsset') ? <Button onClick={() => setOpen(true)}>{t('listExpectedAsset')}</Button> : null}
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
                      {row.withdrawnOn ? <Tag className="mark-bad">{t('withdrawnOn', { on: row.withdrawnOn })}</Tag> : null}
                      {row.withdrawnReason}
                      {row.missing.length > 0 ? (
                        <Tag className="mark-waits">
                          {t('missing', { what: row.missing.map((one) => word('ExpectedAssetDetail', one)).join(' · ') })}
                        </Tag>
                      ) : null}
                      {row.asset ? <Link to={`/assets/${row.asset.id}`}>{row.asset.code}</Link> : null}
                    </>
                  ),
                },
                {
                  title: t('undertake'),
                  key: 'acts',
                  className: 'no-print',
                  render: (_, row) =>
                    row.withdrawnOn || row.asset ? null : (
                      <Flex gap="small">
                        {may('amendExpectedAsset') ? (
                          <Button size="small" aria-label={t('amendNamed', { name: row.name })} onClick={() => setAmended(row)}>
                            {t('amend')}
                          </Button>
                        ) : null}
                        {may('withdrawExpectedAsset') ? (
                          <Button size="small" aria-label={t('withdrawNamed', { name: row.name })} onClick={() => setWithdrawn(row)}>
                            {t('withdraw')}
                          </Button>
                        ) : null}
                      </Flex>
                    ),
                },
              ]}
            />
          </Section>
          <Section title={t('assetsFormed')} id="assets">
            {project?.formation ? (
              <Descriptions
                size="small"
                bordered
                column={{ xs: 1, sm: 2 }}
                items={[
                  { key: 'on', label: t('day'), children: project.formation.registeredOn },
                  {
                    key: 'settled',
                    label: t('field.settledAmount'),
                    children: <Amount value={project.formation.settlement} to={`/projects/${head.id}?tab=execution#settlement`} />,
                  },
                  { key: 'formed', label: t('formed'), children: <Amount value={project.formation.formed} to="#assets" /> },
                  {
                    key: 'expensed',
                    label: t('expensed'),
                    children: (
                      <Defined
                        of={{
                          name: t('expensed'),
                          formula: t('expensedFormula'),
                          parts: [
                            {
                              name: t('field.settledAmount'),
                              value: <Amount value={project.formation.settlement} to={`/projects/${head.id}?tab=execution#settlement`} />,
                            },
                            { name: t('formed'), value: <Amount value={project.formation.formed} to="#assets" /> },
                          ],
                        }}
                      >
                        <span className="amount">{written(project.formation.expensed, unit)}</span>
                      </Defined>
                    ),
                  },
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
                {
                  title: t('originalValue'),
                  key: 'original',
                  align: right,
                  render: (_, row) => <Amount value={row.originalValue} to={`/assets/${row.id}?tab=trace`} />,
                },
                {
                  title: t('netValue'),
                  key: 'net',
                  align: right,
                  render: (_, row) => <Amount value={row.netValue} to={`/assets/${row.id}?tab=trail`} />,
                },
              ]}
            />
          </Section>
          {amended ? <AmendAssetDrawer asset={amended} onClose={() => setAmended(null)} /> : null}
          {withdrawn ? (
            <ReasonDrawer
              title={t('withdrawExpectedAsset')}
              about={withdrawn.name}
              document={WorkbenchWithdrawExpectedAssetDocument}
              variables={(reason) => ({ input: { id: withdrawn.id, version: withdrawn.version, reason } })}
              onClose={() => setWithdrawn(null)}
            />
          ) : null}
          {open ? <ExpectedAssetDrawer project={head} onClose={() => setOpen(false)} /> : null}
        </>
      )}
    </Asked>
  );
}
