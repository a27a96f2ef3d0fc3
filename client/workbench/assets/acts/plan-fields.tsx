import { AmountField, DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';

/** How an asset is to be brought back into use. */
export function PlanFields() {
  const t = useWords('assets');
  return (
    <fieldset className="asset-part">
      <legend>{t('field.plan')}</legend>
      <TextField name={['plan', 'how']} label={t('field.how')} rows={2} required />
      <TextField name={['plan', 'byWhom']} label={t('field.byWhom')} required />
      <DateField name={['plan', 'until']} label={t('field.until')} required />
      <AmountField name={['plan', 'money']} label={t('field.money')} />
    </fieldset>
  );
}
