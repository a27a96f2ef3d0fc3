import type { CreatePersonalTokenInput } from '../../../generated/schema.js';
import { WorkbenchCreateTokenDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';

interface CreateTokenDrawerProps {
  readonly onClose: () => void;
  /** The secret, which nobody can ask for again. */
  readonly onDone: (secret: string | null) => void;
}

export function CreateTokenDrawer({ onClose, onDone }: CreateTokenDrawerProps) {
  const t = useWords('administration');
  return (
    <ActDrawer
      open
      title={t('createToken')}
      document={WorkbenchCreateTokenDocument}
      variables={(input: CreatePersonalTokenInput) => ({ input })}
      fieldOf={{ PERSONAL_TOKEN_MUST_END_IN_TIME: 'expiresOn' }}
      done={t('tokenCreated')}
      submit={t('createToken')}
      onClose={onClose}
      onDone={({ createPersonalToken }) => onDone(createPersonalToken.secret)}
    >
      <p>{t('tokenHint')}</p>
      <TextField name="name" label={t('tokenName')} required />
      <DateField name="expiresOn" label={t('expiresOn')} help={t('expiresHint')} required />
    </ActDrawer>
  );
}
