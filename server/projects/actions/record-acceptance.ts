import { type Act, type Outcome } from '../../audit/index.js';
import { levelOfCode } from '../../divisions/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { Acceptance } from '../model/acceptance.js';
import { AcceptanceProblem } from '../model/acceptance-problem.js';
import { Completion } from '../model/completion.js';
import { acceptanceFits } from '../rules/acceptance-fits.js';
import { inOrder, notAhead } from '../rules/contract-sums.js';
import type { AcceptanceConclusion, AcceptanceLevel } from '../rules/execution-kinds.js';
import { departmentInCharge } from '../rules/guards-case.js';
import { factsOf } from '../views/gather-facts.js';
import { openRecord } from './open-record.js';

export interface RecordAcceptance {
  readonly projectId: string;
  readonly level: AcceptanceLevel;
  readonly acceptedOn: LocalDate;
  readonly recordNumber?: string | null;
  readonly conclusion: AcceptanceConclusion;
  readonly opinion: string;
  /** The names of those who checked. */
  readonly acceptors: string;
  readonly problems: readonly { readonly description: string; readonly dueOn?: LocalDate | null }[];
  readonly requestKey?: string | null;
}

/**
 * Records a check of the finished works with the problems it found. Refuses as `openRecord` does,
 * DATE_MUST_NOT_LIE_AHEAD, EXECUTION_DATES_MUST_BE_IN_ORDER, DEPARTMENT_MUST_BE_IN_CHARGE,
 * ACCEPTANCE_LEVEL_MUST_FIT_ROLE, ACCEPTANCE_MUST_FOLLOW_LEVEL_BELOW, SELF_CHECK_NOTICE_MUST_BE_OVER.
 */
export async function recordAcceptance(act: Act, input: RecordAcceptance): Promise<Outcome> {
  const { em, viewer, today } = act;
  const { project, personId, circle } = await openRecord(act, input.projectId, 'recordAcceptance', { opinion: input.opinion });
  demand(notAhead('验收 · acceptance', input.acceptedOn, today));
  const completion = await em.findOne(Completion, { projectId: project.id });
  demand(inOrder('完工 · completion', completion?.completedOn ?? null, '验收 · acceptance', input.acceptedOn));
  const facts = await factsOf(em, viewer, today, project.id, null);
  demand(departmentInCharge(facts));
  demand(
    acceptanceFits({
      level: input.level,
      role: viewer.role,
      lies: liesIn(project.placeCode),
      passedLevels: facts.execution.acceptedLevels,
      selfCheckNoticeOver: facts.notices.some(
        ({ purpose, kind, standing }) => purpose === 'ACCEPTANCE' && kind === 'NOTICE' && isOver(standing),
      ),
    }),
  );
  const ofProject = { projectId: project.id, placeCode: project.placeCode };
  const acceptance = em.create(Acceptance, {
    id: newId(),
    ...ofProject,
    level: input.level,
    acceptedOn: input.acceptedOn,
    recordNumber: input.recordNumber?.trim() || null,
    conclusion: input.conclusion,
    opinion: input.opinion.trim(),
    acceptors: input.acceptors.trim(),
    recordedBy: personId,
    circle,
    recordedAt: act.now,
  });
  // The acceptance goes first, since its problems name it.
  await em.flush();
  for (const { description, dueOn } of input.problems) {
    em.create(AcceptanceProblem, {
      id: newId(),
      ...ofProject,
      acceptanceId: acceptance.id,
      description: description.trim(),
      dueOn: dueOn ?? null,
      closedOn: null,
      closedBy: null,
      closingNote: null,
    });
  }
  return { id: acceptance.id, place: project.placeCode };
}

/** Where a project lies; one above the township counts as the county's. */
export function liesIn(placeCode: string): 'VILLAGE' | 'TOWNSHIP' | 'COUNTY' {
  const level = levelOfCode(placeCode);
  return level === 'VILLAGE' || level === 'TOWNSHIP' ? level : 'COUNTY';
}

function isOver(standing: string): boolean {
  return standing === 'PASSED' || standing === 'RESOLVED';
}
