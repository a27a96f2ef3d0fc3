import { Form, Select } from 'antd';
import type { StoreStatedFigureInput } from '../../../generated/schema.js';
import { WorkbenchStoreStatedFigureDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { type EnumName, useEnumOptions } from '../../kit/enum-words.js';
import { DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { useSession } from '../../session/session.js';

/** Which field each refusal is about. */
const fieldOf = {
  FIGURE_DATE_MUST_NOT_LIE_IN_FUTURE: 'asOf',
  FIGURE_UNIT_MUST_FIT_INDICATOR: 'unit',
  REPORT_PLACE_MUST_BE_IN_AREA: 'placeCode',
  PLACE_MUST_EXIST: 'placeCode',
} as const;

/** A report's figure is written down exactly as the report has it, to stand beside what is computed. */
export function StoreDrawer({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useWords('progress');
  const { post, today } = useSession();
  return (
    <ActDrawer
      open={open}
      title={t('store')}
      document={WorkbenchStoreStatedFigureDocument}
      variables={(values: Values) => ({
        input: {
          ...values,
          placeCode: values.placeCode ?? post?.placeCode ?? '',
          base: values.indicator === 'EXPENDITURE_PROGRESS' ? (values.base ?? null) : null,
        },
      })}
      initial={{ indicator: 'EXPENDITURE_PROGRESS', unit: 'TEN_THOUSAND_YUAN', ...(today ? { asOf: today } : {}) }}
      fieldOf={fieldOf}
      done={t('stored')}
      submit={t('store')}
      onClose={onClose}
    >
      <TextField name="reportName" label={t('report')} required />
      <Form.Item name="placeCode" label={t('place')} extra={t('placeUsual')}>
        <PlacePicker label={t('place')} />
      </Form.Item>
      <DateField name="asOf" label={t('asOf')} required />
      <Choice name="indicator" kind="ReportIndicator" required />
      <Choice name="base" kind="ProgressBase" />
      <Choice name="levels" kind="FundSourceLevel" many />
      <Choice name="channels" kind="FundChannel" many />
      <TextField name="stated" label={t('statedFigure')} required help={t('asWritten')} />
      <TextField name="numerator" label={t('numerator')} required help={t('asWritten')} />
      <TextField name="denominator" label={t('denominator')} required help={t('asWritten')} />
      <Choice name="unit" kind="FigureUnit" required />
    </ActDrawer>
  );
}

type Values = Omit<StoreStatedFigureInput, 'placeCode' | 'requestKey'> & { readonly placeCode?: string | null };

function Choice({ name, kind, required = false, many = false }: { name: string; kind: EnumName; required?: boolean; many?: boolean }) {
  const t = useWords('progress');
  const options = useEnumOptions();
  return (
    <Form.Item name={name} label={t(`field.${name}`)} rules={[{ required, message: t(`field.${name}`) }]}>
      <Select options={options(kind)} allowClear={!required} {...(many ? { mode: 'multiple' as const } : {})} />
    </Form.Item>
  );
}
