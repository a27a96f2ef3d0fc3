import { AmountField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { EnumItem } from './enum-item.js';
import { ListField } from './list-field.js';

/** What an income is used for and who gets it. */
export function SharesField() {
  const t = useWords('assets');
  return (
    <ListField name="shares" one="shareNumber" initial={[{}]}>
      {(name) => (
        <>
          <EnumItem name={[name, 'use']} label={t('field.use')} of="DistributionUse" />
          <TextField name={[name, 'recipient']} label={t('field.recipient')} required />
          <AmountField name={[name, 'amount']} label={t('field.amount')} required />
        </>
      )}
    </ListField>
  );
}
