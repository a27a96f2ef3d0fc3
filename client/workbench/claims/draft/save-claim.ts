import { App } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { newRequestKey } from '../../../asker.js';
import {
  WorkbenchAmendClaimDocument,
  type WorkbenchClaimFragment,
  WorkbenchDraftClaimDocument,
  WorkbenchSubmitClaimDocument,
} from '../../../generated/workbench.js';
import { useAct } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import type { ClaimValues } from './claim-fields.js';
import { asProofs, type Paper } from './papers.js';

/** Keeps a claim, the first time as a draft and afterwards as a change of it, and sends it on when that is wanted. */
export function useSaveClaim(projectId: string, claim: WorkbenchClaimFragment | null) {
  const t = useWords('claims');
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [saved, setSaved] = useState(claim ? { id: claim.id, version: claim.version } : null);
  const draft = useAct(WorkbenchDraftClaimDocument);
  const amend = useAct(WorkbenchAmendClaimDocument);
  const submit = useAct(WorkbenchSubmitClaimDocument);
  const save = async (values: ClaimValues, papers: readonly Paper[], isSubmitted: boolean) => {
    const content = { ...values, proofs: asProofs(papers), requestKey: newRequestKey() };
    const answer = saved
      ? await amend.mutateAsync({ input: { ...content, ...saved } })
      : await draft.mutateAsync({ input: { ...content, projectId } });
    setSaved({ id: answer.claim.id, version: answer.claim.version });
    if (isSubmitted) {
      await navigate(`/claims/new?id=${answer.claim.id}`, { replace: true });
      await submit.mutateAsync({ input: { id: answer.claim.id, requestKey: newRequestKey() } });
    }
    void message.success(t(isSubmitted ? 'submitted' : 'saved'));
    await navigate(`/claims/${answer.claim.id}`);
  };
  return { save, isBusy: draft.isPending || amend.isPending || submit.isPending, savedId: saved?.id ?? null };
}
