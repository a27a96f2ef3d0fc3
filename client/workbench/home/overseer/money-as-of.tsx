import { Link } from 'react-router';
import type { WorkbenchOverseerHomeQuery } from '../../../generated/workbench.js';
import { Figures } from '../../kit/figures.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import { OpeningAmount, Percent, Points } from '../../progress/parts/figures.js';

/** The money of the year as of the day. */
export function MoneyAsOf({ progress }: { readonly progress: WorkbenchOverseerHomeQuery['progress'] }) {
  const t = useWords('home');
  const words = useWords('progress');
  const { total, asOf, year } = progress;
  const to = (by: string) => `/progress?${new URLSearchParams({ asOf, by })}`;
  return (
    <Section title={t('overseer.money', { year, asOf })} actions={<Link to={`/progress?asOf=${asOf}`}>{t('finance.allProgress')}</Link>}>
      <Figures
        items={[
          { key: 'base', name: words('baseReceived'), value: <OpeningAmount to={to('DOCUMENT')} value={total.baseAmount} /> },
          { key: 'allocated', name: words('allocated'), value: <OpeningAmount to={to('PROJECT')} value={total.allocated} /> },
          { key: 'paid', name: words('paid'), value: <OpeningAmount to={to('PROJECT')} value={total.paid} /> },
          { key: 'progress', name: words('expenditureProgress'), value: <Percent value={total.expenditureProgress} /> },
          { key: 'points', name: words('pointsAhead'), value: <Points value={total.pointsAhead} /> },
        ]}
      />
    </Section>
  );
}
