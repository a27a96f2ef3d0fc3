import type { Guard } from '../../kernel/lifecycle.js';
import { yuan } from '../../kernel/money.js';
import { refuseExecution } from './execution-refusals.js';
import { brought } from './guards-case.js';
import type { ProjectFacts } from './project-facts.js';
import { refuse } from './refusals.js';
import { settlementWithin } from './settlement-within.js';

/**
 * Works begin after approval and within the money, end when the contract is done, and are accepted by others than
 * those who built. The papers of a step are recorded with the step itself, so before the step they are not missing.
 */
type Need = Guard<ProjectFacts>;

export const allocationMade: Need = ({ money }) => (money.allocatedFen > 0n ? null : refuse('ALLOCATION_MUST_BE_MADE'));

export const implementationPlanned: Need = brought('implementationPlanned', (_, { execution }) =>
  execution.planApprovedOn ? null : refuse('IMPLEMENTATION_PLAN_MUST_BE_GIVEN'),
);

export const procurementRecorded: Need = ({ execution }) => (execution.procurements > 0 ? null : refuse('PROCUREMENT_MUST_BE_RECORDED'));
export const contractSigned: Need = ({ execution }) => (execution.contracts > 0 ? null : refuse('CONTRACT_MUST_BE_SIGNED'));

export const contractsWithinAllocation: Need = ({ execution, money }) => {
  if (execution.contractFen <= money.allocatedFen) return null;
  return refuse('CONTRACTS_MUST_NOT_EXCEED_ALLOCATION', { contract: yuan(execution.contractFen), allocated: yuan(money.allocatedFen) });
};

export const startedAfterApproval: Need = brought('startedAfterApproval', (_, { execution: { startedOn, planApprovedOn } }) => {
  if (!startedOn) return refuse('START_DATE_MUST_BE_GIVEN');
  if (!planApprovedOn || startedOn >= planApprovedOn) return null;
  return refuse('START_MUST_NOT_PRECEDE_APPROVAL', { start: startedOn, approved: planApprovedOn });
});

export const quantitiesDone: Need = ({ execution }) =>
  execution.quantitiesDone ? null : refuse('PROGRESS_MUST_BE_COMPLETE', { percent: execution.physicalPercent ?? '0.00' });

export const completedAfterStart: Need = brought('completedAfterStart', (_, { execution: { startedOn, completedOn } }) => {
  if (!completedOn) return refuse('COMPLETION_DATE_MUST_BE_GIVEN');
  if (!startedOn || completedOn >= startedOn) return null;
  return refuse('COMPLETION_MUST_NOT_PRECEDE_START', { finish: completedOn, start: startedOn });
});

export const changesDecided: Need = ({ execution }) =>
  execution.openChanges === 0 ? null : refuse('CHANGES_MUST_BE_DECIDED', { count: execution.openChanges });

// The village checks its own works first; the township or the department accepts them, the county samples.
export const acceptancesPassed: Need = ({ execution: { acceptedLevels, liesInVillage } }) => {
  const missing = [
    acceptedLevels.includes('VILLAGE') || !liesInVillage ? null : '村级自验 · village check',
    acceptedLevels.includes('TOWNSHIP') || acceptedLevels.includes('DEPARTMENT') ? null : '乡镇或部门验收 · township or department',
  ].filter((level) => level !== null);
  return missing.length ? refuseExecution('ACCEPTANCES_MUST_BE_PASSED', { missing: missing.join('、') }) : null;
};

export const problemsSolved: Need = ({ execution }) =>
  execution.openProblems === 0 ? null : refuse('PROBLEMS_MUST_BE_SOLVED', { count: execution.openProblems });

export const settlementWithinContract: Need = ({ execution, given }) => {
  const { settlementFen, contractFen, supplementFen } = execution;
  if (settlementFen === null) return given === null ? null : refuse('SETTLEMENT_MUST_BE_RECORDED');
  return settlementWithin(settlementFen, contractFen + supplementFen);
};

// Paid beyond the audited price would be money the county has to ask back; that comes before the settlement.
export const settlementCoversPayments: Need = ({ execution: { settlementFen }, money: { paidFen } }) => {
  if (settlementFen === null || paidFen <= settlementFen) return null;
  return refuse('SETTLEMENT_MUST_COVER_PAYMENTS', { settlement: yuan(settlementFen), paid: yuan(paidFen) });
};

export const handoverRecorded: Need = brought('handoverRecorded', (_, { execution }) =>
  execution.handedOverOn ? null : refuse('HANDOVER_MUST_BE_RECORDED'),
);
export const filesRecorded: Need = brought('filesRecorded', (_, { execution }) =>
  execution.closedOn ? null : refuse('CLOSING_MUST_BE_RECORDED'),
);
