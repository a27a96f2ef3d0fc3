import { Form, Input } from 'antd';
import { WorkbenchChangePasswordDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { useWords } from '../../kit/language.js';
import { PasswordField } from './password-field.js';

interface Values {
  readonly oldPassword: string;
  readonly newPassword: string;
}

/** Replaces one's own password; it is typed twice, because nobody sees it. */
export function ChangePasswordDrawer({ onClose }: { readonly onClose: () => void }) {
  const t = useWords('administration');
  return (
    <ActDrawer
      open
      title={t('changePassword')}
      document={WorkbenchChangePasswordDocument}
      variables={({ oldPassword, newPassword }: Values) => ({ input: { oldPassword, newPassword } })}
      fieldOf={{ OLD_PASSWORD_MUST_MATCH: 'oldPassword', PASSWORD_MUST_BE_STRONG: 'newPassword' }}
      done={t('passwordChanged')}
      submit={t('changePassword')}
      onClose={onClose}
    >
      <PasswordField name="oldPassword" label={t('oldPassword')} current />
      <PasswordField name="newPassword" label={t('newPassword')} help={t('newPasswordHint')} />
      <Form.Item
        name="again"
        label={t('newPasswordAgain')}
        dependencies={['newPassword']}
        rules={[
          { required: true, message: t('newPasswordAgain') },
          ({ getFieldValue }) => ({
            validator: (_, again) =>
              !again || again === getFieldValue('newPassword') ? Promise.resolve() : Promise.reject(new Error(t('passwordsDiffer'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </ActDrawer>
  );
}
