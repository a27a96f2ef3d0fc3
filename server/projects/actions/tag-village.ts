import type { Act, Outcome } from '../../audit/index.js';
import { levelOfCode, placesByCode } from '../../divisions/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import { areaOf } from '../../kernel/viewer.js';
import { VillageTag } from '../model/village-tag.js';
import { VillageTagKind } from '../model/village-tag-kind.js';
import { refuseExecution } from '../rules/execution-refusals.js';
import { refuse } from '../rules/refusals.js';

export interface TagVillage {
  readonly placeCode: string;
  readonly kind: string;
  readonly validFrom: LocalDate;
  /** The document by which the village counts as such. */
  readonly basis: string;
  readonly requestKey?: string | null;
}

/**
 * Gives a village a tag from a day on. Refuses PLACE_MUST_EXIST and its like, VILLAGE_TAG_MUST_BE_OF_VILLAGE,
 * PLACE_MUST_LIE_IN_AREA, VILLAGE_TAG_KIND_MUST_EXIST, VILLAGE_TAG_MUST_NOT_OVERLAP.
 */
export async function tagVillage(act: Act, { placeCode, kind, validFrom, basis }: TagVillage): Promise<Outcome> {
  const { em, viewer, now } = act;
  must(viewer.placeCode && viewer.personId, 'A village is tagged by somebody in a post');
  await placesByCode(em, [placeCode], validFrom);
  if (levelOfCode(placeCode) !== 'VILLAGE') throw refuseExecution('VILLAGE_TAG_MUST_BE_OF_VILLAGE', { code: placeCode });
  const area = areaOf(viewer.placeCode);
  if (placeCode < area.from || placeCode > area.to) throw refuse('PLACE_MUST_LIE_IN_AREA', { place: placeCode, area: viewer.placeCode });
  const kinds = (await em.find(VillageTagKind, {}, { orderBy: { position: 'asc' } })).map(({ code }) => code);
  if (!kinds.includes(kind)) throw refuseExecution('VILLAGE_TAG_KIND_MUST_EXIST', { kind: kind.slice(0, 40), kinds: kinds.join('、') });
  // Two who tag the same village at once would both find it free.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`village tag ${placeCode} ${kind}`]);
  const [held] = await em.find(VillageTag, { placeCode, kind, $or: [{ validTo: null }, { validTo: { $gte: validFrom } }] });
  if (held) throw refuseExecution('VILLAGE_TAG_MUST_NOT_OVERLAP', { from: held.validFrom, to: held.validTo ?? '不限期 · no end' });
  const tag = em.create(VillageTag, {
    ...{ id: newId(), placeCode, kind, validFrom, validTo: null, basis: basis.trim(), endReason: null },
    ...{ recordedBy: viewer.personId, recordedAt: now },
  });
  return { id: tag.id, place: placeCode };
}
