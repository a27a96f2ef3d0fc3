import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A place where money lies (INSIDE) or comes from and goes to (OUTSIDE). It is opened once and never changed. */
export const LedgerAccount = defineEntity({
  name: 'LedgerAccount',
  tableName: 'ledger_account',
  properties: {
    id: p.uuid().primary(),
    /** The readable key: whose, which stage, which year (`line:…:available:2023`). */
    address: p.string(),
    kind: p.string().$type<'INSIDE' | 'OUTSIDE'>(),
    /** A word of the feature that opens the account: AVAILABLE, ALLOCATED, RELEASED … */
    stage: p.string(),
    /** The source from which all money in the account came; the ledger does not know what it is. */
    origin: p.uuid().nullable(),
    /** What the account belongs to; the ledger does not know what it is. */
    holder: p.uuid().nullable(),
    year: p.integer().nullable(),
    placeCode: p.string(),
  },
});
export type LedgerAccount = InferEntity<typeof LedgerAccount>;
