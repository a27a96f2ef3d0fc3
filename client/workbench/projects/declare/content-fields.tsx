import { Form, Select } from 'antd';
import { WorkbenchDepartmentsDocument, WorkbenchProjectChoicesDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { AmountField, DateField, TextField } from '../../kit/fields.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { useSession } from '../../session/session.js';
import { CountField } from './count-field.js';

/** The eleven fields of a project but for those that are lists. */
export function ContentFields({ placeName }: { readonly placeName?: string | undefined }) {
  const t = useWords('projects');
  const { language } = useLanguage();
  const options = useEnumOptions();
  const { is, post } = useSession();
  const classes = useAsk(WorkbenchProjectChoicesDocument, {}).data?.projectClasses ?? [];
  const departments = useAsk(WorkbenchDepartmentsDocument, {}).data?.departments.nodes ?? [];
  const choice = (name: string, label: string, choices: { value: string; label: string }[], required = true) => (
    <Form.Item name={name} label={label} rules={[{ required, message: label }]}>
      <Select options={choices} allowClear={!required} showSearch={{ optionFilterProp: 'label' }} />
    </Form.Item>
  );
  return (
    <>
      <TextField name="name" label={t('field.name')} required />
      {is('VILLAGE_CLERK') ? (
        <>
          <p>{t('atPlace', { name: placeName ?? post?.place?.name ?? '' })}</p>
          <Form.Item name="placeCode" hidden>
            <input type="hidden" />
          </Form.Item>
        </>
      ) : (
        <Form.Item name="placeCode" label={t('place')} rules={[{ required: true, message: t('place') }]}>
          <PlacePicker label={t('place')} />
        </Form.Item>
      )}
      <TextField name="content" label={t('field.content')} rows={4} required />
      {choice(
        'classCode',
        t('class'),
        classes.map((row) => ({ value: row.code, label: row[language] })),
      )}
      {choice('library', t('library'), options('ProjectLibrary'))}
      {choice('nature', t('field.nature'), options('ProjectNature'))}
      {choice(
        'departmentId',
        t('department'),
        departments.map(({ id, name }) => ({ value: id, label: name })),
        false,
      )}
      <CountField name="year" label={t('year')} required />
      <AmountField name="budget" label={t('budgetYuan')} required />
      <TextField name="responsibleUnit" label={t('field.responsibleUnit')} required />
      <TextField name="implementingUnit" label={t('field.implementingUnit')} />
      <DateField name="plannedStart" label={t('field.plannedStart')} />
      <DateField name="plannedFinish" label={t('field.plannedFinish')} />
      <div className="counts">
        {(['villages', 'households', 'people', 'poorHouseholds', 'poorPeople'] as const).map((name) => (
          <CountField key={name} name={name} label={t(`field.${name}`)} />
        ))}
      </div>
      <TextField name="negativeCategory" label={t('field.negativeCategory')} help={t('negativeHelp')} />
      <TextField name="meetingRecord" label={t('field.meetingRecord')} rows={2} />
    </>
  );
}
