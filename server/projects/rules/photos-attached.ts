import type { Refusal } from '../../kernel/refusal.js';
import { refuseExecution } from './execution-refusals.js';

/** Works are proven by photos of the site: PHOTOS_MUST_BE_ATTACHED when there is none. */
export function photosAttached(record: string, photos: number): Refusal | null {
  return photos > 0 ? null : refuseExecution('PHOTOS_MUST_BE_ATTACHED', { record });
}
