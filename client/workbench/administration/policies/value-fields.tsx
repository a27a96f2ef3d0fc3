import { Form, Input, InputNumber, Radio, Select } from 'antd';
import type { PolicyValueKind } from '../../../generated/schema.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { TextField } from '../../kit/fields.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { ItemFields } from './item-fields.js';
import { MilestoneFields } from './milestone-fields.js';
import type { PolicyKey } from './policy-value.js';

export type ValueOfForm = { readonly [name: string]: unknown };

const first: Readonly<Record<PolicyValueKind, string>> = {
  SWITCH: 'on',
  DAYS: 'days',
  RATIO: 'percent',
  RATIO_OR_NONE: 'percent',
  COUNT: 'count',
  DATE_OF_YEAR_OR_NONE: 'date',
  CHOICE: 'choice',
  ITEMS: 'items.0.code',
  MILESTONES: 'milestones.0.date',
};

/** The field at which a value that does not fit is refused. */
export const firstFieldOf = (kind: PolicyValueKind): string => `value.${first[kind]}`;

/** The value as the contract writes it: what may be left empty is null, then nothing is asked for. */
export function valueOfForm(kind: PolicyValueKind, value: ValueOfForm): ValueOfForm {
  if (kind === 'RATIO_OR_NONE') return { percent: value['percent'] || null };
  if (kind === 'DATE_OF_YEAR_OR_NONE') return { date: value['date'] || null };
  return value;
}

/** The fields of a value, by its form. */
export function ValueFields({ of }: { readonly of: PolicyKey }) {
  const t = useWords('administration');
  const options = useEnumOptions();
  const { language } = useLanguage();
  const needed = { required: true, message: t('policy.value') };
  const whole = (name: string, label: string, max: number) => (
    <Form.Item name={['value', name]} label={label} rules={[{ ...needed, message: label }]}>
      <InputNumber min={0} max={max} precision={0} className="wide" />
    </Form.Item>
  );
  switch (of.kind) {
    case 'SWITCH':
      return (
        <Form.Item name={['value', 'on']} label={t('policy.value')} rules={[needed]}>
          <Radio.Group
            options={[
              { value: true, label: t('kit:yes') },
              { value: false, label: t('kit:no') },
            ]}
          />
        </Form.Item>
      );
    case 'DAYS':
      return (
        <>
          {whole('days', t('policy.daysField'), 3650)}
          <Form.Item name={['value', 'unit']} label={t('policy.unit')} rules={[{ ...needed, message: t('policy.unit') }]}>
            <Radio.Group options={options('NoticeDayUnit')} />
          </Form.Item>
        </>
      );
    case 'RATIO':
      return <TextField name={['value', 'percent']} label={t('policy.percent')} help={t('policy.percentHint')} required />;
    case 'RATIO_OR_NONE':
      return <TextField name={['value', 'percent']} label={t('policy.percent')} help={t('policy.percentOrNone')} />;
    case 'COUNT':
      return whole('count', t('policy.value'), 1_000_000_000);
    case 'DATE_OF_YEAR_OR_NONE':
      return (
        <Form.Item name={['value', 'date']} label={t('policy.dateOfYear')} extra={t('policy.dateHint')}>
          <Input />
        </Form.Item>
      );
    case 'CHOICE': {
      const choices = of.choices.map(({ choice, meaning }) => {
        const [zh, en = zh] = meaning.split(' · ');
        return { value: choice, label: language === 'zh' ? zh : en };
      });
      return (
        <Form.Item name={['value', 'choice']} label={t('policy.value')} rules={[needed]}>
          <Select virtual={false} options={choices} />
        </Form.Item>
      );
    }
    case 'ITEMS':
      return <ItemFields />;
    case 'MILESTONES':
      return <MilestoneFields />;
  }
}
