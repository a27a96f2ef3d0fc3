import { IsolationLevel } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { countiesOf } from '../kernel/access.js';
import { areaOf, type Viewer } from '../kernel/viewer.js';
import type { Orm } from './orm.js';

/**
 * Runs work in one transaction that sees only the viewer's rows: the database role and the viewer's settings last
 * exactly as long as the transaction. Without a post the role is the public's; an unset area matches no row.
 */
export async function asViewer<T>(orm: Orm, viewer: Viewer, work: (em: SqlEntityManager) => Promise<T>): Promise<T> {
  return orm.em.fork().transactional(async (em) => {
    await enter(em as SqlEntityManager, viewer);
    return work(em as SqlEntityManager);
  });
}

/** The database role and the settings that narrow a transaction to the viewer's rows. */
export function settingsOf(viewer: Viewer): readonly (readonly [name: string, value: string])[] {
  const area = viewer.placeCode ? areaOf(viewer.placeCode) : { from: '', to: '' };
  const counties = viewer.placeCode ? countiesOf(viewer.placeCode) : { from: '', to: '' };
  return [
    ['role', viewer.postId ? 'xianjie_office' : 'xianjie_public'],
    ['xianjie.person', viewer.personId ?? ''],
    ['xianjie.post', viewer.postId ?? ''],
    ['xianjie.role', viewer.role ?? ''],
    ['xianjie.area_from', area.from],
    ['xianjie.area_to', area.to],
    ['xianjie.county_from', counties.from],
    ['xianjie.county_to', counties.to],
  ];
}

/** Narrows an open transaction to the viewer's rows. */
export async function enter(em: SqlEntityManager, viewer: Viewer): Promise<void> {
  const settings = settingsOf(viewer);
  const calls = settings.map(([name]) => `set_config('${name}', ?, true)`);
  await em.execute(
    `select ${calls.join(', ')}`,
    settings.map(([, value]) => value),
  );
}

/** Looks as the owner at the store as it stands at one moment, however long the look takes and whoever writes meanwhile. */
export async function atOneMoment<T>(orm: Orm, look: (em: SqlEntityManager) => Promise<T>): Promise<T> {
  return orm.em.fork().transactional((em) => look(em as SqlEntityManager), { isolationLevel: IsolationLevel.REPEATABLE_READ });
}

/** Runs work as the owner of the tables: only migrations, sign-in and the server's own upkeep do this. */
export async function asOwner<T>(orm: Orm, work: (em: SqlEntityManager) => Promise<T>): Promise<T> {
  return orm.em.fork().transactional((em) => work(em as SqlEntityManager));
}
