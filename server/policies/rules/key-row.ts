import type { SourceLevel } from './source-levels.js';
import type { ValueKind } from './value-kinds.js';

/** A value that the store starts with: for the nation unless a scope is named, for every year and level unless named. */
export interface PolicyDefault {
  readonly value: Readonly<Record<string, unknown>>;
  readonly basis: string;
  readonly scope?: string;
  readonly year?: number;
  readonly level?: SourceLevel;
}

/** One key of the policy table. */
export interface PolicyKeyRow {
  readonly zh: string;
  readonly en: string;
  readonly kind: ValueKind;
  /** The choices of a CHOICE key with their meaning; empty or absent for other kinds. */
  readonly choices?: Readonly<Record<string, string>>;
  readonly defaults: readonly PolicyDefault[];
}

export const calendar = (days: number) => ({ days, unit: 'CALENDAR' }) as const;
export const working = (days: number) => ({ days, unit: 'WORKING' }) as const;

/** Sample value (示例): reasonable, but taken from no document; a county sets its own. */
export const design = '示例，未见文件规定，由县确定 · sample value, set by no document that was read';
