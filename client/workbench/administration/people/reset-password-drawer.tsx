import type { ResetPasswordInput } from '../../../generated/schema.js';
import { WorkbenchResetPasswordDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { PasswordField } from '../account/password-field.js';

interface PersonDrawerProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

/** A new first password; it lifts a lock, and the person replaces it before acting. */
export function ResetPasswordDrawer({ person, onClose }: PersonDrawerProps) {
  const t = useWords('administration');
  return (
    <ActDrawer
      open
      title={t('resetPassword')}
      document={WorkbenchResetPasswordDocument}
      variables={(values: Omit<ResetPasswordInput, 'personId'>) => ({ input: { ...values, personId: person.id } })}
      fieldOf={{ PASSWORD_MUST_BE_STRONG: 'password' }}
      done={t('passwordReset')}
      submit={t('resetPassword')}
      onClose={onClose}
    >
      <p>{t('resetOf', { name: person.name })}</p>
      <PasswordField name="password" label={t('firstPassword')} help={t('firstPasswordHint')} />
      <TextField name="reason" label={t('reason')} rows={2} required />
    </ActDrawer>
  );
}
