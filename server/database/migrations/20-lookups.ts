import { migration } from './migration.js';

/**
 * Under row security the planner takes a range of places for a handful of rows, and walked through all assets of a county
 * for each asset looked up by its identity. An index over just the versions that stand makes the identity the cheaper way.
 */
export const lookups = migration(
  '20-lookups',
  `
create index asset_version_known on asset_version (asset_id, valid_from) where known_to is null;
`,
);
