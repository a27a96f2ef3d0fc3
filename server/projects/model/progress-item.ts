import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** The quantity of one contract line that is done in all by the day of its report. */
export const ProgressItem = defineEntity({
  name: 'ProgressItem',
  tableName: 'progress_item',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    reportId: p.uuid(),
    contractItemId: p.uuid(),
    /** Cumulative. */
    quantityDone: p.decimal().precision(18).scale(4),
  },
});
export type ProgressItem = InferEntity<typeof ProgressItem>;
