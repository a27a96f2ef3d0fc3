import { sql } from 'kysely';
import { placeOf } from '../../divisions/index.js';
import { column, ref, type Shape, shape, toList, toOne } from '../../kernel/shape.js';

export const departmentShape: Shape = shape('Department', 'department', {
  placeCode: column('place_code'),
  place: placeOf(),
  name: column('name'),
  shortName: column('short_name'),
  kind: column('kind'),
  isLeadBureau: column('is_lead_bureau'),
});

export const personShape: Shape = shape('Person', 'person', {
  name: column('name'),
  placeCode: column('place_code'),
  place: placeOf(),
  active: column('active'),
  createdAt: column('created_at'),
  closedAt: column('closed_at'),
  // Credentials are granted to nobody; this function answers for oneself and to the county's administrators alone.
  account: (from) => sql`account_facts(${ref(from, 'id')})`,
  posts: toList(
    () => postShape,
    (from, to) => sql`${ref(to, 'person_id')} = ${ref(from, 'id')}`,
  ),
});

export const postShape: Shape = shape('Post', 'post', {
  role: column('role'),
  placeCode: column('place_code'),
  place: placeOf(),
  validFrom: column('valid_from'),
  validTo: column('valid_to'),
  person: toOne(
    () => personShape,
    (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'person_id')}`,
  ),
  department: departmentOf(),
  substitutions: toList(
    () => substitutionShape,
    (from, to) => sql`${ref(to, 'post_id')} = ${ref(from, 'id')}`,
    (to) => ref(to, 'valid_from'),
  ),
});

export const substitutionShape: Shape = shape('Substitution', 'substitution', {
  validFrom: column('valid_from'),
  validTo: column('valid_to'),
  reason: column('reason'),
  post: toOne(
    () => postShape,
    (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'post_id')}`,
  ),
  forPerson: personOf('for_person_id'),
  byPerson: personOf('by_person_id'),
});

export const personalTokenShape: Shape = shape('PersonalToken', 'personal_token', {
  name: column('name'),
  createdAt: column('created_at'),
  expiresOn: column('expires_on'),
  revokedAt: column('revoked_at'),
  lastUsedAt: column('last_used_at'),
});

/** A row of the database function `my_posts`. */
export const heldPostShape: Shape = shape('HeldPost', 'held_post', {
  role: column('role'),
  placeCode: column('place_code'),
  place: placeOf(),
  departmentId: column('department_id'),
  departmentName: column('department_name'),
  forPersonId: column('for_person_id'),
  forPersonName: column('for_person_name'),
  validFrom: column('valid_from'),
  validTo: column('valid_to'),
});

/** A field of a later noun: the person that a column names. Null for who may not see names. */
export function personOf(personColumn: string) {
  return toOne(
    () => personShape,
    (from, to) => sql`${ref(to, 'id')} = ${ref(from, personColumn)}`,
  );
}

/** A field of a later noun: the department that a column names. */
export function departmentOf(departmentColumn = 'department_id') {
  return toOne(
    () => departmentShape,
    (from, to) => sql`${ref(to, 'id')} = ${ref(from, departmentColumn)}`,
  );
}
