import type { SqlEntityManager } from '@mikro-orm/sql';
import { appendImported } from '../../audit/index.js';
import { type LocalDate } from '../../kernel/clock.js';
import { policiesOn } from '../../policies/index.js';
import { projectDueOn, projectLifecycle } from '../../projects/index.js';
import { type Case, stateSince } from './case.js';
import { businessDate } from './case-days.js';
import { type CaseRows, entryOf, rowsOfCase } from './case-rows.js';
import type { Cast } from './cast.js';
import { insertRows } from './insert-rows.js';
import { county } from './villages.js';

const tables = ['project_source', 'performance_target', 'benefit_linkage', 'project_edition', 'case_act', 'notice'] as const;

/** Writes cases with all that happened to them, in bulk, and one audit entry for each; the caller's transaction is the owner's. */
export async function loadCases(em: SqlEntityManager, cases: readonly Case[], cast: Cast): Promise<void> {
  const inOrder = [...cases].sort((one, other) => (stateSince(one) < stateSince(other) ? -1 : 1));
  const dueOn = await dueRule(em);
  const rows: CaseRows[] = inOrder.map((one) => rowsOfCase(one, cast, dueOn));
  await insertRows(
    em,
    'project',
    rows.map(({ project }) => project),
  );
  for (const table of tables) {
    await insertRows(
      em,
      table,
      rows.flatMap((row) => row[table]),
    );
  }
  await appendImported(
    em,
    inOrder.map((one) => entryOf(one, cast.keeper)),
  );
}

/** By when the next step of a case is due, by the policies of the county. */
async function dueRule(em: SqlEntityManager): Promise<(one: Case) => LocalDate | null> {
  const keys = projectLifecycle.moves.flatMap(({ due }) => (due ? [due] : [])) as Parameters<typeof policiesOn>[1];
  const answers = await policiesOn(em, keys, { place: county, on: businessDate });
  const stepDays = Object.fromEntries(Object.entries(answers).map(([key, { value }]) => [key, value])) as never;
  return (one) => projectDueOn(one.state, stateSince(one), { departmentExamine: true, stepDays });
}
