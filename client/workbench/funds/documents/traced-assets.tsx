import { Link } from 'react-router';
import { WorkbenchTracedAssetsDocument, type WorkbenchTracedAssetsQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { Figures } from '../parts/figures.js';

type Traced = NonNullable<NonNullable<WorkbenchTracedAssetsQuery['fundDocument']>['trace']>['projects']['nodes'][number];

/** What the document's money on one project became: the assets with what each took of it, and what formed none. */
export function TracedAssets({ document, project }: { readonly document: string; readonly project: string }) {
  const t = useWords('funds');
  const asked = useAsk(WorkbenchTracedAssetsDocument, { id: document });
  return (
    <div id="became">
      <Asked asked={asked}>
        {({ fundDocument }) => {
          const traced = fundDocument?.trace?.projects.nodes.find((row) => row.project?.id === project);
          return traced ? <Became traced={traced} document={document} project={project} /> : <p>{t('traceHidden')}</p>;
        }}
      </Asked>
    </div>
  );
}

function Became({ traced, document, project }: { readonly traced: Traced; readonly document: string; readonly project: string }) {
  const t = useWords('funds');
  const rows = traced.assets.nodes.map(({ asset, amount }, index) => ({ id: asset?.id ?? String(index), asset, amount }));
  const payments = `/claims/payments?document=${document}&project=${project}`;
  return (
    <Section title={t('section.became', { name: traced.project?.name })}>
      <Figures
        items={[
          { key: 'formed', label: t('trace.formed'), value: traced.formed, to: '#became' },
          { key: 'expensed', label: t('trace.expensed'), value: traced.expensed, to: payments },
          { key: 'notFormed', label: t('trace.notFormed'), value: traced.notFormed, to: payments },
          { key: 'paid', label: t('trace.paid'), value: traced.paid, to: payments },
        ]}
      />
      <Rows
        label={t('section.became', { name: traced.project?.name })}
        whenEmpty={t('empty.noneFormed')}
        rows={rows}
        columns={[
          {
            title: t('field.asset'),
            key: 'asset',
            render: (_, { asset }) => (asset ? <Link to={`/assets/${asset.id}`}>{asset.name}</Link> : '–'),
          },
          {
            title: t('trace.formed'),
            key: 'amount',
            align: 'right',
            render: (_, { asset, amount }) => <Amount value={amount} to={asset ? `/assets/${asset.id}` : null} />,
          },
        ]}
      />
      {traced.assets.totalCount > rows.length ? <p>{t('moreAssets', { count: traced.assets.totalCount })}</p> : null}
    </Section>
  );
}
