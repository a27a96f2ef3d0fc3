import { createAsker } from './asker.js';
import * as documents from './generated/graphql.js';
import type { Answer, CallOptions, Client, ClientOptions } from './types.js';

type Variables = Readonly<Record<string, unknown>>;
type Ask = (document: string, variables?: Variables, call?: CallOptions) => Promise<Answer<unknown>>;

/**
 * A client of one platform. Answers are data or refusals; whatever is neither is thrown as a XianjieFault. Every act
 * gets a request key before it is first sent and keeps it through all retries, unless its input brings one.
 */
export function createClient(url: string, options: ClientOptions = {}): Client {
  const asker = createAsker(url, options);
  const methods = Object.entries(documents).flatMap(([name, document]) => {
    if (!name.endsWith('Document')) return [];
    return [[methodName(name), methodOf(document as unknown as string, asker.ask as Ask)] as const];
  });
  return Object.assign(asker, Object.fromEntries(methods)) as unknown as Client;
}

function methodOf(query: string, ask: Ask) {
  // An act whose only variable is its input takes the input itself.
  const takesInput = /^mutation \w+\(\$input: [\w!]+\)\s*\{/.test(query);
  return async (given?: Variables, call?: CallOptions): Promise<Answer<unknown>> => {
    const answer = await ask(query, takesInput ? { input: given } : given, call);
    if (!answer.ok) return answer;
    const fields = Object.values(answer.data as object);
    return fields.length === 1 ? { ok: true, data: fields[0] } : answer;
  };
}

function methodName(documentName: string): string {
  return documentName.charAt(0).toLowerCase() + documentName.slice(1, -'Document'.length);
}
