import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Verdict } from '../rules/stated-figure.js';
import type { Base, Indicator, Unit } from '../rules/words.js';

/** A percentage that a report states, with its operands as written and what the ledger held for them when it was stored. */
export const StatedFigure = defineEntity({
  name: 'StatedFigure',
  tableName: 'stated_figure',
  properties: {
    id: p.uuid().primary(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    reportName: p.string(),
    year: p.integer(),
    asOf: p.string().columnType('date'),
    indicator: p.string().$type<Indicator>(),
    /** What an expenditure progress is divided by; null for other indicators. */
    base: p.string().$type<Base>().nullable(),
    levels: p.array().nullable(),
    channels: p.array().nullable(),
    /** Digits as written. */
    stated: p.string(),
    numerator: p.string(),
    denominator: p.string(),
    unit: p.string().$type<Unit>(),
    operandsPercent: p.string().columnType('numeric(30,2)').nullable(),
    operandsVerdict: p.string().$type<Verdict>(),
    /** Fen, or projects. */
    ledgerNumerator: p.bigint(),
    ledgerDenominator: p.bigint(),
    /** Computed by the database. */
    ledgerPercent: p.string().columnType('numeric(30,2)').persist(false).nullable(),
    ledgerVerdict: p.string().$type<Verdict>(),
    /** Computed by the database: the worse of the two. */
    verdict: p.string().$type<Verdict>().persist(false),
    recordedBy: p.uuid().nullable(),
    recordedAt: p.datetime(),
  },
});
export type StatedFigure = InferEntity<typeof StatedFigure>;
