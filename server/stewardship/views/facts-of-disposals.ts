import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { circleOf } from '../../identity/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { uuidsSql } from '../../kernel/shape.js';
import type { Viewer } from '../../kernel/viewer.js';
import type { DisposalFacts } from '../rules/disposal-lifecycle.js';

/**
 * Everything that the lifecycle reads about disposals and the one who asks, by id; a hidden one has no entry. Two
 * statements, however many: the viewer's circle of substitutes, then the facts. Policies are those of the day of request.
 */
export async function factsOfDisposals(
  em: SqlEntityManager,
  ids: readonly string[],
  viewer: Pick<Viewer, 'personId' | 'forPersonId' | 'role'>,
  on: LocalDate,
): Promise<ReadonlyMap<string, DisposalFacts>> {
  if (ids.length === 0) return new Map();
  const me = [viewer.personId, viewer.forPersonId].filter((id) => id !== null);
  const circle = await circleOf(em, me, on);
  const { rows } = await sql<Omit<DisposalFacts, 'role' | 'vote'>>`
    select disposal.id, disposal.state,
      (select act.role from disposal_act as act where act.disposal_id = disposal.id and act.from_state is null limit 1) as "requestedIn", disposal.collective, disposal.valued_on is not null as valued, disposal.voted_on is not null as voted,
      (policy_value('asset.valuation.required', disposal.place_code, null, null, disposal.requested_on) ->> 'on')::boolean as "valuationRequired",
      policy_value('asset.vote.share.min', disposal.place_code, null, null, disposal.requested_on) ->> 'percent' as "voteShareMin",
      (select coalesce(json_agg(distinct act.duty), '[]'::json) from disposal_act as act where act.disposal_id = disposal.id
        and (act.circle && ${uuidsSql(me)} or act.by_person_id = any (${uuidsSql(circle)}) or act.for_person_id = any (${uuidsSql(circle)}))) as "dutiesOfMine"
    from disposal where disposal.id = any (${uuidsSql(ids)})`.execute(em.getKysely());
  return new Map(rows.map((row) => [row.id, { ...row, role: viewer.role, vote: null }]));
}
