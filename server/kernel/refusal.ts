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
    super(`${code}: ${fill(rule.en, facts)}`);
  }

  get zh(): string {
    return fill(this.rule.zh, this.facts);
  }

  get en(): string {
    return fill(this.rule.en, this.facts);
  }

  /** What travels to the client under `extensions`. */
  get extensions() {
    return {
      code: this.code,
      refusal: { code: this.code, message: { zh: this.zh, en: this.en }, facts: this.facts, basis: this.rule.basis },
    };
  }
}

function fill(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? `{${name}}`));
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
