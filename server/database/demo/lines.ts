import type { Fen } from '../../kernel/money.js';
import type { Source } from './project-plan.js';

/** The lines of the county's fund documents of 2023, by document; what is idle on each beyond the allocations, in 万元. */
export const lines = {
  centralFirst: { document: 'advance', level: 'CENTRAL', channel: 'BRIDGING', task: 'CONSOLIDATION', idle: 0 },
  workRelief: { document: 'advance', level: 'CENTRAL', channel: 'BRIDGING', task: 'WORK_RELIEF', idle: 15 },
  provincialFirst: { document: 'advance', level: 'PROVINCIAL', channel: 'BRIDGING', task: 'CONSOLIDATION', idle: 0 },
  centralSecond: { document: 'second', level: 'CENTRAL', channel: 'BRIDGING', task: 'CONSOLIDATION', idle: 0 },
  provincialSecond: { document: 'second', level: 'PROVINCIAL', channel: 'BRIDGING', task: 'CONSOLIDATION', idle: 40 },
  centralThird: { document: 'third', level: 'CENTRAL', channel: 'BRIDGING', task: 'CONSOLIDATION', idle: 60 },
  city: { document: 'city', level: 'CITY', channel: 'BRIDGING', task: 'CONSOLIDATION', idle: 0 },
  county: { document: 'county', level: 'COUNTY', channel: 'BRIDGING', task: 'CONSOLIDATION', idle: 25 },
  yuhangFirst: { document: 'yuhangFirst', level: 'COUNTY', channel: 'EAST_WEST', task: null, idle: 0 },
  yuhangSecond: { document: 'yuhangSecond', level: 'COUNTY', channel: 'EAST_WEST', task: null, idle: 0 },
} as const;
export type LineKey = keyof typeof lines;
export type DocumentKey = (typeof lines)[LineKey]['document'];

/** The expected sources of a project: what the lines lay on it, by level and channel. */
export function lineSources(money: readonly { readonly line: LineKey; readonly amountFen: Fen }[]): Source[] {
  return money.map(({ line, amountFen }) => ({ level: lines[line].level, channel: lines[line].channel, amountFen }));
}
