import type { SqlEntityManager } from '@mikro-orm/sql';
import type { LocalDate } from '../../kernel/clock.js';
import type { Fen } from '../../kernel/money.js';

/** A contract as later features read it: its amount with the supplements that rest on approved changes. */
export interface ContractSum {
  readonly id: string;
  readonly number: string;
  readonly party: string;
  readonly signedOn: LocalDate;
  /** Percent with two decimals. */
  readonly retentionPercent: string;
  readonly amountFen: Fen;
  /** Below zero where supplements took away more than they added. */
  readonly supplementFen: Fen;
}

/** The contracts of a project, oldest first. One statement. */
export async function contractsOf(em: SqlEntityManager, projectId: string): Promise<readonly ContractSum[]> {
  const rows = await em.execute<(Omit<ContractSum, 'amountFen' | 'supplementFen'> & { amountFen: string; supplementFen: string })[]>(
    `select contract.id, contract.number, contract.party, contract.signed_on::text as "signedOn", contract.retention_percent::text as "retentionPercent",
      contract.amount_fen::text as "amountFen",
      coalesce((select sum(amount_fen) from contract_supplement supplement where supplement.contract_id = contract.id), 0)::text as "supplementFen"
    from contract where contract.project_id = ? order by contract.id`,
    [projectId],
  );
  return rows.map((row) => ({ ...row, amountFen: BigInt(row.amountFen), supplementFen: BigInt(row.supplementFen) }));
}

/** All contracts and supplements of a project in fen. */
export function contractTotal(contracts: readonly ContractSum[]): Fen {
  return contracts.reduce((sum, { amountFen, supplementFen }) => sum + amountFen + supplementFen, 0n);
}
