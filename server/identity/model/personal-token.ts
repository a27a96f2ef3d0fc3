import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A token by which a person's program signs in. The secret is shown once; the database holds only its hash. */
export const PersonalToken = defineEntity({
  name: 'PersonalToken',
  tableName: 'personal_token',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    name: p.string(),
    /** SHA-256 in hexadecimal. */
    tokenHash: p.string(),
    createdAt: p.datetime(),
    /** The last day on which it is good. */
    expiresOn: p.string().columnType('date'),
    revokedAt: p.datetime().nullable(),
    lastUsedAt: p.datetime().nullable(),
  },
});
export type PersonalToken = InferEntity<typeof PersonalToken>;
