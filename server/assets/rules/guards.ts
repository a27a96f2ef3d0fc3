import type { Guard } from '../../kernel/lifecycle.js';
import type { AssetFacts } from './asset-facts.js';
import { refuse } from './refusals.js';
import { dutyLevels, wordsOf } from './words.js';

/** Rights come before handing over, care before operation, and nothing that is let or pledged is given away. */
type Need = Guard<AssetFacts>;

export const registrarIsAnother: Need = ({ registeredByViewer }) => (registeredByViewer ? refuse('REGISTRAR_MUST_NOT_CONFIRM') : null);

export const rightsConfirmed: Need = ({ confirmedOn, code }) => (confirmedOn ? null : refuse('ASSET_MUST_BE_CONFIRMED', { code }));

export const notCertified: Need = ({ certificateNumber: number, code }) =>
  number ? refuse('CERTIFICATE_MUST_BE_FIRST', { code, number }) : null;

export const ownerKnown: Need = ({ hasOwner, code }) => (hasOwner ? null : refuse('OWNER_MUST_BE_KNOWN', { code }));

export const notHandedOver: Need = ({ handedOverOn: date, code }) => (date ? refuse('HANDOVER_MUST_BE_FIRST', { code, date }) : null);

export const upkeepHolderKnown: Need = ({ hasUpkeepHolder, code }) =>
  hasUpkeepHolder ? null : refuse('UPKEEP_HOLDER_MUST_BE_KNOWN', { code });

export const ladderComplete: Need = ({ dutyLevels: there, code }) => {
  const missing = wordsOf(dutyLevels).filter((level) => !there.includes(level));
  return missing.length ? refuse('LADDER_MUST_BE_COMPLETE', { code, missing: missing.map((level) => dutyLevels[level]).join('、') }) : null;
};

export const notLeased: Need = ({ encumbrances: { openLeases: count }, code }) =>
  count > 0 ? refuse('ASSET_MUST_NOT_BE_LEASED', { code, count }) : null;

export const notPledged: Need = ({ pledgedUntil: date, today, code }) =>
  date && date >= today ? refuse('ASSET_MUST_NOT_BE_PLEDGED', { code, date }) : null;

export const ofHousehold: Need = ({ class: kind, code }) => (kind === 'HOUSEHOLD' ? null : refuse('ASSET_MUST_BE_OF_HOUSEHOLD', { code }));
