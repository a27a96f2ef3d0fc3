import {
  WorkbenchAmendDistributionDocument,
  WorkbenchCloseLeaseDocument,
  WorkbenchDecideDistributionDocument,
  WorkbenchDraftDistributionDocument,
  WorkbenchFileDistributionDocument,
  WorkbenchPayDistributionDocument,
  WorkbenchReceiveIncomeDocument,
  WorkbenchReturnDistributionDocument,
  WorkbenchReverseIncomeDocument,
  WorkbenchReviewDistributionDocument,
  WorkbenchSignLeaseDocument,
  WorkbenchWithdrawDistributionDocument,
} from '../../../generated/workbench.js';
import { type ActForm, type Ask, actForm, amount, choice, day, long, party, text } from '../acts/act-form.js';

export const signLease = actForm(
  WorkbenchSignLeaseDocument,
  [
    text('number'),
    { ...choice('kind', 'LeaseKind'), label: 'leaseKind' },
    { ...party('lesseePartyId') },
    { ...amount('rent') },
    { ...choice('rhythm', 'RentRhythm'), label: 'rentRhythm' },
    { kind: 'yes', name: 'guaranteed' },
    { kind: 'yes', name: 'inAdvance' },
    day('signedOn'),
    day('beginsOn'),
    { kind: 'day', name: 'endsOn', required: true, ahead: true },
    text('note', false, 2),
  ],
  {
    LEASE_NUMBER_MUST_BE_NEW: 'number',
    LEASE_MUST_BRING_RENT: 'rent',
    LEASE_DAYS_MUST_BE_IN_ORDER: 'endsOn',
    LEASE_MUST_NOT_BE_SIGNED_AHEAD: 'signedOn',
    LEASE_MUST_NOT_LAST_TOO_LONG: 'endsOn',
    LEASE_MUST_NOT_OVERLAP: 'beginsOn',
    LEASE_MUST_NOT_PRECEDE_FORMING: 'beginsOn',
  },
);

export const closeLease = actForm(WorkbenchCloseLeaseDocument, [day('closedOn'), long('reason')], {
  LEASE_MUST_NOT_BE_CLOSED_AHEAD: 'closedOn',
  PREPAID_RENT_MUST_BE_SETTLED: 'closedOn',
});

export const receiveIncome = actForm(
  WorkbenchReceiveIncomeDocument,
  [
    { ...choice('kind', 'IncomeKind'), label: 'incomeKind' },
    { kind: 'due', name: 'dueId' },
    amount('amount'),
    text('payer'),
    text('voucherNumber'),
    { ...day('receivedOn') },
    text('note', false, 2),
  ],
  {
    INCOME_MUST_FIT_DUE: 'amount',
    INCOME_KIND_MUST_FIT_CONTRACT: 'kind',
    INCOME_DUE_MUST_EXIST: 'dueId',
    INCOME_DUE_MUST_STAND: 'dueId',
    INCOME_MUST_NOT_LIE_AHEAD: 'receivedOn',
    INCOME_MUST_NOT_PRECEDE_FORMING: 'receivedOn',
  },
);

export const reverseIncome = actForm(WorkbenchReverseIncomeDocument, [text('voucherNumber'), long('reason')]);

const shares: readonly Ask[] = [
  { kind: 'count', name: 'year', required: true },
  amount('amount'),
  { kind: 'shares', name: 'shares' },
  text('note', false, 2),
];
const sharesFields = {
  DISTRIBUTION_MUST_NOT_EXCEED_INCOME: 'amount',
  SHARES_MUST_MAKE_DISTRIBUTION: 'shares',
  DISTRIBUTION_SHARES_MUST_BE_DISTINCT: 'shares',
  DISTRIBUTION_YEAR_MUST_HAVE_BEGUN: 'year',
};
export const draftDistribution = actForm(WorkbenchDraftDistributionDocument, shares, sharesFields);

/** The form of each move of a distribution, and of amending it. */
export const distributionForms: Readonly<Record<string, ActForm>> = {
  amendDistribution: actForm(WorkbenchAmendDistributionDocument, shares, sharesFields),
  decideDistribution: actForm(WorkbenchDecideDistributionDocument, [long('decisionRecord'), day('decidedOn')], {
    DISTRIBUTION_MUST_NOT_BE_DECIDED_AHEAD: 'decidedOn',
  }),
  reviewDistribution: actForm(WorkbenchReviewDistributionDocument, [long('opinion', false)], { OPINION_MUST_BE_GIVEN: 'opinion' }),
  returnDistribution: actForm(WorkbenchReturnDistributionDocument, [long('reason')]),
  fileDistribution: actForm(WorkbenchFileDistributionDocument, [text('filingNumber')]),
  payDistribution: actForm(WorkbenchPayDistributionDocument, [text('voucherNumber'), day('paidOn')], {
    DISTRIBUTION_MUST_BE_PAID_AFTER_FILING: 'paidOn',
  }),
  withdrawDistribution: actForm(WorkbenchWithdrawDistributionDocument, [long('reason')]),
};
