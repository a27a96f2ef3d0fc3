import type { LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import type { Viewer } from '../../kernel/viewer.js';
import { type Days, overlap } from './post.js';
import { refuse } from './refusals.js';

/** Null when the viewer holds the post in person, or administers accounts; else POST_MUST_BE_YOURS_TO_GIVE. */
export function postYoursToGive(viewer: Viewer, holderId: string): Refusal | null {
  return viewer.personId === holderId || viewer.role === 'ADMINISTRATOR' ? null : refuse('POST_MUST_BE_YOURS_TO_GIVE');
}

/** Null when the substitute is neither the holder nor the one who appoints; else SUBSTITUTE_MUST_BE_ANOTHER. */
export function substituteAnother(viewer: Viewer, holderId: string, substituteId: string): Refusal | null {
  const same = substituteId === holderId || substituteId === viewer.personId || substituteId === viewer.forPersonId;
  return same ? refuse('SUBSTITUTE_MUST_BE_ANOTHER') : null;
}

/** Null when every day of the substitution is a day of the post; else SUBSTITUTION_MUST_LIE_WITHIN_POST. */
export function withinPost(days: { validFrom: LocalDate; validTo: LocalDate }, post: Days): Refusal | null {
  if (days.validFrom >= post.validFrom && (post.validTo === null || days.validTo <= post.validTo)) return null;
  return refuse('SUBSTITUTION_MUST_LIE_WITHIN_POST', { from: post.validFrom, to: post.validTo ?? '不限期 · no end' });
}

/** Null when no other substitute acts in the post on any of the days; else SUBSTITUTION_MUST_NOT_OVERLAP. */
export function substitutionNotTwice(days: Days, others: readonly { validFrom: LocalDate; validTo: LocalDate }[]): Refusal | null {
  const other = others.find((substitution) => overlap(substitution, days));
  return other ? refuse('SUBSTITUTION_MUST_NOT_OVERLAP', { from: other.validFrom, to: other.validTo }) : null;
}
