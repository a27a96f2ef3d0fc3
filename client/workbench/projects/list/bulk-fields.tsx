import { Checkbox, Form, Select } from 'antd';
import { WorkbenchYearPlansDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import type { BulkMove } from './bulk-moves.js';

/** What a move on many projects asks for; the same answer holds for all of them. */
export function BulkFields({ move }: { readonly move: BulkMove }) {
  const t = useWords('projects');
  return (
    <>
      {move === 'approveInCounty' ? (
        <>
          <TextField name="minutesNumber" label={t('field.minutesNumber')} />
          <DateField name="minutesDate" label={t('field.minutesDate')} />
        </>
      ) : null}
      {move === 'selectForYear' ? <PlanField /> : null}
      {move === 'rollOver' ? (
        <Form.Item name="stillNeeded" valuePropName="checked">
          <Checkbox>{t('field.stillNeeded')}</Checkbox>
        </Form.Item>
      ) : null}
      <TextField name="opinion" label={t('field.opinion')} rows={3} />
    </>
  );
}

/** The drafted year plans; a project is selected into one of them. */
function PlanField() {
  const t = useWords('projects');
  const plans = useAsk(WorkbenchYearPlansDocument, {}).data?.yearPlans.nodes ?? [];
  return (
    <Form.Item name="plan" label={t('field.plan')} extra={plans.length === 0 ? t('noPlans') : null}>
      <Select
        options={plans.map(({ year, number }) => ({ value: `${year}/${number}`, label: t('planOf', { year, number }) }))}
        allowClear
      />
    </Form.Item>
  );
}
