import type { Act, Outcome } from '../../audit/index.js';
import { placesByCode } from '../../divisions/index.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { countyOf } from '../../kernel/viewer.js';
import { Department } from '../model/department.js';
import { departmentKindWellFormed, nameGiven, placeManaged } from '../rules/account.js';
import { refuse } from '../rules/refusals.js';

export interface OpenDepartment {
  readonly requestKey?: string | null;
  readonly placeCode: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly isLeadBureau: boolean;
}

/**
 * Enters a department of a county. Throws NAME_MUST_BE_GIVEN, DEPARTMENT_KIND_MUST_BE_WELL_FORMED, the refusals of a
 * place code, ACCOUNT_PLACE_MUST_BE_YOURS, DEPARTMENT_MUST_BE_NEW.
 */
export async function openDepartment(act: Act, { placeCode, kind, isLeadBureau, ...input }: OpenDepartment): Promise<Outcome> {
  const name = input.name.trim();
  demand(nameGiven(name) ?? nameGiven(input.shortName) ?? departmentKindWellFormed(kind));
  await placesByCode(act.em, [placeCode], act.today);
  demand(placeManaged(act.viewer, placeCode));
  const ofCounty = await act.em.find(Department, { countyCode: countyOf(placeCode) });
  const isThere = ofCounty.some((other) => (other.placeCode === placeCode && other.name === name) || (isLeadBureau && other.isLeadBureau));
  if (isThere) throw refuse('DEPARTMENT_MUST_BE_NEW', { name });
  const department = act.em.create(Department, { id: newId(), placeCode, name, shortName: input.shortName.trim(), kind, isLeadBureau });
  return { id: department.id, place: placeCode };
}
