import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import type { Viewer } from '../../kernel/viewer.js';
import { type Case, drafterOf, hasReached, returnStep, tenOn } from './case.js';
import type { Cast } from './cast.js';
import type { Row } from './insert-rows.js';

/** Minutes of the leading group by the day of the meeting. */
export const minutesOf = (day: LocalDate) => `苍乡振组纪要〔${day.slice(0, 4)}〕${Number(day.slice(5, 7))}号（示例）`;

interface Step {
  readonly move: string;
  readonly from: string | null;
  readonly to: string;
  readonly level: string;
  readonly by: Viewer;
  readonly on: LocalDate;
  readonly opinion?: string;
  readonly reason?: string;
  readonly minutes?: string;
}

/** The acts of a case on its way into the library, each by another level. */
export function caseActs(one: Case, cast: Cast): Row[] {
  const { id, plan, days } = one;
  const { township } = plan.spot;
  const drafter = drafterOf(one, cast);
  const reviewer = cast.reviewer(township);
  const examiner = cast.examiner(plan.kind.department);
  const steps: Step[] = [{ move: 'draft', from: null, to: 'DRAFT', level: 'VILLAGE', by: drafter, on: days.drafted }];
  if (hasReached(one, 'DECLARED'))
    steps.push({ move: 'declare', from: 'DRAFT', to: 'DECLARED', level: 'VILLAGE', by: drafter, on: days.declared });
  if (hasReached(one, 'TOWNSHIP_REVIEWED')) {
    const opinion = '经审核，项目符合规划，同意上报。（示例）';
    steps.push({
      move: 'reviewInTownship',
      from: 'DECLARED',
      to: 'TOWNSHIP_REVIEWED',
      level: 'TOWNSHIP',
      by: reviewer,
      on: days.reviewed,
      opinion,
    });
  }
  if (hasReached(one, 'DEPT_EXAMINED')) {
    const opinion = '用地、环评、单价经审查可行。（示例）';
    steps.push({
      move: 'examineInDepartment',
      from: 'TOWNSHIP_REVIEWED',
      to: 'DEPT_EXAMINED',
      level: 'DEPARTMENT',
      by: examiner,
      on: days.examined,
      opinion,
    });
  }
  if (hasReached(one, 'COUNTY_APPROVED')) {
    const minutes = minutesOf(days.approved);
    steps.push({
      move: 'approveInCounty',
      from: 'DEPT_EXAMINED',
      to: 'COUNTY_APPROVED',
      level: 'COUNTY',
      by: cast.recorder,
      on: days.approved,
      minutes,
    });
  }
  if (hasReached(one, 'IN_LIBRARY'))
    steps.push({ move: 'admit', from: 'COUNTY_APPROVED', to: 'IN_LIBRARY', level: 'COUNTY', by: cast.keeper, on: days.admitted });
  const last = one.aside ? asideStep(one, cast) : null;
  return [...steps, ...(last ? [last] : [])].map((step) => actRow(id, plan.spot.code, step, cast));
}

function asideStep(one: Case, cast: Cast): Step | null {
  const { aside, state, plan } = one;
  if (!aside) return null;
  const { on, from, words } = aside;
  if (state === 'REMOVED')
    return { move: 'remove', from, to: 'REMOVED', level: 'COUNTY', by: cast.keeper, on, reason: words, minutes: minutesOf(on) };
  const decider =
    { DECLARED: cast.reviewer(plan.spot.township), TOWNSHIP_REVIEWED: cast.examiner(plan.kind.department) }[from as string] ??
    cast.recorder;
  const level = { DECLARED: 'TOWNSHIP', TOWNSHIP_REVIEWED: 'DEPARTMENT' }[from as string] ?? 'COUNTY';
  if (state === 'REJECTED') return { move: 'reject', from, to: 'REJECTED', level, by: decider, on, reason: words };
  return { move: 'returnToStep', from, to: 'RETURNED', level, by: decider, on, opinion: `退回到${returnStep(one)}：${words}` };
}

function actRow(projectId: string, placeCode: string, { move, from, to, level, by, on, opinion, reason, minutes }: Step, cast: Cast): Row {
  return {
    ...{ id: newId(), project_id: projectId, place_code: placeCode, move, from_state: from, to_state: to, level },
    ...{
      by_person_id: by.personId,
      circle: cast.circleOn(by, on),
      post_id: by.postId,
      role: by.role,
      business_date: on,
      recorded_at: tenOn(on),
    },
    ...{ opinion: opinion ?? null, reason: reason ?? null, minutes_number: minutes ?? null },
  };
}
