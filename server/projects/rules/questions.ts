import type { SqlEntityManager } from '@mikro-orm/sql';
import { question } from '../../kernel/question.js';
import type { MoneyFacts } from './project-facts.js';

/** The money on each of the projects; a project without money has an entry of zeros or none. Answered by the funds. */
export const moneyOnProjects = question<[em: SqlEntityManager, projectIds: readonly string[]], ReadonlyMap<string, MoneyFacts>>(
  'moneyOnProjects',
);

/** How many assets each of the projects has brought into the register. Answered by the assets. */
export const assetsOfProjects = question<
  [em: SqlEntityManager, projectIds: readonly string[]],
  ReadonlyMap<string, { readonly registered: number }>
>('assetsOfProjects');
