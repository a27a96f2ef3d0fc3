import { Link } from 'react-router';
import type { WorkbenchFinanceHomeQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import { ShortList } from '../../kit/short-list.js';
import { Due } from '../waiting/due.js';

/** Money that has come and is not laid on any project, oldest first, with the day by which it must be. */
export function Unallocated({ unallocated }: { readonly unallocated: WorkbenchFinanceHomeQuery['unallocated'] }) {
  const t = useWords('home');
  const word = useEnumWords();
  const { total, rows } = unallocated;
  return (
    <Section
      title={t('finance.unallocated', { count: rows.totalCount })}
      actions={<Link to="/funds/idle?kind=UNALLOCATED">{t('finance.allUnallocated')}</Link>}
    >
      <p>
        {t('finance.unallocatedTotal')} <Amount value={total} to="/funds/idle?kind=UNALLOCATED" />
      </p>
      <ShortList
        label={t('finance.unallocatedLabel')}
        rows={rows.nodes}
        keyOf={({ id }) => id}
        whenEmpty={t('finance.allLaid')}
        columns={[
          {
            title: t('finance.document'),
            key: 'document',
            className: 'home-name',
            render: (_, row) => <Link to={`/funds/documents/${row.documentId}`}>{row.documentNumber ?? row.documentTitle}</Link>,
          },
          { title: t('finance.level'), key: 'level', render: (_, { level }) => word('FundSourceLevel', level) },
          { title: t('finance.channel'), key: 'channel', render: (_, { channel }) => word('FundChannel', channel) },
          {
            title: t('finance.amount'),
            key: 'amount',
            align: 'right',
            render: (_, { lineId, amount }) => <Amount value={amount} to={`/funds/idle?kind=UNALLOCATED&line=${lineId}`} />,
          },
          { title: t('finance.receivedOn'), key: 'received', render: (_, { receivedOn }) => receivedOn },
          { title: t('finance.days'), key: 'days', align: 'right', render: (_, { days }) => days },
          {
            title: t('finance.planBy'),
            key: 'planBy',
            render: (_, { planBy, planOverdueDays }) => <Due on={planBy} overdue={(planOverdueDays ?? 0) > 0} />,
          },
        ]}
      />
    </Section>
  );
}
