import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { nameSimilarity, similarNameFrom } from '../rules/similarity.js';
import type { ProjectState } from '../rules/states.js';

/** Another project that may be the same one. */
export interface PossibleDuplicate {
  readonly projectId: string;
  readonly name: string;
  readonly state: ProjectState;
  /** Decimal string of yuan. */
  readonly budget: string;
  /** How alike the names are, a percentage with two decimals. */
  readonly similarity: string;
  readonly reason: { readonly zh: string; readonly en: string };
}

interface Pair extends Omit<PossibleDuplicate, 'similarity' | 'reason'> {
  readonly subjectId: string;
  readonly subjectName: string;
}

/** For each of many projects, those of the same place, class and year with a similar name that are still alive. One statement. */
export async function possibleDuplicates(em: SqlEntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, PossibleDuplicate[]>> {
  const { rows } = await sql<Pair>`
    select subject.id as "subjectId", subject.name as "subjectName", other.id as "projectId", other.name, other.state,
      (other.budget_fen::numeric / 100)::numeric(20, 2)::text as budget
    from project as subject join project as other on other.class_code = subject.class_code and other.year = subject.year
      and other.place_code = subject.place_code and other.id <> subject.id and other.state not in ('REJECTED', 'REMOVED', 'TERMINATED')
    where subject.id in (select value::uuid from json_array_elements_text(${JSON.stringify(ids)}::json))
    order by subject.id, other.id`.execute(em.getKysely());
  const found = new Map<string, PossibleDuplicate[]>(ids.map((id) => [id, []]));
  for (const { subjectId, subjectName, ...other } of rows) {
    const alike = nameSimilarity(subjectName, other.name);
    if (alike < similarNameFrom) continue;
    const similarity = (alike * 100).toFixed(2);
    found.get(subjectId)?.push({
      ...other,
      similarity,
      reason: {
        zh: `同一地点、同一类别、同一年度，名称相似${similarity}%`,
        en: `Same place, class and year; the names are ${similarity}% alike`,
      },
    });
  }
  return found;
}
