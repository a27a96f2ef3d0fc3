import type { Feature } from '../kernel/feature.js';
import { PlaceResolver } from './api/place.resolver.js';
import { Place } from './model/place.js';
import { divisionAccess } from './rules/access.js';
import { divisionInvariants } from './rules/invariants.js';
import { divisionRefusals } from './rules/refusals.js';

export { loadCounty } from './actions/load-county.js';
export { loadPlaces, type PlaceLine } from './actions/load-places.js';
export { loadSourceCounties, projectRoot } from './actions/load-source-counties.js';
export { Place as PlaceType } from './api/place.type.js';
export { Place } from './model/place.js';
export { ancestorCodesOf, levelOfCode, type PlaceLevel, parentCodeOf, placeCodeWellFormed, placeLevels } from './rules/place-code.js';
export { isValidOn } from './rules/place-valid.js';
export { placeOf, placeShape } from './views/place-shape.js';
export { placesByCode } from './views/places-by-code.js';

export const divisions: Feature = {
  name: 'divisions',
  zh: '行政区划',
  entities: [Place],
  resolvers: [PlaceResolver],
  access: divisionAccess,
  refusals: divisionRefusals,
  lifecycles: [],
  invariants: divisionInvariants,
};
