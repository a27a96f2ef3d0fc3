import type { Post } from './session.js';

interface Entry {
  readonly path: string;
  /** The key of its name in the words of the session. */
  readonly word: string;
}

const home: Entry = { path: '/', word: 'home' };
const administration: Entry = { path: '/administration', word: 'administration' };
const policies: Entry = { path: '/policies', word: 'policies' };
const publicPage: Entry = { path: '/public', word: 'public' };
const business: readonly Entry[] = [
  home,
  { path: '/projects', word: 'projects' },
  { path: '/funds', word: 'funds' },
  { path: '/claims', word: 'claims' },
  { path: '/progress', word: 'progress' },
  { path: '/assets', word: 'assets' },
  { path: '/oversight', word: 'oversight' },
  policies,
  publicPage,
];

/** The menu of a role; who only keeps accounts sees no business. The server decides what may be seen on a page. */
export function menuFor(role: Post['role'] | null): readonly Entry[] {
  return role === 'ADMINISTRATOR' ? [home, administration, policies, publicPage] : business;
}

/** Whether a role keeps accounts only and this address shows business: such a page says so instead of standing empty. */
export function isClosedTo(role: Post['role'] | null, pathname: string): boolean {
  const within = ({ path }: Entry) => path !== '/' && (pathname === path || pathname.startsWith(`${path}/`));
  return role === 'ADMINISTRATOR' && business.some(within) && !menuFor(role).some(within);
}
