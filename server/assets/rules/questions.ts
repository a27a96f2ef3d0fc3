import type { SqlEntityManager } from '@mikro-orm/sql';
import { question } from '../../kernel/question.js';
import type { Encumbrances } from './asset-facts.js';

/** What lies on each of the assets from its use; an asset on which nothing lies may have no entry. Answered by stewardship. */
export const encumbrancesOfAssets = question<[em: SqlEntityManager, assetIds: readonly string[]], ReadonlyMap<string, Encumbrances>>(
  'encumbrancesOfAssets',
);
