import type { SqlEntityManager } from '@mikro-orm/sql';
import type { LocalDate } from '../../kernel/clock.js';
import { Acceptance } from '../model/acceptance.js';

/** The day of the last acceptance of a project, or null. One statement. */
export async function lastAcceptanceOn(em: SqlEntityManager, projectId: string): Promise<LocalDate | null> {
  const [last] = await em.find(Acceptance, { projectId }, { orderBy: { acceptedOn: 'desc' }, limit: 1 });
  return last?.acceptedOn ?? null;
}
