import { Link, useSearchParams } from 'react-router';
import type { WorkbenchFinanceHomeQuery } from '../../../generated/workbench.js';
import { Figures } from '../../kit/figures.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import { ShortList } from '../../kit/short-list.js';
import { drillInto } from '../../progress/parts/drill.js';
import { OpeningAmount, Percent, Points } from '../../progress/parts/figures.js';
import { useMoneyColumns } from '../../progress/parts/money-columns.js';

/** The year's progress by source against the time line. */
export function SourceProgress({ progress }: { readonly progress: WorkbenchFinanceHomeQuery['progress'] }) {
  const t = useWords('home');
  const words = useWords('progress');
  const [search] = useSearchParams();
  const columns = useMoneyColumns(progress);
  const { total, rows, year, asOf } = progress;
  return (
    <Section title={t('finance.bySource', { year, asOf })} actions={<Link to="/progress">{t('finance.allProgress')}</Link>}>
      <Figures
        items={[
          { key: 'progress', name: words('expenditureProgress'), value: <Percent value={total.expenditureProgress} /> },
          { key: 'pace', name: words('timeProgress'), value: <Percent value={progress.timeProgress} /> },
          { key: 'points', name: words('pointsAhead'), value: <Points value={total.pointsAhead} /> },
          {
            key: 'unallocated',
            name: words('unallocated'),
            value: <OpeningAmount to={drillInto(search, 'LEVEL', total, 'DOCUMENT')} value={total.unallocated} />,
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
