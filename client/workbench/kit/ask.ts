import { keepPreviousData, QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createAsker } from '../../asker.js';
import type { Refusal } from '../../generated/refusals.js';
import type { TypedDocument } from '../../typed-document.js';
import { actingPost } from './acting-post.js';

/** The platform said no to what a page asked. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message.zh);
  }
}

const platform = createAsker('/graphql', { retries: 2 });

/** Asks the platform in the acting post of this tab; throws `Refused` or a XianjieFault. */
export async function ask<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const post = actingPost();
  const send = platform.ask as (document: unknown, variables: unknown, call: unknown) => ReturnType<typeof platform.ask>;
  const answer = await send(document, variables, { ...(post ? { post } : {}), ...(signal ? { signal } : {}) });
  if (!answer.ok) throw new Refused(answer.refusal);
  return answer.data as Data;
}

/** One cache for the page. A refusal is an answer: it is never asked again by itself. */
export const cache = new QueryClient({
  defaultOptions: { queries: { staleTime: 15_000, retry: false, refetchOnWindowFocus: false, placeholderData: keepPreviousData } },
});

/** How many answers that are no longer shown stay at hand for going back; however long a list is turned, no more are kept. */
const answersKept = 30;
const answers = cache.getQueryCache();
answers.subscribe(({ type }) => {
  if (type !== 'added') return;
  const left = answers.getAll().filter((answer) => !answer.isActive());
  for (const answer of left.slice(0, -answersKept)) answers.remove(answer);
});

/** What a page shows: asked again when its variables change, kept on the screen meanwhile. */
export function useAsk<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  options: { enabled?: boolean } = {},
) {
  return useQuery({
    queryKey: [document.toString(), variables, actingPost()],
    queryFn: ({ signal }) => ask(document, variables, signal),
    ...options,
  });
}

/** What a page does: everything that is shown is asked again afterwards. */
export function useAct<Data, Variables>(document: TypedDocument<Data, Variables>, after?: (data: Data) => void) {
  const queries = useQueryClient();
  return useMutation<Data, Error, Variables>({
    mutationFn: (variables) => ask(document, variables),
    onSuccess: async (data) => {
      await queries.invalidateQueries();
      after?.(data);
    },
  });
}
