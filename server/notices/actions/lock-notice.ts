import type { Act } from '../../audit/index.js';
import { inArea } from '../../kernel/access.js';
import { demand } from '../../kernel/refusal.js';
import { levelFitsRole } from '../rules/publishing.js';
import { refuse } from '../rules/refusals.js';
import type { NoticeCase } from '../views/notice-facts.js';

/**
 * Acts on one notice wait for each other: rows that nobody may change cannot be locked themselves. To be asked before
 * the notice is read.
 */
export async function lockNotice({ em }: Pick<Act, 'em'>, noticeId: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`notice ${noticeId}`]);
}

const area = inArea();

/** Lets pass who keeps the notices of this level and place. Refuses NOTICE_MUST_LIE_IN_AREA, NOTICE_LEVEL_MUST_FIT_ROLE. */
export function demandKeeper({ viewer }: Pick<Act, 'viewer'>, { placeCode, level }: Pick<NoticeCase, 'placeCode' | 'level'>): void {
  if (!area.sees(viewer, { place_code: placeCode })) throw refuse('NOTICE_MUST_LIE_IN_AREA', { place: placeCode });
  demand(levelFitsRole(level, viewer.role));
}
