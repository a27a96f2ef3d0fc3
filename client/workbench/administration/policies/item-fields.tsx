import { Button, Form, Select } from 'antd';
import { TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';

/** A list of items in order; words that hint at an item may stand with it. */
export function ItemFields() {
  const t = useWords('administration');
  return (
    <Form.List name={['value', 'items']} initialValue={[{}]}>
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name }, index) => (
            <fieldset key={key} className="part">
              <legend>{t('policy.itemNumber', { number: index + 1 })}</legend>
              <TextField name={[name, 'code']} label={t('policy.code')} help={t('policy.codeHint')} required />
              <TextField name={[name, 'zh']} label={t('policy.zh')} required />
              <TextField name={[name, 'en']} label={t('policy.en')} required />
              <Form.Item name={[name, 'keywords']} label={t('policy.keywords')}>
                <Select mode="tags" open={false} suffixIcon={null} />
              </Form.Item>
              <Button onClick={() => remove(name)}>{t('policy.removePart')}</Button>
            </fieldset>
          ))}
          <Form.Item>
            <Button onClick={() => add({})}>{t('policy.addItem')}</Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}
