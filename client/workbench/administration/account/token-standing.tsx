import { Tag } from 'antd';
import { useWords } from '../../kit/language.js';
import { Moment } from '../../kit/moment.js';
import type { Token } from './tokens.js';

/** Whether a token is good, run out, or revoked and when. */
export function TokenStanding({ token, isGood }: { readonly token: Token; readonly isGood: boolean }) {
  const t = useWords('administration');
  if (isGood) return <Tag className="mark-good">{t('tokenGood')}</Tag>;
  if (!token.revokedAt) return <Tag>{t('tokenOver')}</Tag>;
  return (
    <>
      <Tag>{t('tokenRevoked')}</Tag> <Moment value={token.revokedAt} />
    </>
  );
}
