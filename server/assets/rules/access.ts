import {
  type Access,
  both,
  countyRows,
  either,
  everyRow,
  inArea,
  inCounty,
  isOneOf,
  isSet,
  noRow,
  officeRows,
  roleIsNot,
} from '../../kernel/access.js';
import { confirmedStates, endedStates } from './states.js';

const shownKinds = [
  'STATE_ORGAN',
  'STATE_COMPANY',
  'TOWNSHIP_GOVERNMENT',
  'TOWNSHIP_COLLECTIVE',
  'VILLAGE_COLLECTIVE',
  'COOPERATIVE',
  'COMPANY',
];
const span = { office: officeRows, public: everyRow, grants: ['insert', 'update'] as const };

/**
 * Every office sees the assets of its area, with all that was ever recorded of them; the public those whose rights are
 * confirmed, with who holds and who answers, but no household by name. Nobody deletes anything.
 */
export const assetAccess: Access = {
  rows: {
    party: {
      office: both(either(inArea(), both(inCounty(), isOneOf('kind', ...shownKinds))), roleIsNot('ADMINISTRATOR')),
      public: isOneOf('kind', ...shownKinds),
      grants: ['insert', 'update'],
    },
    expected_asset: { office: officeRows, public: noRow, grants: ['insert', 'update'] },
    project_formation: { office: officeRows, public: noRow, grants: ['insert'] },
    asset_number: { office: countyRows, public: noRow, grants: ['insert', 'update'] },
    asset: { office: officeRows, public: isSet('published_on'), grants: ['insert', 'update'] },
    asset_event: { office: officeRows, public: noRow, grants: ['insert'] },
    asset_version: { ...span, public: isOneOf('state', ...confirmedStates, ...endedStates) },
    asset_right: span,
    asset_right_holder: { ...span, grants: ['insert'] },
    asset_duty: span,
    asset_origin: { ...span, public: noRow },
    asset_lineage: { office: officeRows, public: everyRow, grants: ['insert'] },
    asset_handover: { office: officeRows, public: noRow, grants: ['insert'] },
  },
  verbs: {
    assets: 'anybody',
    asset: 'anybody',
    parties: 'office',
    party: 'anybody',
  },
};
