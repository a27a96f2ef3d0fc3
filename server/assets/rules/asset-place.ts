import type { Refusal } from '../../kernel/refusal.js';
import { areaOf } from '../../kernel/viewer.js';
import { refuseFormation as refuse } from './formation-refusals.js';

/** ASSET_PLACE_MUST_LIE_IN_PROJECT: an asset lies at the place of its project or below it. Places by their codes; named where names are given. */
export function liesInProject(placeCode: string, projectPlace: string, nameOf: (code: string) => string = (code) => code): Refusal | null {
  const { from, to } = areaOf(projectPlace);
  if (placeCode >= from && placeCode <= to) return null;
  return refuse('ASSET_PLACE_MUST_LIE_IN_PROJECT', { place: nameOf(placeCode), project: nameOf(projectPlace) });
}
