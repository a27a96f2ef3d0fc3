import type { Feature } from '../kernel/feature.js';

export const oversight: Feature = {
  name: 'oversight',
  zh: '监督',
  entities: [],
  resolvers: [],
  access: { rows: {}, verbs: {} },
  refusals: {},
  lifecycles: [],
  invariants: [],
};
