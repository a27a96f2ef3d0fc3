import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A pack of evidence that was taken out: about what, by whom, and the root hash that stands for all its bytes. */
export const EvidencePack = defineEntity({
  name: 'EvidencePack',
  tableName: 'evidence_pack',
  properties: {
    id: p.uuid().primary(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    subjectNoun: p.string().$type<'ASSET' | 'PROJECT'>(),
    subjectId: p.uuid(),
    subjectName: p.string(),
    asOf: p.string().columnType('date'),
    root: p.string(),
    files: p.integer(),
    rowCount: p.integer(),
    chainEntries: p.integer(),
    sizeBytes: p.integer(),
    purpose: p.string(),
    drawnBy: p.uuid(),
    drawnFor: p.uuid().nullable(),
    madeAt: p.datetime(),
  },
});
export type EvidencePack = InferEntity<typeof EvidencePack>;
