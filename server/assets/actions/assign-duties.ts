import type { Act, Outcome } from '../../audit/index.js';
import { must } from '../../kernel/invariant.js';
import { demand } from '../../kernel/refusal.js';
import type { Asset } from '../model/asset.js';
import {
  type DutyPost,
  dutyNamesWhoAnswers,
  levelFitsRole,
  levelsGivenOnce,
  partyFitsAsset,
  postCanAnswer,
  postFitsAsset,
} from '../rules/duty.js';
import { assetIsThere, type DutyDays, dutyBegins, dutyDaysFit, laterDutyStays } from '../rules/duty-changes.js';
import { eventDayFits } from '../rules/event-days.js';
import type { Change, DutyContent } from '../rules/history.js';
import type { DutyLevel } from '../rules/words.js';
import { loadDuties } from '../views/load-duties.js';
import { findParties } from './find-asset.js';
import { findDutyPosts } from './find-duty-posts.js';
import { openAsset } from './move-asset.js';
import { recordEvent } from './record-event.js';

/** Who is to answer at one level: a unit, and a person by post or by name. */
export interface GivenDuty {
  readonly level: DutyLevel;
  /** The unit; at the level PUBLIC the channel. */
  readonly unit: string;
  readonly partyId?: string | null;
  readonly postId?: string | null;
  readonly personName?: string | null;
  readonly contact?: string | null;
}

export interface AssignDuties {
  readonly requestKey?: string | null;
  readonly assetId: string;
  readonly version?: number | null;
  readonly date: string;
  /** The last day of a duty that is over. */
  readonly until?: string | null;
  readonly duties: readonly GivenDuty[];
  readonly documentNumber?: string | null;
  readonly reason?: string | null;
}

/**
 * Says who answers for an asset from a day on, at one or more levels. Refuses ASSET_MUST_EXIST,
 * ASSET_VERSION_MUST_BE_CURRENT, EVENT_MUST_NOT_LIE_AHEAD, EVENT_MUST_NOT_PRECEDE_FORMING, DUTY_ASSET_MUST_BE_THERE,
 * DUTY_DAYS_MUST_BE_IN_ORDER, DUTY_END_MUST_HAVE_COME, DUTY_LEVEL_MUST_BE_GIVEN_ONCE, and for each level in turn
 * DUTY_LEVEL_MUST_FIT_ROLE, the refusals of `dutyNamesWhoAnswers`, DUTY_MUST_NOT_COVER_LATER, PARTY_MUST_EXIST,
 * DUTY_POST_MUST_EXIST, those of `postCanAnswer`, `postFitsAsset` and `partyFitsAsset`.
 */
export async function assignDuties(act: Act, input: AssignDuties): Promise<Outcome> {
  const { date, duties: given, documentNumber = null, reason = null } = input;
  const days: DutyDays = { from: date, until: input.until ?? null };
  const { asset, facts } = await openAsset(act, input.assetId, input.version);
  demand(eventDayFits(date, act.today, asset.formedOn));
  demand(assetIsThere(facts));
  demand(dutyDaysFit(days, act.today));
  demand(levelsGivenOnce(given.map(({ level }) => level)));
  const known = (await loadDuties(act.em, [asset.id])).get(asset.id) ?? [];
  for (const duty of given) {
    demand(levelFitsRole(duty.level, act.viewer.role));
    demand(dutyNamesWhoAnswers(duty));
    demand(laterDutyStays(known, duty.level, days));
  }
  const contents = await contentsOf(act, asset, given, date);
  const changes = given.flatMap(({ level }, index): Change[] => dutyBegins(known, level, days, contents[index] as DutyContent));
  await recordEvent(act, asset, { kind: 'DUTIES_ASSIGNED', happenedOn: date, changes, documentNumber, reason });
  return { id: asset.id, place: asset.placeCode };
}

async function contentsOf(act: Act, asset: Asset, given: readonly GivenDuty[], date: string): Promise<DutyContent[]> {
  const partyIds = given.flatMap(({ partyId }) => partyId ?? []);
  const parties = partyIds.length ? await findParties(act, partyIds) : new Map();
  const posts = await findDutyPosts(
    act,
    given.flatMap(({ postId }) => postId ?? []),
  );
  return given.map(({ level, unit, partyId, postId, personName, contact }) => {
    const party = partyId ? parties.get(partyId) : null;
    const post = postId ? posts.get(postId) : null;
    if (post) demandPost(post, level, asset, date);
    if (party) demand(partyFitsAsset(party, level, asset));
    must(!postId || post, 'a post that was named was found');
    return {
      partyId: partyId ?? null,
      unit: unit.trim(),
      personName: post?.personName ?? (personName?.trim() || null),
      postId: postId ?? null,
      contact: contact?.trim() || null,
    };
  });
}

function demandPost(post: DutyPost, level: DutyLevel, asset: Asset, date: string): void {
  demand(postCanAnswer(post, date));
  demand(postFitsAsset(post, level, asset));
}
