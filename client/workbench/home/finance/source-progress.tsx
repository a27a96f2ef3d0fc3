import { Link } from 'react-router';
import type { WorkbenchFinanceHomeQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { Figures } from '../../kit/figures.js';
import { useWords } from '../../kit/language.js';
import { Percent } from '../../kit/percent.js';
import { Section } from '../../kit/section.js';
import { ShortList } from '../../kit/short-list.js';
import { Points } from '../../progress/parts/figures.js';
import { useMadeOf } from '../../progress/parts/made-of.js';
import { useMoneyColumns } from '../../progress/parts/money-columns.js';
import { useRates } from '../../progress/parts/rates.js';

/** The year's progress by source against the time line. */
export function SourceProgress({ progress }: { readonly progress: WorkbenchFinanceHomeQuery['progress'] }) {
  const t = useWords('home');
  const words = useWords('progress');
  const madeOf = useMadeOf(progress);
  const { rate, pace, points } = useRates(progress);
  const columns = useMoneyColumns(progress);
  const { total, rows, year, asOf } = progress;
  return (
    <Section title={t('finance.bySource', { year, asOf })} actions={<Link to="/progress">{t('finance.allProgress')}</Link>}>
      <Figures
        items={[
          {
            key: 'progress',
            name: words('expenditureProgress'),
            value: <Percent value={total.expenditureProgress} of={rate(total, 'expenditureProgress')} />,
          },
          { key: 'pace', name: words('timeProgress'), value: <Percent value={progress.timeProgress} of={pace} /> },
          { key: 'points', name: words('pointsAhead'), value: <Points value={total.pointsAhead} of={points(total)} /> },
          {
            key: 'unallocated',
            name: words('unallocated'),
            value: <Amount value={total.unallocated} to={madeOf(total, 'unallocated')} />,
          },
        ]}
      />
      <ShortList
        label={t('finance.bySource', { year, asOf })}
        rows={rows.nodes}
        columns={columns}
        keyOf={({ id }) => id}
        whenEmpty={t('finance.noMoney')}
      />
    </Section>
  );
}
