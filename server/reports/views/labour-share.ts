import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { type Order, pageSql } from '../../kernel/page.js';
import { type Asked, column, money, ref, type Shape, shape, top, yuanSql } from '../../kernel/shape.js';
import { isLaid, turnoverSql } from './cells.js';
import { chosen } from './chosen.js';

export interface LabourQuestion {
  readonly placeCode: string;
  readonly year: number;
  readonly asOf: LocalDate;
}

const labourShape: Shape = shape('LabourShareRow', 'labour_row', {
  name: column('name'),
  placeCode: column('place_code'),
  labourPay: money('labour'),
  centralAmount: money('central'),
  share: (from) => sql`percent_of(${ref(from, 'labour')}, ${ref(from, 'central')})::text`,
  least: (from) => sql`${ref(from, 'least')}::numeric(20, 2)::text`,
  isMet: column('is_met'),
});

const lowestFirst: Order = [
  { read: (from) => sql`coalesce(round(${ref(from, 'labour')} * 100 / nullif(${ref(from, 'central')}, 0), 20), -1)`, type: 'numeric' },
  { read: (from) => ref(from, 'id'), type: 'uuid' },
];

/**
 * Labour pay over central money (劳务报酬占比) of each work-relief project: projects on which money of the task
 * WORK_RELIEF of that year's documents lies. Labour pay is what the project records as income from paid work in its
 * benefit linkage; payments are not marked as wages. One statement.
 */
export async function findLabourShare(em: SqlEntityManager, question: LabourQuestion, asked: Asked): Promise<unknown> {
  const { placeCode, year, asOf } = question;
  const on = asOf < `${year}-12-31` ? asOf : `${year}-12-31`;
  const least = sql`(policy_value('workRelief.labourShare.min', ${placeCode}, ${year}::int, 'CENTRAL', ${on}::date) ->> 'percent')::numeric`;
  const answer = chosen(asked, 'LabourShare', {
    least: sql`(select ${least}::numeric(20, 2)::text)`,
    labourPay: sql`(select ${yuanSql(sql`coalesce(sum(labour), 0)`)} from labour_row where labour is not null)`,
    centralAmount: sql`(select ${yuanSql(sql`coalesce(sum(central), 0)`)} from labour_row where labour is not null)`,
    share: sql`(select percent_of(sum(labour), sum(central))::text from labour_row where labour is not null)`,
    projectsWithoutRecord: sql`(select count(*)::int from labour_row where labour is null)`,
    rows: (field) => pageSql(labourShape, top, field, { where: [], order: lowestFirst }),
  });
  const { rows } = await sql<{ share: unknown }>`with ${turnoverSql({ placeCode, asOf })}, laid as (
      select allocation.project_id, coalesce(sum(turnover.fen) filter (where line.level = 'CENTRAL'), 0) as central, sum(turnover.fen) as allocated
      from turnover join fund_line line on line.id = turnover.origin and line.task = 'WORK_RELIEF' and ${isLaid}
      join fund_document document on document.id = line.document_id and document.year = ${year}
      join allocation on allocation.id = turnover.holder
      group by allocation.project_id
    ), worked as (
      select project.id, project.name, project.place_code, laid.central, ${least} as least,
        (select sum(linkage.income_fen) from benefit_linkage linkage where linkage.project_id = project.id and linkage.kind = 'WORK') as labour
      from laid join project on project.id = laid.project_id where laid.allocated > 0
    ), labour_row as (select *, case when labour is not null and central > 0 then labour * 100 >= least * central end as is_met from worked)
    select ${answer} as share`.execute(em.getKysely());
  return rows[0]?.share;
}
