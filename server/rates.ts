import type { Config } from './config.js';
import { systemClock } from './kernel/clock.js';
import { refuseAsHouse } from './kernel/house-refusals.js';
import type { Refusal } from './kernel/refusal.js';

/** Says whether one more call of a root field from an address is within the rates, and counts it. */
export type Rates = (address: string, verb: string, args: unknown) => Refusal | null;

// Whoever comes from more addresses than this makes the oldest forgotten, never the memory full.
const keysMax = 50_000;
const minute = 60_000;

/**
 * How often one address may try to sign in (a minute) and object to one notice (a day of the county's calendar). Calls
 * are counted, not requests: one request may carry many. Each process counts for itself; 0 in a setting counts nothing.
 */
export function makeRates(config: Pick<Config, 'signInsPerMinute' | 'objectionsPerDay'>, clock = systemClock): Rates {
  const counts = new Map<string, number>();
  const count = (key: string): number => {
    const found = (counts.get(key) ?? 0) + 1;
    counts.delete(key);
    counts.set(key, found);
    if (counts.size > keysMax) counts.delete(counts.keys().next().value as string);
    return found;
  };
  return (address, verb, args) => {
    if (verb === 'signIn' && config.signInsPerMinute > 0) {
      const now = clock.now().getTime();
      const seconds = Math.ceil((minute - (now % minute)) / 1_000);
      const isMore = count(`signIn ${address} ${Math.floor(now / minute)}`) > config.signInsPerMinute;
      return isMore ? refuseAsHouse('SIGN_INS_MUST_STAY_WITHIN_RATE', { limit: config.signInsPerMinute, seconds }) : null;
    }
    if (verb === 'fileObjection' && config.objectionsPerDay > 0) {
      const notice = String((args as { input?: { noticeId?: unknown } }).input?.noticeId).slice(0, 40);
      const isMore = count(`fileObjection ${address} ${notice} ${clock.today()}`) > config.objectionsPerDay;
      return isMore ? refuseAsHouse('OBJECTIONS_MUST_STAY_WITHIN_RATE', { limit: config.objectionsPerDay }) : null;
    }
    return null;
  };
}
