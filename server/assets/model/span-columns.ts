import { p } from '@mikro-orm/core';

/** What every span of an asset has: whose it is, when it was true, when it was known, which event brought it. */
export const spanColumns = {
  id: p.uuid().primary(),
  assetId: p.uuid(),
  placeCode: p.string(),
  /** Computed by the database. */
  countyCode: p.string().persist(false),
  validFrom: p.string().columnType('date'),
  /** The last day; null while no end is known. */
  validTo: p.string().columnType('date').nullable(),
  knownFrom: p.datetime(),
  /** The moment from which another span stood in its place; null while it is what we know. */
  knownTo: p.datetime().nullable(),
  eventId: p.uuid(),
};
