import type { Act, Outcome } from '../../audit/index.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { Substitution } from '../model/substitution.js';
import { personActive } from '../rules/account.js';
import { type Days, datesInOrder, startsFromToday } from '../rules/post.js';
import { refuse } from '../rules/refusals.js';
import { postYoursToGive, substituteAnother, substitutionNotTwice, withinPost } from '../rules/substitute.js';
import { findPerson, findPost } from './find-account.js';
import { writeOrRefuse } from './write-or-refuse.js';

export interface AppointSubstitute {
  readonly requestKey?: string | null;
  readonly postId: string;
  readonly personId: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly reason: string;
}

/**
 * Lets another person act in a post from a first to a last day; acts are recorded as by the substitute, for the
 * holder. Throws POST_MUST_EXIST, POST_MUST_BE_YOURS_TO_GIVE, SUBSTITUTE_MUST_BE_ANOTHER, PERSON_MUST_EXIST,
 * PERSON_MUST_BE_ACTIVE, PAST_MUST_STAY, DATES_MUST_BE_IN_ORDER, SUBSTITUTION_MUST_LIE_WITHIN_POST,
 * SUBSTITUTION_MUST_NOT_OVERLAP.
 */
export async function appointSubstitute(act: Act, { postId, personId, validFrom, validTo, reason }: AppointSubstitute): Promise<Outcome> {
  const { em, viewer } = act;
  const days = { validFrom, validTo };
  const post = await findPost(act, postId);
  demand(postYoursToGive(viewer, post.personId));
  demand(substituteAnother(viewer, post.personId, personId));
  const substitute = await findPerson(act, personId);
  demand(personActive(substitute));
  demand(startsFromToday(days, act.today));
  demand(datesInOrder(days));
  demand(withinPost(days, post as Days));
  demand(substitutionNotTwice(days, await em.find(Substitution, { postId: post.id })));
  const substitution = em.create(Substitution, {
    id: newId(),
    postId: post.id,
    forPersonId: post.personId,
    byPersonId: substitute.id,
    placeCode: post.placeCode,
    ...days,
    reason,
  });
  await writeOrRefuse(em, 'substitution_not_twice', () => refuse('SUBSTITUTION_MUST_NOT_OVERLAP', { from: validFrom, to: validTo }));
  return { id: substitution.id, place: post.placeCode };
}
