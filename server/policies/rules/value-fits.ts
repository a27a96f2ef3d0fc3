import { z } from 'zod';
import type { Refusal } from '../../kernel/refusal.js';
import type { PolicyKeyRow } from './key-row.js';
import { isPolicyKey, policyKeys } from './keys.js';
import { refuse } from './refusals.js';
import { type ValueKind, valueKinds } from './value-kinds.js';

const percentText = z
  .string()
  .regex(/^(100\.00|\d{1,2}\.\d{2})$/, '比例应写成0.00至100.00的十进制字符串 · a percentage is a decimal string from "0.00" to "100.00"');
const dayOfYear = z
  .string()
  .refine(isDayOfYear, '日期应写成月-日，如11-30 · a day of the year is written MM-DD')
  .refine((date) => date !== '02-29', '2月29日不是每年都有 · 29 February is not in every year');
const item = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9_]{0,49}$/, '代码用大写字母、数字和下划线 · a code is written in capitals, digits and underscores'),
  zh: z.string().trim().min(1).max(200),
  en: z.string().trim().min(1).max(200),
  keywords: z.array(z.string().trim().min(1).max(50)).max(50).optional(),
});

/** The forms of the kinds. Objects are strict: a misspelt property must not read as a missing one. */
const forms: Readonly<Record<Exclude<ValueKind, 'CHOICE'>, z.ZodType>> = {
  SWITCH: z.strictObject({ on: z.boolean() }),
  DAYS: z.strictObject({ days: z.int().min(0).max(3650), unit: z.enum(['CALENDAR', 'WORKING']) }),
  RATIO: z.strictObject({ percent: percentText }),
  RATIO_OR_NONE: z.strictObject({ percent: percentText.nullable() }),
  COUNT: z.strictObject({ count: z.int().min(0).max(1_000_000_000) }),
  DATE_OF_YEAR_OR_NONE: z.strictObject({ date: dayOfYear.nullable() }),
  ITEMS: z.strictObject({
    items: z
      .array(item)
      .max(200)
      .refine((items) => new Set(items.map(({ code }) => code)).size === items.length, '代码不能重复 · codes must differ'),
  }),
  MILESTONES: z.strictObject({
    milestones: z
      .array(z.strictObject({ date: dayOfYear, percent: percentText }))
      .min(1)
      .max(366)
      .refine(isRising, '日期须递增，比例不减 · dates must rise and percentages never fall'),
  }),
};

/** Whether the value has the form of its key: POLICY_KEY_MUST_BE_KNOWN, then POLICY_VALUE_MUST_FIT_KEY with what is wrong. */
export function valueFitsKey(key: string, value: unknown): Refusal | null {
  if (!isPolicyKey(key)) return refuse('POLICY_KEY_MUST_BE_KNOWN', { key: key.slice(0, 100) });
  const row: PolicyKeyRow = policyKeys[key];
  const form = row.kind === 'CHOICE' ? z.strictObject({ choice: z.enum(Object.keys(row.choices ?? {})) }) : forms[row.kind];
  const read = form.safeParse(value);
  if (read.success) return null;
  const chinese = form.safeParse(value, { error: z.locales.zhCN().localeError }).error?.issues ?? [];
  const problem = read.error.issues
    .slice(0, 3)
    .map(({ path, message }, index) => bothWords(path.join('.'), message, chinese[index]?.message ?? message))
    .join('; ');
  return refuse('POLICY_VALUE_MUST_FIT_KEY', { key, form: valueKinds[row.kind], problem });
}

// Our own sentences stand in both languages already; the library's come once in each.
function bothWords(where: string, message: string, chinese: string): string {
  const [zh, en = message] = message.includes(' · ') ? message.split(' · ') : [chinese];
  return where ? `${where}：${zh} · ${where}: ${en}` : `${zh} · ${en}`;
}

function isDayOfYear(text: string): boolean {
  if (!/^\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`2024-${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(5, 10) === text;
}

function isRising(milestones: readonly { date: string; percent: string }[]): boolean {
  return milestones.every((next, index) => {
    const before = milestones[index - 1];
    return !before || (before.date < next.date && hundredths(before.percent) <= hundredths(next.percent));
  });
}

const hundredths = (percent: string) => Number(percent.replace('.', ''));
