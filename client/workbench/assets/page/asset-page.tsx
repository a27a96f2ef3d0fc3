import { Button, Result } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { WorkbenchAssetAtDocument, WorkbenchAssetDocument, type WorkbenchAssetQuery } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { NotFound } from '../../kit/not-found.js';
import { Page } from '../../kit/page.js';
import { TabRow } from '../../kit/tab-row.js';
import { AssetMoves } from '../acts/asset-moves.js';
import { DisposalSection } from '../disposal/disposal-section.js';
import { DutiesSection } from '../duties/duties-section.js';
import { FilesSection } from '../files/files-section.js';
import { IncomeSection } from '../income/income-section.js';
import { MomentControls } from '../moment/moment-controls.js';
import { MomentNote } from '../moment/moment-note.js';
import { useMoment } from '../moment/use-moment.js';
import { RightsSection } from '../rights/rights-section.js';
import { TraceSection } from '../trace/trace-section.js';
import { TrailSection } from '../trail/trail-section.js';
import { UpkeepSection } from '../upkeep/upkeep-section.js';
import { AssetHead } from './asset-head.js';

export type AssetNow = NonNullable<WorkbenchAssetQuery['asset']>;

const sections: readonly (readonly [string, (asset: AssetNow) => ReactNode])[] = [
  ['rights', (asset) => <RightsSection asset={asset} />],
  ['duties', (asset) => <DutiesSection asset={asset} />],
  ['upkeep', (asset) => <UpkeepSection asset={asset} />],
  ['income', (asset) => <IncomeSection asset={asset} />],
  ['trace', (asset) => <TraceSection asset={asset} />],
  ['disposal', (asset) => <DisposalSection asset={asset} />],
  ['files', (asset) => <FilesSection asset={asset} />],
  ['trail', (asset) => <TrailSection asset={asset} />],
];

/** One asset: what it is on the day asked for, who holds it, who answers for it, and all that belongs to it. */
export function AssetPage() {
  const { id = '' } = useParams();
  const t = useWords('assets');
  const { read, write } = useAddress();
  const { asOf, knownAt } = useMoment();
  const asked = useAsk(WorkbenchAssetDocument, { id });
  const then = useAsk(WorkbenchAssetAtDocument, { id, asOf, knownAt });
  const asset = asked.data?.asset;
  if (asked.data && !asset) return <NotFound />;
  const chosen = sections.find(([name]) => name === read('tab'))?.[0] ?? 'rights';
  const isNow = !asOf && !knownAt;
  return (
    <Page
      title={asset?.name ?? t('asset')}
      asked={asked}
      actions={
        <>
          <Link to="/assets">{t('toRegister')}</Link>
          <Button onClick={() => window.print()}>{t('kit:print')}</Button>
        </>
      }
    >
      {asset ? (
        <>
          <MomentControls />
          <MomentNote />
          <Asked asked={then}>
            {({ asset: seen }) =>
              seen ? <AssetHead asset={seen} /> : <Result status="info" title={t('notThen')} subTitle={t('notThenHint')} />
            }
          </Asked>
          {isNow ? <AssetMoves asset={asset} /> : null}
          <TabRow
            label={t('sections')}
            chosen={chosen}
            items={sections.map(([name]) => ({ key: name, label: t(`tab.${name}`) }))}
            onChoose={(tab) => write({ tab })}
          />
          {sections.find(([name]) => name === chosen)?.[1](asset)}
        </>
      ) : null}
    </Page>
  );
}
