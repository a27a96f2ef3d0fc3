import type { LocalDate } from '../../kernel/clock.js';
import type { CaseFacts } from '../../kernel/lifecycle.js';
import type { Role } from '../../kernel/viewer.js';
import type { AssetState } from './states.js';
import type { AssetClass, DutyLevel } from './words.js';

/** What lies on an asset from its use: answered by the later feature that knows leases and disposals. */
export interface Encumbrances {
  readonly openLeases: number;
}

/** Everything the guards of the lifecycle may read about one asset and the one who asks. */
export interface AssetFacts extends CaseFacts {
  readonly id: string;
  readonly code: string;
  readonly state: AssetState;
  /** The state before the present one; a disposal that is dropped goes back to it. */
  readonly stateBefore: AssetState;
  /** The day since when the present state holds. */
  readonly stateSince: LocalDate;
  readonly role: Role | null;
  readonly today: LocalDate;
  readonly class: AssetClass;
  readonly formedOn: LocalDate;
  readonly confirmedOn: LocalDate | null;
  readonly certificateNumber: string | null;
  readonly handedOverOn: LocalDate | null;
  readonly pledgedUntil: LocalDate | null;
  readonly hasOwner: boolean;
  readonly hasUpkeepHolder: boolean;
  /** The levels at which somebody answers today. */
  readonly dutyLevels: readonly DutyLevel[];
  /** Whether the viewer, or somebody tied to them by substitution, registered the asset. */
  readonly registeredByViewer: boolean;
  readonly encumbrances: Encumbrances;
}
