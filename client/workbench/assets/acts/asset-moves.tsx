import { Button, Flex } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Refusal } from '../../../generated/refusals.js';
import { useWords } from '../../kit/language.js';
import { RefusalAlert } from '../../kit/refusal.js';
import { Section } from '../../kit/section.js';
import type { AssetNow } from '../page/asset-page.js';
import { useMay } from '../parts/powers.js';
import { assetForms } from './asset-forms.js';
import { AssetMoveDrawer } from './asset-move-drawer.js';
import { verbOf } from './verb-of.js';

/** What the acting post may do with the asset now; what it may not, with the sentence, the rule and the code. */
export function AssetMoves({ asset }: { readonly asset: AssetNow }) {
  const t = useWords('assets');
  const may = useMay();
  const [chosen, setChosen] = useState<string | null>(null);
  const moves = asset.availableMoves.filter(({ move }) => move in assetForms && may(verbOf(move)));
  const open = moves.filter(({ allowed }) => allowed).map(({ move }) => move);
  const corrects = may('correctRights') && asset.rights.length > 0 ? ['correctRights'] : [];
  const blocked = moves.filter(({ allowed }) => !allowed);
  const disposal = asset.state === 'IN_DISPOSAL' ? asset.disposals.nodes[0] : undefined;
  if (moves.length + corrects.length === 0 && !disposal) return null;
  return (
    <Section title={t('moves')}>
      <div className="no-print">
        {open.length + corrects.length === 0 ? <p>{t('noMoves')}</p> : null}
        <Flex gap="small" wrap>
          {[...open, ...corrects].map((move) => (
            <Button key={move} onClick={() => setChosen(move)}>
              {t(`act.${move}`)}
            </Button>
          ))}
          {disposal ? <Link to={`/assets/disposals/${disposal.id}`}>{t('toDisposal')}</Link> : null}
        </Flex>
        {blocked.length > 0 ? (
          <details className="asset-fold">
            <summary>{t('blocked', { count: blocked.length })}</summary>
            <ul className="asset-plain-list">
              {blocked.map(({ move, refusal }) => (
                <li key={move}>
                  <strong>{t(`act.${move}`)}</strong>
                  {refusal ? <RefusalAlert refusal={refusal as unknown as Refusal} /> : null}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
      {chosen ? <AssetMoveDrawer asset={asset} move={chosen} onClose={() => setChosen(null)} /> : null}
    </Section>
  );
}
