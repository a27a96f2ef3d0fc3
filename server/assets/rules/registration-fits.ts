import type { LocalDate } from '../../kernel/clock.js';
import { few } from '../../kernel/few.js';
import { type Fen } from '../../kernel/money.js';
import type { Refusal } from '../../kernel/refusal.js';
import { assetDescribed, type Described, detailsKnown } from './asset-described.js';
import { liesInProject } from './asset-place.js';
import { settlementUsed, valuesFit } from './asset-values.js';
import { eventDayFits } from './event-days.js';
import { expectedAssetStands } from './expected-asset-stands.js';
import { refuseFormation as refuse } from './formation-refusals.js';

/** What a project leaves behind is registered in one act: every expected asset once, for no more than was settled. */
export interface RegistrationLine {
  readonly expectedAssetId: string;
  /** The asset into which the value goes, where none is formed. */
  readonly intoAssetId: string | null;
  readonly originalFen: Fen;
  readonly formedOn: LocalDate;
  readonly quantity: string | null;
  readonly unit: string | null;
}

export interface Expected extends Described {
  readonly id: string;
  readonly withdrawnOn?: string | null;
  readonly assetId?: string | null;
  readonly assetPlaceCode: string;
}

export interface RegistrationFacts {
  readonly lines: readonly RegistrationLine[];
  /** Everything that was ever listed of the project. */
  readonly expected: readonly Expected[];
  /** The place of the project, which may have changed since an asset was listed. */
  readonly projectPlace: string;
  readonly settlementFen: Fen;
  readonly completedOn: LocalDate | null;
  readonly today: LocalDate;
  readonly expensedReason: string | null;
}

/**
 * ASSETS_MUST_BE_NAMED; of each line EXPECTED_ASSET_MUST_EXIST, EXPECTED_ASSET_MUST_BE_STANDING, ASSET_MUST_BE_FORMED_ONCE;
 * EXPECTED_ASSETS_MUST_ALL_BE_FORMED; of each line as `lineFits`; ASSETS_MUST_NOT_EXCEED_SETTLEMENT,
 * EXPENSED_REST_MUST_BE_EXPLAINED, in this order.
 */
export function registrationFits(facts: RegistrationFacts): Refusal | null {
  const { lines, expected } = facts;
  if (lines.length === 0) return refuse('ASSETS_MUST_BE_NAMED');
  const named = new Set<string>();
  for (const { expectedAssetId: id, intoAssetId } of lines) {
    const asset = expected.find((each) => each.id === id);
    if (!asset) return refuse('EXPECTED_ASSET_MUST_EXIST', { id: id.slice(0, 40) });
    const fallen = expectedAssetStands(asset);
    if (fallen) return fallen;
    if (named.has(id) || (intoAssetId !== null && named.has(intoAssetId))) return refuse('ASSET_MUST_BE_FORMED_ONCE', { name: asset.name });
    named.add(id);
    if (intoAssetId !== null) named.add(intoAssetId);
  }
  const left = expected.filter((asset) => expectedAssetStands(asset) === null && !named.has(asset.id));
  if (left.length) return refuse('EXPECTED_ASSETS_MUST_ALL_BE_FORMED', { missing: few(left.map(({ name }) => name)) });
  for (const line of lines) {
    const refusal = lineFits(line, facts);
    if (refusal) return refusal;
  }
  const sum = lines.reduce((total, { originalFen }) => total + originalFen, 0n);
  return settlementUsed(sum, facts.settlementFen, facts.expensedReason);
}

/**
 * ASSET_DETAILS_MUST_BE_KNOWN, ASSET_PLACE_MUST_LIE_IN_PROJECT, QUANTITY_MUST_HAVE_UNIT, QUANTITY_MUST_BE_POSITIVE, ORIGINAL_VALUE_MUST_BE_POSITIVE,
 * EVENT_MUST_NOT_LIE_AHEAD, FORMING_MUST_FOLLOW_COMPLETION, in this order.
 */
function lineFits(line: RegistrationLine, { expected, projectPlace, completedOn, today }: RegistrationFacts): Refusal | null {
  const asset = expected.find(({ id }) => id === line.expectedAssetId) as Expected;
  const { name } = asset;
  const { formedOn: date, originalFen } = line;
  const said =
    detailsKnown(asset) ??
    liesInProject(asset.assetPlaceCode, projectPlace) ??
    assetDescribed({ ...asset, quantity: line.quantity, unit: line.unit }, null);
  const refusal = said ?? valuesFit(name, originalFen, originalFen) ?? eventDayFits(date, today, date);
  if (refusal) return refusal;
  return completedOn && date < completedOn ? refuse('FORMING_MUST_FOLLOW_COMPLETION', { name, date, completed: completedOn }) : null;
}
