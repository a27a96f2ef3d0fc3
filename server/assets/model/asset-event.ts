import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Role } from '../../kernel/viewer.js';
import type { EventKind } from '../rules/event-kinds.js';
import type { Change } from '../rules/history.js';

/** Something that happened to an asset, with the changes it made to what we know. Never altered. */
export const AssetEvent = defineEntity({
  name: 'AssetEvent',
  tableName: 'asset_event',
  properties: {
    id: p.uuid().primary(),
    assetId: p.uuid(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    /** One, two, three … of this asset: the order in which events are replayed. */
    number: p.integer(),
    kind: p.string().$type<EventKind>(),
    happenedOn: p.string().columnType('date'),
    changes: p.json().$type<readonly Change[]>(),
    detail: p.json().$type<Readonly<Record<string, unknown>>>(),
    documentNumber: p.string().nullable(),
    reason: p.string().nullable(),
    byPersonId: p.uuid(),
    forPersonId: p.uuid().nullable(),
    /** Those who acted, with their substitutes of that day. */
    circle: p.array().columnType('uuid[]'),
    role: p.string().$type<Role>(),
    recordedAt: p.datetime(),
  },
});
export type AssetEvent = InferEntity<typeof AssetEvent>;
