import type { Act } from '../../audit/index.js';
import { PersonalToken } from '../model/personal-token.js';
import { Session } from '../model/session.js';

/** Ends a person's sessions, except one, as the account keeper. */
export async function endSessions({ em, now }: Act, personId: string, exceptTokenHash: string | null = null): Promise<void> {
  const open = await em.find(Session, { personId, endedAt: null });
  for (const session of open) if (session.tokenHash !== exceptTokenHash) session.endedAt = now;
}

/** Revokes a person's tokens, as the account keeper. */
export async function revokeTokens({ em, now }: Act, personId: string): Promise<void> {
  for (const token of await em.find(PersonalToken, { personId, revokedAt: null })) token.revokedAt = now;
}
