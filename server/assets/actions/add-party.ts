import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Act, Outcome } from '../../audit/index.js';
import { placesByCode } from '../../divisions/index.js';
import { Department } from '../../identity/index.js';
import { isId, newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import { demand } from '../../kernel/refusal.js';
import { countyOf } from '../../kernel/viewer.js';
import { Party } from '../model/party.js';
import { refuseFormation as refuse } from '../rules/formation-refusals.js';
import { partyFits } from '../rules/party-fits.js';
import type { PartyKind } from '../rules/words.js';

export interface AddParty {
  readonly kind: PartyKind;
  readonly name: string;
  readonly placeCode: string;
  readonly creditCode?: string | null;
  readonly departmentId?: string | null;
  readonly requestKey?: string | null;
}

/**
 * Names somebody who can hold rights over assets. Refuses as `placesByCode` does, NAME_OF_PARTY_MUST_BE_GIVEN, PARTY_MUST_LIE_IN_AREA,
 * PARTY_KIND_MUST_FIT_PLACE, HOUSEHOLD_MUST_HAVE_NO_CODE, CREDIT_CODE_MUST_BE_WELL_FORMED,
 * PARTY_DEPARTMENT_MUST_EXIST, PARTY_MUST_BE_NEW, CREDIT_CODE_MUST_BE_NEW.
 */
export async function addParty({ em, viewer, today, now }: Act, input: AddParty): Promise<Outcome> {
  must(viewer.personId && viewer.placeCode, 'a party is named by somebody in a post');
  const { kind, placeCode } = input;
  const name = input.name.trim();
  const creditCode = input.creditCode?.trim().toUpperCase() || null;
  const place = (await placesByCode(em, [placeCode], today)).get(placeCode);
  demand(partyFits({ kind, name, placeCode, creditCode }, viewer.placeCode, place?.name ?? placeCode));
  const departmentId = input.departmentId || null;
  if (departmentId && !(await isDepartment(em, kind, placeCode, departmentId))) {
    throw refuse('PARTY_DEPARTMENT_MUST_EXIST', { id: departmentId.slice(0, 40) });
  }
  if (await em.findOne(Party, { kind, placeCode, name })) throw refuse('PARTY_MUST_BE_NEW', { place: place?.name ?? placeCode, name });
  const same = creditCode ? await em.findOne(Party, { creditCode }) : null;
  if (creditCode && same) throw refuse('CREDIT_CODE_MUST_BE_NEW', { code: creditCode, name: same.name });
  const party = em.create(Party, {
    id: newId(),
    kind,
    name,
    placeCode,
    creditCode,
    departmentId,
    sample: false,
    recordedBy: viewer.personId,
    recordedAt: now,
  });
  return { id: party.id, place: party.placeCode };
}

async function isDepartment(em: SqlEntityManager, kind: PartyKind, placeCode: string, id: string): Promise<boolean> {
  if (kind !== 'STATE_ORGAN' || !isId(id)) return false;
  return (await em.findOne(Department, { id, countyCode: countyOf(placeCode) })) !== null;
}
