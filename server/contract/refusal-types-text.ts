import type { RefusalRule, RefusalTable } from '../kernel/refusal.js';
import type { Text } from './table.js';

/** The typed union of refusals for the client: by code, each with the facts that its sentences name. */
export function refusalTypesText(refusals: RefusalTable): Text {
  const codes = Object.keys(refusals).sort();
  const facts = codes.map((code) => {
    const rule = refusals[code] as RefusalRule;
    const names = factNames(rule);
    const type = names.length ? `{ ${names.map((name) => `${name}: Fact`).join('; ')} }` : 'Record<string, never>';
    return `  /** ${commentSafe(`${rule.zh} · ${rule.en}`)} */\n  ${code}: ${type};`;
  });
  return `// Generated from the refusal tables by "npm run generate"; never edited.

/** A fact that a refusal's sentence names. Amounts are decimal strings of yuan, dates are YYYY-MM-DD. */
export type Fact = string | number;

/** The facts of every refusal, by its code. */
export interface RefusalFacts {
${facts.join('\n')}
}

/** The rules by which the platform says no, each stated positively. */
export type RefusalCode = keyof RefusalFacts;

/** One refusal by its code. */
export type RefusalOf<Code extends RefusalCode> = {
  [Each in Code]: {
    readonly code: Each;
    /** Why, in both languages, with the facts filled in. */
    readonly message: { readonly zh: string; readonly en: string };
    readonly facts: Readonly<RefusalFacts[Each]>;
    /** The document or rule it rests on. */
    readonly basis: string;
  };
}[Code];

/** Any refusal: a union that \`switch (refusal.code)\` takes apart. */
export type Refusal = RefusalOf<RefusalCode>;
`;
}

/** The names in braces in the two sentences, in order of first appearance. */
export function factNames(rule: RefusalRule): string[] {
  return [...new Set([...`${rule.zh} ${rule.en}`.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string))];
}

function commentSafe(text: string): string {
  return text.replaceAll('*/', '*\u200b/').replace(/\s+/g, ' ');
}
