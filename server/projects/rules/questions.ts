import type { SqlEntityManager } from '@mikro-orm/sql';
import { question } from '../../kernel/question.js';
import type { AssetsOfProject, MoneyFacts } from './project-facts.js';

/** The money on each of the projects; a project without money has an entry of zeros or none. Answered by the funds. */
export const moneyOnProjects = question<[em: SqlEntityManager, projectIds: readonly string[]], ReadonlyMap<string, MoneyFacts>>(
  'moneyOnProjects',
);

/** What each of the projects is expected to leave behind and what it left; one without either may have no entry. Answered by the assets. */
export const assetsOfProjects = question<[em: SqlEntityManager, projectIds: readonly string[]], ReadonlyMap<string, AssetsOfProject>>(
  'assetsOfProjects',
);
