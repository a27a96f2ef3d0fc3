import type { Invariant } from '../../kernel/invariant.js';

export const reportInvariants: readonly Invariant[] = [
  {
    name: 'statedFiguresArePercentages',
    zh: '报告数旁的计算数与其分子分母相符',
    en: 'The percentage stored beside a stated figure is the one that follows from its operands.',
    sql: `select id::text || ' ' || report_name as broken from stated_figure
      where operands_percent is distinct from percent_of(numerator::numeric, denominator::numeric)`,
  },
];
