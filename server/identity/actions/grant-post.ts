import type { Act, Outcome } from '../../audit/index.js';
import { type Place, placesByCode } from '../../divisions/index.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import type { Role } from '../../kernel/viewer.js';
import { Post } from '../model/post.js';
import { accountAnothers, personActive, placeManaged } from '../rules/account.js';
import { type Days, datesInOrder, departmentFitsPost, placeFitsRole, postNotTwice, startsFromToday } from '../rules/post.js';
import { refuse } from '../rules/refusals.js';
import { findDepartment, findPerson } from './find-account.js';
import { writeOrRefuse } from './write-or-refuse.js';

export interface GrantPost {
  readonly requestKey?: string | null;
  readonly personId: string;
  readonly role: Role;
  readonly placeCode: string;
  readonly departmentId?: string | null;
  readonly validFrom: string;
  readonly validTo?: string | null;
}

/**
 * Gives a person a post from a day on. Throws the refusals of a place code, ACCOUNT_PLACE_MUST_BE_YOURS,
 * PERSON_MUST_EXIST, ACCOUNT_MUST_BE_ANOTHERS, PERSON_MUST_BE_ACTIVE, PLACE_MUST_FIT_ROLE, DEPARTMENT_MUST_EXIST,
 * DEPARTMENT_MUST_FIT_POST, PAST_MUST_STAY, DATES_MUST_BE_IN_ORDER, POST_MUST_NOT_OVERLAP.
 */
export async function grantPost(act: Act, input: GrantPost): Promise<Outcome> {
  const { role, placeCode, validFrom } = input;
  const days: Days = { validFrom, validTo: input.validTo ?? null };
  const place = (await placesByCode(act.em, [placeCode], act.today)).get(placeCode) as Place;
  demand(placeManaged(act.viewer, placeCode));
  const person = await findPerson(act, input.personId);
  demand(accountAnothers(act.viewer, person.id, 'grantPost'));
  demand(personActive(person));
  demand(placeFitsRole(role, place));
  const department = await findDepartment(act, input.departmentId ?? null);
  demand(departmentFitsPost(role, placeCode, department));
  demand(startsFromToday(days, act.today));
  demand(datesInOrder(days));
  const departmentId = department?.id ?? null;
  const same = await act.em.find(Post, { personId: person.id, role, placeCode, departmentId });
  demand(postNotTwice(days, same as Days[]));
  const post = act.em.create(Post, { id: newId(), personId: person.id, role, placeCode, departmentId, ...days });
  await writeOrRefuse(act.em, 'post_not_twice', () =>
    refuse('POST_MUST_NOT_OVERLAP', { from: validFrom, to: days.validTo ?? '不限期 · no end' }),
  );
  return { id: post.id, place: placeCode };
}
