import { Button } from 'antd';
import { useState } from 'react';
import type { WorkbenchUpkeepPlanFragment } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { FormDrawer } from '../acts/form-drawer.js';
import { useMay } from '../parts/powers.js';
import { endUpkeepPlan } from './upkeep-forms.js';

export function PlanRows({ plans }: { readonly plans: readonly WorkbenchUpkeepPlanFragment[] }) {
  const t = useWords('assets');
  const word = useEnumWords();
  const may = useMay();
  const [ending, setEnding] = useState<WorkbenchUpkeepPlanFragment | null>(null);
  return (
    <>
      <Rows
        label={t('upkeep.plans')}
        whenEmpty={t('upkeep.noPlan')}
        rows={plans}
        columns={[
          { title: t('field.duties'), dataIndex: 'duties', className: 'asset-column-name' },
          { title: t('field.partyId'), key: 'party', render: (_, { party }) => party?.name ?? '–' },
          { title: t('field.rhythm'), key: 'rhythm', render: (_, { rhythm }) => word('UpkeepRhythm', rhythm) },
          {
            title: t('field.yearlyCost'),
            key: 'cost',
            align: 'right',
            render: (_, row) => <Amount value={row.yearlyCost} leaf="upkeep" />,
          },
          { title: t('field.moneySource'), key: 'money', render: (_, row) => word('UpkeepMoneySource', row.moneySource) },
          { title: t('rights.valid'), key: 'days', render: (_, row) => `${row.beginsOn} ~ ${row.endsOn ?? t('rights.open')}` },
          { title: t('nextUpkeepDueOn'), key: 'next', render: (_, { nextDueOn }) => nextDueOn ?? '–' },
          {
            title: t('note'),
            key: 'note',
            render: (_, row) =>
              row.endsOn || !may('endUpkeepPlan') ? (
                (row.endedReason ?? '–')
              ) : (
                <Button size="small" onClick={() => setEnding(row)}>
                  {t('act.endUpkeepPlan')}
                </Button>
              ),
          },
        ]}
      />
      {ending ? (
        <FormDrawer
          form={endUpkeepPlan}
          act="endUpkeepPlan"
          seen={{ id: ending.id, version: ending.version }}
          onClose={() => setEnding(null)}
        />
      ) : null}
    </>
  );
}
