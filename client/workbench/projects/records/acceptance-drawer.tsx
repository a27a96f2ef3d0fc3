import { Button, Form, Select } from 'antd';
import type { AcceptanceConclusion, AcceptanceLevel } from '../../../generated/schema.js';
import { WorkbenchRecordAcceptanceDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';

interface Values {
  readonly level: AcceptanceLevel;
  readonly acceptedOn: string;
  readonly acceptors: string;
  readonly conclusion: AcceptanceConclusion;
  readonly opinion: string;
  readonly recordNumber?: string;
  readonly problems?: readonly { description: string; dueOn?: string | null }[];
}

/** A check of the works, with the problems it found. */
export function AcceptanceDrawer({ projectId, onClose }: { readonly projectId: string; readonly onClose: () => void }) {
  const t = useWords('projects');
  const options = useEnumOptions();
  return (
    <ActDrawer
      open
      title={t('recordAcceptance')}
      document={WorkbenchRecordAcceptanceDocument}
      variables={({ problems, ...values }: Values) => ({ input: { projectId, ...values, problems: [...(problems ?? [])] } })}
      fieldOf={{ ACCEPTANCE_LEVEL_MUST_FIT_ROLE: 'level', DATE_MUST_NOT_LIE_AHEAD: 'acceptedOn' }}
      done={t('recorded')}
      onClose={onClose}
    >
      <Form.Item name="level" label={t('field.acceptanceLevel')} rules={[{ required: true, message: t('field.acceptanceLevel') }]}>
        <Select options={options('AcceptanceLevel')} />
      </Form.Item>
      <DateField name="acceptedOn" label={t('field.acceptedOn')} required />
      <TextField name="acceptors" label={t('field.acceptors')} required />
      <Form.Item name="conclusion" label={t('field.conclusion')} rules={[{ required: true, message: t('field.conclusion') }]}>
        <Select options={options('AcceptanceConclusion')} />
      </Form.Item>
      <TextField name="opinion" label={t('field.opinion')} rows={3} required />
      <TextField name="recordNumber" label={t('field.recordNumber')} />
      <Form.List name="problems">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }, index) => (
              <fieldset key={key} className="part">
                <legend>{t('problemNumber', { number: index + 1 })}</legend>
                <TextField name={[name, 'description']} label={t('field.problem')} rows={2} required />
                <DateField name={[name, 'dueOn']} label={t('field.problemDue')} />
                <Button onClick={() => remove(name)}>{t('removePart')}</Button>
              </fieldset>
            ))}
            <Button onClick={() => add({})}>{t('addProblem')}</Button>
          </>
        )}
      </Form.List>
    </ActDrawer>
  );
}
