import { Form } from 'antd';
import type { ReleaseInput } from '../../../generated/schema.js';
import { WorkbenchReleaseDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { AmountField, DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';
import { given } from '../parts/given.js';
import { useRequestKey } from '../parts/request-key.js';
import { AllocationField } from './allocation-field.js';
import { ProjectField } from './project-field.js';
import { refusalFields } from './refusal-fields.js';
import { RemainingOfAllocation } from './remaining.js';

type Values = Omit<ReleaseInput, 'requestKey'> & { readonly projectId?: string };

interface ReleaseDrawerProps {
  /** The allocation to release from; chosen in the form when left out. */
  readonly allocationId?: string;
  readonly receivingUnit?: string | null | undefined;
  readonly onClose: () => void;
}

/** Releases money of an allocation to the unit that spends it; what is not released yet is in sight. */
export function ReleaseDrawer({ allocationId, receivingUnit, onClose }: ReleaseDrawerProps) {
  const t = useWords('funds');
  const { today } = useSession();
  const requestKey = useRequestKey();
  return (
    <ActDrawer
      open
      title={t('act.release')}
      document={WorkbenchReleaseDocument}
      variables={({ projectId: _, ...values }: Values) => ({
        input: { ...given(values), ...(allocationId ? { allocationId } : {}), requestKey },
      })}
      initial={{ releasedOn: today, ...(receivingUnit ? { receivingUnit } : {}) }}
      fieldOf={refusalFields({ amount: 'amount', day: 'releasedOn' })}
      done={t('done.release')}
      submit={t('act.release')}
      onClose={onClose}
    >
      {allocationId ? (
        <RemainingOfAllocation id={allocationId} show="unreleased" />
      ) : (
        <>
          <ChosenAllocation />
          <ProjectField name="projectId" label={t('field.project')} />
          <AllocationField name="allocationId" label={t('field.allocation')} />
        </>
      )}
      <AmountField name="amount" label={t('field.amount')} required />
      <DateField name="releasedOn" label={t('field.releasedOn')} />
      <TextField name="voucherNumber" label={t('field.voucherNumber')} required />
      <TextField name="receivingUnit" label={t('field.receivingUnit')} required />
    </ActDrawer>
  );
}

function ChosenAllocation() {
  return <RemainingOfAllocation id={Form.useWatch<string | undefined>('allocationId')} show="unreleased" />;
}
