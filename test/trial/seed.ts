import type { Size } from './trial.js';

const shortSeed = 20_231_031;

/** The seed of what a trial draws: always the same for the short share, a new one for the whole unless XIANJIE_TRIAL_SEED names it. */
export function seedOf(size: Size): number {
  const given = process.env['XIANJIE_TRIAL_SEED'];
  if (given) return Number(given);
  return size === 'short' ? shortSeed : Date.now() % 2_147_483_647;
}
