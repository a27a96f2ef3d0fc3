import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** How one person signs in. No application role may read this table: only the sign-in path and account upkeep do. */
export const Credential = defineEntity({
  name: 'Credential',
  tableName: 'credential',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    /** Lower case, unique in the whole database. */
    login: p.string(),
    /** Argon2id with its own salt. */
    passwordHash: p.string(),
    /** Attempts since the last success. */
    failures: p.integer(),
    lockedUntil: p.datetime().nullable(),
    /** Somebody else knows the password, so the person must replace it before acting. */
    mustChange: p.boolean(),
    /** Belongs to the demonstration set; a production start refuses its password. */
    sample: p.boolean(),
  },
});
export type Credential = InferEntity<typeof Credential>;
