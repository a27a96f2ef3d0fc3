import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { circleSql } from '../../identity/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { type Asked, ref, type Sql, top, uuidsSql } from '../../kernel/shape.js';
import type { Viewer } from '../../kernel/viewer.js';
import { claimLifecycle, dutyOfMove } from '../rules/claim-lifecycle.js';
import { findPage } from './find.js';
import { claimOrders } from './find-money-acts.js';
import { claimShape } from './shapes.js';

type ClaimMove = (typeof claimLifecycle.moves)[number];

/**
 * One page of the claims that wait for the viewer's post, longest waiting first: those in a state out of which the
 * lifecycle gives this role a duty (not an offer), over which neither the viewer nor their circle has held another
 * duty. A draft or a returned claim waits for the office that drew it up. Papers are not asked about here: a claim
 * that lacks some waits all the same, to be completed or sent back. One statement.
 */
export async function findMyClaims(em: SqlEntityManager, viewer: Viewer, today: LocalDate, asked: Asked): Promise<unknown> {
  const actors = [viewer.personId, viewer.forPersonId].filter((id) => id !== null);
  const circle = circleSql(actors, today);
  const moves = claimLifecycle.moves.filter(({ isOffer, by }) => !isOffer && viewer.role && by.includes(viewer.role));
  const waiting = moves.map(
    (move) => sql`(${sql.join([inStates(move), notOwn(move, actors, circle), ...alsoOf(move, viewer)], sql` and `)})`,
  );
  const where = waiting.length ? [sql.join(waiting, sql` or `)] : [sql`false`];
  return findPage(em, claimShape, { where, order: claimOrders.WAITING_LONGEST }, asked);
}

const inStates = ({ from }: ClaimMove): Sql => sql`${ref(top, 'state')} in (${sql.join(from.map((state) => sql.lit(state)))})`;

function notOwn({ move }: ClaimMove, actors: readonly string[], circle: Sql): Sql {
  return sql`not exists (select from claim_act as act where act.claim_id = ${ref(top, 'id')} and act.duty <> ${dutyOfMove[move]}
    and (act.circle && ${uuidsSql(actors)} or act.by_person_id = any (${circle}) or act.for_person_id = any (${circle})))`;
}

// What else a move asks before it can be anybody's turn; the table decides the rest.
function alsoOf({ move }: ClaimMove, { role }: Viewer): Sql[] {
  const drawnUpHere = sql`exists (select from claim_act as act where act.claim_id = ${ref(top, 'id')}
    and act.duty = ${dutyOfMove[move]} and act.role = ${role})`;
  const aboveTownships = sql`substr(${ref(top, 'place_code')}, 7, 3) = '000'`;
  if (move === 'submitClaim') return [drawnUpHere];
  return move === 'approveDirectly' ? [aboveTownships] : [];
}
