import {
  WorkbenchApproveClaimDocument,
  WorkbenchCheckClaimDocument,
  WorkbenchReturnClaimDocument,
  WorkbenchSubmitClaimDocument,
  WorkbenchWithdrawClaimDocument,
} from '../../../generated/workbench.js';
import type { TypedDocument } from '../../../typed-document.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { Amount } from '../../kit/amount.js';
import { TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import type { ClaimShown } from '../page/claim-page.js';

type Values = { readonly [field: string]: unknown };
type MoveDocument = TypedDocument<object, { input: Values }>;
const form = (document: unknown, field: 'opinion' | 'reason') => ({ document: document as MoveDocument, field });

/** The act of each move and the one thing it asks for. */
const moves: Readonly<Record<string, { document: MoveDocument; field: 'opinion' | 'reason' }>> = {
  submitClaim: form(WorkbenchSubmitClaimDocument, 'opinion'),
  withdrawClaim: form(WorkbenchWithdrawClaimDocument, 'opinion'),
  checkClaim: form(WorkbenchCheckClaimDocument, 'opinion'),
  approveClaim: form(WorkbenchApproveClaimDocument, 'opinion'),
  approveDirectly: form(WorkbenchApproveClaimDocument, 'opinion'),
  returnToUnit: form(WorkbenchReturnClaimDocument, 'reason'),
  returnClaim: form(WorkbenchReturnClaimDocument, 'reason'),
};

interface MoveDrawerProps {
  readonly claim: Pick<ClaimShown, 'id' | 'purpose' | 'amount'>;
  readonly move: string;
  readonly onClose: () => void;
}

/** One step of a claim, with the opinion or reason it asks for. */
export function MoveDrawer({ claim, move, onClose }: MoveDrawerProps) {
  const t = useWords('claims');
  const found = moves[move];
  if (!found) return null;
  const name = t(`move.${move}`);
  return (
    <ActDrawer<object, { input: Values }, Values>
      open
      title={name}
      document={found.document}
      variables={(values) => ({ input: { ...values, id: claim.id } })}
      fieldOf={{ CLAIM_MUST_BE_RETURNED_WITH_REASON: 'reason' }}
      done={t('moved', { move: name })}
      submit={name}
      onClose={onClose}
    >
      <p>
        {claim.purpose} · <Amount value={claim.amount} leaf="form" />
      </p>
      <TextField name={found.field} label={t(found.field)} rows={3} required={found.field === 'reason'} />
    </ActDrawer>
  );
}
