import type { DayUnit } from '../../kernel/clock.js';
import { fill } from '../../kernel/refusal.js';
import { type ExceptionFacts, type ExceptionKind, exceptionKinds } from './exception-kinds.js';

const unitWords: Readonly<Record<DayUnit, string>> = { CALENDAR: '日 · calendar days', WORKING: '个工作日 · working days' };

/** The case in one sentence of each language. `limit` is a policy of days, `missing` a list of words in both languages. */
export function exceptionSentence(kind: ExceptionKind, facts: ExceptionFacts): { zh: string; en: string } {
  const told = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, factWords(fact)]));
  const { zh, en } = exceptionKinds[kind];
  return { zh: fill(zh, told, 'zh'), en: fill(en, told, 'en') };
}

function factWords(fact: unknown): string {
  if (Array.isArray(fact)) return fact.map(String).join('、');
  if (fact && typeof fact === 'object') return limitWords(fact as { days: number; unit: DayUnit });
  return fact === null || fact === undefined ? '–' : String(fact);
}

function limitWords({ days, unit }: { days: number; unit: DayUnit }): string {
  const [zh, en] = unitWords[unit].split(' · ');
  return `${days}${zh} · ${days} ${en}`;
}
