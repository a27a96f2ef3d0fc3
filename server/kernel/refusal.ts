/** A sentence in both languages, with `{fact}` where a fact stands, and the rule it comes from. */
export interface RefusalRule {
  readonly zh: string;
  readonly en: string;
  /** The document, article or design rule that says no. */
  readonly basis: string;
}

export type RefusalTable = Readonly<Record<string, RefusalRule>>;

type FactNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | FactNames<Rest> : never;
export type Facts<Rule extends RefusalRule> = { [Name in FactNames<Rule['zh']> | FactNames<Rule['en']>]: string | number };

/**
 * The world said no. The code is the rule stated positively; rules return refusals, actions throw them.
 * Anything else that is thrown is a fault of ours and leaves the server only as an incident number.
 */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly rule: RefusalRule,
    readonly facts: Readonly<Record<string, string | number>>,
  ) {
    super(`${code}: ${fill(rule.en, facts, 'en')}`);
  }

  get zh(): string {
    return fill(this.rule.zh, this.facts, 'zh');
  }

  get en(): string {
    return fill(this.rule.en, this.facts, 'en');
  }

  /** What travels to the client under `extensions`. */
  get extensions() {
    return {
      code: this.code,
      refusal: { code: this.code, message: { zh: this.zh, en: this.en }, facts: this.facts, basis: this.rule.basis },
    };
  }
}

export type Language = 'zh' | 'en';
const marks = { zh: { '、': '、', '; ': '；' }, en: { '、': ', ', '; ': '; ' } } as const;

/** A sentence with its facts filled in; a fact that is a word in both languages takes the one spoken. */
export function fill(sentence: string, facts: Readonly<Record<string, string | number>>, language: Language): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => inLanguage(String(facts[name] ?? `{${name}}`), language));
}

// A fact that is a word stands in both languages ("已入库 · in the library", lists with 、 or ;): each sentence takes its own.
function inLanguage(fact: string, language: Language): string {
  if (!fact.includes(' · ')) return fact;
  const spoken = (item: string) => {
    const both = /^(.*?\p{Script=Han}.*?) · (\P{Script=Han}+)$/u.exec(item);
    return both ? (both[language === 'zh' ? 1 : 2] as string) : item;
  };
  return fact
    .split(/(、|; )/)
    .map((part) => (part === '、' || part === '; ' ? marks[language][part] : spoken(part)))
    .join('');
}

/** Makes the `refuse` function of one feature from its table: `refuse('CODE', { fact: value })` returns a Refusal. */
export function refuser<const Table extends RefusalTable>(table: Table) {
  return <Code extends keyof Table & string>(
    code: Code,
    ...facts: keyof Facts<Table[Code]> extends never ? [] : [Facts<Table[Code]>]
  ): Refusal => new Refusal(code, table[code] as RefusalRule, (facts[0] ?? {}) as Record<string, string | number>);
}

/** Throws a refusal that a rule returned; passes when the rule had nothing to say. */
export function demand(refusal: Refusal | null): void {
  if (refusal) throw refusal;
}
