import { type FaultDetails, XianjieFault } from './fault.js';
import type { Refusal } from './generated/refusals.js';
import type { Answer, CallOptions, ClientOptions } from './types.js';

interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
interface GraphQLAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; extensions?: { code?: string; refusal?: Refusal; incident?: string } }[];
}

/** What one client remembers between its questions. */
export interface Memory {
  /** How far its own last act reaches in the server's log of writes: whichever server answers next must have come so far. */
  position: string | null;
}

const positionHeader = 'x-xianjie-position';
const retriesDefault = 3;
const retryDelayDefault = 200;

/**
 * Sends one operation until an answer arrives. Lost requests and failures of the server (5xx) are tried again with
 * growing pauses; an act is tried again only under a request key, so that it is never done twice.
 */
export async function send<Data>(
  url: string,
  question: Question,
  client: ClientOptions,
  call: CallOptions,
  memory: Memory,
): Promise<Answer<Data>> {
  const requestKey = (question.variables['input'] as { requestKey?: string } | undefined)?.requestKey;
  const isSafeToRepeat = !isAct(question.query) || Boolean(requestKey);
  const triesMax = 1 + (isSafeToRepeat ? (client.retries ?? retriesDefault) : 0);
  for (let attempt = 1; ; attempt += 1) {
    const answer = await sendOnce<Data>(url, question, client, call, memory, requestKey);
    if (!(answer instanceof XianjieFault)) return answer;
    const mayPass = answer.kind === 'NETWORK' || (answer.status ?? 0) >= 500;
    if (!mayPass || attempt >= triesMax) throw answer;
    await pause((client.retryDelay ?? retryDelayDefault) * 2 ** (attempt - 1), call.signal);
  }
}

/** Whether a document changes something; a line that begins with the word cannot be anything else at its head. */
export function isAct(query: string): boolean {
  return /^\s*mutation\b/.test(query.replace(/^(\s*#.*\n)*\s*(fragment[\s\S]*?\n\}\s*)*/, ''));
}

async function sendOnce<Data>(
  url: string,
  question: Question,
  client: ClientOptions,
  call: CallOptions,
  memory: Memory,
  requestKey: string | undefined,
): Promise<Answer<Data> | XianjieFault> {
  const fault = (kind: XianjieFault['kind'], message: string, details: FaultDetails = {}) =>
    new XianjieFault(kind, message, { ...details, requestKey });
  const post = call.post ?? client.post;
  let response: Response;
  let text: string;
  try {
    response = await (client.fetch ?? fetch)(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(client.token ? { authorization: `Bearer ${client.token}` } : {}),
        ...(post ? { 'x-xianjie-post': post } : {}),
        ...(memory.position ? { [positionHeader]: memory.position } : {}),
      },
      body: JSON.stringify(question),
      ...(call.signal ? { signal: call.signal } : {}),
    });
    memory.position = laterOf(memory.position, response.headers.get(positionHeader));
    text = await response.text();
  } catch (cause) {
    // Whoever called it off is told in the words he chose.
    call.signal?.throwIfAborted();
    return fault('NETWORK', `no answer from ${url}`, { cause });
  }
  const { status } = response;
  const answer = readAnswer(text);
  if (!answer) return fault('SERVER', `${url} answered ${status} and no GraphQL`, { status });
  const refusal = answer.errors?.find((error) => error.extensions?.refusal)?.extensions?.refusal;
  if (refusal) return { ok: false, refusal };
  const error = answer.errors?.[0];
  if (!error) return { ok: true, data: answer.data as Data };
  const { code, incident } = error.extensions ?? {};
  return fault(code === 'INCIDENT' ? 'INCIDENT' : 'REQUEST', error.message, { status, code, incident });
}

// Two hexadecimal numbers with a stroke between; answers may come in another order than the acts were done.
function laterOf(one: string | null, other: string | null): string | null {
  const placed = (position: string) =>
    position
      .split('/')
      .map((part) => part.padStart(8, '0'))
      .join('');
  if (!one || !other) return one ?? other;
  return placed(one) > placed(other) ? one : other;
}

function readAnswer(text: string): GraphQLAnswer | null {
  try {
    const answer: unknown = JSON.parse(text);
    const isAnswer = typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);
    return isAnswer ? (answer as GraphQLAnswer) : null;
  } catch {
    // A page of a proxy in between is no answer of the platform.
    return null;
  }
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    // A little chance keeps many clients from coming back in the same moment.
    const timer = setTimeout(
      () => {
        signal?.removeEventListener('abort', stop);
        resolve();
      },
      milliseconds * (0.75 + Math.random() / 2),
    );
    signal?.addEventListener('abort', stop, { once: true });
  });
}
