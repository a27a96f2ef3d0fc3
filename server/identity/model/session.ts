import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A sign-in of a page. The cookie holds the token; the database holds only its hash. */
export const Session = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    /** SHA-256 in hexadecimal. */
    tokenHash: p.string(),
    createdAt: p.datetime(),
    lastSeenAt: p.datetime(),
    expiresAt: p.datetime(),
    endedAt: p.datetime().nullable(),
  },
});
export type Session = InferEntity<typeof Session>;
