import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { circleOf } from '../../identity/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import type { Viewer } from '../../kernel/viewer.js';
import { missingProofs } from '../rules/claim-guards.js';
import type { ClaimFacts, ClaimState } from '../rules/claim-lifecycle.js';
import type { Duty } from '../rules/words.js';

interface Row {
  readonly id: string;
  readonly state: ClaimState;
  readonly place: string;
  readonly amount: string;
  readonly paid: string;
  readonly required: { kind: string; words: string }[];
  readonly given: string[];
  readonly duties: Duty[];
}

/**
 * Everything that the claim lifecycle reads about claims and the one who asks, by claim id. Two statements, however
 * many claims: the viewer's circle of substitutes, then the facts.
 */
export async function factsOfClaims(
  em: SqlEntityManager,
  ids: readonly string[],
  viewer: Pick<Viewer, 'personId' | 'forPersonId' | 'role'>,
  on: LocalDate,
): Promise<Map<string, ClaimFacts>> {
  const me = [viewer.personId, viewer.forPersonId].filter((id): id is string => id !== null);
  const circle = await circleOf(em, me, on);
  const meSql = sql`(select coalesce(array_agg(who::uuid), '{}') from json_array_elements_text(${JSON.stringify(me)}::json) as who)`;
  const circleSql = sql`(select coalesce(array_agg(who::uuid), '{}') from json_array_elements_text(${JSON.stringify(circle)}::json) as who)`;
  const { rows } = await sql<Row>`
    select claim.id, claim.state, claim.place_code as place, claim.amount_fen::text as amount,
      (select coalesce(sum(payment.amount_fen), 0)::text from payment where payment.claim_id = claim.id
        and not exists (select from fund_reversal where fund_reversal.subject_id = payment.id)) as paid,
      (select coalesce(json_agg(json_build_object('kind', kind.code, 'words', kind.zh || ' · ' || kind.en) order by kind.code), '[]'::json)
        from proof_requirement as requirement join proof_kind as kind on kind.code = requirement.proof_kind where requirement.claim_kind = claim.kind) as required,
      (select coalesce(json_agg(distinct proof.kind), '[]'::json) from claim_proof as proof where proof.claim_id = claim.id) as given,
      (select coalesce(json_agg(distinct act.duty), '[]'::json) from claim_act as act where act.claim_id = claim.id
        and (act.circle && ${meSql} or array_remove(array[act.by_person_id, act.for_person_id], null) && ${circleSql})) as duties
    from claim where claim.id in (select json_array_elements_text(${JSON.stringify(ids)}::json)::uuid)`.execute(em.getKysely());
  return new Map(
    rows.map((row) => [
      row.id,
      {
        state: row.state,
        role: viewer.role,
        missing: missingProofs(row.required, row.given),
        dutiesOfMine: row.duties,
        amountFen: BigInt(row.amount),
        paidFen: BigInt(row.paid),
        liesInTownship: row.place.slice(6, 9) !== '000',
      },
    ]),
  );
}
