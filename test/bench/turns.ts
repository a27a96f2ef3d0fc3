import autocannon from 'autocannon';
import type { Call } from './contenders/start.js';

export interface Turn {
  readonly answers: number;
  /** How long the turn was in the end. */
  readonly seconds: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

export interface Load {
  readonly connections: number;
  readonly seconds: number;
}

/** A turn that ends before every connection has had an answer says nothing: it is taken again, four times as long. */
const secondsMax = 120;

/** One turn of load: every answer must be the expected one to the byte. Throws when any was not, or failed. */
export async function turnOf(call: Call, { connections, seconds }: Load, expected: string): Promise<Turn> {
  const result = await autocannon({
    ...{
      url: call.url,
      method: 'POST',
      headers: call.headers,
      body: call.body,
      connections,
      duration: seconds,
      expectBody: expected,
      timeout: 60,
    },
  });
  const { errors, non2xx, mismatches, timeouts } = result;
  if (errors + non2xx + mismatches + timeouts > 0)
    throw new Error(`${call.url}: ${errors} errors, ${timeouts} timeouts, ${non2xx} refused, ${mismatches} other answers`);
  const answers = result.requests.total;
  if (answers < connections && seconds < secondsMax)
    return turnOf(call, { connections, seconds: Math.min(secondsMax, seconds * 4) }, expected);
  return { answers, seconds, perSecond: answers / result.duration, p50Ms: result.latency.p50, p99Ms: result.latency.p99 };
}

/** The text of one answer. */
export async function textOf({ url, headers, body }: Call): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers, body });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${(await response.text()).slice(0, 1_000)}`);
  return response.text();
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
