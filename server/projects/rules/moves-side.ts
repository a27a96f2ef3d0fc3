import * as theCase from './guards-case.js';
import * as content from './guards-content.js';
import * as library from './guards-library.js';
import type { MoveRow } from './move-row.js';
import { wayFrom } from './states.js';

const beforeLibrary = wayFrom('DECLARED', 'COUNTY_APPROVED');

/** The moves beside the way: back, out, pause and end. */
export const sideMoves: readonly MoveRow[] = [
  {
    move: 'returnToStep',
    zh: '退回',
    from: beforeLibrary,
    to: 'RETURNED',
    by: ['TOWNSHIP_REVIEWER', 'DEPARTMENT_EXAMINER', 'LEADING_GROUP_RECORDER', 'LIBRARY_KEEPER'],
    level: theCase.levelOfPost,
    asks: ['returnTo', 'opinion'],
    office: [theCase.turnIsMine, theCase.departmentInCharge],
    needs: [theCase.earlierStepNamed, theCase.opinionGiven],
    writes: 'returnedTo',
  },
  {
    move: 'resubmit',
    zh: '重新报送',
    from: ['RETURNED'],
    to: ({ returnedTo }) => returnedTo ?? 'DRAFT',
    by: theCase.declarers,
    level: theCase.resubmissionLevel,
    asks: ['opinion'],
    office: [theCase.resubmittedFromItsStep, theCase.departmentOfStep],
    needs: [...content.wholeContent, theCase.opinionGiven],
    due: 'step.resubmit.days',
    writes: 'returnedTo ← null',
  },
  {
    move: 'reject',
    zh: '不予入库',
    from: beforeLibrary,
    to: 'REJECTED',
    by: ['TOWNSHIP_REVIEWER', 'DEPARTMENT_EXAMINER', 'LEADING_GROUP_RECORDER', 'LIBRARY_KEEPER'],
    level: theCase.levelOfPost,
    asks: ['reason'],
    office: [theCase.turnIsMine, theCase.departmentInCharge],
    needs: [theCase.reasonGiven],
    writes: '—',
  },
  {
    move: 'remove',
    zh: '调出库',
    from: ['IN_LIBRARY'],
    to: 'REMOVED',
    by: ['LIBRARY_KEEPER'],
    level: 'COUNTY',
    asks: ['reason', 'minutesNumber', 'minutesDate'],
    needs: [library.moneyReclaimed, theCase.reasonGiven, library.minutesGiven],
    writes: '—',
  },
  {
    move: 'suspend',
    zh: '暂停',
    from: wayFrom('DECLARED', 'HANDED_OVER'),
    to: 'SUSPENDED',
    by: ['LIBRARY_KEEPER'],
    level: 'COUNTY',
    asks: ['reason', 'suspendedUntil'],
    needs: [theCase.reasonGiven, library.suspensionEnds],
    writes: 'suspendedFrom, suspendedUntil',
  },
  {
    move: 'resume',
    zh: '恢复',
    from: ['SUSPENDED'],
    to: ({ suspendedFrom }) => suspendedFrom ?? 'SUSPENDED',
    by: ['LIBRARY_KEEPER'],
    level: 'COUNTY',
    asks: ['opinion'],
    needs: [],
    writes: 'suspendedFrom ← null, suspendedUntil ← null',
  },
  {
    move: 'terminate',
    zh: '终止',
    from: [...wayFrom('SELECTED', 'UNDER_WAY'), 'SUSPENDED'],
    to: 'TERMINATED',
    by: ['LEADING_GROUP_RECORDER'],
    level: 'COUNTY',
    asks: ['reason', 'moneyDecision', 'recoveryPlan', 'minutesNumber', 'minutesDate'],
    needs: [library.wasSelected, theCase.reasonGiven, library.moneyDecided, library.recoveryPlanned, library.minutesGiven],
    writes: 'moneyDecision, recoveryPlan',
  },
];
