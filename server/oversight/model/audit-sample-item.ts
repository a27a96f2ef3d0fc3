import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** One member that was drawn, with what makes its drawing checkable. */
export const AuditSampleItem = defineEntity({
  name: 'AuditSampleItem',
  tableName: 'audit_sample_item',
  properties: {
    id: p.uuid().primary(),
    sampleId: p.uuid(),
    /** The sample's place, by which it is seen. */
    placeCode: p.string(),
    rank: p.integer(),
    subjectId: p.uuid(),
    subjectPlaceCode: p.string(),
    subjectName: p.string(),
    amountFen: p.bigint(),
    rankHash: p.string().nullable(),
    fromFen: p.bigint().nullable(),
    hits: p.integer(),
  },
});
export type AuditSampleItem = InferEntity<typeof AuditSampleItem>;
