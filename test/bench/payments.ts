import autocannon from 'autocannon';
import type { Call } from './contenders/start.js';
import { idOf } from './data/chance.js';
import { days } from './data/plan.js';
import { allocationsPerProject } from './data/sizes.js';

/** Which project pays from which of its allocations. */
export interface PayingFrom {
  readonly projects: readonly number[];
  readonly fen: number;
}

/** Whoever queues behind sixty-three others may wait long; an answer is given up only when something hangs. */
const answerMaxSeconds = 60;

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

/** Pays as fast as the server takes it, for some seconds or a number of times. */
export async function pay(
  call: Call,
  from: PayingFrom,
  connections: number,
  until: { seconds: number } | { times: number },
): Promise<Paid> {
  const accepted: string[] = [];
  const refused: Record<string, number> = {};
  const result = await autocannon({
    ...{ url: call.url, method: 'POST', headers: call.headers, connections, timeout: answerMaxSeconds },
    ...('seconds' in until ? { duration: until.seconds } : { amount: until.times }),
    requests: [
      {
        setupRequest: (request) => ({ ...request, body: paymentBody(from) }),
        onResponse: (status, body) => {
          const { id, code = '' } = read(status, body);
          if (id) accepted.push(id);
          else refused[code] = (refused[code] ?? 0) + 1;
        },
      },
    ],
  });
  return {
    ...{ accepted, refused, failed: result.errors + result.timeouts, perSecond: accepted.length / result.duration },
    ...{ p50Ms: result.latency.p50, p99Ms: result.latency.p99 },
  };
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
