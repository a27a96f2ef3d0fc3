import { Button } from 'antd';
import { AmountField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';

interface ItemFieldsProps {
  readonly name: number;
  readonly index: number;
  /** Left out where the last line has to stay. */
  readonly onRemove: (() => void) | null;
}

/** One line of a contract or of its supplement. */
export function ItemFields({ name, index, onRemove }: ItemFieldsProps) {
  const t = useWords('projects');
  return (
    <fieldset className="part">
      <legend>{t('itemNumber', { number: index + 1 })}</legend>
      <TextField name={[name, 'name']} label={t('field.itemName')} required />
      <TextField name={[name, 'unit']} label={t('field.unit')} required />
      <AmountField name={[name, 'quantity']} label={t('field.quantity')} required />
      <AmountField name={[name, 'unitPrice']} label={t('field.unitPrice')} required />
      {onRemove ? <Button onClick={onRemove}>{t('removePart')}</Button> : null}
    </fieldset>
  );
}
