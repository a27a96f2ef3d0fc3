import { Button, Descriptions } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { WorkbenchAssetIncomeDocument } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { Percent } from '../../kit/percent.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { FormDrawer } from '../acts/form-drawer.js';
import { ColourChecks } from '../colours/colour-checks.js';
import type { AssetNow } from '../page/asset-page.js';
import { useMay, useToday } from '../parts/powers.js';
import { useDistributionColumns, useLeaseColumns } from './columns.js';
import { draftDistribution, receiveIncome, signLease } from './income-forms.js';
import { IncomeRows } from './income-rows.js';
import { useYield } from './yield-of.js';

const forms = { signLease, receiveIncome, draftDistribution };
type Act = keyof typeof forms;

/** What the asset brings in: its contracts, the money received, and who got it. */
export function IncomeSection({ asset: head }: { readonly asset: AssetNow }) {
  const t = useWords('assets');
  const may = useMay();
  const year = Number(useToday().slice(0, 4));
  const navigate = useNavigate();
  const [act, setAct] = useState<Act | null>(null);
  const leaseColumns = useLeaseColumns();
  const distributionColumns = useDistributionColumns();
  const asked = useAsk(WorkbenchAssetIncomeDocument, { id: head.id });
  const button = (one: Act) => (may(one) ? <Button onClick={() => setAct(one)}>{t(`act.${one}`)}</Button> : null);
  const yieldOf = useYield();
  const opens = {
    ...{ due: '#leases', received: '#incomes', arrears: '#leases', yearIncome: '#incomes' },
    ...{ distributed: '#distributions', undistributed: '#distributions' },
  } as const;
  const figures = ['due', 'received', 'arrears', 'yearIncome', 'distributed', 'undistributed'] as const;
  return (
    <Asked asked={asked}>
      {({ asset }) => (
        <>
          {asset?.income ? (
            <Section title={t('income.figures', { day: asset.income.asOf })}>
              <Descriptions
                size="small"
                bordered
                column={{ xs: 1, sm: 2, lg: 4 }}
                className="asset-head"
                items={[
                  ...figures.map((key) => ({
                    key,
                    label: t(`income.${key}`, { year: asset.income?.year }),
                    children: <Amount value={asset.income?.[key]} to={opens[key]} />,
                  })),
                  {
                    key: 'yield',
                    label: t('income.yield'),
                    children: (
                      <Percent
                        value={asset.income.yieldPercent}
                        of={yieldOf(
                          <Amount value={asset.income.yearIncome} to="#incomes" />,
                          <Amount value={head.originalValue} to={`/assets/${head.id}?tab=trace`} />,
                        )}
                      />
                    ),
                  },
                ]}
              />
            </Section>
          ) : null}
          <Section id="leases" title={t('income.leases')} actions={button('signLease')}>
            <Rows label={t('income.leases')} whenEmpty={t('income.noLease')} rows={asset?.leases.nodes ?? []} columns={leaseColumns} />
          </Section>
          <Section id="incomes" title={t('income.incomes')} actions={button('receiveIncome')}>
            <IncomeRows label={t('income.incomes')} incomes={asset?.incomes.nodes ?? []} />
          </Section>
          <Section id="distributions" title={t('income.distributions')} actions={button('draftDistribution')}>
            <Rows
              label={t('income.distributions')}
              whenEmpty={t('income.noDistribution')}
              rows={asset?.distributions.nodes ?? []}
              columns={distributionColumns}
            />
          </Section>
          {head.class === 'OPERATIONAL' ? <ColourChecks checks={asset?.colourChecks.nodes ?? []} /> : null}
          {act ? (
            <FormDrawer
              form={forms[act]}
              act={act}
              assetId={head.id}
              seen={{ assetId: head.id }}
              initial={act === 'draftDistribution' ? { year } : {}}
              onClose={() => setAct(null)}
              onDone={(data) => {
                const made = (data as { draftDistribution?: { id: string } }).draftDistribution;
                if (made) void navigate(`/assets/distributions/${made.id}`);
              }}
            />
          ) : null}
        </>
      )}
    </Asked>
  );
}
