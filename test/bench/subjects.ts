import type { Subject } from './contenders/questions.js';
import { idOf } from './data/chance.js';
import { companyOf } from './data/county-rows.js';
import { assetsPerFormedProject } from './data/sizes.js';
import type { OpenSet } from './sets.js';

/** The county that is asked about, in the middle of the set, and a finished project, a company and an asset of it. */
export function subjectOf({ size, counties }: OpenSet): Subject & { readonly county: number } {
  const county = Math.floor(counties.length / 2);
  const project = county * size.projectsPerCounty + Math.floor(size.projectsPerCounty / 4) * 2;
  return {
    ...{ county, countyCode: counties[county]?.code ?? '', projectId: idOf('project', project), holderId: companyOf(county) },
    assetId: idOf('asset', project * assetsPerFormedProject + 1),
  };
}
