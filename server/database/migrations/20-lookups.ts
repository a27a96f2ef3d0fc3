import { migration } from './migration.js';

/**
 * Under row security the planner takes a range of places for a handful of rows, and walked through all assets of a county
 * for each asset looked up by its identity. An index over just the versions that stand makes the identity the cheaper way.
 */
export const lookups = migration(
  '20-lookups',
  `
create index asset_version_known on asset_version (asset_id, valid_from) where known_to is null;

create index case_act_selection on case_act (place_code, project_id) where move = 'selectForYear';

create or replace function planned_project(from_code text, to_code text, budget_year int, as_of date)
returns table (project_id uuid, place_code text, class_code text, library text, department_id uuid, name text, implementing_unit text,
  planned_start date, budget_fen bigint, started_on date, completed_on date)
language sql stable parallel safe rows 1000 set enable_nestloop = off as $$
  select project.id, project.place_code, project.class_code, project.library, project.department_id, project.name, project.implementing_unit,
    project.planned_start, project.budget_fen, commencement.started_on, completion.completed_on
  from project
  left join commencement on commencement.project_id = project.id and commencement.started_on <= as_of
    and commencement.place_code between from_code and to_code
  left join completion on completion.project_id = project.id and completion.completed_on <= as_of
    and completion.place_code between from_code and to_code
  where project.plan_year = budget_year and project.place_code between from_code and to_code
    -- Without nested loops the acts are read as a whole: those of the area, not those of the province.
    and not exists (select from case_act selection where selection.project_id = project.id and selection.move = 'selectForYear'
      and selection.place_code between from_code and to_code
      and selection.plan_number = project.plan_number and selection.business_date > as_of)
$$;
`,
);
