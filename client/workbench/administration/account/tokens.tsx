import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { WorkbenchAccountQuery } from '../../../generated/workbench.js';
import { useWords } from '../../kit/language.js';
import { Moment } from '../../kit/moment.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { useSession } from '../../session/session.js';
import { CreateTokenDrawer } from './create-token-drawer.js';
import { RevokeTokenDrawer } from './revoke-token-drawer.js';
import { TokenStanding } from './token-standing.js';

export type Token = NonNullable<WorkbenchAccountQuery['viewer']>['personalTokens'][number];

/** The tokens by which one's programs sign in. A new one is shown this once and kept nowhere. */
export function Tokens({ tokens }: { readonly tokens: readonly Token[] }) {
  const t = useWords('administration');
  const { today } = useSession();
  const [creates, setCreates] = useState(false);
  const [revoked, setRevoked] = useState<Token | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const isGood = ({ revokedAt, expiresOn }: Token) => !revokedAt && expiresOn >= today;
  return (
    <Section title={t('tokens')} actions={<Button onClick={() => setCreates(true)}>{t('createToken')}</Button>}>
      {secret ? (
        <Alert
          className="form-trouble"
          type="success"
          showIcon
          role="status"
          title={t('secretOnce')}
          description={<code className="secret">{secret}</code>}
          action={<Button onClick={() => setSecret(null)}>{t('secretKept')}</Button>}
        />
      ) : null}
      <Rows<Token>
        label={t('tokens')}
        rows={tokens}
        whenEmpty={t('noTokens')}
        columns={[
          { title: t('tokenName'), dataIndex: 'name', className: 'column-name' },
          { title: t('createdOn'), key: 'createdAt', render: (_, { createdAt }) => <Moment value={createdAt} /> },
          { title: t('expiresOn'), dataIndex: 'expiresOn' },
          { title: t('lastUsedAt'), key: 'lastUsedAt', render: (_, { lastUsedAt }) => <Moment value={lastUsedAt} /> },
          { title: t('standingToday'), key: 'standing', render: (_, token) => <TokenStanding token={token} isGood={isGood(token)} /> },
          {
            title: t('acts'),
            key: 'acts',
            className: 'no-print',
            render: (_, token) => (isGood(token) ? <Button onClick={() => setRevoked(token)}>{t('revokeToken')}</Button> : '–'),
          },
        ]}
      />
      {creates ? <CreateTokenDrawer onClose={() => setCreates(false)} onDone={setSecret} /> : null}
      {revoked ? <RevokeTokenDrawer token={revoked} onClose={() => setRevoked(null)} /> : null}
    </Section>
  );
}
