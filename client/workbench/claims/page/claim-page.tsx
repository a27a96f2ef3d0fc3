import { Alert, Button } from 'antd';
import { Link, useParams } from 'react-router';
import { WorkbenchClaimDocument, type WorkbenchClaimQuery } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { NotFound } from '../../kit/not-found.js';
import { Page } from '../../kit/page.js';
import { Section } from '../../kit/section.js';
import { ClaimMoves } from '../moves/claim-moves.js';
import { ProofChecklist } from '../parts/proof-checklist.js';
import { useMayClaim } from '../parts/who.js';
import { PaymentRows } from '../payments/payment-rows.js';
import { ClaimHead } from './claim-head.js';
import { ClaimSources } from './claim-sources.js';
import { ClaimSteps } from './claim-steps.js';

export type ClaimShown = NonNullable<WorkbenchClaimQuery['claim']>;

/** One claim: what is asked, its papers, the money it is paid from, who took which step, and what can be done with it. */
export function ClaimPage() {
  const { id = '' } = useParams();
  const t = useWords('claims');
  const mayClaim = useMayClaim();
  const asked = useAsk(WorkbenchClaimDocument, { id });
  const claim = asked.data?.claim;
  if (asked.data && !claim) return <NotFound />;
  const isOpen = claim && ['DRAFT', 'RETURNED'].includes(claim.state);
  return (
    <Page
      title={claim?.purpose ?? t('claim')}
      asked={asked}
      actions={
        <>
          {isOpen && mayClaim ? <Link to={`/claims/new?id=${claim.id}`}>{t('amend')}</Link> : null}
          <Button onClick={() => window.print()}>{t('kit:print')}</Button>
        </>
      }
    >
      {claim ? (
        <div className="claim-case">
          <div className="claim-main">
            {claim.returnReason ? (
              <Alert type="warning" showIcon title={t('returnedBecause', { reason: claim.returnReason })} className="form-trouble" />
            ) : null}
            <ClaimHead claim={claim} />
            <ClaimMoves claim={claim} />
            <Section title={t('proofs')}>
              <ProofChecklist claim={claim} kinds={asked.data?.proofKinds ?? []} />
            </Section>
            <ClaimSources claim={claim} />
            <Section title={t('page.payments')}>
              <PaymentRows payments={claim.payments.nodes} whenEmpty={t('notPaidYet')} />
            </Section>
          </div>
          <ClaimSteps claim={claim} />
        </div>
      ) : null}
    </Page>
  );
}
