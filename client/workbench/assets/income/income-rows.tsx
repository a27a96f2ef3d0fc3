import { Button } from 'antd';
import { useState } from 'react';
import type { WorkbenchIncomeFragment } from '../../../generated/workbench.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { FormDrawer } from '../acts/form-drawer.js';
import { useMay } from '../parts/powers.js';
import { useIncomeColumns } from './columns.js';
import { reverseIncome } from './income-forms.js';

/** Incomes, each with its reversal where the acting post may make one. */
export function IncomeRows({ label, incomes }: { readonly label: string; readonly incomes: readonly WorkbenchIncomeFragment[] }) {
  const t = useWords('assets');
  const may = useMay();
  const columns = useIncomeColumns();
  const [reversing, setReversing] = useState<string | null>(null);
  const acts = {
    title: t('acts'),
    key: 'acts',
    className: 'no-print',
    render: (_: unknown, row: WorkbenchIncomeFragment) =>
      row.reversal || row.reverses ? (
        '–'
      ) : (
        <Button size="small" onClick={() => setReversing(row.id)}>
          {t('act.reverseIncome')}
        </Button>
      ),
  };
  return (
    <>
      <Rows label={label} whenEmpty={t('income.noIncome')} rows={incomes} columns={may('reverseIncome') ? [...columns, acts] : columns} />
      {reversing ? (
        <FormDrawer form={reverseIncome} act="reverseIncome" seen={{ id: reversing }} onClose={() => setReversing(null)} />
      ) : null}
    </>
  );
}
