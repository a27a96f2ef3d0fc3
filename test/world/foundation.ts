import type { Orm } from '../../server/database/orm.js';
import { asOwner } from '../../server/database/session.js';
import { loadSourceCounties } from '../../server/divisions/index.js';
import { loadPolicyDefaults } from '../../server/policies/index.js';

/** What every world stands on: the places of the source counties and the national policies. */
export async function loadFoundation(orm: Orm): Promise<void> {
  await asOwner(orm, loadSourceCounties);
  await asOwner(orm, (em) => loadPolicyDefaults(em, new Date()));
}
