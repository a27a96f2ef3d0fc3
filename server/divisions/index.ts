import type { Feature } from '../kernel/feature.js';
import { Place } from './model/place.js';
import { divisionAccess } from './rules/access.js';
import { divisionRefusals } from './rules/refusals.js';

export { Place } from './model/place.js';
export { ancestorCodesOf, levelOfCode, type PlaceLevel, parentCodeOf, placeCodeWellFormed, placeLevels } from './rules/place-code.js';
export { placeOf, placeShape } from './views/place-shape.js';
export { placesByCode } from './views/places-by-code.js';

export const divisions: Feature = {
  name: 'divisions',
  zh: '行政区划',
  entities: [Place],
  resolvers: [],
  access: divisionAccess,
  refusals: divisionRefusals,
  lifecycles: [],
  invariants: [],
};
