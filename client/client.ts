import * as documents from './generated/graphql.js';
import { inputsWithoutKey } from './generated/inputs.js';
import { isAct, send } from './send.js';
import type { Answer, Asker, CallOptions, Client, ClientOptions } from './types.js';

type Variables = Readonly<Record<string, unknown>>;

/**
 * A client of one platform. Answers are data or refusals; whatever is neither is thrown as a XianjieFault. Every act
 * gets a request key before it is first sent and keeps it through all retries, unless its input brings one.
 */
export function createClient(url: string, options: ClientOptions = {}): Client {
  const ask = (document: { toString(): string }, variables: Variables = {}, call: CallOptions = {}) =>
    send(url, withKey(document.toString(), variables), options, call);
  const methods = Object.entries(documents).flatMap(([name, document]) => {
    if (!name.endsWith('Document')) return [];
    return [[methodName(name), methodOf(document as unknown as string, ask)] as const];
  });
  return Object.assign({ ask: ask as Asker['ask'] }, Object.fromEntries(methods)) as unknown as Client;
}

function methodOf(query: string, ask: (document: string, variables?: Variables, call?: CallOptions) => Promise<Answer<unknown>>) {
  // An act whose only variable is its input takes the input itself.
  const takesInput = /^mutation \w+\(\$input: [\w!]+\)\s*\{/.test(query);
  return async (given?: Variables, call?: CallOptions): Promise<Answer<unknown>> => {
    const answer = await ask(query, takesInput ? { input: given } : given, call);
    if (!answer.ok) return answer;
    const fields = Object.values(answer.data as object);
    return fields.length === 1 ? { ok: true, data: fields[0] } : answer;
  };
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

function methodName(documentName: string): string {
  return documentName.charAt(0).toLowerCase() + documentName.slice(1, -'Document'.length);
}
