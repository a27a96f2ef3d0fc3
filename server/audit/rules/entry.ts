import { createHash } from 'node:crypto';

/** One stored row as it was before and after an act; `before` is null for a new row, `after` holds what changed. */
export interface Change {
  readonly noun: string;
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** Everything an audit entry says. The order of keys is the order in which they are written and hashed. */
export interface EntryContent {
  readonly verb: string;
  readonly at: string;
  readonly day: string;
  readonly by: string | null;
  readonly for: string | null;
  readonly post: string | null;
  readonly role: string | null;
  readonly place: string;
  readonly requestKey: string | null;
  readonly reason: string | null;
  readonly input: unknown;
  readonly changes: readonly Change[];
}

/** The hash that a chain starts from. */
export const chainStart = '';

/** The hash of an entry: SHA-256 over the hash before it, a line feed, and the entry's content as it is stored. */
export function chainHash(before: string, content: string): string {
  return createHash('sha256').update(`${before}\n${content}`, 'utf8').digest('hex');
}

const secrets = new Set([
  'password',
  'newPassword',
  'oldPassword',
  'passwordHash',
  'tokenHash',
  'token',
  'contentBase64',
  'bytes',
  'objectorName',
  'objectorContact',
]);

/** Writes content as text: big numbers as strings, secrets and file contents blotted out. */
export function writeContent(content: EntryContent): string {
  return JSON.stringify(content, (key, value) => {
    if (secrets.has(key) && value !== null && value !== undefined) return '…';
    if (typeof value === 'bigint') return value.toString();
    if (value instanceof Uint8Array || (value && typeof value === 'object' && value.type === 'Buffer')) return '…';
    return value;
  });
}

/** A digest of an input by which two inputs under one request key are compared. */
export function inputDigest(verb: string, input: unknown): string {
  const text = JSON.stringify([verb, input], (_, value) => {
    if (typeof value === 'bigint') return value.toString();
    if (value && typeof value === 'object' && !Array.isArray(value)) {
      return Object.fromEntries(
        Object.entries(value)
          .filter(([name]) => name !== 'requestKey')
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      );
    }
    return value;
  });
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
