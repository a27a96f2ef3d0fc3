import type { DayUnit } from '../../kernel/clock.js';

/**
 * A policy value is one small object whose form is fixed by the key. Percentages are decimal strings with two
 * decimals; `null` in a nullable kind means that the policy asks for nothing here.
 */
export interface PolicyItem {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Words that hint at the item in a free text; a person decides. */
  readonly keywords?: readonly string[];
}
export interface Milestone {
  /** Day of the year, `MM-DD`. */
  readonly date: string;
  /** Progress asked for by that day, in percent. */
  readonly percent: string;
}
export interface ValueOfKind {
  SWITCH: { readonly on: boolean };
  DAYS: { readonly days: number; readonly unit: DayUnit };
  RATIO: { readonly percent: string };
  RATIO_OR_NONE: { readonly percent: string | null };
  COUNT: { readonly count: number };
  DATE_OF_YEAR_OR_NONE: { readonly date: string | null };
  CHOICE: { readonly choice: string };
  ITEMS: { readonly items: readonly PolicyItem[] };
  MILESTONES: { readonly milestones: readonly Milestone[] };
}
export type ValueKind = keyof ValueOfKind;

export const valueKinds: Readonly<Record<ValueKind, string>> = {
  SWITCH: '开关：{ on: 是否 } · a switch: { on: boolean }',
  DAYS: '天数：{ days: 天数, unit: CALENDAR 自然日或 WORKING 工作日 } · days: { days: whole number, unit: CALENDAR or WORKING }',
  RATIO: '比例：{ percent: "60.00" } · a percentage: { percent: decimal string with two decimals }',
  RATIO_OR_NONE: '比例或不作要求：{ percent: "60.00" 或 null } · a percentage, or null where nothing is asked',
  COUNT: '数量：{ count: 整数 } · a whole number: { count }',
  DATE_OF_YEAR_OR_NONE: '每年日期或不作要求：{ date: "11-30" 或 null } · a day of the year MM-DD, or null where nothing is asked',
  CHOICE: '选项：{ choice: 代码 } · one of the choices of the key: { choice }',
  ITEMS: '清单：{ items: [{ code, zh, en, keywords }] } · a list of items in order',
  MILESTONES: '节点表：{ milestones: [{ date, percent }] }，日期递增、比例不减 · milestones, dates rising, percentages never falling',
};
