import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** The identity of an asset and the marks it gathers once; whatever may change stands in its versions, rights, duties and origins. */
export const Asset = defineEntity({
  name: 'Asset',
  tableName: 'asset',
  properties: {
    id: p.uuid().primary(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    /** 资产编码: county, year of registration, number. */
    code: p.string(),
    expectedAssetId: p.uuid().nullable(),
    /** Formed before the system (存量资产), with its own proof. */
    inherited: p.boolean(),
    inheritedProof: p.string().nullable(),
    /** Who is to own it, until rights are confirmed. */
    proposedOwnerId: p.uuid().nullable(),
    /** Who keeps it working. */
    upkeepPartyId: p.uuid().nullable(),
    formedOn: p.string().columnType('date'),
    acceptedOn: p.string().columnType('date').nullable(),
    registeredOn: p.string().columnType('date'),
    confirmedOn: p.string().columnType('date').nullable(),
    certificateNumber: p.string().nullable(),
    certifiedOn: p.string().columnType('date').nullable(),
    handedOverOn: p.string().columnType('date').nullable(),
    /** The last day of a pledge; null when it is not pledged. */
    pledgedUntil: p.string().columnType('date').nullable(),
    /** From this day the public sees it. */
    publishedOn: p.string().columnType('date').nullable(),
    /** How many events it has; the next one is numbered after it. */
    events: p.integer(),
    note: p.string().nullable(),
    version: p.integer().version(),
    sample: p.boolean().default(false),
    registeredBy: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type Asset = InferEntity<typeof Asset>;
