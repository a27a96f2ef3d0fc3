import type { Act, Outcome } from '../../audit/index.js';
import { newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import { ExpectedAsset } from '../model/expected-asset.js';
import { refuseFormation as refuse } from '../rules/formation-refusals.js';
import { describeExpected, type ExpectedGiven, openFormation } from './open-expected-asset.js';

export interface ListExpectedAsset extends ExpectedGiven {
  readonly projectId: string;
  readonly name: string;
  readonly requestKey?: string | null;
}

/** Names something that a project will leave behind, as far as it is known. Refuses as `openFormation` does, NAME_OF_ASSET_MUST_BE_GIVEN, and as `describeExpected` does. */
export async function listExpectedAsset(act: Act, { projectId, name, ...given }: ListExpectedAsset): Promise<Outcome> {
  const project = await openFormation(act, projectId, 'listExpectedAsset');
  if (!name.trim()) throw refuse('NAME_OF_ASSET_MUST_BE_GIVEN');
  must(act.viewer.personId, 'an asset is listed by somebody');
  const expected = act.em.create(ExpectedAsset, {
    id: newId(),
    projectId: project.id,
    placeCode: project.placeCode,
    name: name.trim(),
    assetPlaceCode: project.placeCode,
    recordedBy: act.viewer.personId,
    recordedAt: act.now,
  });
  await describeExpected(act, project, expected, given);
  return { id: expected.id, place: expected.placeCode };
}
