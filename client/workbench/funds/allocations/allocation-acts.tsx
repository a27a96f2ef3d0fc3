import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { WorkbenchReverseAllocationDocument } from '../../../generated/workbench.js';
import { useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';
import { AdjustDrawer, CarryOverAllocationDrawer, ReclaimDrawer, ReturnDisbursementDrawer } from '../acts/allocation-drawers.js';
import { ReleaseDrawer } from '../acts/release-drawer.js';
import { ReverseDrawer } from '../acts/reverse-drawer.js';
import type { AllocationShown } from './allocation-page.js';

type Drawer = (allocation: AllocationShown, onClose: () => void) => ReactNode;

/** The acts on an allocation by the name of their mutation, with the word on their button. */
const acts: readonly (readonly [string, string, Drawer])[] = [
  [
    'release',
    'release',
    ({ id, project }, onClose) => (
      <ReleaseDrawer allocationId={id} receivingUnit={project?.implementingUnit ?? project?.responsibleUnit} onClose={onClose} />
    ),
  ],
  ['returnDisbursement', 'returnDisbursement', ({ id }, onClose) => <ReturnDisbursementDrawer allocationId={id} onClose={onClose} />],
  ['adjust', 'adjust', ({ id, disposition }, onClose) => <AdjustDrawer allocationId={id} disposition={disposition} onClose={onClose} />],
  ['reclaim', 'reclaim', ({ id }, onClose) => <ReclaimDrawer allocationId={id} onClose={onClose} />],
  ['carryOverAllocation', 'carryOver', ({ id }, onClose) => <CarryOverAllocationDrawer allocationId={id} onClose={onClose} />],
  [
    'reverseAllocation',
    'reverseAllocation',
    ({ id }, onClose) => <ReverseDrawer id={id} act="reverseAllocation" document={WorkbenchReverseAllocationDocument} onClose={onClose} />,
  ],
];

/** What the acting post may do with an allocation. */
export function AllocationActs({ allocation }: { readonly allocation: AllocationShown }) {
  const t = useWords('funds');
  const { may } = useSession();
  const [chosen, setChosen] = useState<string | null>(null);
  const drawer = acts.find(([act]) => act === chosen)?.[2];
  return (
    <>
      {acts
        .filter(([act]) => may(act))
        .map(([act, word]) => (
          <Button key={act} type={act === 'release' ? 'primary' : 'default'} onClick={() => setChosen(act)}>
            {t(`act.${word}`)}
          </Button>
        ))}
      {drawer?.(allocation, () => setChosen(null))}
    </>
  );
}
