import { Button, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { WorkbenchDisbursementsDocument, type WorkbenchDisbursementsQuery } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { useSession } from '../../session/session.js';
import { ReleaseDrawer } from '../acts/release-drawer.js';
import { FundPage } from '../parts/fund-page.js';
import { LineLink, ProjectLink } from '../parts/names.js';
import { MoneyActFilters, useMoneyActFilter } from './money-act-filter.js';
import { useReleaseActs } from './release-acts.js';

type Row = WorkbenchDisbursementsQuery['disbursements']['nodes'][number];

/** All that was released to the units that spend it. */
export function ReleaseListPage() {
  const t = useWords('funds');
  const { may } = useSession();
  const asked = useAsk(WorkbenchDisbursementsDocument, { ...useMoneyActFilter(), ...usePage() });
  const acts = useReleaseActs<Row>();
  const [releasing, setReleasing] = useState(false);
  return (
    <FundPage
      title={t('title.releases')}
      asked={asked}
      actions={
        <>
          <Link to="/funds/release-returns">{t('returnsBooked')}</Link>
          {may('release') ? (
            <Button type="primary" onClick={() => setReleasing(true)}>
              {t('act.release')}
            </Button>
          ) : null}
        </>
      }
    >
      <MoneyActFilters fields={['voucher', 'reversed']} />
      <PagedTable<Row>
        label={t('title.releases')}
        connection={asked.data?.disbursements}
        whenEmpty={t('empty.releases')}
        loading={asked.isFetching}
        columns={[
          { title: t('field.voucherNumber'), dataIndex: 'voucherNumber' },
          { title: t('field.releasedOn'), dataIndex: 'releasedOn' },
          {
            title: t('field.project'),
            key: 'project',
            className: 'fund-name',
            render: (_, { project }) => <ProjectLink project={project} />,
          },
          {
            title: t('amount'),
            key: 'amount',
            align: 'right',
            render: (_, { amount, entry }) => <Amount value={amount} to={entry ? `/funds/ledger/entries/${entry.id}` : null} />,
          },
          {
            title: t('unpaidOfAllocation'),
            key: 'unpaid',
            align: 'right',
            render: (_, { allocation }) => <Amount value={allocation.money?.unpaid} to={`/funds/allocations/${allocation.id}#payments`} />,
          },
          {
            title: t('field.line'),
            key: 'line',
            className: 'fund-name',
            render: (_, { allocation }) => <LineLink line={allocation.line} />,
          },
          { title: t('field.receivingUnit'), dataIndex: 'receivingUnit', className: 'fund-name' },
          {
            title: t('allocation'),
            key: 'allocation',
            render: (_, { allocation }) => <Link to={`/funds/allocations/${allocation.id}`}>{t('open')}</Link>,
          },
          {
            title: t('note'),
            key: 'note',
            render: (_, { reversal }) => (reversal ? <Tag className="fund-mark-bad">{t('reversed')}</Tag> : '–'),
          },
          ...acts.column,
        ]}
      />
      {acts.drawer}
      {releasing ? <ReleaseDrawer onClose={() => setReleasing(false)} /> : null}
    </FundPage>
  );
}
