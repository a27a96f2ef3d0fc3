import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { circleOf } from '../../identity/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { uuidsSql } from '../../kernel/shape.js';
import type { Viewer } from '../../kernel/viewer.js';
import { standingsOf } from '../../notices/index.js';
import {
  type DistributionDuty,
  type DistributionFacts,
  type DistributionState,
  distributionDuties,
  movesOfDuty,
} from '../rules/distribution-lifecycle.js';

interface Row {
  readonly id: string;
  readonly state: DistributionState;
  readonly decidedSince: LocalDate | null;
  readonly moves: readonly string[];
}

/** What the lifecycle reads of distributions and the one who asks, by id. Three statements, however many there are. */
export async function factsOfDistributions(
  em: SqlEntityManager,
  viewer: Pick<Viewer, 'personId' | 'forPersonId' | 'role'>,
  today: LocalDate,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DistributionFacts>> {
  if (ids.length === 0) return new Map();
  const me = [viewer.personId, viewer.forPersonId].filter((id): id is string => id !== null);
  const circle = await circleOf(em, me, today);
  // A publication counts from the decision on, and after a return only from the day it came back.
  const { rows } = await sql<Row>`
    select distribution.id, distribution.state,
      greatest(distribution.decided_on, (select max(act.business_date) from distribution_act as act
        where act.distribution_id = distribution.id and act.move = 'returnDistribution'))::text as "decidedSince",
      (select coalesce(json_agg(distinct act.move), '[]'::json) from distribution_act as act where act.distribution_id = distribution.id
        and (act.circle && ${uuidsSql(me)} or act.by_person_id = any (${uuidsSql(circle)}) or act.for_person_id = any (${uuidsSql(circle)}))) as moves
    from distribution where distribution.id = any (${uuidsSql(ids)})`.execute(em.getKysely());
  const notices = await standingsOf(
    em,
    rows.map(({ id }) => id),
    today,
  );
  const duties = Object.keys(distributionDuties) as DistributionDuty[];
  return new Map(
    rows.map(({ id, moves, ...row }) => {
      const dutiesOfMine = duties.filter((duty) => movesOfDuty[duty].some((move) => moves.includes(move)));
      return [id, { ...row, role: viewer.role, dutiesOfMine, notices: notices.get(id) ?? [] }];
    }),
  );
}
