import { useQuery } from '@tanstack/react-query';
import { createAsker } from '../../asker.js';
import type { TypedDocument } from '../../typed-document.js';
import { Refused } from '../kit/ask.js';

// Without the cookie the platform takes everybody for the public: what an office may see more than that never gets here,
// also in a tab where somebody is signed in.
const platform = createAsker('/graphql', { retries: 2, fetch: (url, init) => fetch(url, { ...init, credentials: 'omit' }) });

/** Asks the platform as somebody of the public; throws `Refused` or a XianjieFault. */
export async function askPublicly<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const send = platform.ask as (document: unknown, variables: unknown, call: unknown) => ReturnType<typeof platform.ask>;
  const answer = await send(document, variables, signal ? { signal } : {});
  if (!answer.ok) throw new Refused(answer.refusal);
  return answer.data as Data;
}

/** What a public page shows; kept apart from what the same browser is shown as an office. */
export function usePublicAsk<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  options: { enabled?: boolean } = {},
) {
  return useQuery({
    queryKey: ['public', document.toString(), variables],
    queryFn: ({ signal }) => askPublicly(document, variables, signal),
    ...options,
  });
}
