import { inputsWithoutKey } from './generated/inputs.js';
import { isAct, type Memory, send } from './send.js';
import type { Asker, CallOptions, ClientOptions } from './types.js';

type Variables = Readonly<Record<string, unknown>>;

/**
 * Asks a platform with typed documents, without the shipped operations: for pages that bring their own. Every act gets
 * a request key before it is first sent and keeps it through all retries, unless its input brings one.
 */
export function createAsker(url: string, options: ClientOptions = {}): Asker {
  const memory: Memory = { position: null };
  const ask = (document: { toString(): string }, variables: Variables = {}, call: CallOptions = {}) =>
    send(url, withKey(document.toString(), variables), options, call, memory);
  return { ask: ask as Asker['ask'] };
}

function withKey(query: string, variables: Variables): { query: string; variables: Variables } {
  const input = variables['input'] as Variables | undefined;
  const inputType = /\$input:\s*(\w+)/.exec(query)?.[1] ?? '';
  if (!isAct(query) || !input || input['requestKey'] || inputsWithoutKey.includes(inputType)) return { query, variables };
  return { query, variables: { ...variables, input: { ...input, requestKey: newRequestKey() } } };
}

/** 32 hexadecimal digits of chance. `randomUUID` is missing on pages that are served without TLS inside an office. */
export function newRequestKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
