import { AmountField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { ListField } from './list-field.js';

/** The parts an asset is split into. */
export function PartsField() {
  const t = useWords('assets');
  return (
    <ListField name="parts" one="partNumber" initial={[{}, {}]}>
      {(name) => (
        <>
          <TextField name={[name, 'name']} label={t('field.name')} required />
          <AmountField name={[name, 'originalValue']} label={t('field.originalValue')} required />
          <AmountField name={[name, 'quantity']} label={t('field.quantity')} />
          <TextField name={[name, 'unit']} label={t('field.unit')} />
          <TextField name={[name, 'location']} label={t('field.location')} />
        </>
      )}
    </ListField>
  );
}
