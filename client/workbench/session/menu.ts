import type { Post } from './session.js';

interface Entry {
  readonly path: string;
  /** The key of its name in the words of the session. */
  readonly word: string;
}

const home: Entry = { path: '/', word: 'home' };
const entries: readonly Entry[] = [home, { path: '/projects', word: 'projects' }];

/** The menu of a role; who only keeps accounts sees no business. The server decides what may be seen on a page. */
export function menuFor(role: Post['role'] | null): readonly Entry[] {
  return role === 'ADMINISTRATOR' ? [home] : entries;
}
