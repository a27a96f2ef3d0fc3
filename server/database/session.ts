import type { SqlEntityManager } from '@mikro-orm/sql';
import { countiesOf } from '../kernel/access.js';
import { areaOf, type Viewer } from '../kernel/viewer.js';
import type { Orm } from './orm.js';

const enterSql = `select set_config('role', ?, true), set_config('xianjie.person', ?, true), set_config('xianjie.post', ?, true),
  set_config('xianjie.role', ?, true), set_config('xianjie.area_from', ?, true), set_config('xianjie.area_to', ?, true),
  set_config('xianjie.county_from', ?, true), set_config('xianjie.county_to', ?, true)`;

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

/** Narrows an open transaction to the viewer's rows. */
export async function enter(em: SqlEntityManager, viewer: Viewer): Promise<void> {
  const area = viewer.placeCode ? areaOf(viewer.placeCode) : { from: '', to: '' };
  const counties = viewer.placeCode ? countiesOf(viewer.placeCode) : { from: '', to: '' };
  await em.execute(enterSql, [
    viewer.postId ? 'xianjie_office' : 'xianjie_public',
    viewer.personId ?? '',
    viewer.postId ?? '',
    viewer.role ?? '',
    area.from,
    area.to,
    counties.from,
    counties.to,
  ]);
}

/** Runs work as the owner of the tables: only migrations, sign-in and the server's own upkeep do this. */
export async function asOwner<T>(orm: Orm, work: (em: SqlEntityManager) => Promise<T>): Promise<T> {
  return orm.em.fork().transactional((em) => work(em as SqlEntityManager));
}
