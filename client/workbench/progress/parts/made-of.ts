import { useSearchParams } from 'react-router';
import type { ProgressDimension } from '../../../generated/schema.js';
import { drillInto, finerSource } from './drill.js';

/** What a page of progress answered: by what, of which year, as of which day. */
export interface Answered {
  readonly by: ProgressDimension;
  readonly year?: number | null | undefined;
  readonly asOf?: string | null | undefined;
}

export const sourceFigures = ['received', 'carriedIn', 'unallocated', 'onHand', 'baseReceived'] as const;
export const projectFigures = ['allocated', 'disbursed', 'paid', 'unspent', 'baseAllocated', 'projects'] as const;
export type FigureName = (typeof sourceFigures)[number] | (typeof projectFigures)[number];

interface Row {
  readonly id: string;
  readonly key: string | null;
}

/** The lists of the acts behind a figure of one line on one project. */
const acts: Readonly<Partial<Record<FigureName, string>>> = { disbursed: '/funds/releases', paid: '/claims/payments' };

/**
 * Where a figure of a row is shown with what it is made of: money that came in by documents and lines, money laid on
 * projects by projects, a project by its lines, and one line on one project by the acts themselves.
 */
export function useMadeOf(answered: Answered) {
  const [search] = useSearchParams();
  const { by, year, asOf } = answered;
  return (row: Row, name: FigureName): string | null => {
    if ((sourceFigures as readonly string[]).includes(name)) return drillInto(search, by, row, finerSource(by));
    if (row.id === 'TOTAL' || row.key === null) return drillInto(search, by, row, by === 'PROJECT' ? 'LINE' : 'PROJECT');
    const project = by === 'PROJECT' ? row.key : by === 'LINE' ? search.get('project') : null;
    const line = by === 'LINE' ? row.key : by === 'PROJECT' ? search.get('line') : null;
    if (project && line) {
      const dated = acts[name] ? { ...(year ? { year: String(year) } : {}), ...(asOf ? { to: asOf } : {}) } : {};
      return `${acts[name] ?? '/funds/allocations'}?${new URLSearchParams({ project, line, ...dated })}`;
    }
    return drillInto(search, by, row, by === 'PROJECT' ? 'LINE' : 'PROJECT');
  };
}
