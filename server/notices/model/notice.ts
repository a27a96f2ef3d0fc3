import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DayUnit } from '../../kernel/clock.js';
import type { Carrier, NoticeKind, NoticeLevel, Purpose } from '../rules/words.js';

/** A publication about a case: with a clock for objections (公示) or of a result (公告). Never changed, never removed. */
export const Notice = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  properties: {
    id: p.uuid().primary(),
    placeCode: p.string(),
    subjectNoun: p.string(),
    subjectId: p.uuid(),
    purpose: p.string().$type<Purpose>(),
    kind: p.string().$type<NoticeKind>(),
    level: p.string().$type<NoticeLevel>(),
    carriers: p.array<Carrier>(),
    title: p.string(),
    body: p.text(),
    publishedOn: p.string().columnType('date'),
    /** Days for objections; null for an announcement. */
    days: p.integer().nullable(),
    unit: p.string().$type<DayUnit>().nullable(),
    /** The last day on which an objection is in time; null for an announcement. */
    lastDay: p.string().columnType('date').nullable(),
    publishedBy: p.uuid(),
    /** The holder of the post, when a substitute published. */
    publishedFor: p.uuid().nullable(),
    recordedAt: p.datetime(),
    sample: p.boolean(),
  },
});
export type Notice = InferEntity<typeof Notice>;
