import { useState } from 'react';
import { WorkbenchClaimedProjectDocument, WorkbenchClaimToAmendDocument } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { NotFound } from '../../kit/not-found.js';
import { Page } from '../../kit/page.js';
import { ClaimForm } from './claim-form.js';
import { ProjectChooser } from './project-chooser.js';

/** A claim is drawn up for a project, or an open one is changed; both with its papers. */
export function ClaimFormPage() {
  const t = useWords('claims');
  const { read } = useAddress();
  // Once saved, the address names the claim, so that a reload goes on with it; the form that is open stays as it is.
  const [claimId] = useState(read('id'));
  const claim = useAsk(WorkbenchClaimToAmendDocument, { id: claimId ?? '' }, { enabled: Boolean(claimId) });
  const [projectId, setProjectId] = useState(read('project'));
  const ofProject = claim.data?.claim?.project?.id ?? projectId;
  const asked = useAsk(WorkbenchClaimedProjectDocument, { id: ofProject ?? '' }, { enabled: Boolean(ofProject) });
  const project = asked.data?.project;
  if ((claim.data && !claim.data.claim) || (asked.data && !project)) return <NotFound />;
  const title = t(claimId ? 'amendClaim' : 'newClaim');
  const waits = { isPending: (claimId || ofProject) && !project, error: claim.error ?? asked.error };
  return (
    <Page title={title} asked={{ isPending: Boolean(waits.isPending), error: waits.error }}>
      {project ? (
        <ClaimForm key={project.id} project={project} kinds={asked.data?.proofKinds ?? []} claim={claim.data?.claim ?? null} />
      ) : (
        <ProjectChooser onChoose={setProjectId} />
      )}
    </Page>
  );
}
