import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { circleOf } from '../../identity/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { uuidsSql } from '../../kernel/shape.js';
import type { Viewer } from '../../kernel/viewer.js';

interface Asking {
  readonly em: SqlEntityManager;
  readonly viewer: Viewer;
  readonly today: LocalDate;
}

/** Whether the viewer, or somebody tied to them by substitution then or now, recorded one of these events. */
export async function recordedByCircle({ em, viewer, today }: Asking, eventIds: readonly string[]): Promise<boolean> {
  const actors = [viewer.personId, viewer.forPersonId].filter((id) => id !== null);
  const circle = await circleOf(em, actors, today);
  const { rows } = await sql`select from asset_event event where event.id = any (${uuidsSql(eventIds)})
    and (event.circle && ${uuidsSql(actors)} or event.by_person_id = any (${uuidsSql(circle)})) limit 1`.execute(em.getKysely());
  return rows.length > 0;
}
