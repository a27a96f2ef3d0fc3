import type { SqlEntityManager } from '@mikro-orm/sql';

export interface RequiredProof {
  readonly kind: string;
  readonly zh: string;
}

/** The kinds of paper that exist, by code, with their names in both languages. */
export async function proofKindsKnown(em: SqlEntityManager): Promise<ReadonlyMap<string, string>> {
  const rows = await em.execute<{ code: string; words: string }[]>(`select code, zh || ' · ' || en as words from proof_kind`);
  return new Map(rows.map(({ code, words }) => [code, words]));
}
