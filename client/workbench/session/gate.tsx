import { Spin } from 'antd';
import { lazy, Suspense } from 'react';
import { Navigate, useLocation } from 'react-router';
import { Trouble } from '../kit/refusal.js';
import { accountPath } from './account-path.js';
import { useSession } from './session.js';

const Shell = lazy(async () => ({ default: (await import('./shell.js')).Shell }));
const ChoosePost = lazy(async () => ({ default: (await import('./choose-post.js')).ChoosePost }));

/** The way into the offices: who is not signed in signs in first, who must change the password does that first, who holds several posts chooses. */
export function Gate() {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session.isPending) return <Spin size="large" className="page-spin" />;
  if (session.error) return <Trouble error={session.error} />;
  if (!session.person) return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
  if (session.mustChangePassword && pathname !== accountPath) return <Navigate to={accountPath} replace />;
  return (
    <Suspense fallback={<Spin size="large" className="page-spin" />}>
      {session.post || pathname === accountPath ? <Shell /> : <ChoosePost />}
    </Suspense>
  );
}
