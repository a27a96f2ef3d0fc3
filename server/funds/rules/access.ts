import { type Access, countyRows, everyRow, noRow, officeRows, type TableAccess } from '../../kernel/access.js';

/** What concerns the whole county: every office of the county reads it. */
const ofCounty = (grants: TableAccess['grants']): TableAccess => ({ office: countyRows, public: noRow, grants });
/** What lies on a project: the offices in whose area the project lies read it. */
const ofProject = (grants: TableAccess['grants']): TableAccess => ({ office: officeRows, public: noRow, grants });

const unit = ['PROJECT_MANAGER', 'VILLAGE_CLERK', 'TOWNSHIP_REVIEWER'] as const;
const finance = ['FINANCE_OFFICER'] as const;

/**
 * Every office of a county reads its fund documents and lines; what lies on projects is read by area. History is only
 * added to; a claim is changed by its steps, its proofs are replaced while it is open.
 */
export const fundAccess: Access = {
  rows: {
    fund_document: ofCounty(['insert']),
    fund_line: ofCounty(['insert']),
    consolidation: ofCounty(['insert']),
    surplus_return: ofCounty(['insert']),
    allocation: ofProject(['insert']),
    adjustment: ofProject(['insert']),
    disbursement: ofProject(['insert']),
    disbursement_return: ofProject(['insert']),
    reclaim: ofProject(['insert']),
    carry_over: ofProject(['insert']),
    payment: ofProject(['insert']),
    claim: ofProject(['insert', 'update']),
    claim_proof: ofProject(['insert', 'delete']),
    claim_act: ofProject(['insert']),
    fund_reversal: ofCounty(['insert']),
    proof_kind: { office: everyRow, public: everyRow, grants: [] },
    proof_requirement: { office: everyRow, public: everyRow, grants: [] },
  },
  verbs: {
    fundDocuments: 'office',
    fundDocument: 'office',
    fundLines: 'office',
    fundLine: 'office',
    allocations: 'office',
    allocation: 'office',
    disbursements: 'office',
    claims: 'office',
    claim: 'office',
    myClaims: [...unit, ...finance, 'TREASURER'],
    payments: 'office',
    payment: 'office',
    adjustments: 'office',
    reclaims: 'office',
    carryOvers: 'office',
    disbursementReturns: 'office',
    surplusReturns: 'office',
    consolidations: 'office',
    surplusLines: 'office',
    proofKinds: 'anybody',
    receiveDocument: finance,
    allocate: finance,
    allocatePlan: finance,
    confirmFunding: finance,
    release: finance,
    returnDisbursement: finance,
    adjust: finance,
    reclaim: finance,
    carryOverLine: finance,
    carryOverAllocation: finance,
    consolidate: finance,
    returnSurplus: finance,
    reverseReceipt: finance,
    reverseAllocation: finance,
    reverseDisbursement: finance,
    reversePayment: finance,
    draftClaim: unit,
    amendClaim: unit,
    submitClaim: unit,
    withdrawClaim: unit,
    checkClaim: ['TOWNSHIP_REVIEWER'],
    returnClaim: ['TOWNSHIP_REVIEWER', 'FINANCE_OFFICER'],
    approveClaim: finance,
    payClaim: ['TREASURER'],
  },
};
