import {
  WorkbenchApproveDisposalDocument,
  WorkbenchCompleteDisposalDocument,
  WorkbenchConsentDisposalDocument,
  WorkbenchRejectDisposalDocument,
  WorkbenchReviewDisposalDocument,
  WorkbenchValueDisposalDocument,
  WorkbenchVoteDisposalDocument,
  WorkbenchWithdrawDisposalDocument,
} from '../../../generated/workbench.js';
import { type ActForm, actForm, amount, day, long, text } from '../acts/act-form.js';

const opinion = long('opinion', false);
const opinionFields = { OPINION_MUST_BE_GIVEN: 'opinion' };
const reject = actForm(WorkbenchRejectDisposalDocument, [long('reason')]);

/** The form of each move of a disposal. */
export const disposalForms: Readonly<Record<string, ActForm>> = {
  valueDisposal: actForm(
    WorkbenchValueDisposalDocument,
    [amount('valuation'), text('valuationNumber'), text('valuedBy'), day('valuedOn'), opinion],
    { DISPOSAL_DAY_MUST_FIT: 'valuedOn' },
  ),
  voteDisposal: actForm(
    WorkbenchVoteDisposalDocument,
    [
      { kind: 'count', name: 'votesFor', required: true },
      { kind: 'count', name: 'votesCast', required: true },
      text('voteRecord', true, 3),
      day('votedOn'),
      opinion,
    ],
    { VOTE_MUST_CARRY: 'votesFor', VOTES_MUST_FIT: 'votesFor', DISPOSAL_DAY_MUST_FIT: 'votedOn' },
  ),
  reviewDisposal: actForm(WorkbenchReviewDisposalDocument, [opinion], opinionFields),
  approveDisposal: actForm(WorkbenchApproveDisposalDocument, [text('documentNumber'), opinion], opinionFields),
  consentDisposal: actForm(WorkbenchConsentDisposalDocument, [text('consentNumber', false), opinion], opinionFields),
  completeDisposal: actForm(
    WorkbenchCompleteDisposalDocument,
    [
      day('completedOn'),
      amount('proceeds'),
      { ...day('receivedOn', false), label: 'proceedsReceivedOn' },
      text('voucherNumber', false),
      { ...text('use', false), label: 'proceedsUse' },
      text('noProceedsReason', false, 2),
      opinion,
    ],
    { PROCEEDS_MUST_BE_RECORDED: 'proceeds', SALE_MUST_BRING_PROCEEDS: 'proceeds', DISPOSAL_DAY_MUST_FIT: 'completedOn' },
  ),
  rejectInTownship: reject,
  rejectInCounty: reject,
  rejectInFinance: reject,
  withdrawDisposal: actForm(WorkbenchWithdrawDisposalDocument, [long('reason')]),
};
