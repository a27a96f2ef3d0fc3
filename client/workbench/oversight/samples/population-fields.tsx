import { Form, InputNumber, Select } from 'antd';
import type { SamplePopulation } from '../../../generated/schema.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { AmountField, DateField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';

/** The conditions that each population can be described by. */
export function PopulationFields({ population }: { readonly population: SamplePopulation }) {
  const t = useWords('oversight');
  const options = useEnumOptions();
  const several = (name: string, kind: 'AssetClass' | 'AssetState' | 'ProjectState') => (
    <Form.Item name={['filter', name]} label={t(`condition.${name}`)}>
      <Select mode="multiple" allowClear virtual={false} options={options(kind)} />
    </Form.Item>
  );
  return (
    <>
      {population === 'ASSETS' ? (
        <>
          {several('assetClasses', 'AssetClass')}
          {several('assetStates', 'AssetState')}
        </>
      ) : null}
      {population === 'PROJECTS' ? (
        <>
          <Form.Item name={['filter', 'projectYear']} label={t('condition.projectYear')}>
            <InputNumber min={2000} max={2100} precision={0} className="wide" />
          </Form.Item>
          {several('projectStates', 'ProjectState')}
        </>
      ) : null}
      {population === 'PAYMENTS' ? (
        <>
          <DateField name={['filter', 'paidFrom']} label={t('condition.paidFrom')} />
          <DateField name={['filter', 'paidTo']} label={t('condition.paidTo')} />
        </>
      ) : null}
      <AmountField name={['filter', 'amountFrom']} label={t('condition.amountFrom')} />
    </>
  );
}
