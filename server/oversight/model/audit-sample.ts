import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Population, SampleWay } from '../rules/sample-words.js';

/** A sample that an auditor drew: from what, by which seed, and the digest of the population it was drawn from. */
export const AuditSample = defineEntity({
  name: 'AuditSample',
  tableName: 'audit_sample',
  properties: {
    id: p.uuid().primary(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    population: p.string().$type<Population>(),
    by: p.string().$type<SampleWay>(),
    seed: p.string(),
    size: p.integer(),
    asOf: p.string().columnType('date'),
    filter: p.json().$type<Readonly<Record<string, unknown>>>(),
    populationCount: p.integer(),
    populationFen: p.bigint(),
    populationSha256: p.string().fieldName('population_sha256'),
    purpose: p.string().nullable(),
    drawnOn: p.string().columnType('date'),
    drawnBy: p.uuid(),
    drawnFor: p.uuid().nullable(),
    recordedAt: p.datetime(),
  },
});
export type AuditSample = InferEntity<typeof AuditSample>;
