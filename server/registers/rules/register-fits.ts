import { levelOfCode, type PlaceLevel, placeCodeWellFormed, placeLevels } from '../../divisions/index.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuse } from './refusals.js';
import { type RegisterKind, registerKinds } from './words.js';

/** At which level each register is kept. */
const levelOf: Readonly<Record<RegisterKind, PlaceLevel>> = {
  MASTER: 'COUNTY',
  TOWNSHIP: 'TOWNSHIP',
  VILLAGE: 'VILLAGE',
  DEPARTMENT: 'COUNTY',
};

export interface RegisterAsked {
  readonly kind: RegisterKind;
  readonly placeCode: string;
  readonly departmentId?: string | null;
}

/**
 * A register is kept at its own level, and that of a department names it. The refusals of a place code, then
 * REGISTER_PLACE_MUST_FIT_KIND, REGISTER_MUST_NAME_DEPARTMENT, in this order.
 */
export function registerFits({ kind, placeCode, departmentId }: RegisterAsked): Refusal | null {
  const malformed = placeCodeWellFormed(placeCode);
  if (malformed) return malformed;
  const level = levelOfCode(placeCode);
  if (level !== levelOf[kind]) {
    const facts = { register: registerKinds[kind], wanted: placeLevels[levelOf[kind]], given: placeLevels[level], placeCode };
    return refuse('REGISTER_PLACE_MUST_FIT_KIND', facts);
  }
  return (kind === 'DEPARTMENT') === Boolean(departmentId) ? null : refuse('REGISTER_MUST_NAME_DEPARTMENT');
}

/** What is shown to the public: the kind of detail register of a place, or the refusal PUBLIC_REGISTER_MUST_BE_DETAIL. */
export function publicRegisterOf(placeCode: string): RegisterKind | Refusal {
  const malformed = placeCodeWellFormed(placeCode);
  if (malformed) return malformed;
  const level = levelOfCode(placeCode);
  if (level === 'TOWNSHIP' || level === 'VILLAGE') return level;
  return refuse('PUBLIC_REGISTER_MUST_BE_DETAIL', { placeCode, given: placeLevels[level] });
}
