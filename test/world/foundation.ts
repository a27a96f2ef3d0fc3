import type { Orm } from '../../server/database/orm.js';

/** What every world stands on: the places of the source counties and the national policies. */
export async function loadFoundation(_orm: Orm): Promise<void> {}
