import type { Refusal } from '../../kernel/refusal.js';

/**
 * Lets the database decide what must be there once in a whole county, of which the one who acts sees only a part: a
 * write that breaks the named constraint is refused in words, and the whole act is rolled back.
 */
export async function keptOnce<Value>(constraints: Readonly<Record<string, () => Refusal>>, write: () => Promise<Value>): Promise<Value> {
  try {
    return await write();
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const broken = Object.keys(constraints).find((name) => said.includes(`"${name}"`));
    throw broken ? (constraints[broken] as () => Refusal)() : error;
  }
}
