import { Form, Radio } from 'antd';
import type { EvidenceSubject } from '../../../generated/schema.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { SubjectPicker } from './subject-picker.js';

/** What a pack is about: the kind of thing and which one; another kind empties the choice. */
export function SubjectFields() {
  const t = useWords('oversight');
  const options = useEnumOptions();
  const form = Form.useFormInstance();
  const noun = Form.useWatch<EvidenceSubject | undefined>('subjectNoun', form) ?? 'ASSET';
  return (
    <>
      <Form.Item name="subjectNoun" label={t('evidence.noun')} rules={[{ required: true, message: t('evidence.noun') }]}>
        <Radio.Group className="stacked" options={options('EvidenceSubject')} onChange={() => form.setFieldValue('subjectId', undefined)} />
      </Form.Item>
      <Form.Item name="subjectId" label={t('subject')} rules={[{ required: true, message: t('subject') }]}>
        <SubjectPicker noun={noun} />
      </Form.Item>
    </>
  );
}
