import type { LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import { type Change, type History, on } from './history.js';
import { refuseRight as refuse } from './rights-refusals.js';
import type { AssetClass } from './words.js';

/**
 * A class that holds from a day on. Refuses LATER_RECORD_MUST_NOT_STAND when another change of class is recorded after
 * that day, CLASS_MUST_HAVE_CHANGED when it says nothing new, in this order.
 */
export function classChanged(code: string, { version }: History, date: LocalDate, kind: AssetClass): readonly Change[] | Refusal {
  const before = on(version, date)?.class;
  const later = before && version.find(({ validFrom, content }) => validFrom > date && content.class !== before)?.validFrom;
  if (later) return refuse('LATER_RECORD_MUST_NOT_STAND', { date, later });
  if (before === kind) return refuse('CLASS_MUST_HAVE_CHANGED', { code, date });
  return [{ track: 'version', from: date, to: null, patch: { class: kind } }];
}
