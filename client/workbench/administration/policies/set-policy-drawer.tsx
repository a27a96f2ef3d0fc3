import { Form, InputNumber, Select } from 'antd';
import type { FundSourceLevel } from '../../../generated/schema.js';
import { WorkbenchSetPolicyDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';
import type { PolicyKey } from './policy-value.js';
import { firstFieldOf, ValueFields, type ValueOfForm, valueOfForm } from './value-fields.js';

interface Values {
  readonly value: ValueOfForm;
  readonly validFrom: string;
  readonly validTo?: string | null;
  readonly year?: number | null;
  readonly level?: FundSourceLevel | null;
  readonly basis: string;
  readonly reason: string;
}

/** A new value of one's own county from a day on; the one in force ends the day before and stays in the history. */
export function SetPolicyDrawer({ of, onClose }: { readonly of: PolicyKey; readonly onClose: () => void }) {
  const t = useWords('administration');
  const options = useEnumOptions();
  const { post, today } = useSession();
  return (
    <ActDrawer
      open
      title={t('policy.set')}
      document={WorkbenchSetPolicyDocument}
      variables={({ value, ...values }: Values) => ({
        input: { ...values, key: of.key, scopeCode: post?.placeCode ?? '', value: valueOfForm(of.kind, value) },
      })}
      initial={{ validFrom: today }}
      fieldOf={{ POLICY_VALUE_MUST_FIT_KEY: firstFieldOf(of.kind), POLICY_PERIOD_MUST_RUN_FORWARD: 'validTo' }}
      done={t('policy.setDone')}
      submit={t('policy.set')}
      onClose={onClose}
    >
      <p>{t('policy.setHint', { place: post?.place?.name })}</p>
      <ValueFields of={of} />
      <DateField name="validFrom" label={t('policy.from')} help={t('policy.fromHint')} required />
      <DateField name="validTo" label={t('policy.to')} help={t('policy.toHint')} />
      <Form.Item name="year" label={t('policy.year')} extra={t('policy.yearHint')}>
        <InputNumber min={2000} max={2100} precision={0} className="wide" />
      </Form.Item>
      <Form.Item name="level" label={t('policy.level')} extra={t('policy.levelHint')}>
        <Select allowClear virtual={false} options={options('FundSourceLevel')} />
      </Form.Item>
      <TextField name="basis" label={t('policy.basis')} help={t('policy.basisHint')} rows={2} required />
      <TextField name="reason" label={t('reason')} rows={2} required />
    </ActDrawer>
  );
}
