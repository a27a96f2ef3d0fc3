import { Button, Form } from 'antd';
import { TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { PartyPicker } from '../parts/party-picker.js';
import { EnumItem } from './enum-item.js';

/** Who is to hold which right with which share; the shares of one right make the whole. */
export function RightsField() {
  const t = useWords('assets');
  return (
    <Form.List name="rights">
      {(rows, { add, remove }, { errors }) => (
        <>
          {rows.map(({ key, name }, index) => (
            <fieldset key={key} className="asset-part">
              <legend>{t('field.rightNumber', { number: index + 1 })}</legend>
              <EnumItem name={[name, 'kind']} label={t('right')} of="RightKind" />
              <Form.List name={[name, 'holders']} initialValue={[{ share: '1' }]}>
                {(holders, list) => (
                  <>
                    {holders.map((holder) => (
                      <div key={holder.key} className="asset-holder">
                        <Form.Item
                          name={[holder.name, 'partyId']}
                          label={t('field.rightHolder')}
                          rules={[{ required: true, message: t('field.rightHolder') }]}
                        >
                          <PartyPicker label={t('field.rightHolder')} />
                        </Form.Item>
                        <TextField name={[holder.name, 'share']} label={t('field.share')} required />
                        {holders.length > 1 ? <Button onClick={() => list.remove(holder.name)}>{t('removeHolder')}</Button> : null}
                      </div>
                    ))}
                    <Button onClick={() => list.add({})}>{t('addHolder')}</Button>{' '}
                  </>
                )}
              </Form.List>
              {rows.length > 1 ? <Button onClick={() => remove(name)}>{t('removeRight')}</Button> : null}
            </fieldset>
          ))}
          <Form.ErrorList errors={errors} className="asset-list-errors" />
          <Form.Item>
            <Button onClick={() => add({ holders: [{ share: '1' }] })}>{t('addRight')}</Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}
