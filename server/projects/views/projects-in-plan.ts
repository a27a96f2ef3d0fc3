import type { SqlEntityManager } from '@mikro-orm/sql';

/** How many projects of a county name a year plan as theirs. One statement. */
export async function projectsInPlan(em: SqlEntityManager, countyCode: string, year: number, number: string): Promise<number> {
  const [row] = await em.execute<{ projects: number }[]>(
    'select count(*)::int as projects from project where county_code = ? and plan_year = ? and plan_number = ?',
    [countyCode, year, number],
  );
  return row?.projects ?? 0;
}
