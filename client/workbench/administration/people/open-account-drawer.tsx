import { Form } from 'antd';
import type { OpenAccountInput } from '../../../generated/schema.js';
import { WorkbenchOpenAccountDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { useSession } from '../../session/session.js';
import { PasswordField } from '../account/password-field.js';

interface OpenAccountDrawerProps {
  readonly onClose: () => void;
  readonly onDone: (person: { readonly id: string; readonly name: string }) => void;
}

/** Opens an account; whoever opens it knows the first password, so the person replaces it before acting. */
export function OpenAccountDrawer({ onClose, onDone }: OpenAccountDrawerProps) {
  const t = useWords('administration');
  const { post } = useSession();
  return (
    <ActDrawer
      open
      title={t('openAccount')}
      document={WorkbenchOpenAccountDocument}
      variables={(input: OpenAccountInput) => ({ input })}
      initial={{ placeCode: post?.placeCode ?? '' }}
      fieldOf={{
        NAME_MUST_BE_GIVEN: 'name',
        LOGIN_MUST_BE_WELL_FORMED: 'login',
        LOGIN_MUST_BE_FREE: 'login',
        PASSWORD_MUST_BE_STRONG: 'password',
        ACCOUNT_PLACE_MUST_BE_YOURS: 'placeCode',
      }}
      done={t('opened')}
      submit={t('openAccount')}
      onClose={onClose}
      onDone={({ openAccount }) => onDone(openAccount)}
    >
      <TextField name="name" label={t('name')} required />
      <Form.Item name="placeCode" label={t('placeOf')} rules={[{ required: true, message: t('placeOf') }]}>
        <PlacePicker label={t('placeOf')} />
      </Form.Item>
      <TextField name="login" label={t('login')} help={t('loginHint')} required />
      <PasswordField name="password" label={t('firstPassword')} help={t('firstPasswordHint')} />
    </ActDrawer>
  );
}
