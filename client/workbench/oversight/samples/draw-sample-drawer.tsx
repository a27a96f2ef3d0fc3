import { Form, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { DrawSampleInput, SamplePopulation } from '../../../generated/schema.js';
import { WorkbenchDrawSampleDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { useSession } from '../../session/session.js';
import { PopulationFields } from './population-fields.js';

/** What a drawing says; the conditions that do not fit the population are left behind. */
export type DrawValues = Omit<DrawSampleInput, 'requestKey'>;

const fieldOf = {
  SAMPLE_PLACE_MUST_BE_IN_AREA: 'placeCode',
  SAMPLE_MUST_NOT_LIE_AHEAD: 'asOf',
  SAMPLE_MUST_NOT_EXCEED_POPULATION: 'size',
  SAMPLE_FILTER_MUST_FIT_POPULATION: 'population',
  POPULATION_MUST_NOT_BE_EMPTY: 'population',
  POPULATION_MUST_HOLD_MONEY: 'by',
};

/** Draws a sample by a published seed; with the values of an earlier one it is drawn again. */
export function DrawSampleDrawer({ again, onClose }: { readonly again?: DrawValues; readonly onClose: () => void }) {
  const t = useWords('oversight');
  const options = useEnumOptions();
  const navigate = useNavigate();
  const { post } = useSession();
  const [population, setPopulation] = useState<SamplePopulation>(again?.population ?? 'ASSETS');
  return (
    <ActDrawer
      open
      title={t('samples.draw')}
      document={WorkbenchDrawSampleDocument}
      variables={(values: DrawValues) => ({ input: { ...values, asOf: values.asOf ?? null } })}
      initial={again ?? { placeCode: post?.placeCode ?? '', population, by: 'MONEY' }}
      fieldOf={fieldOf}
      done={t('samples.drawn')}
      submit={t('samples.draw')}
      onClose={onClose}
      onDone={({ drawSample }) => void navigate(`/oversight/samples/${drawSample.id}`)}
      onValuesChange={(changed) => changed.population && setPopulation(changed.population)}
    >
      <p>{t('samples.hint')}</p>
      <TextField name="seed" label={t('samples.seed')} help={t('samples.seedHint')} required />
      <Form.Item name="population" label={t('samples.population')} rules={[{ required: true, message: t('samples.population') }]}>
        <Radio.Group options={options('SamplePopulation')} />
      </Form.Item>
      <Form.Item name="by" label={t('samples.by')} extra={t('samples.byHint')} rules={[{ required: true, message: t('samples.by') }]}>
        <Radio.Group options={options('SampleWay')} />
      </Form.Item>
      <Form.Item name="size" label={t('samples.size')} rules={[{ required: true, message: t('samples.size') }]}>
        <InputNumber min={1} max={500} precision={0} className="wide" />
      </Form.Item>
      <Form.Item name="placeCode" label={t('place')} rules={[{ required: true, message: t('place') }]}>
        <PlacePicker label={t('place')} />
      </Form.Item>
      <DateField name="asOf" label={t('samples.asOf')} help={t('samples.asOfHint')} />
      <fieldset className="part">
        <legend>{t('samples.conditions')}</legend>
        <PopulationFields population={population} />
      </fieldset>
      <TextField name="purpose" label={t('purpose')} rows={2} />
    </ActDrawer>
  );
}
