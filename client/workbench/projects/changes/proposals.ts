import type { WorkbenchChangeFragment } from '../../../generated/workbench.js';
import { plainDecimal } from '../../kit/plain-decimal.js';

interface Proposal {
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}
interface Target {
  readonly kind: string;
  readonly name: string;
  readonly value: string;
}

/** What a change proposes, a line each, beside what its edition says; both as they are written there. */
export function proposals(
  { targets, ...proposed }: WorkbenchChangeFragment['proposed'],
  edition: unknown,
  nameOf: (field: string) => string,
): Proposal[] {
  const content = (edition ?? {}) as { readonly [field: string]: unknown; readonly targets?: readonly Target[] };
  const standing = (field: string) =>
    content[field] === null || content[field] === undefined ? '–' : plainDecimal(String(content[field]));
  const fields = Object.entries(proposed)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .map(([field, after]) => ({ id: field, name: nameOf(field), before: standing(field), after: plainDecimal(after) }));
  const values = (targets ?? []).map(({ kind, name, value }) => ({
    id: `${kind} ${name}`,
    name,
    before: plainDecimal(content.targets?.find((one) => one.kind === kind && one.name === name)?.value ?? '–'),
    after: plainDecimal(value),
  }));
  return [...fields, ...values];
}
