import type {
  AdjustInput,
  CarryOverAllocationInput,
  Disposition,
  ReclaimInput,
  ReturnDisbursementInput,
} from '../../../generated/schema.js';
import {
  WorkbenchAdjustDocument,
  WorkbenchCarryOverAllocationDocument,
  WorkbenchReclaimDocument,
  WorkbenchReturnDisbursementDocument,
} from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { AmountField, DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';
import { given } from '../parts/given.js';
import { useRequestKey } from '../parts/request-key.js';
import { DispositionField } from './allocate-drawer.js';
import { ProjectField } from './project-field.js';
import { refusalFields } from './refusal-fields.js';
import { RemainingOfAllocation } from './remaining.js';
import { YearField, type YearText, yearOf } from './year-field.js';

interface DrawerProps {
  readonly allocationId: string;
  readonly onClose: () => void;
}
type Of<Input> = Omit<Input, 'requestKey' | 'allocationId' | 'fromAllocationId'>;

/** Released money that is not paid comes back to the allocation. */
export function ReturnDisbursementDrawer({ allocationId, onClose }: DrawerProps) {
  const t = useWords('funds');
  const { today } = useSession();
  const requestKey = useRequestKey();
  return (
    <ActDrawer
      open
      title={t('act.returnDisbursement')}
      document={WorkbenchReturnDisbursementDocument}
      variables={(values: Of<ReturnDisbursementInput>) => ({ input: { ...given(values), allocationId, requestKey } })}
      initial={{ returnedOn: today }}
      fieldOf={refusalFields({ amount: 'amount', day: 'returnedOn' })}
      done={t('done.returnDisbursement')}
      submit={t('act.returnDisbursement')}
      onClose={onClose}
    >
      <RemainingOfAllocation id={allocationId} show="unpaid" />
      <AmountField name="amount" label={t('field.amount')} required />
      <DateField name="returnedOn" label={t('field.returnedOn')} />
      <TextField name="voucherNumber" label={t('field.voucherNumber')} required />
      <TextField name="reason" label={t('field.reason')} rows={3} required />
    </ActDrawer>
  );
}

/** The unreleased rest, or a part of it, goes back to the line. */
export function ReclaimDrawer({ allocationId, onClose }: DrawerProps) {
  const t = useWords('funds');
  const { today } = useSession();
  const requestKey = useRequestKey();
  return (
    <ActDrawer
      open
      title={t('act.reclaim')}
      document={WorkbenchReclaimDocument}
      variables={(values: Of<ReclaimInput>) => ({ input: { ...given(values), allocationId, requestKey } })}
      initial={{ reclaimedOn: today }}
      fieldOf={refusalFields({ amount: 'amount', day: 'reclaimedOn' })}
      done={t('done.reclaim')}
      submit={t('act.reclaim')}
      onClose={onClose}
    >
      <RemainingOfAllocation id={allocationId} show="unreleased" as="reclaimable" />
      <AmountField name="amount" label={t('field.amount')} required />
      <DateField name="reclaimedOn" label={t('field.reclaimedOn')} />
      <TextField name="decisionNumber" label={t('field.decisionNumber')} />
      <TextField name="reason" label={t('field.reason')} rows={3} required />
    </ActDrawer>
  );
}

/** Unreleased money goes to another project by an approving decision; the line stays the same. */
export function AdjustDrawer({ allocationId, disposition, onClose }: DrawerProps & { readonly disposition: Disposition }) {
  const t = useWords('funds');
  const { today } = useSession();
  const requestKey = useRequestKey();
  return (
    <ActDrawer
      open
      title={t('act.adjust')}
      document={WorkbenchAdjustDocument}
      variables={(values: Of<AdjustInput>) => ({ input: { ...given(values), fromAllocationId: allocationId, requestKey } })}
      initial={{ adjustedOn: today, disposition }}
      fieldOf={refusalFields(
        { amount: 'amount', day: 'adjustedOn', project: 'toProjectId' },
        { DATE_MUST_NOT_PRECEDE_DECISION: 'adjustedOn' },
      )}
      done={t('done.adjust')}
      submit={t('act.adjust')}
      onClose={onClose}
    >
      <RemainingOfAllocation id={allocationId} show="unreleased" as="movable" />
      <ProjectField name="toProjectId" label={t('field.toProject')} />
      <AmountField name="amount" label={t('field.amount')} required />
      <DateField name="adjustedOn" label={t('field.adjustedOn')} />
      <DispositionField />
      <TextField name="decisionNumber" label={t('field.decisionNumber')} required />
      <DateField name="decisionDate" label={t('field.decisionDate')} required />
      <TextField name="reason" label={t('field.reason')} rows={3} required />
    </ActDrawer>
  );
}

/** What lies on the allocation goes into the next budget year. */
export function CarryOverAllocationDrawer({ allocationId, onClose }: DrawerProps) {
  const t = useWords('funds');
  const { today } = useSession();
  const requestKey = useRequestKey();
  type Values = YearText<Of<CarryOverAllocationInput>>;
  return (
    <ActDrawer
      open
      title={t('act.carryOver')}
      document={WorkbenchCarryOverAllocationDocument}
      variables={(values: Values) => ({ input: { ...given(values), fromYear: yearOf(values), allocationId, requestKey } })}
      initial={{ carriedOn: today } as Partial<Values>}
      fieldOf={refusalFields({ day: 'carriedOn' }, { CARRY_OVER_MUST_FOLLOW_YEAR: 'fromYear', CARRY_OVER_MUST_HAVE_BALANCE: 'fromYear' })}
      done={t('done.carryOver')}
      submit={t('act.carryOver')}
      onClose={onClose}
    >
      <RemainingOfAllocation id={allocationId} show="balance" />
      <YearField />
      <DateField name="carriedOn" label={t('field.carriedOn')} />
      <TextField name="reason" label={t('field.reason')} rows={3} required />
    </ActDrawer>
  );
}
