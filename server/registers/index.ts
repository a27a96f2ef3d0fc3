import type { Feature } from '../kernel/feature.js';

export const registers: Feature = {
  name: 'registers',
  zh: '资产台账',
  entities: [],
  resolvers: [],
  access: { rows: {}, verbs: {} },
  refusals: {},
  lifecycles: [],
  invariants: [],
};
