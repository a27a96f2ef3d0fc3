import { few } from '../../kernel/few.js';
import type { Guard } from '../../kernel/lifecycle.js';
import { brought, named } from './guards-case.js';
import type { Given, ProjectFacts } from './project-facts.js';
import { refuse } from './refusals.js';

/**
 * A project leaves behind what was named before it was accepted: each thing with its class, form, owner and upkeep
 * holder, then registered, then handed to its owner. Or it is marked as forming none, with the reason.
 */
type Need = Guard<ProjectFacts>;

const marked = ({ formsNoAssetReason }: Pick<ProjectFacts, 'formsNoAssetReason'>, given: Given | null) =>
  Boolean(formsNoAssetReason || given?.formsNoAssetReason?.trim());

/** A project that forms none has nothing listed and nothing registered. */
export const markFitsAssets: Need = ({ assets, given, formsNoAssetReason }) => {
  const count = assets.expected + assets.registered;
  return count > 0 && marked({ formsNoAssetReason }, given) ? refuse('PROJECT_MUST_NOT_BOTH_FORM_AND_NOT', { count }) : null;
};

// Whoever only looks may still bring the reason along.
export const expectedAssetsListed: Need = brought('expectedAssetsListed', (given, facts) =>
  facts.assets.expected > 0 || marked(facts, given) ? null : refuse('EXPECTED_ASSETS_MUST_BE_LISTED'),
);

export const expectedAssetsComplete: Need = ({ assets: { incomplete } }) => {
  if (incomplete.length === 0) return null;
  const missing = new Set(incomplete.flatMap((asset) => asset.missing));
  return refuse('EXPECTED_ASSETS_MUST_BE_COMPLETE', { names: few(incomplete.map(({ name }) => name)), missing: [...missing].join('、') });
};

export const assetsRegistered: Need = named('assetsRegistered', ({ assets: { expected, registered }, given, formsNoAssetReason }) => {
  const canStillBeMarked = expected === 0 && given === null;
  return registered > 0 || canStillBeMarked || marked({ formsNoAssetReason }, given) ? null : refuse('ASSET_MUST_BE_REGISTERED');
});

export const expectedAssetsFormed: Need = ({ assets: { unformed } }) =>
  unformed.length ? refuse('EXPECTED_ASSETS_MUST_BE_FORMED', { missing: few(unformed) }) : null;

export const assetsHandedOver: Need = ({ assets: { notHandedOver } }) =>
  notHandedOver.length ? refuse('ASSETS_MUST_BE_HANDED_OVER', { codes: few(notHandedOver) }) : null;
