import { WorkbenchRevokeTokenDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { useWords } from '../../kit/language.js';
import type { Token } from './tokens.js';

/** Ends a token at once; programs that use it are signed out. */
export function RevokeTokenDrawer({ token, onClose }: { readonly token: Token; readonly onClose: () => void }) {
  const t = useWords('administration');
  return (
    <ActDrawer
      open
      title={t('revokeToken')}
      document={WorkbenchRevokeTokenDocument}
      variables={() => ({ input: { id: token.id } })}
      done={t('tokenRevokedNow')}
      submit={t('revokeToken')}
      onClose={onClose}
    >
      <p>{t('revokeOf', { name: token.name })}</p>
    </ActDrawer>
  );
}
