import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { demand, Refusal } from '../../kernel/refusal.js';
import { correction, eventsReplaced } from '../rules/change-rights.js';
import { eventDayFits } from '../rules/event-days.js';
import type { GivenRight } from '../rules/five-rights.js';
import { rightsConfirmed } from '../rules/guards.js';
import { overlaps } from '../rules/history.js';
import { ownersFit } from '../rules/rights-fit.js';
import { refuseRight as refuse } from '../rules/rights-refusals.js';
import { endedStates } from '../rules/states.js';
import { loadHistory } from '../views/load-history.js';
import { recordedByCircle } from '../views/recorded-by-circle.js';
import { openAsset } from './move-asset.js';
import { namedRights, ownersOf } from './read-rights.js';
import { recordEvent } from './record-event.js';

export interface CorrectRights {
  readonly assetId: string;
  readonly version?: number | null;
  /** How the rights were really held. */
  readonly rights: readonly GivenRight[];
  readonly from: LocalDate;
  /** The last day that was recorded wrongly; left out, everything since `from`. */
  readonly to?: LocalDate | null;
  readonly documentNumber: string;
  readonly reason: string;
}

/**
 * Puts right what had been recorded wrongly about rights (更正): the wrong record ends to be what we know, and stays
 * readable for whoever asks what was known before. Refuses ASSET_MUST_BE_CONFIRMED, what `readRights`, `correction`
 * and `ownersFit` refuse, EVENT_MUST_NOT_LIE_AHEAD, CORRECTOR_MUST_BE_ANOTHER.
 */
export async function correctRights(act: Act, input: CorrectRights) {
  const { asset, facts } = await openAsset(act, input.assetId, input.version);
  demand(rightsConfirmed(facts));
  const { rights, parties } = await namedRights(act, input.rights);
  const history = await loadHistory(act.em, asset.id);
  const days = { from: input.from, to: input.to ?? null };
  const endedOn = endedStates.includes(facts.state) ? facts.stateSince : null;
  const changes = correction(history, { ...facts, endedOn }, days, rights);
  if (changes instanceof Refusal) throw changes;
  demand(eventDayFits(input.from, act.today, asset.formedOn));
  const classes = history.version.filter((span) => overlaps(span, days)).map(({ content }) => content.class);
  demand(ownersFit(asset.code, classes, ownersOf(rights.get('OWN'), parties)));
  if (await recordedByCircle(act, eventsReplaced(history, changes))) throw refuse('CORRECTOR_MUST_BE_ANOTHER');
  const { documentNumber, reason } = input;
  await recordEvent(act, asset, { kind: 'CORRECTED', happenedOn: input.from, changes, documentNumber, reason });
  return { id: asset.id, place: asset.placeCode };
}
