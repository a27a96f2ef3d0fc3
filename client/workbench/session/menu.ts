import type { Post } from './session.js';

interface Entry {
  readonly path: string;
  /** The key of its name in the words of the session. */
  readonly word: string;
  /** The roles that see it in their menu; everybody when left out. The server decides what they may see on it. */
  readonly roles?: readonly Post['role'][];
}

const entries: readonly Entry[] = [
  { path: '/', word: 'home' },
  { path: '/projects', word: 'projects' },
  { path: '/funds', word: 'funds' },
  { path: '/progress', word: 'progress' },
  { path: '/assets', word: 'assets' },
  { path: '/exceptions', word: 'exceptions', roles: ['AUDITOR', 'OVERSEER', 'LIBRARY_KEEPER', 'FINANCE_OFFICER', 'TOWNSHIP_REVIEWER'] },
  { path: '/notices', word: 'notices' },
  { path: '/administration', word: 'administration' },
];
const administratorsOnly: readonly string[] = ['/', '/administration', '/notices'];

/** The menu of a role; who only keeps accounts sees no business. */
export function menuFor(role: Post['role'] | null): readonly Entry[] {
  return entries.filter(({ path, roles }) => {
    if (role === 'ADMINISTRATOR') return administratorsOnly.includes(path);
    return !roles || (role !== null && roles.includes(role));
  });
}
