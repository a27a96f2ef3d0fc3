import type { ProgressDimension } from '../../../generated/schema.js';

/** The name in the address that picks one key of each dimension. */
const nameOf: Readonly<Record<ProgressDimension, string>> = {
  LEVEL: 'level',
  CHANNEL: 'channel',
  TASK: 'task',
  DOCUMENT: 'document',
  LINE: 'line',
  COUNTY: 'place',
  TOWNSHIP: 'place',
  DEPARTMENT: 'department',
  PROJECT: 'project',
  CLASS: 'class',
};

interface Row {
  readonly id: string;
  readonly key: string | null;
}

/** The address of what a row is made of: its key is picked, and what is picked is broken down by something finer. Null where a row has no key. */
export function drillInto(search: URLSearchParams, dimension: ProgressDimension, row: Row, finer: ProgressDimension): string | null {
  if (row.id === 'TOTAL') return addressOf(search, {}, finer);
  if (row.key === null) return null;
  if (dimension === 'LINE' && finer === 'LINE') return `/funds/lines/${row.key}`;
  return addressOf(search, { [nameOf[dimension]]: row.key }, finer);
}

function addressOf(search: URLSearchParams, picked: Readonly<Record<string, string>>, by: ProgressDimension): string {
  const next = new URLSearchParams(search);
  for (const name of ['after', 'before', 'order']) next.delete(name);
  for (const [name, value] of Object.entries(picked)) next.set(name, value);
  next.set('by', by);
  return `/progress?${next}`;
}

/** By what money that came in is broken down further: a document, then a line, then the line itself. */
export const finerSource = (dimension: ProgressDimension): ProgressDimension =>
  dimension === 'DOCUMENT' || dimension === 'LINE' ? 'LINE' : 'DOCUMENT';
