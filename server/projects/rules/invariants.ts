import type { Invariant } from '../../kernel/invariant.js';
import { type ProjectState, wayFrom } from './states.js';

const inList = (states: readonly ProjectState[]) => states.map((state) => `'${state}'`).join(', ');
const standing = `coalesce(project.suspended_from, project.state)`;
const decided = inList([...wayFrom('IN_LIBRARY', 'CLOSED'), 'REMOVED', 'TERMINATED']);
const undecided = inList(['DRAFT', 'RETURNED', 'REJECTED', ...wayFrom('DECLARED', 'COUNTY_APPROVED')]);

/** What must be true of every project whatever anybody has done. */
export const projectInvariants: readonly Invariant[] = [
  {
    name: 'stateFollowsLastAct',
    zh: '项目状态等于最后一次办理的结果。',
    en: 'The state of a project is the one its last act led to.',
    sql: `select project.name || ' ' || project.id || ': state ' || project.state || ', last act ' || coalesce(last.to_state, 'none') as broken
      from project left join lateral (select to_state from case_act where case_act.project_id = project.id order by id desc limit 1) last on true
      where last.to_state is distinct from project.state`,
  },
  {
    name: 'actsFollowEachOther',
    zh: '每次办理从上一次的结果开始，首次为起草。',
    en: 'Every act starts where the one before ended; the first is the draft.',
    sql: `select act.project_id || ': ' || act.move || ' from ' || coalesce(act.from_state, 'nothing') || ' after ' || coalesce(act.before, 'nothing') as broken
      from (select *, lag(to_state) over (partition by project_id order by id) as before from case_act) act
      where act.from_state is distinct from act.before`,
  },
  {
    name: 'nobodyActsAtTwoLevels',
    zh: '同一人或其代理关系人不在同一项目的两个环节办理。',
    en: 'Nobody, and no substitute of theirs, acts at two levels of one case.',
    sql: `select one.project_id || ': ' || one.move || ' at ' || one.level || ' and ' || other.move || ' at ' || other.level as broken
      from case_act one join case_act other on other.project_id = one.project_id and other.level <> one.level and other.id > one.id
      where other.circle && array_remove(array[one.by_person_id, one.for_person_id], null)
        or one.circle && array_remove(array[other.by_person_id, other.for_person_id], null)`,
  },
  {
    name: 'admissionFitsState',
    zh: '入库日期、公开日期与状态相符。',
    en: 'A project has its day of admission and of publication just when it has entered the library.',
    sql: `select project.name || ' ' || project.id || ': state ' || project.state || ', admitted ' || coalesce(admitted_on::text, 'never') as broken
      from project where (${standing} in (${decided})) <> (admitted_on is not null)
        or (${standing} in (${undecided})) <> (admitted_on is null) or (published_on is null) <> (admitted_on is null)`,
  },
  {
    name: 'decisionsHavePapers',
    zh: '已审定的有会议纪要，已列入计划的有计划文号。',
    en: 'An approved project has its minutes, a selected one its plan.',
    sql: `select project.name || ' ' || project.id || ': no minutes or plan in state ' || project.state as broken
      from project where (${standing} in (${inList(wayFrom('COUNTY_APPROVED', 'CLOSED'))}) and (minutes_number is null or minutes_date is null))
        or (${standing} in (${inList(wayFrom('SELECTED', 'CLOSED'))}) and plan_number is null)`,
  },
  {
    name: 'editionsAreComplete',
    zh: '入库后各版本齐全，现行版本为最后一版。',
    en: 'Every edition from the first to the present one is kept.',
    sql: `select project.name || ' ' || project.id || ': edition ' || project.edition || ', kept ' || count(kept.id) as broken
      from project left join project_edition kept on kept.project_id = project.id
      group by project.id having count(kept.id) <> project.edition or coalesce(max(kept.edition), 0) <> project.edition
        or (project.admitted_on is not null) <> (project.edition > 0)`,
  },
  {
    name: 'partsFollowTheirProject',
    zh: '来源、目标、联结、版本与项目同地点、同公开状态。',
    en: 'The parts of a project share its place and publication.',
    sql: `select part.noun || ' of ' || project.id || ' at ' || part.place_code as broken
      from (select 'source' as noun, project_id, place_code, published from project_source
        union all select 'target', project_id, place_code, published from performance_target
        union all select 'linkage', project_id, place_code, published from benefit_linkage
        union all select 'edition', project_id, place_code, published from project_edition) part
      join project on project.id = part.project_id
      where part.place_code <> project.place_code or part.published <> project.published`,
  },
];
