/** How much a set holds. Every project has three allocations; every second one is finished and became four assets. */
export interface SetSize {
  readonly name: string;
  readonly counties: number;
  readonly projectsPerCounty: number;
  readonly paymentsPerProject: number;
}

/** All rows follow from the seed: two loads with the same one are the same to the byte. */
export const seed = 20231031;
export const allocationsPerProject = 3;
export const assetsPerFormedProject = 4;
/** More payments than this would exhaust the money released to a project. */
export const paymentsPerProjectMax = 100;

const large = { counties: 200, projectsPerCounty: 500 } as const;

export const sizes = {
  small: { name: 'small', counties: 1, projectsPerCounty: 500, paymentsPerProject: 10 },
  large: { name: 'large', ...large, paymentsPerProject: 10 },
} as const satisfies Record<string, SetSize>;
export type SizeName = keyof typeof sizes;

/** The same counties, projects and allocations with 100 000, 1 000 000 and 10 000 000 payments in all: the growth curve. */
export const growing: readonly SetSize[] = [
  { name: 'tenth', ...large, paymentsPerProject: 1 },
  sizes.large,
  { name: 'huge', ...large, paymentsPerProject: 100 },
];

export function totalsOf({ counties, projectsPerCounty, paymentsPerProject }: SetSize) {
  const projects = counties * projectsPerCounty;
  return {
    ...{ counties, projects, allocations: projects * allocationsPerProject, payments: projects * paymentsPerProject },
    assets: Math.floor(projects / 2) * assetsPerFormedProject,
  };
}
