import { Form, Radio } from 'antd';
import { WorkbenchReplyToProjectObjectionDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';

/** The office's answer to an objection, and whether it was right. */
export function ReplyDrawer({ objectionId, onClose }: { readonly objectionId: string; readonly onClose: () => void }) {
  const t = useWords('projects');
  return (
    <ActDrawer
      open
      title={t('answer')}
      document={WorkbenchReplyToProjectObjectionDocument}
      variables={({ text, upheld }: { text: string; upheld: boolean }) => ({ input: { objectionId, text, upheld } })}
      done={t('recorded')}
      onClose={onClose}
    >
      <TextField name="text" label={t('field.reply')} rows={4} required />
      <Form.Item name="upheld" label={t('field.upheld')} rules={[{ required: true, message: t('field.upheld') }]}>
        <Radio.Group
          options={[
            { value: false, label: t('notUpheld') },
            { value: true, label: t('upheld') },
          ]}
        />
      </Form.Item>
    </ActDrawer>
  );
}
