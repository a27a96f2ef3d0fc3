import { type Access, everyRow } from '../../kernel/access.js';

/** The division table is public reference data: everybody reads it, nobody writes it through the application. */
export const divisionAccess: Access = {
  rows: {
    place: { office: everyRow, public: everyRow, grants: [] },
  },
  verbs: {
    places: 'anybody',
    place: 'anybody',
  },
};
