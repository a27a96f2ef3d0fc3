import type { Act, Outcome } from '../../audit/index.js';
import { describeExpected, type ExpectedGiven, openExpectedAsset } from './open-expected-asset.js';

export interface AmendExpectedAsset extends ExpectedGiven {
  readonly id: string;
  readonly version?: number | null;
  readonly name?: string | null;
  readonly requestKey?: string | null;
}

/** Completes or alters an expected asset; what is left out stays. Refuses as `openExpectedAsset` and `describeExpected` do. */
export async function amendExpectedAsset(act: Act, { id, version, name, ...given }: AmendExpectedAsset): Promise<Outcome> {
  const { project, expected } = await openExpectedAsset(act, id, version, 'amendExpectedAsset');
  expected.name = name?.trim() || expected.name;
  await describeExpected(act, project, expected, given);
  return { id: expected.id, place: expected.placeCode };
}
