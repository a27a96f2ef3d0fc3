import { Button } from 'antd';
import { useState } from 'react';
import { WorkbenchAssetUpkeepDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import { FormDrawer } from '../acts/form-drawer.js';
import type { AssetNow } from '../page/asset-page.js';
import { useMay } from '../parts/powers.js';
import { InspectionRows } from './inspection-rows.js';
import { PlanRows } from './plan-rows.js';
import { RecordRows } from './record-rows.js';
import { inspectAsset, planUpkeep, recordUpkeep } from './upkeep-forms.js';

type Act = 'planUpkeep' | 'recordUpkeep' | 'inspectAsset';
const forms = { planUpkeep, recordUpkeep, inspectAsset };

/** How the asset is kept up: the plan, what was done by it, and what was found at inspections. */
export function UpkeepSection({ asset: head }: { readonly asset: AssetNow }) {
  const t = useWords('assets');
  const may = useMay();
  const [act, setAct] = useState<Act | null>(null);
  const asked = useAsk(WorkbenchAssetUpkeepDocument, { id: head.id });
  const button = (one: Act) => (may(one) ? <Button onClick={() => setAct(one)}>{t(`act.${one}`)}</Button> : null);
  return (
    <Asked asked={asked}>
      {({ asset }) => {
        const plan = asset?.upkeepPlans.nodes.find(({ endsOn }) => !endsOn);
        const initial = {
          planUpkeep: { partyId: head.upkeepHolder?.id },
          recordUpkeep: { dueOn: plan?.nextDueOn },
          inspectAsset: { kind: 'ROUTINE' },
        };
        return (
          <>
            <Section title={t('upkeep.plans')} actions={button('planUpkeep')}>
              <PlanRows plans={asset?.upkeepPlans.nodes ?? []} />
            </Section>
            <Section title={t('upkeep.records')} actions={plan ? button('recordUpkeep') : null}>
              {asset?.nextUpkeepDueOn ? <p>{t('upkeep.next', { day: asset.nextUpkeepDueOn })}</p> : null}
              <RecordRows records={asset?.upkeepRecords.nodes ?? []} />
            </Section>
            <Section title={t('upkeep.inspections')} actions={button('inspectAsset')}>
              {asset?.lastInspectedOn ? <p>{t('upkeep.lastInspected', { day: asset.lastInspectedOn })}</p> : null}
              <InspectionRows inspections={asset?.inspections.nodes ?? []} />
            </Section>
            {act ? (
              <FormDrawer
                form={forms[act]}
                act={act}
                assetId={head.id}
                seen={act === 'recordUpkeep' ? { planId: plan?.id } : { assetId: head.id }}
                initial={initial[act]}
                onClose={() => setAct(null)}
              />
            ) : null}
          </>
        );
      }}
    </Asked>
  );
}
