import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import type { Fen } from '../../kernel/money.js';

/** When a project's works were completed and last accepted, and at what price they were settled. */
export interface FormingFacts {
  readonly completedOn: LocalDate | null;
  readonly acceptedOn: LocalDate | null;
  /** The audited final price; null before the settlement. */
  readonly settlementFen: Fen | null;
}

/** What forming assets of a project asks of its papers. One statement. */
export async function formingFacts(em: SqlEntityManager, projectId: string): Promise<FormingFacts> {
  const { rows } = await sql<{ completedOn: string | null; acceptedOn: string | null; settlementFen: string | null }>`
    select (select completed_on::text from completion where project_id = ${projectId}) as "completedOn",
      (select max(accepted_on)::text from acceptance where project_id = ${projectId}) as "acceptedOn",
      (select amount_fen::text from settlement where project_id = ${projectId}) as "settlementFen"`.execute(em.getKysely());
  const { completedOn = null, acceptedOn = null, settlementFen = null } = rows[0] ?? {};
  return { completedOn, acceptedOn, settlementFen: settlementFen === null ? null : BigInt(settlementFen) };
}
