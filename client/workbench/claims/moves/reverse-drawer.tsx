import { Form, Select } from 'antd';
import { newRequestKey } from '../../../asker.js';
import { type WorkbenchPaymentRowFragment, WorkbenchReversePaymentDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { useUnit, written } from '../../kit/amount.js';
import { DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';

interface Values {
  readonly id: string;
  readonly reason: string;
  readonly reversedOn?: string | null;
}

interface ReverseDrawerProps {
  readonly payments: readonly WorkbenchPaymentRowFragment[];
  readonly onClose: () => void;
}

/** Takes a payment back whole; its claim waits for payment again. */
export function ReverseDrawer({ payments, onClose }: ReverseDrawerProps) {
  const t = useWords('claims');
  const { unit } = useUnit();
  return (
    <ActDrawer
      open
      title={t('move.reopen')}
      document={WorkbenchReversePaymentDocument}
      variables={(values: Values) => ({ input: { ...values, requestKey: newRequestKey() } })}
      initial={payments.length === 1 && payments[0] ? { id: payments[0].id } : {}}
      fieldOf={{ DATE_MUST_NOT_LIE_IN_FUTURE: 'reversedOn', REVERSAL_MUST_NOT_PRECEDE_ENTRY: 'reversedOn' }}
      done={t('moved', { move: t('move.reopen') })}
      submit={t('move.reopen')}
      onClose={onClose}
    >
      <p>{t('reverseHint')}</p>
      <Form.Item name="id" label={t('payment')} rules={[{ required: true, message: t('payment') }]}>
        <Select
          options={payments.map(({ id, voucherNumber, paidOn, amount }) => ({
            value: id,
            label: `${voucherNumber} · ${paidOn} · ${written(amount, unit)}`,
          }))}
        />
      </Form.Item>
      <TextField name="reason" label={t('reason')} rows={3} required />
      <DateField name="reversedOn" label={t('reversalDay')} help={t('todayWhenEmpty')} />
    </ActDrawer>
  );
}
