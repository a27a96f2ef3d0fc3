import { Form, Select } from 'antd';
import type { ProcurementMethod } from '../../../generated/schema.js';
import { WorkbenchRecordProcurementDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { AmountField, DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';

interface Values {
  readonly method: ProcurementMethod;
  readonly tenderNumber?: string;
  readonly winner: string;
  readonly price: string;
  readonly decidedOn: string;
  readonly result?: string;
}

export function ProcurementDrawer({ projectId, onClose }: { readonly projectId: string; readonly onClose: () => void }) {
  const t = useWords('projects');
  const options = useEnumOptions();
  return (
    <ActDrawer
      open
      title={t('recordProcurement')}
      document={WorkbenchRecordProcurementDocument}
      variables={(values: Values) => ({ input: { projectId, ...values } })}
      fieldOf={{ TENDER_MUST_HAVE_NUMBER: 'tenderNumber', DATE_MUST_NOT_LIE_AHEAD: 'decidedOn' }}
      done={t('recorded')}
      onClose={onClose}
    >
      <Form.Item name="method" label={t('field.method')} rules={[{ required: true, message: t('field.method') }]}>
        <Select options={options('ProcurementMethod')} />
      </Form.Item>
      <TextField name="tenderNumber" label={t('field.tenderNumber')} />
      <TextField name="winner" label={t('field.winner')} required />
      <AmountField name="price" label={t('field.price')} required />
      <DateField name="decidedOn" label={t('field.decidedOn')} required />
      <TextField name="result" label={t('note')} rows={2} />
    </ActDrawer>
  );
}
