import { Link } from 'react-router';
import type { WorkbenchFinanceHomeQuery } from '../../../generated/workbench.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import { ShortList } from '../../kit/short-list.js';
import { useMoneyColumns } from '../../progress/parts/money-columns.js';

/** The townships that lag most behind the time line. */
export function BehindList({ behind }: { readonly behind: WorkbenchFinanceHomeQuery['behind'] }) {
  const t = useWords('home');
  const columns = useMoneyColumns(behind);
  return (
    <Section
      title={t('finance.behind', { count: behind.rows.totalCount })}
      actions={<Link to="/progress/behind">{t('finance.allBehind')}</Link>}
    >
      <ShortList
        label={t('finance.behindLabel')}
        rows={behind.rows.nodes}
        columns={columns}
        keyOf={({ id }) => id}
        whenEmpty={t('finance.nobodyBehind')}
      />
    </Section>
  );
}
