import type { WorkbenchMoneyAnswerFragment, WorkbenchMoneyRowFragment } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { Count } from '../../kit/count.js';
import type { Definition } from '../../kit/defined.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Percent } from '../../kit/percent.js';
import { type FigureName, useMadeOf } from './made-of.js';

type Row = WorkbenchMoneyRowFragment;
export type Rated = Pick<WorkbenchMoneyAnswerFragment, 'by' | 'base'> & Partial<Omit<WorkbenchMoneyAnswerFragment, 'by' | 'base'>>;

/** Above and below the line of each percentage. */
const fractions = {
  expenditureProgress: ['paid', 'base'],
  allocationProgress: ['allocated', 'received', 'carriedIn'],
  disbursementRate: ['disbursed', 'allocated'],
  reimbursementRate: ['paid', 'disbursed'],
  surplusRate: ['received', 'carriedIn', 'paid'],
  startRate: ['projectsStarted', 'projectsInPlan'],
  completionRate: ['projectsFinished', 'projectsInPlan'],
} as const;
export type RateName = keyof typeof fractions;

/** How each percentage of a row is computed, with the figures that go into it as links to what they are made of. */
export function useRates(answered: Rated) {
  const t = useWords('progress');
  const word = useEnumWords();
  const madeOf = useMadeOf(answered);
  const { base, asOf, against = 'TIME_PROGRESS', paceMode, timeProgress } = answered;
  const figure = (row: Row, name: string) => {
    const amount = (label: string, value: string | null, to: FigureName) => ({
      name: t(label),
      value: <Amount value={value} to={madeOf(row, to)} />,
    });
    const count = (label: string, value: number) => ({ name: t(label), value: <Count value={value} to={madeOf(row, 'projects')} /> });
    switch (name) {
      case 'base':
        return {
          ...amount('base', row.baseAmount, base === 'RECEIVED' ? 'baseReceived' : 'baseAllocated'),
          name: t('baseOf', { base: word('ProgressBase', base) }),
        };
      case 'projectsStarted':
      case 'projectsFinished':
      case 'projectsInPlan':
        return count(name, row[name]);
      default:
        return amount(name, row[name as 'received' | 'carriedIn' | 'allocated' | 'disbursed' | 'paid'], name as FigureName);
    }
  };
  const pace: Definition = {
    name: word('PaceKind', against).replace(/[，,].*$/, ''),
    formula: t(`formula.${against === 'MILESTONE' ? 'milestone' : 'timeProgress'}`, { mode: t(`paceMode.${paceMode ?? 'none'}`) }),
    parts: [],
    policy: against === 'MILESTONE' ? 'progress.milestones' : 'timeProgress.mode',
    asOf,
  };
  const rate = (row: Row, name: RateName): Definition => ({
    name: t(name),
    formula: t(`formula.${name}`),
    parts: fractions[name].map((part) => figure(row, part)),
    asOf,
  });
  const points = (row: Row): Definition => ({
    name: t('pointsAhead'),
    formula: t('formula.pointsAhead'),
    parts: [
      { name: t('expenditureProgress'), value: <Percent value={row.expenditureProgress} of={rate(row, 'expenditureProgress')} /> },
      { name: pace.name, value: <Percent value={timeProgress} of={pace} /> },
    ],
    asOf,
  });
  return { rate, pace, points };
}
