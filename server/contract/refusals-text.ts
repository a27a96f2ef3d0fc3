import type { RefusalTable } from '../kernel/refusal.js';
import { headText, type Text, tableText } from './table.js';

/** Every rule by which the platform says no, by the feature that says it: `schema/refusals.md`. */
export function refusalsText(owners: readonly { name: string; zh: string; refusals: RefusalTable }[]): Text {
  return [
    headText(
      '拒绝代码 · Refusals',
      '每个代码是一条正面陈述的规则；花括号内是随每次拒绝给出的事实。 · Each code is the rule that was not met, stated positively; the facts in braces come with every refusal.',
    ),
    ...owners
      .filter(({ refusals }) => Object.keys(refusals).length > 0)
      .flatMap(({ name, zh, refusals }) => [
        `## ${zh} · ${name}\n`,
        tableText(
          ['code', '中文', 'English', '依据 · basis'],
          Object.entries(refusals)
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([code, rule]) => [`\`${code}\``, rule.zh, rule.en, rule.basis]),
        ),
        '',
      ]),
  ].join('\n');
}
