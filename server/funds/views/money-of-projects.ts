import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { Fen } from '../../kernel/money.js';
import { movesSql, sumSql } from './money-sql.js';

/** The money on one project in fen, net of what was reclaimed, moved away or reversed. */
export interface MoneyOnProject {
  readonly allocatedFen: Fen;
  readonly releasedFen: Fen;
  readonly paidFen: Fen;
  /** What the project's expected sources add up to. */
  readonly budgetOfSourcesFen: Fen;
}

/** The answer to the projects' question about money, for any number of projects. One statement. */
export async function moneyOfProjects(em: SqlEntityManager, projectIds: readonly string[]): Promise<Map<string, MoneyOnProject>> {
  if (projectIds.length === 0) return new Map();
  const asked = sql`(select json_array_elements_text(${JSON.stringify(projectIds)}::json)::uuid as id)`;
  const moves = movesSql(sql`account.holder in (select allocation.id from allocation where allocation.project_id = asked.id)`);
  const { rows } = await sql<{ id: string; allocated: string; released: string; paid: string; sources: string }>`
    select asked.id, money.allocated::text, money.released::text, money.paid::text,
      (select coalesce(sum(project_source.amount_fen), 0)::text from project_source where project_source.project_id = asked.id) as sources
    from ${asked} as asked cross join lateral (
      select ${sumSql('allocated')} as allocated, ${sumSql('released')} as released, ${sumSql('paid')} as paid from ${moves} as move
    ) as money`.execute(em.getKysely());
  return new Map(
    rows.map(({ id, allocated, released, paid, sources }) => [
      id,
      {
        allocatedFen: BigInt(allocated),
        releasedFen: BigInt(released),
        paidFen: BigInt(paid),
        budgetOfSourcesFen: BigInt(sources),
      },
    ]),
  );
}
