import { eastWest } from './east-west.js';
import type { FundedPlan } from './funded-plan.js';
import { keyVillages } from './key-villages.js';
import { otherProjects } from './other-projects.js';
import { courtyard, monitored, resettlement } from './smaller-programmes.js';
import type { Villages } from './villages.js';

/** All projects that are in the year plan of 2023: 42 + 11 + 8 + 6 + 1, and eleven others. */
export function fundedPlans({ townships, villages, at }: Villages): FundedPlan[] {
  return [
    ...keyVillages(villages),
    ...eastWest(villages, at),
    ...resettlement(villages),
    ...courtyard(townships),
    monitored(at),
    ...otherProjects(villages, at),
  ];
}
