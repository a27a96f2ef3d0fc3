import type { Refusal } from '../../kernel/refusal.js';
import { refuse } from './refusals.js';

/** How sign-in protects an account: five wrong passwords lock it, each further one locks it twice as long, a right one forgives. */
export const signInRules = {
  failuresBeforeLock: 5,
  firstLockMinutes: 15,
  longestLockMinutes: 24 * 60,
  /** A session ends this long after sign-in, whatever happens. */
  sessionHours: 12,
  /** A session nobody uses ends earlier. */
  idleMinutes: 120,
  /** How often the use of a session is written down; every request would be too often. */
  noteUseMinutes: 5,
  passwordCharactersMin: 10,
  tokenDaysMax: 366,
} as const;

const minute = 60_000;

/** Until when the account is locked after so many failures in a row; null while it is not. */
export function lockedUntilAfter(failures: number, now: Date): Date | null {
  const beyond = failures - signInRules.failuresBeforeLock;
  if (beyond < 0) return null;
  const minutes = Math.min(signInRules.firstLockMinutes * 2 ** Math.min(beyond, 20), signInRules.longestLockMinutes);
  return new Date(now.getTime() + minutes * minute);
}

// In the county's own time, to the minute, as a wall clock shows it: "2023-03-01 18:15".
const shanghaiTime = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** Null when the account may try; else ACCOUNT_MUST_NOT_BE_LOCKED. */
export function accountOpen(lockedUntil: Date | null, now: Date): Refusal | null {
  return lockedUntil && lockedUntil > now ? refuse('ACCOUNT_MUST_NOT_BE_LOCKED', { until: shanghaiTime.format(lockedUntil) }) : null;
}

/** When a session opened now ends at the latest. */
export function sessionEnd(now: Date): Date {
  return new Date(now.getTime() + signInRules.sessionHours * 60 * minute);
}

/** A session last used before this moment has ended; one last noted before `noteBefore` is noted again. */
export function sessionMarks(now: Date): { idleBefore: Date; noteBefore: Date } {
  return {
    idleBefore: new Date(now.getTime() - signInRules.idleMinutes * minute),
    noteBefore: new Date(now.getTime() - signInRules.noteUseMinutes * minute),
  };
}

/** A login as it is stored: without outer blanks, in lower case. */
export function loginOf(given: string): string {
  return given.trim().toLowerCase();
}

/** Null when the stored form of a login is fine; else LOGIN_MUST_BE_WELL_FORMED. */
export function loginWellFormed(login: string): Refusal | null {
  return /^[a-z0-9][a-z0-9._-]{2,59}$/.test(login) ? null : refuse('LOGIN_MUST_BE_WELL_FORMED', { login: login.slice(0, 60) });
}

/** Null when a new password is acceptable; else PASSWORD_MUST_BE_STRONG with the problem. */
export function passwordStrong(password: string, login: string, oldPassword: string | null = null): Refusal | null {
  const problem = problemOf(password, login, oldPassword);
  return problem ? refuse('PASSWORD_MUST_BE_STRONG', { problem }) : null;
}

function problemOf(password: string, login: string, oldPassword: string | null): string | null {
  if ([...password].length < signInRules.passwordCharactersMin) return `少于${signInRules.passwordCharactersMin}位 · too short`;
  if (password.toLowerCase().includes(login)) return '含有账号 · contains the login';
  if (new Set(password).size < 4) return '字符过于单一 · too few different characters';
  if (password === oldPassword) return '与原密码相同 · same as before';
  return null;
}
