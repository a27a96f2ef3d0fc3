import { LockMode } from '@mikro-orm/core';
import type { Act, Outcome } from '../../audit/index.js';
import { isId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { areaOf } from '../../kernel/viewer.js';
import { Asset } from '../model/asset.js';
import { AssetDuty } from '../model/asset-duty.js';
import { refuseDuty } from '../rules/duties-refusals.js';
import { type DutyPost, levelFitsRole, postCanAnswer, postFitsAsset } from '../rules/duty.js';
import { dutyGoesOver, heldBy, type Successor } from '../rules/duty-changes.js';
import { eventDayFits } from '../rules/event-days.js';
import type { History } from '../rules/history.js';
import { refuse } from '../rules/refusals.js';
import type { DutyLevel } from '../rules/words.js';
import { loadDuties } from '../views/load-duties.js';
import { findDutyPosts } from './find-duty-posts.js';
import { type DutyDraft, recordDutyEvents } from './record-duty-events.js';

export interface HandOnDuties {
  readonly requestKey?: string | null;
  readonly fromPostId: string;
  readonly toPostId: string;
  readonly date: string;
  /** Only these assets; left out, all that the post answers for in the acting post’s area. */
  readonly assetIds?: readonly string[] | null;
  /** Only what lies in this place. */
  readonly placeCode?: string | null;
  /** Only at these levels. */
  readonly levels?: readonly DutyLevel[] | null;
  /** How the successor is reached. */
  readonly contact?: string | null;
  readonly documentNumber?: string | null;
  readonly reason?: string | null;
}

/** Assets and duties that went over. */
export interface HandedOn extends Outcome {
  readonly assets: number;
  readonly duties: number;
}

/** How many assets one act hands on: it is one transaction, and its audit entry names each of them. */
export const assetsHandedOnMax = 1000;

/**
 * Hands what one post answers for on to another from a day on, all of it or nothing: who leaves a post leaves no gap.
 * As many statements for hundreds of assets as for one. Refuses POSTS_MUST_DIFFER, DUTY_POST_MUST_EXIST,
 * DUTY_POST_MUST_ANSWER, SUCCESSOR_POST_MUST_HOLD, DUTY_PERSON_MUST_BE_ACTIVE, PREDECESSOR_MUST_HOLD_DUTIES,
 * DUTIES_HANDED_ON_MUST_BE_FEWER, ASSET_MUST_EXIST, and for each asset EVENT_MUST_NOT_LIE_AHEAD,
 * EVENT_MUST_NOT_PRECEDE_FORMING, DUTY_LEVEL_MUST_FIT_ROLE, UNIT_MUST_FIT_LEVEL, POST_MUST_COVER_ASSET.
 */
export async function handOnDuties(act: Act, input: HandOnDuties): Promise<HandedOn> {
  const { fromPostId, toPostId, date, documentNumber = null, reason = null } = input;
  if (fromPostId === toPostId) throw refuseDuty('POSTS_MUST_DIFFER');
  const posts = await findDutyPosts(act, [fromPostId, toPostId]);
  const post = posts.get(toPostId) as DutyPost;
  demand(postCanAnswer(post, date, true));
  const assets = await lockHeld(act, input);
  const known = await loadDuties(act.em, [...assets.keys()]);
  const successor: Successor = { postId: toPostId, personName: post.personName, contact: input.contact?.trim() || null };
  const detail = { fromPostId, toPostId };
  const drafts = [...assets.values()].flatMap((asset): DutyDraft[] => {
    const duties = known.get(asset.id) ?? [];
    const changes = heldAtLevels(duties, input).map((span) => {
      demand(eventDayFits(date, act.today, asset.formedOn));
      demand(levelFitsRole(span.key as DutyLevel, act.viewer.role));
      demand(postFitsAsset(post, span.key as DutyLevel, asset));
      return dutyGoesOver(span, date, successor);
    });
    const draft = { kind: 'DUTIES_HANDED_ON', happenedOn: date, changes, documentNumber, reason, detail } as const;
    return changes.length ? [{ asset, duties, draft }] : [];
  });
  // What was named must all be held; of everything, what another has handed on in the meantime is left out.
  const lacks = drafts.length < (input.assetIds ? assets.size : 1);
  const chosen = input.assetIds ? assets.size : '全部 · all';
  if (lacks) throw refuseDuty('PREDECESSOR_MUST_HOLD_DUTIES', { date, chosen, held: drafts.length });
  await recordDutyEvents(act, drafts);
  const duties = drafts.reduce((sum, { draft }) => sum + draft.changes.length, 0);
  return { id: toPostId, place: post.placeCode, assets: drafts.length, duties };
}

const heldAtLevels = (duties: History['duty'], { fromPostId, date, levels }: HandOnDuties) =>
  heldBy(duties, fromPostId, date).filter(({ key }) => !levels?.length || levels.includes(key as DutyLevel));

/** The assets that are named, or all that the post answers for, locked in one order so that two hand-overs wait instead of blocking each other. */
async function lockHeld({ em }: Act, input: HandOnDuties): Promise<ReadonlyMap<string, Asset>> {
  const ids = input.assetIds ? [...new Set(input.assetIds)] : await heldAssets(em, input);
  if (ids.length > assetsHandedOnMax) throw refuseDuty('DUTIES_HANDED_ON_MUST_BE_FEWER', { limit: assetsHandedOnMax });
  const wanted = ids.filter(isId);
  const assets = wanted.length
    ? await em.find(Asset, { id: { $in: wanted } }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } })
    : [];
  const byId = new Map(assets.map((asset) => [asset.id, asset]));
  const missing = ids.find((id) => !byId.has(id));
  if (missing !== undefined) throw refuse('ASSET_MUST_EXIST', { id: missing.slice(0, 40) });
  return byId;
}

async function heldAssets(em: Act['em'], { fromPostId, date, placeCode, levels }: HandOnDuties): Promise<string[]> {
  const area = placeCode ? areaOf(placeCode) : null;
  const rows = await em.find(
    AssetDuty,
    {
      postId: fromPostId,
      knownTo: null,
      validFrom: { $lte: date },
      $or: [{ validTo: null }, { validTo: { $gte: date } }],
      ...(levels?.length ? { level: { $in: [...levels] } } : {}),
      ...(area ? { placeCode: { $gte: area.from, $lte: area.to } } : {}),
    },
    { fields: ['assetId'], limit: assetsHandedOnMax * 4 + 1 },
  );
  return [...new Set(rows.map(({ assetId }) => assetId))];
}
