import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** The filing of a quarter’s colours for a place: how many checks of each colour it added. */
export const ColourFiling = defineEntity({
  name: 'ColourFiling',
  tableName: 'colour_filing',
  properties: {
    id: p.uuid().primary(),
    placeCode: p.string(),
    year: p.integer(),
    quarter: p.integer(),
    filedOn: p.string().columnType('date'),
    green: p.integer(),
    yellow: p.integer(),
    red: p.integer(),
    sample: p.boolean().default(false),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type ColourFiling = InferEntity<typeof ColourFiling>;
