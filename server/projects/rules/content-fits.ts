import type { Fen } from '../../kernel/money.js';
import { amountPositive } from '../../kernel/money.js';
import type { Refusal } from '../../kernel/refusal.js';
import { type Role, roleWords } from '../../kernel/viewer.js';
import { sourceLevels } from '../../policies/index.js';
import { resubmitterOf } from './guards-case.js';
import { type Channel, channels } from './kinds.js';
import { refuse } from './refusals.js';
import { editableStates, type ProjectState, projectStates, type ReturnStep } from './states.js';

/** What is written about a project must agree with itself before anybody judges it. */
export interface ContentFacts {
  readonly budgetFen: Fen;
  readonly plannedStart?: string | null;
  readonly plannedFinish?: string | null;
  readonly households: number;
  readonly people: number;
  readonly poorHouseholds: number;
  readonly poorPeople: number;
}

/** AMOUNT_MUST_BE_POSITIVE, SCHEDULE_MUST_BE_IN_ORDER, POOR_MUST_BE_PART_OF_BENEFICIARIES, in this order. */
export function contentFits(content: ContentFacts): Refusal | null {
  const { plannedStart, plannedFinish } = content;
  if (amountPositive(content.budgetFen)) return amountPositive(content.budgetFen);
  if (plannedStart && plannedFinish && plannedFinish < plannedStart) {
    return refuse('SCHEDULE_MUST_BE_IN_ORDER', { start: plannedStart, finish: plannedFinish });
  }
  const { households, people, poorHouseholds, poorPeople } = content;
  const isPart = poorHouseholds <= households && poorPeople <= people;
  return isPart ? null : refuse('POOR_MUST_BE_PART_OF_BENEFICIARIES', { households, people, poorHouseholds, poorPeople });
}

/** CATEGORY_MUST_BE_ON_LIST: only items of the county's negative list can be named. */
export function categoryOnList(code: string | null | undefined, list: readonly { readonly code: string }[]): Refusal | null {
  return !code || list.some((item) => item.code === code) ? null : refuse('CATEGORY_MUST_BE_ON_LIST', { category: code });
}

/** AMOUNT_MUST_BE_POSITIVE, SOURCE_MUST_BE_NAMED_ONCE. */
export function sourcesFit(sources: readonly { readonly level: string; readonly channel: string; readonly amount: Fen }[]): Refusal | null {
  const seen = new Set<string>();
  for (const { level, channel, amount } of sources) {
    if (amountPositive(amount)) return amountPositive(amount);
    const source = `${level} ${channel}`;
    if (seen.has(source)) return refuse('SOURCE_MUST_BE_NAMED_ONCE', { source: sourceWords(level, channel) });
    seen.add(source);
  }
  return null;
}

function sourceWords(level: string, channel: string): string {
  const [levelZh, levelEn] = (sourceLevels[level as keyof typeof sourceLevels] ?? level).split(' · ');
  const [channelZh, channelEn] = (channels[channel as Channel] ?? channel).split(' · ');
  return `${levelZh}${channelZh} · ${levelEn} ${channelEn}`;
}

/** TARGET_MUST_BE_NAMED_ONCE, TARGET_WEIGHTS_MUST_NOT_EXCEED_HUNDRED. Weights are decimals with at most two places. */
export function targetsFit(
  targets: readonly { readonly kind: string; readonly name: string; readonly weight?: string | null }[],
): Refusal | null {
  const seen = new Set<string>();
  let hundredths = 0n;
  for (const { kind, name, weight } of targets) {
    if (seen.has(`${kind} ${name}`)) return refuse('TARGET_MUST_BE_NAMED_ONCE', { name });
    seen.add(`${kind} ${name}`);
    const [whole = '0', part = ''] = (weight ?? '0').split('.');
    hundredths += BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
  }
  if (hundredths <= 10_000n) return null;
  const sum = `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
  return refuse('TARGET_WEIGHTS_MUST_NOT_EXCEED_HUNDRED', { sum });
}

/** Who may still write on a project, and when: PROJECT_MUST_BE_EDITABLE, DECLARER_MUST_BE_OF_DRAFTING_OFFICE. */
export function editableBy(
  project: { readonly state: ProjectState; readonly returnedTo?: ReturnStep | null; readonly draftedBy: Role },
  role: Role | null,
): Refusal | null {
  if (!(editableStates as readonly string[]).includes(project.state))
    return refuse('PROJECT_MUST_BE_EDITABLE', { state: projectStates[project.state] });
  const drafter = resubmitterOf({ returnedTo: project.returnedTo ?? null, draftedBy: project.draftedBy });
  return role === drafter ? null : refuse('DECLARER_MUST_BE_OF_DRAFTING_OFFICE', { drafter: roleWords(drafter) });
}
