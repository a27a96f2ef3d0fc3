import type { Act } from '../../audit/index.js';

/**
 * Runs a part of an act as the owner of the tables, in the act's own transaction. This is the only place where an
 * act leaves the viewer's row security: the table `credential` is granted to no application role, and sessions and
 * tokens to none for writing, so that no view, no mistake and no forged query of the application can reach a
 * password hash or open a session. Work in here must name its person itself; nothing narrows it. Rows written are
 * audited like all others.
 */
export async function asAccountKeeper<T>({ em }: Pick<Act, 'em'>, work: () => Promise<T>): Promise<T> {
  // What the viewer wrote before is written under the viewer's rights.
  await em.flush();
  const [before] = await em.execute<{ role: string }[]>(`select current_setting('role') as role`);
  await em.execute(`select set_config('role', 'none', true)`);
  const result = await work();
  await em.flush();
  await em.execute(`select set_config('role', ?, true)`, [before?.role ?? 'xianjie_public']);
  return result;
}
