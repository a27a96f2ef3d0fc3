import { Descriptions } from 'antd';
import { Link } from 'react-router';
import { WorkbenchAssetTraceDocument } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { useMoment } from '../moment/use-moment.js';
import type { AssetNow } from '../page/asset-page.js';
import { ProjectMoney } from './project-money.js';

/** Which money made the asset, from the documents of its sources down to the payments. */
export function TraceSection({ asset: { id } }: { readonly asset: AssetNow }) {
  const t = useWords('assets');
  const word = useEnumWords();
  const { asOf, knownAt } = useMoment();
  const asked = useAsk(WorkbenchAssetTraceDocument, { id, asOf, knownAt });
  const right = 'right' as const;
  const sums = ['total', 'paid', 'unpaid', 'inherited', 'residual'] as const;
  return (
    <Asked asked={asked}>
      {({ asset }) => (
        <>
          <Section title={t('trace.funding')} id="funding">
            {asset?.funding ? (
              <Descriptions
                size="small"
                bordered
                column={{ xs: 1, sm: 2, lg: 5 }}
                className="asset-head asset-sums"
                items={sums.map((key) => ({
                  key,
                  label: t(`trace.${key}`),
                  children: <Amount value={asset.funding?.[key]} to="#funding" />,
                }))}
              />
            ) : (
              <p>{t('trace.unseen')}</p>
            )}
            <Rows
              label={t('trace.funding')}
              whenEmpty={t('trace.empty')}
              rows={(asset?.funding?.parts ?? []).map((part, index) => ({ ...part, id: `${part.line?.id ?? part.kind}-${index}` }))}
              columns={[
                { title: t('trace.kind'), key: 'kind', render: (_, { kind }) => word('FundingKind', kind) },
                {
                  title: t('trace.source'),
                  key: 'source',
                  render: (_, { level, channel }) =>
                    level && channel ? `${word('FundSourceLevel', level)} · ${word('FundChannel', channel)}` : '–',
                },
                {
                  title: t('trace.documents'),
                  key: 'documents',
                  className: 'asset-column-name',
                  render: (_, { documentChain }) =>
                    documentChain.length === 0 ? (
                      '–'
                    ) : (
                      <ol className="asset-chain">
                        {documentChain.map((one) => (
                          <li key={one.id}>
                            <Link to={`/funds/documents/${one.id}`} title={one.title}>
                              {one.number ?? one.title}
                            </Link>
                          </li>
                        ))}
                      </ol>
                    ),
                },
                {
                  title: t('trace.line'),
                  key: 'line',
                  render: (_, { line }) => (line ? <Link to={`/funds/lines/${line.id}`}>{t('trace.openLine')}</Link> : '–'),
                },
                {
                  title: t('trace.project'),
                  key: 'project',
                  className: 'asset-column-name',
                  render: (_, { project }) =>
                    project ? <Link to={`/projects/${project.id}?tab=money`}>{project.name}</Link> : (asset?.inheritedProof ?? '–'),
                },
                {
                  title: t('field.amount'),
                  key: 'amount',
                  align: right,
                  render: (_, { amount, project, line }) => (
                    <Amount
                      value={amount}
                      {...(project
                        ? { to: `/funds/allocations?project=${project.id}${line ? `&line=${line.id}` : ''}` }
                        : { leaf: 'asset' })}
                    />
                  ),
                },
              ]}
            />
          </Section>
          {(asset?.origins ?? []).map(({ id: origin, project }) =>
            project ? <ProjectMoney key={origin} id={project.id} name={project.name} /> : null,
          )}
        </>
      )}
    </Asked>
  );
}
