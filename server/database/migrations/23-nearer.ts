import { migration } from './migration.js';

/**
 * Two ways that the planner took for short and that are long. A place is looked up by its code in every answer: the index
 * that keeps its times from overlapping promised less than a common index and took thirty times as long, so it is built
 * over an expression that nobody asks for. And under row security a project's identity was looked for among all projects
 * of the area, because the index of the area had the identity in it as well.
 */
export const nearer = migration(
  '23-nearer',
  `
alter table place drop constraint place_code_once_a_day;

alter table place add constraint place_code_once_a_day exclude using gist ((code || '') with =, daterange(valid_from, valid_to, '[]') with &&);

drop index place_code_from;

create index place_code_from on place (code, valid_from) include (id);

drop index project_place;

create index project_place on project (place_code);
`,
);
