import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import type { PaymentFacts } from '../rules/payment-guards.js';

export type StoredPaymentFacts = Pick<
  PaymentFacts,
  'claimPaidFen' | 'projectPaidFen' | 'settlementFen' | 'contractFen' | 'physicalPercent' | 'retentionPaidFen'
>;

/** What is paid, contracted, done and settled on a claim's project by a day; the project row is locked before. One statement. */
export async function factsOfPayment(em: SqlEntityManager, claimId: string, projectId: string, on: LocalDate): Promise<StoredPaymentFacts> {
  const project = sql`${projectId}::uuid`;
  const { rows } = await sql<
    Record<'claim_paid' | 'project_paid' | 'retention' | 'contract', string> & { settlement: string | null; physical: string | null }
  >`
    with standing as (
      select payment.* from payment where payment.project_id = ${project}
        and not exists (select from fund_reversal where fund_reversal.subject_id = payment.id))
    select coalesce(sum(amount_fen) filter (where claim_id = ${claimId}::uuid), 0)::text as claim_paid,
      coalesce(sum(amount_fen), 0)::text as project_paid,
      coalesce(sum(amount_fen) filter (where is_retention), 0)::text as retention,
      (select settlement.amount_fen::text from settlement where settlement.project_id = ${project}) as settlement,
      ((select coalesce(sum(contract.amount_fen), 0) from contract where contract.project_id = ${project})
        + (select coalesce(sum(supplement.amount_fen), 0) from contract_supplement as supplement where supplement.project_id = ${project}))::text as contract,
      physical_percent(${project}, ${on}::date)::text as physical
    from standing`.execute(em.getKysely());
  const row = rows[0];
  return {
    claimPaidFen: BigInt(row?.claim_paid ?? 0),
    projectPaidFen: BigInt(row?.project_paid ?? 0),
    retentionPaidFen: BigInt(row?.retention ?? 0),
    settlementFen: row?.settlement ? BigInt(row.settlement) : null,
    contractFen: BigInt(row?.contract ?? 0),
    physicalPercent: row?.physical ?? null,
  };
}
