import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import type { Sql } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';

export interface PlanQuestion {
  readonly placeCode: string;
  readonly year: number;
  readonly asOf: LocalDate;
}

/**
 * `plan`: the projects of an area that stood in the plan of a year on a date, with the days on which they had begun and
 * had been finished by then. Days and not states, since a state is known for today only.
 */
export function planSql({ placeCode, year, asOf }: PlanQuestion): Sql {
  const area = areaOf(placeCode);
  return sql`plan as (
      select project.id as project_id, project.place_code, project.county_code, project.class_code, project.library, project.department_id,
        project.name, project.implementing_unit, project.planned_start, project.budget_fen, commencement.started_on, completion.completed_on
      from project
      left join commencement on commencement.project_id = project.id and commencement.started_on <= ${asOf}::date
      left join completion on completion.project_id = project.id and completion.completed_on <= ${asOf}::date
      where project.plan_year = ${year} and project.place_code between ${area.from} and ${area.to}
        and not exists (select from case_act selection where selection.project_id = project.id and selection.move = 'selectForYear'
          and selection.plan_number = project.plan_number and selection.business_date > ${asOf}::date)
    )`;
}
