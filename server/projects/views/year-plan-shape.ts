import { sql } from 'kysely';
import { attachmentsField } from '../../attachments/index.js';
import { placeOf } from '../../divisions/index.js';
import { personOf } from '../../identity/index.js';
import { by, type Order } from '../../kernel/page.js';
import { column, type Field, ref, type Shape, type Sql, shape, toPage, yuanSql } from '../../kernel/shape.js';
import { noticesField } from '../../notices/index.js';
import { projectShape } from './project-shape.js';

const inPlan = (from: string, to: string): Sql =>
  sql`${ref(to, 'county_code')} = ${ref(from, 'county_code')} and ${ref(to, 'plan_year')} = ${ref(from, 'year')} and ${ref(to, 'plan_number')} = ${ref(from, 'number')}`;

const ofPlan =
  (what: Sql): Field =>
  (from) =>
    sql`(select ${what} from project as chosen where ${inPlan(from, 'chosen')})`;

/** The budgets and expected sources of the plan's projects, as the viewer sees them. */
export const yearPlanShape: Shape = shape('YearPlan', 'year_plan', {
  placeCode: column('place_code'),
  place: placeOf(),
  year: column('year'),
  number: column('number'),
  name: column('name'),
  state: column('state'),
  draftedOn: column('drafted_on'),
  draftedBy: personOf('drafted_by'),
  minutesNumber: column('minutes_number'),
  minutesDate: column('minutes_date'),
  announcedOn: column('announced_on'),
  announcedBy: personOf('announced_by'),
  version: column('version'),
  projects: toPage(() => projectShape, inPlan, by('place_code', 'text')),
  projectCount: ofPlan(sql`count(*)::int`),
  budget: ofPlan(yuanSql(sql`coalesce(sum(chosen.budget_fen), 0)`)),
  bySource: (
    from,
  ) => sql`(select coalesce(json_agg(json_build_object('level', total.level, 'channel', total.channel, 'projectCount', total.projects,
      'amount', ${yuanSql(sql`total.fen`)}) order by total.level, total.channel), '[]'::json)
    from (select source.level, source.channel, count(*)::int as projects, sum(source.amount_fen) as fen
      from project_source as source join project as chosen on chosen.id = source.project_id
      where ${inPlan(from, 'chosen')} group by source.level, source.channel) as total)`,
  byClass: (from) => sql`(select coalesce(json_agg(json_build_object('classCode', total.code, 'zh', total.zh, 'en', total.en,
      'projectCount', total.projects, 'budget', ${yuanSql(sql`total.fen`)}) order by total.rank), '[]'::json)
    from (select class.code, class.zh, class.en, class.rank, count(*)::int as projects, sum(chosen.budget_fen) as fen
      from project as chosen join project_class as class on class.code = chosen.class_code
      where ${inPlan(from, 'chosen')} group by class.code, class.zh, class.en, class.rank) as total)`,
  notices: noticesField(),
  attachments: attachmentsField(),
});

/** The latest year first. */
export const latestYearFirst: Order = [
  { read: (from) => ref(from, 'year'), type: 'bigint', descending: true },
  { read: (from) => ref(from, 'id'), type: 'uuid', descending: true },
];
