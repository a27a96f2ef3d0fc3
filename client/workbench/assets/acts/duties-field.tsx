import { Form } from 'antd';
import { TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { PartyPicker } from '../parts/party-picker.js';
import { EnumItem } from './enum-item.js';
import { ListField } from './list-field.js';
import { PostField } from './post-field.js';

/** Who is to answer for the asset, level by level: a unit with a post or a person; the public has a channel. */
export function DutiesField() {
  const t = useWords('assets');
  return (
    <ListField name="duties" one="dutyNumber" initial={[{}]}>
      {(name) => (
        <>
          <EnumItem name={[name, 'level']} label={t('field.level')} of="DutyLevel" />
          <TextField name={[name, 'unit']} label={t('field.dutyUnit')} required />
          <Form.Item name={[name, 'partyId']} label={t('field.dutyParty')}>
            <PartyPicker label={t('field.dutyParty')} />
          </Form.Item>
          <PostField name={[name, 'postId']} label={t('field.dutyPost')} />
          <TextField name={[name, 'personName']} label={t('field.personName')} />
          <TextField name={[name, 'contact']} label={t('field.contact')} />
        </>
      )}
    </ListField>
  );
}
