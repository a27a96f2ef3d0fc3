import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { SourceLevel } from '../../policies/index.js';
import type { Channel } from '../../projects/index.js';
import type { Task } from '../rules/words.js';

/** The part of a document that has one source level, channel and task: the origin that every yuan keeps to the end. */
export const FundLine = defineEntity({
  name: 'FundLine',
  tableName: 'fund_line',
  properties: {
    id: p.uuid().primary(),
    documentId: p.uuid(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    level: p.string().$type<SourceLevel>(),
    channel: p.string().$type<Channel>(),
    task: p.string().$type<Task>().nullable(),
    amountFen: p.bigint(),
    purpose: p.string().nullable(),
    sourceConsolidationId: p.uuid().nullable(),
    recordedAt: p.datetime(),
  },
});
export type FundLine = InferEntity<typeof FundLine>;
