import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { WorkbenchPostFragment } from '../../generated/workbench.js';
import { WorkbenchSignOutDocument, WorkbenchViewerDocument } from '../../generated/workbench.js';
import { actAs, actingPost } from '../kit/acting-post.js';
import { ask, cache, Refused, useAsk } from '../kit/ask.js';

export type Post = WorkbenchPostFragment;

export interface Session {
  /** Null while nobody has signed in. */
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly post: Post | null;
  readonly posts: readonly Post[];
  readonly mustChangePassword: boolean;
  /** Today's business date; empty while nobody has signed in. */
  readonly today: string;
  readonly isPending: boolean;
  readonly error: unknown;
  /** Acts in another post from now on, in this tab only. */
  choose(postId: string): Promise<void>;
  signOut(): Promise<void>;
  /** Whether the acting post has one of these roles. */
  is(...roles: Post['role'][]): boolean;
  /** Whether the acting post may undertake one of these acts at all; whether a case allows it is told by its rules. */
  may(...acts: string[]): boolean;
}

const Held = createContext<Session | null>(null);

/** Who is signed in, and in which post this tab acts. A person with one post acts in it without choosing. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const asked = useAsk(WorkbenchViewerDocument, {});
  // A session that ended elsewhere, or a post that has ended, is no trouble: one signs in or chooses again.
  const ended = asked.error instanceof Refused && ['TOKEN_MUST_BE_VALID', 'POST_MUST_BE_MINE'].includes(asked.error.refusal.code);
  if (ended && actingPost()) {
    actAs(null);
    void cache.resetQueries();
  }
  const viewer = asked.data?.viewer ?? null;
  const session = useMemo<Session>(
    () => ({
      person: viewer?.person ?? null,
      post: viewer?.post ?? null,
      posts: viewer?.posts ?? [],
      mustChangePassword: viewer?.mustChangePassword ?? false,
      today: viewer?.today ?? '',
      isPending: asked.isPending,
      error: ended ? null : asked.error,
      choose: async (postId) => {
        actAs(postId);
        await cache.resetQueries();
      },
      signOut: async () => {
        await ask(WorkbenchSignOutDocument, {}).catch(() => undefined);
        actAs(null);
        cache.clear();
        window.location.assign('/');
      },
      is: (...roles) => Boolean(viewer?.post && roles.includes(viewer.post.role)),
      may: (...acts) => acts.some((act) => viewer?.acts.includes(act)),
    }),
    [viewer, asked.isPending, asked.error, ended],
  );
  return <Held.Provider value={session}>{children}</Held.Provider>;
}

export function useSession(): Session {
  const session = useContext(Held);
  if (!session) throw new Error('The session is provided around all pages.');
  return session;
}
