import { LockMode } from '@mikro-orm/core';
import type { Act } from '../../audit/index.js';
import { placesByCode } from '../../divisions/index.js';
import { isId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { findProjectForUpdate, type ProjectEntity } from '../../projects/index.js';
import { ExpectedAsset } from '../model/expected-asset.js';
import { ProjectFormation } from '../model/project-formation.js';
import { assetDescribed } from '../rules/asset-described.js';
import { liesInProject } from '../rules/asset-place.js';
import { expectedAssetStands } from '../rules/expected-asset-stands.js';
import { refuseFormation as refuse } from '../rules/formation-refusals.js';
import { type FormationAct, formationFits } from '../rules/formation-stages.js';
import { refuse as refuseAsset } from '../rules/refusals.js';
import type { AssetClass, AssetForm } from '../rules/words.js';
import { findParties } from './find-asset.js';

/** What is said of an expected asset; left out or null it stays as it was, or unknown. */
export interface ExpectedGiven {
  readonly class?: AssetClass | null;
  readonly form?: AssetForm | null;
  readonly ownerPartyId?: string | null;
  readonly upkeepPartyId?: string | null;
  readonly quantity?: string | null;
  readonly unit?: string | null;
  /** Where the asset will lie; the project’s place when left out. */
  readonly assetPlaceCode?: string | null;
  readonly location?: string | null;
}

/** Locks the project of an expected asset. Refuses PROJECT_MUST_EXIST and as `formationFits` does. */
export async function openFormation(act: Act, projectId: string, verb: FormationAct) {
  const project = await findProjectForUpdate(act, projectId);
  const formation = await act.em.findOne(ProjectFormation, { projectId: project.id });
  demand(formationFits(verb, project, formation?.formedOn ?? null));
  return project;
}

/**
 * Locks an expected asset that stands, and its project. Refuses EXPECTED_ASSET_MUST_EXIST, as `openFormation` does,
 * ASSET_VERSION_MUST_BE_CURRENT, EXPECTED_ASSET_MUST_BE_STANDING.
 */
export async function openExpectedAsset(act: Act, id: string, version: number | null | undefined, verb: FormationAct) {
  const known = isId(id) ? await act.em.findOne(ExpectedAsset, { id }) : null;
  if (!known) throw refuse('EXPECTED_ASSET_MUST_EXIST', { id: id.slice(0, 40) });
  const project = await openFormation(act, known.projectId, verb);
  // Whoever waited for the project reads the row again as the other left it.
  const expected = await act.em.findOneOrFail(ExpectedAsset, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (version !== undefined && version !== null && version !== expected.version) {
    throw refuseAsset('ASSET_VERSION_MUST_BE_CURRENT', { given: version, current: expected.version });
  }
  demand(expectedAssetStands(expected));
  return { project, expected };
}

/**
 * Writes what is given onto an expected asset and asks whether it fits together. Refuses as `placesByCode` does,
 * ASSET_PLACE_MUST_LIE_IN_PROJECT, PARTY_MUST_EXIST, and as `assetDescribed` does.
 */
export async function describeExpected(
  act: Act,
  project: Pick<ProjectEntity, 'placeCode'>,
  expected: ExpectedAsset,
  given: ExpectedGiven,
): Promise<void> {
  const assetPlaceCode = given.assetPlaceCode ?? expected.assetPlaceCode;
  if (assetPlaceCode !== project.placeCode) {
    const places = await placesByCode(act.em, [assetPlaceCode, project.placeCode], act.today);
    demand(liesInProject(assetPlaceCode, project.placeCode, (code) => places.get(code)?.name ?? code));
  }
  const described = {
    class: given.class ?? expected.class ?? null,
    form: given.form ?? expected.form ?? null,
    ownerPartyId: given.ownerPartyId ?? expected.ownerPartyId ?? null,
    upkeepPartyId: given.upkeepPartyId ?? expected.upkeepPartyId ?? null,
    quantity: given.quantity?.trim() || (expected.quantity ?? null),
    unit: given.unit?.trim() || (expected.unit ?? null),
    location: given.location?.trim() || (expected.location ?? null),
    assetPlaceCode,
  };
  const named = [described.ownerPartyId, described.upkeepPartyId].filter((id) => id !== null);
  const parties = await findParties(act, named);
  const owner = described.ownerPartyId === null ? null : (parties.get(described.ownerPartyId) ?? null);
  demand(assetDescribed({ ...described, name: expected.name }, owner));
  Object.assign(expected, described);
}
