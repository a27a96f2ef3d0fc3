import type { Act, Outcome } from '../../audit/index.js';
import { countyOf } from '../../kernel/viewer.js';
import { YearPlan } from '../model/year-plan.js';
import type { Given } from '../rules/project-facts.js';
import { findProjectForUpdate } from './find-project.js';
import { moveProject } from './move-project.js';

export interface SelectForYear extends Pick<Given, 'planYear' | 'planNumber' | 'opinion' | 'version'> {
  readonly projectId: string;
}

/**
 * The recorder enters the selection of a project into a year plan that its county has drafted; an announced plan takes
 * projects too. Refusals: the row `selectForYear` of the lifecycle table.
 */
export async function selectForYear(act: Act, { projectId, planYear, planNumber, opinion, version }: SelectForYear): Promise<Outcome> {
  const { placeCode } = await findProjectForUpdate(act, projectId, version);
  const number = planNumber?.trim();
  const isPlanDrafted =
    Boolean(number && planYear) && (await act.em.count(YearPlan, { placeCode: countyOf(placeCode), year: planYear as number, number })) > 0;
  const given = { planYear, planNumber: number, isPlanDrafted, opinion, version };
  const project = await moveProject(act, projectId, 'selectForYear', given);
  return { id: project.id, place: project.placeCode };
}
