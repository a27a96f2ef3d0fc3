import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** How far the works have come on a day, told by the implementing unit. */
export const ProgressReport = defineEntity({
  name: 'ProgressReport',
  tableName: 'progress_report',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    /** The day whose standing it tells. */
    doneOn: p.string().columnType('date'),
    note: p.string().nullable(),
    /** Why quantities fall against an earlier report; null where they do not. */
    correctionReason: p.string().nullable(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type ProgressReport = InferEntity<typeof ProgressReport>;
