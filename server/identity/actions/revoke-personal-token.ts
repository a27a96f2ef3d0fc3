import { LockMode } from '@mikro-orm/core';
import type { Act, Outcome } from '../../audit/index.js';
import { isId } from '../../kernel/ids.js';
import { Person } from '../model/person.js';
import { PersonalToken } from '../model/personal-token.js';
import { refuse } from '../rules/refusals.js';
import { asAccountKeeper } from './as-account-keeper.js';

export interface RevokePersonalToken {
  readonly requestKey?: string | null;
  readonly id: string;
}

/** Ends one of the viewer's own tokens at once; one already revoked stays so. Throws PERSONAL_TOKEN_MUST_EXIST. */
export async function revokePersonalToken(act: Act, { id }: RevokePersonalToken): Promise<Outcome> {
  const personId = act.viewer.personId as string;
  return asAccountKeeper(act, async () => {
    const token = isId(id) ? await act.em.findOne(PersonalToken, { id, personId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    if (!token) throw refuse('PERSONAL_TOKEN_MUST_EXIST', { id });
    token.revokedAt ??= act.now;
    const { placeCode } = await act.em.findOneOrFail(Person, { id: personId });
    return { id: token.id, place: placeCode };
  });
}
