import type { SqlEntityManager } from '@mikro-orm/sql';

export interface RequiredProof {
  readonly kind: string;
  readonly zh: string;
}

/** The kinds of paper that exist. */
export async function proofKindsKnown(em: SqlEntityManager): Promise<ReadonlySet<string>> {
  const rows = await em.execute<{ code: string }[]>('select code from proof_kind');
  return new Set(rows.map(({ code }) => code));
}
