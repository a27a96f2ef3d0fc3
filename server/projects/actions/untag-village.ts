import { LockMode } from '@mikro-orm/core';
import type { Act, Outcome } from '../../audit/index.js';
import { inArea } from '../../kernel/access.js';
import type { LocalDate } from '../../kernel/clock.js';
import { isId } from '../../kernel/ids.js';
import { VillageTag } from '../model/village-tag.js';
import { refuseExecution } from '../rules/execution-refusals.js';

export interface UntagVillage {
  readonly villageTagId: string;
  /** The last day on which the village counts as such. */
  readonly validTo: LocalDate;
  readonly reason: string;
  readonly requestKey?: string | null;
}

const area = inArea();

/** Ends the tag of a village. Refuses VILLAGE_TAG_MUST_EXIST (unknown or outside the area), VILLAGE_TAG_MUST_END_IN_ORDER. */
export async function untagVillage({ em, viewer }: Act, { villageTagId, validTo, reason }: UntagVillage): Promise<Outcome> {
  const known = isId(villageTagId) ? await em.findOne(VillageTag, { id: villageTagId }) : null;
  if (!known || !area.sees(viewer, { place_code: known.placeCode })) {
    throw refuseExecution('VILLAGE_TAG_MUST_EXIST', { id: villageTagId.slice(0, 40) });
  }
  // Everybody sees tags, but only rows of one's own area can be locked.
  await em.refresh(known, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (known.validTo || validTo < known.validFrom)
    throw refuseExecution('VILLAGE_TAG_MUST_END_IN_ORDER', { from: known.validFrom, to: validTo });
  Object.assign(known, { validTo, endReason: reason.trim() });
  return { id: known.id, place: known.placeCode };
}
