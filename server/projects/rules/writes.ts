import type { LocalDate } from '../../kernel/clock.js';
import type { MoveName } from './lifecycle.js';
import type { Given, ProjectFacts } from './project-facts.js';
import type { ProjectState, ReturnStep } from './states.js';

/** The columns of a project that moves write, beside its state. */
export interface MoveWrites {
  meetingRecord?: string | null;
  declaredOn?: LocalDate | null;
  minutesNumber?: string | null;
  minutesDate?: LocalDate | null;
  admittedOn?: LocalDate | null;
  publishedOn?: LocalDate | null;
  planNumber?: string | null;
  planYear?: number | null;
  year?: number;
  returnedTo?: ReturnStep | null;
  suspendedFrom?: ProjectState | null;
  suspendedUntil?: LocalDate | null;
  moneyDecision?: string | null;
  recoveryPlan?: string | null;
  formsNoAssetReason?: string | null;
}

type Writes = (facts: ProjectFacts, given: Given) => MoveWrites;

const markedAsFormingNone: Writes = (facts, given) => ({
  formsNoAssetReason: given.formsNoAssetReason?.trim() || facts.formsNoAssetReason,
});

const writes: Partial<Record<MoveName, Writes>> = {
  declare: (facts, given) => ({ meetingRecord: given.meetingRecord ?? facts.meetingRecord, declaredOn: facts.today }),
  withdraw: () => ({ declaredOn: null }),
  approveInCounty: (_, { minutesNumber, minutesDate }) => ({ minutesNumber, minutesDate }),
  admit: ({ today }) => ({ admittedOn: today, publishedOn: today }),
  selectForYear: (_, { planNumber, planYear }) => ({ planNumber, planYear }),
  rollOver: ({ year }) => ({ year: year + 1 }),
  accept: markedAsFormingNone,
  handOver: markedAsFormingNone,
  returnToStep: (_, { returnTo }) => ({ returnedTo: returnTo }),
  resubmit: () => ({ returnedTo: null }),
  suspend: ({ state }, { suspendedUntil }) => ({ suspendedFrom: state, suspendedUntil }),
  resume: () => ({ suspendedFrom: null, suspendedUntil: null }),
  terminate: (_, { moneyDecision, recoveryPlan }) => ({ moneyDecision, recoveryPlan, suspendedFrom: null, suspendedUntil: null }),
};

/** What a move writes on the project, decided beforehand by the lifecycle. */
export function writesOf(move: MoveName, facts: ProjectFacts, given: Given): MoveWrites {
  return writes[move]?.(facts, given) ?? {};
}
