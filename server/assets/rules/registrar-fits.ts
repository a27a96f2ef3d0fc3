import type { Refusal } from '../../kernel/refusal.js';
import type { Level } from '../../kernel/viewer.js';
import { levelNames } from '../../projects/index.js';
import { refuseFormation as refuse } from './formation-refusals.js';

/** Whoever carried the project out registers what it left behind, not those who judged, accepted or paid it. REGISTRAR_MUST_HAVE_NO_OTHER_PART. */
export function registrarFits(actedLevels: readonly Level[]): Refusal | null {
  const acted = actedLevels.find((level) => level !== 'IMPLEMENTER');
  return acted ? refuse('REGISTRAR_MUST_HAVE_NO_OTHER_PART', { acted: levelNames[acted] }) : null;
}
