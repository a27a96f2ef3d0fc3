import { Link } from 'react-router';
import type { WorkbenchOverseerHomeQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { Figures } from '../../kit/figures.js';
import { useWords } from '../../kit/language.js';
import { Percent } from '../../kit/percent.js';
import { Section } from '../../kit/section.js';
import { Points } from '../../progress/parts/figures.js';
import { useRates } from '../../progress/parts/rates.js';

/** The money of the year as of the day. */
export function MoneyAsOf({ progress }: { readonly progress: WorkbenchOverseerHomeQuery['progress'] }) {
  const t = useWords('home');
  const words = useWords('progress');
  const { total, asOf, year } = progress;
  const { rate, points } = useRates(progress);
  const to = (by: string) => `/progress?${new URLSearchParams({ asOf, by })}`;
  return (
    <Section title={t('overseer.money', { year, asOf })} actions={<Link to={`/progress?asOf=${asOf}`}>{t('finance.allProgress')}</Link>}>
      <Figures
        items={[
          { key: 'base', name: words('baseReceived'), value: <Amount value={total.baseAmount} to={to('DOCUMENT')} /> },
          { key: 'allocated', name: words('allocated'), value: <Amount value={total.allocated} to={to('PROJECT')} /> },
          { key: 'paid', name: words('paid'), value: <Amount value={total.paid} to={to('PROJECT')} /> },
          {
            key: 'progress',
            name: words('expenditureProgress'),
            value: <Percent value={total.expenditureProgress} of={rate(total, 'expenditureProgress')} />,
          },
          { key: 'points', name: words('pointsAhead'), value: <Points value={total.pointsAhead} of={points(total)} /> },
        ]}
      />
    </Section>
  );
}
