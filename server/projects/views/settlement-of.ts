import type { SqlEntityManager } from '@mikro-orm/sql';
import type { LocalDate } from '../../kernel/clock.js';
import type { Fen } from '../../kernel/money.js';
import { Settlement } from '../model/settlement.js';

/** The audited final price of a project, or null before it is settled. One statement. */
export async function settlementOf(em: SqlEntityManager, projectId: string): Promise<{ amountFen: Fen; settledOn: LocalDate } | null> {
  const settlement = await em.findOne(Settlement, { projectId });
  return settlement && { amountFen: settlement.amountFen, settledOn: settlement.settledOn };
}
