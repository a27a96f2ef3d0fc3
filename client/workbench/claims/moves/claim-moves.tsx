import { Button, Flex, Typography } from 'antd';
import { useState } from 'react';
import type { Refusal } from '../../../generated/refusals.js';
import { useWords } from '../../kit/language.js';
import { RefusalAlert } from '../../kit/refusal.js';
import type { ClaimShown } from '../page/claim-page.js';
import { MoveDrawer } from './move-drawer.js';
import { PayDrawer } from './pay-drawer.js';
import { ReverseDrawer } from './reverse-drawer.js';

const turnBack = ['withdrawClaim', 'returnToUnit', 'returnClaim', 'reopen'];
// Moves of other states and other roles are no matter of this claim and this post now.
const elsewhere = ['MOVE_MUST_FIT_STATE', 'ROLE_MUST_FIT_MOVE'];

/** What the acting post may do with the claim now; what a rule keeps it from, with the sentence, the rule and the code. */
export function ClaimMoves({ claim }: { readonly claim: ClaimShown }) {
  const t = useWords('claims');
  const [chosen, setChosen] = useState<string | null>(null);
  const open = claim.availableMoves.filter(({ allowed }) => allowed);
  const blocked = claim.availableMoves.filter(({ allowed, refusal }) => !allowed && !elsewhere.includes(refusal?.code ?? ''));
  const close = () => setChosen(null);
  const standing = claim.payments.nodes.filter(({ reversal }) => !reversal);
  return (
    <section aria-label={t('moves')} className="no-print">
      <Typography.Title level={2} className="claim-title">
        {t('moves')}
      </Typography.Title>
      {open.length === 0 && blocked.length === 0 ? <p>{t('noMoves')}</p> : null}
      <Flex gap="small" wrap>
        {open.map(({ move }) => (
          <Button
            key={move}
            type={turnBack.includes(move) ? 'default' : 'primary'}
            disabled={move === 'reopen' && standing.length === 0}
            onClick={() => setChosen(move)}
          >
            {t(`move.${move}`)}
          </Button>
        ))}
        {blocked.map(({ move }) => (
          <Button key={move} disabled aria-describedby={`why-${move}`}>
            {t(`move.${move}`)}
          </Button>
        ))}
      </Flex>
      {blocked.map(({ move, refusal }) => (
        <div key={move} id={`why-${move}`} className="claim-blocked">
          {refusal ? <RefusalAlert refusal={refusal as unknown as Refusal} /> : null}
        </div>
      ))}
      {chosen === 'payClaim' ? <PayDrawer claim={claim} onClose={close} /> : null}
      {chosen === 'reopen' ? <ReverseDrawer payments={standing} onClose={close} /> : null}
      {chosen && chosen !== 'payClaim' && chosen !== 'reopen' ? <MoveDrawer claim={claim} move={chosen} onClose={close} /> : null}
    </section>
  );
}
