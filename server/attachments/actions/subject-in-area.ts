import type { Act } from '../../audit/index.js';
import { inArea } from '../../kernel/access.js';
import { refuse } from '../rules/refusals.js';
import { subjectPlace } from '../views/subject-place.js';

const area = inArea();

/**
 * The place code of a subject that the acting post may add to. Refuses SUBJECT_MUST_BE_OF_A_KNOWN_NOUN and
 * SUBJECT_MUST_EXIST: unknown, hidden, or outside the area of the post (public things are seen from everywhere).
 */
export async function subjectInArea({ em, viewer }: Pick<Act, 'em' | 'viewer'>, noun: string, id: string): Promise<string> {
  const placeCode = await subjectPlace.of(em, noun, id);
  if (!area.sees(viewer, { place_code: placeCode })) throw refuse('SUBJECT_MUST_EXIST', { noun, id });
  return placeCode;
}
