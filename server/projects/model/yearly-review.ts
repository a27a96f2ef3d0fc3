import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** Whether a project of the library is still needed, asked once a year. */
export const YearlyReview = defineEntity({
  name: 'YearlyReview',
  tableName: 'yearly_review',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    year: p.integer(),
    reviewedOn: p.string().columnType('date'),
    stillNeeded: p.boolean(),
    opinion: p.string(),
    reviewedBy: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type YearlyReview = InferEntity<typeof YearlyReview>;
