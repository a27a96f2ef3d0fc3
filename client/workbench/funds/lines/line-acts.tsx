import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';
import { AllocateDrawer } from '../acts/allocate-drawer.js';
import { CarryOverLineDrawer, ConsolidateDrawer, ReturnSurplusDrawer } from '../acts/line-drawers.js';

type Drawer = (lineId: string, onClose: () => void) => ReactNode;

/** The acts on a line by the name of their mutation, with the word on their button. */
const acts: readonly (readonly [string, string, Drawer])[] = [
  ['allocate', 'allocate', (lineId, onClose) => <AllocateDrawer lineId={lineId} onClose={onClose} />],
  ['carryOverLine', 'carryOver', (lineId, onClose) => <CarryOverLineDrawer lineId={lineId} onClose={onClose} />],
  ['consolidate', 'consolidate', (lineId, onClose) => <ConsolidateDrawer lineId={lineId} onClose={onClose} />],
  ['returnSurplus', 'returnSurplus', (lineId, onClose) => <ReturnSurplusDrawer lineId={lineId} onClose={onClose} />],
];

/** What the acting post may do with a line. */
export function LineActs({ lineId }: { readonly lineId: string }) {
  const t = useWords('funds');
  const { may } = useSession();
  const [chosen, setChosen] = useState<string | null>(null);
  const drawer = acts.find(([act]) => act === chosen)?.[2];
  return (
    <>
      {acts
        .filter(([act]) => may(act))
        .map(([act, word]) => (
          <Button key={act} type={act === 'allocate' ? 'primary' : 'default'} onClick={() => setChosen(act)}>
            {t(`act.${word}`)}
          </Button>
        ))}
      {drawer?.(lineId, () => setChosen(null))}
    </>
  );
}
