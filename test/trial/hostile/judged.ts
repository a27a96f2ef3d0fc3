/** What the inside of the server looks like, in any of its languages; none of it may leave. */
const inside = [
  /node_modules/,
  /\.(?:ts|js|mjs):\d+/,
  /\bat (?:async )?[\w.<>]+ \(/,
  /\bstack\b/i,
  /\b(?:select|insert into|update|delete from) \S+ (?:from|set|values|where|\()/i,
  /relation "|column "|constraint "|violates|duplicate key|permission denied|null value in|out of range for|syntax error at or near|invalid input (?:syntax|value)/i,
  /MikroORM|Kysely|PGlite|QueryFailed|DriverException|TypeError|RangeError|ReferenceError|undefined is not (?:a|an|iterable)\b|Cannot read/,
];

export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly type: string;
}

/** What is wrong with an answer, or null: it must be no fault of ours, tell nothing of the inside, and refuse with a code. */
export function wrongWith({ status, text, type }: Answered): string | null {
  if (status >= 500) return `status ${status}`;
  const leak = inside.map((sign) => sign.exec(text)?.[0]).find(Boolean);
  if (leak) return `tells "${leak}"`;
  const codes = codesIn(text, type);
  if (codes.includes('INCIDENT') || codes.includes('INTERNAL_SERVER_ERROR')) return 'an incident';
  if (status >= 400 && codes.length === 0) return `status ${status} without a code`;
  if (codes.some((code) => !/^[A-Z][A-Z_0-9]+$/.test(code))) return 'an error without a code';
  return null;
}

/** The codes of a refusal: of GraphQL's errors, or of an answer elsewhere. Empty when it was answered. */
export function codesIn(text: string, type: string): string[] {
  if (!type.includes('json')) return [];
  let body: { errors?: { extensions?: { code?: string } }[]; code?: string };
  try {
    body = JSON.parse(text);
  } catch {
    return ['not JSON'];
  }
  if (Array.isArray(body?.errors)) return body.errors.map(({ extensions }) => extensions?.code ?? '');
  return typeof body?.code === 'string' ? [body.code] : [];
}
