import type { SqlEntityManager } from '@mikro-orm/sql';
import { appendImported } from '../../audit/index.js';
import type { Orm } from '../orm.js';
import { asOwner } from '../session.js';
import { county } from './villages.js';

/** The load says in the county's audit trail when it began and when it ended: what stopped in between is seen. */
const marks = { begun: 'beginDemonstration', finished: 'finishDemonstration' } as const;

export type LoadStanding = 'NONE' | 'UNFINISHED' | 'FINISHED';

/** How far an earlier load of the demonstration came. */
export async function loadStanding(em: SqlEntityManager): Promise<LoadStanding> {
  const rows = await em.execute<{ verb: string }[]>(
    `select entry.verb from place join audit_touch touch on touch.object_id = place.id join audit_entry entry on entry.id = touch.entry_id
     where place.code = ? and entry.verb in (?, ?)`,
    [county, marks.begun, marks.finished],
  );
  const verbs = rows.map(({ verb }) => verb);
  if (verbs.includes(marks.finished)) return 'FINISHED';
  return verbs.includes(marks.begun) ? 'UNFINISHED' : 'NONE';
}

export async function markLoad(em: SqlEntityManager, mark: keyof typeof marks, day: string): Promise<void> {
  const [place] = await em.execute<{ id: string }[]>('select id from place where code = ? and valid_to is null', [county]);
  const content = {
    ...{ verb: marks[mark], at: new Date().toISOString(), day, by: null, for: null, post: null, role: null },
    ...{ place: county, requestKey: null, reason: '装载示例数据 · sample data', input: {}, changes: [] },
  };
  await appendImported(em, [{ about: place?.id as string, noun: 'Place', content }]);
}

const loadLock = 7_402_302;

/**
 * Begins a load, unless one was begun before: answers how that one stands. Two servers that start at once wait for
 * each other here, so that only one of them begins.
 */
export async function beginLoad(orm: Orm, day: string, prepare: (em: SqlEntityManager) => Promise<unknown>): Promise<LoadStanding> {
  return asOwner(orm, async (em) => {
    await em.execute(`select pg_advisory_xact_lock(${loadLock})`);
    await prepare(em);
    const standing = await loadStanding(em);
    if (standing === 'NONE') await markLoad(em, 'begun', day);
    return standing;
  });
}
