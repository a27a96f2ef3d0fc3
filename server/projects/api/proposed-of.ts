import type { ProposedChange } from '../rules/proposed-change.js';
import type { ProposedChangeInput } from './change.input.js';

/** The fields that were given, as they are kept: amounts as decimal texts of fen, texts without blanks around them. */
export function proposedOf({ budget, targets, ...texts }: ProposedChangeInput): ProposedChange {
  const given = Object.entries(texts).flatMap(([field, value]) => (typeof value === 'string' ? [[field, value.trim()] as const] : []));
  return {
    ...Object.fromEntries(given),
    ...(typeof budget === 'bigint' ? { budgetFen: budget.toString() } : {}),
    ...(targets ? { targets: targets.map(({ kind, name, value }) => ({ kind, name, value })) } : {}),
  };
}
