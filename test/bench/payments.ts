import type { Call } from './contenders/start.js';
import { idOf } from './data/chance.js';
import { days } from './data/plan.js';
import { allocationsPerProject } from './data/sizes.js';

/** Which project pays from which of its allocations. */
export interface PayingFrom {
  readonly projects: readonly number[];
  readonly fen: number;
}

let requests = 0;

/** A payment of one of the projects, each request with a key of its own. */
export function paymentBody({ projects, fen }: PayingFrom): string {
  requests += 1;
  const project = projects[requests % projects.length] as number;
  return JSON.stringify({
    query: 'mutation ($input: PayClaimInput!) { payClaim(input: $input) { id amount } }',
    variables: {
      input: {
        ...{ requestKey: `bench-${process.pid}-${requests}`, claimId: idOf('claim', project), paidOn: days.last, voucherNumber: '付0001' },
        ...{
          allocationId: idOf('allocation', project * allocationsPerProject),
          amount: `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`,
        },
      },
    },
  });
}

export interface Paid {
  /** The payments that were answered as done. */
  readonly accepted: readonly string[];
  /** Answers with another code, by code. */
  readonly refused: Readonly<Record<string, number>>;
  readonly failed: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/**
 * Pays as fast as the server takes it, for some seconds or a number of times. Every client waits for its last answer, so
 * that no payment is left behind unanswered; the rate is over the whole time until then.
 */
export async function pay(call: Call, from: PayingFrom, clients: number, until: { seconds: number } | { times: number }): Promise<Paid> {
  const accepted: string[] = [];
  const refused: Record<string, number> = {};
  const times: number[] = [];
  let failed = 0;
  let sent = 0;
  const begun = performance.now();
  const isOver = () => ('seconds' in until ? performance.now() - begun >= until.seconds * 1_000 : sent >= until.times);
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (!isOver()) {
        sent += 1;
        const start = performance.now();
        try {
          const response = await fetch(call.url, { method: 'POST', headers: call.headers, body: paymentBody(from) });
          const { id, code = '' } = read(response.status, await response.text());
          times.push(performance.now() - start);
          if (id) accepted.push(id);
          else refused[code] = (refused[code] ?? 0) + 1;
        } catch {
          failed += 1;
        }
      }
    }),
  );
  const perSecond = (accepted.length * 1_000) / (performance.now() - begun);
  return { accepted, refused, failed, perSecond, p50Ms: percentile(times, 0.5), p99Ms: percentile(times, 0.99) };
}

function percentile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function read(status: number, body: string): { id?: string; code?: string } {
  try {
    const { data, errors } = JSON.parse(body) as { data?: { payClaim: { id: string } }; errors?: { extensions?: { code?: string } }[] };
    if (status === 200 && data && !errors) return { id: data.payClaim.id };
    return { code: errors?.[0]?.extensions?.code ?? `HTTP ${status}` };
  } catch {
    return { code: `HTTP ${status}` };
  }
}
