import type { SqlEntityManager } from '@mikro-orm/sql';
import type { LocalDate } from '../../kernel/clock.js';

/**
 * How far the works of many projects have come by a day: the value of the contract quantities that are done, at unit
 * prices, as a percentage with two decimals, rounded half up once; null without a contract. One statement.
 */
export async function physicalPercentOf(
  em: SqlEntityManager,
  projectIds: readonly string[],
  asOf: LocalDate | null = null,
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await em.execute<{ id: string; percent: string | null }[]>(
    `select id, physical_percent(id::uuid, coalesce(?::date, 'infinity'))::text as percent from json_array_elements_text(?::json) as asked (id)`,
    [asOf, JSON.stringify(projectIds)],
  );
  return new Map(rows.map(({ id, percent }) => [id, percent]));
}
