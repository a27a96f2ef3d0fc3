import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { type Asked, type Sql, yuanSql } from '../../kernel/shape.js';
import type { Base } from '../rules/words.js';
import { isLaid, isReceived, turnoverSql } from './cells.js';
import { chosen } from './chosen.js';

export interface ShareQuestion {
  readonly placeCode: string;
  readonly year: number;
  readonly asOf: LocalDate;
  readonly base?: Base | null;
}

/**
 * `given`: bridging money of the documents of one year, whatever budget year it was used in, per level: what came in
 * and what was laid on projects, on industry and on the management fee. Carry-over moves it between years and not
 * between projects, so it does not count here.
 */
function givenSql({ placeCode, year, asOf }: ShareQuestion): Sql {
  return sql`${turnoverSql({ placeCode, asOf })}, given as (
      select line.level,
        ${total(isReceived)} as received,
        ${total(isLaid)} as allocated,
        ${total(sql`${isLaid} and class.is_industry`)} as industry,
        ${total(sql`${isLaid} and class.is_management_fee`)} as fee
      from turnover join fund_line line on line.id = turnover.origin and line.channel = 'BRIDGING'
      join fund_document document on document.id = line.document_id and document.year = ${year}
      left join allocation on allocation.id = turnover.holder
      left join project on project.id = allocation.project_id
      left join project_class class on class.code = project.class_code
      group by line.level)`;
}

const total = (condition: Sql) => sql`coalesce(sum(turnover.fen) filter (where ${condition}), 0)`;

/** The day whose policies judge: the asked one, or the year's last when that is past. */
const judgedOn = ({ year, asOf }: ShareQuestion): LocalDate => (asOf < `${year}-12-31` ? asOf : `${year}-12-31`);

/** WARNING while the year runs, FAILS at its end; compared as exact amounts, never as rounded percentages. */
const verdictSql = ({ year, asOf }: ShareQuestion, meets: Sql): Sql =>
  sql`case when ${meets} then 'PASSES' when not (${meets}) then ${asOf < `${year}-12-31` ? 'WARNING' : 'FAILS'} end`;

/**
 * The industry share (产业占比) of the bridging money of a year, per source level, against the least share of that year.
 * One statement.
 */
export async function findIndustryShares(em: SqlEntityManager, question: ShareQuestion, asked: Asked): Promise<unknown> {
  const { placeCode, year, base } = question;
  const on = judgedOn(question);
  const least = (level: string, key: string) =>
    sql`(policy_value(${key}, ${placeCode}, ${year}::int, ${level}, ${on}::date) ->> 'percent')::numeric`;
  const meets = sql`base_fen > 0 and industry * 100 >= least * base_fen`;
  const fields: Record<string, Sql> = {
    level: sql`level`,
    industryAmount: yuanSql(sql`industry`),
    base: sql`${base ?? 'RECEIVED'}::text`,
    baseAmount: yuanSql(sql`base_fen`),
    share: sql`percent_of(industry, base_fen)::text`,
    least: sql`least::numeric(20, 2)::text`,
    pointsAbove: sql`percent_of(industry * 100 - least * base_fen, base_fen * 100)::text`,
    shortage: yuanSql(sql`case when least is not null then greatest(ceil((least * base_fen - industry * 100) / 100), 0) end`),
    verdict: sql`case when base_fen > 0 then ${verdictSql(question, meets)} end`,
  };
  const { rows } = await sql<{ shares: unknown }>`with ${givenSql(question)}, level_share as (
      select rank, level, coalesce(given.industry, 0) as industry, coalesce(${sql.raw(base === 'ALLOCATED' ? 'given.allocated' : 'given.received')}, 0) as base_fen,
        case level when 'CENTRAL' then ${least('CENTRAL', 'industryShare.min.central')}
          when 'PROVINCIAL' then ${least('PROVINCIAL', 'industryShare.min.provincial')} end as least
      from (values (1, 'CENTRAL'), (2, 'PROVINCIAL'), (3, 'CITY'), (4, 'COUNTY')) as source (rank, level) left join given using (level)
    ) select json_agg(${chosen(asked, 'IndustryShare', fields)} order by rank) as shares from level_share`.execute(em.getKysely());
  return rows[0]?.shares;
}

/**
 * The project management fee laid on projects out of the central bridging money of a year, against the largest share
 * of that year; over the year as a whole, never by batch. One statement.
 */
export async function findManageFeeShare(em: SqlEntityManager, question: ShareQuestion, asked: Asked): Promise<unknown> {
  const { placeCode, year } = question;
  const cap = sql`(policy_value('manageFee.maxRatio', ${placeCode}, ${year}::int, 'CENTRAL', ${judgedOn(question)}::date) ->> 'percent')::numeric`;
  const fields: Record<string, Sql> = {
    feeAmount: yuanSql(sql`fee`),
    centralAmount: yuanSql(sql`received`),
    share: sql`percent_of(fee, received)::text`,
    most: sql`most::numeric(20, 2)::text`,
    verdict: sql`case when received > 0 then ${verdictSql(question, sql`fee * 100 <= most * received`)} end`,
  };
  const { rows } = await sql<{ share: unknown }>`with ${givenSql(question)}
    select ${chosen(asked, 'ManageFeeShare', fields)} as share from (
      select coalesce(sum(fee), 0) as fee, coalesce(sum(received), 0) as received, ${cap} as most from given where level = 'CENTRAL') central`.execute(
    em.getKysely(),
  );
  return rows[0]?.share;
}
