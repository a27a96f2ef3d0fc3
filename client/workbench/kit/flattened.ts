import { plainDecimal } from './plain-decimal.js';

/** A written-down content as lines: the way to each value, joined by dots, and the value as text. */
export function flattened(content: unknown, path = ''): Map<string, string> {
  if (content === null || content === undefined) return new Map();
  if (typeof content !== 'object') return new Map([[path, plainDecimal(String(content))]]);
  const lines = new Map<string, string>();
  for (const [key, value] of Object.entries(content)) {
    for (const [at, text] of flattened(value, path ? `${path}.${key}` : key)) lines.set(at, text);
  }
  return lines;
}
