import { Link } from 'react-router';
import { WorkbenchAllocationsDocument, WorkbenchLedgerAccountsDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useFilterValues } from '../../kit/filter-values.js';
import { Filters } from '../../kit/filters.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { TypedFilter } from '../../kit/typed-filter.js';
import { RemainingOfAllocation, RemainingOfLine } from '../acts/remaining.js';
import { FundPage } from '../parts/fund-page.js';
import { holderAddress, useAccountWords } from '../parts/names.js';

const stages = ['AVAILABLE', 'ALLOCATED', 'RELEASED', 'SUPERIOR', 'PAYEE', 'CONSOLIDATION'] as const;

/** Where money lies, comes from and goes to, account by account. */
export function AccountListPage() {
  const t = useWords('funds');
  const word = useEnumWords();
  const words = useAccountWords();
  const { read, write } = useAddress();
  const { text, year, id } = useFilterValues();
  const filter = { stage: text('stage'), year: year('year'), placeCode: text('place'), holder: id('holder'), origin: id('origin') };
  const names = useHolderNames(filter.origin);
  const asked = useAsk(WorkbenchLedgerAccountsDocument, { filter, ...usePage() });
  return (
    <FundPage title={t('title.accounts')} asked={asked}>
      {filter.origin ? <RemainingOfLine id={filter.origin} /> : null}
      {filter.holder && !filter.origin ? <RemainingOfAllocation id={filter.holder} show="balance" /> : null}
      <Filters names={['stage', 'year', 'place', 'holder', 'origin']}>
        <ChoiceFilter
          name="stage"
          label={t('ledger.stage')}
          options={stages.map((stage) => ({ value: stage, label: t(`ledger.stages.${stage}`) }))}
        />
        <TypedFilter name="year" label={t('field.year')} of="numeric" />
        <PlacePicker label={t('place')} value={read('place')} onChange={(place) => write({ place })} />
      </Filters>
      <PagedTable
        label={t('title.accounts')}
        connection={asked.data?.ledgerAccounts}
        whenEmpty={t('empty.accounts')}
        loading={asked.isFetching}
        columns={[
          {
            title: t('ledger.accountName'),
            key: 'name',
            render: (_, account) => <Link to={`/funds/ledger/accounts/${account.id}`}>{words(account)}</Link>,
          },
          { title: t('ledger.kind'), key: 'kind', render: (_, { kind }) => word('LedgerAccountKind', kind) },
          { title: t('ledger.stage'), key: 'stage', render: (_, { stage }) => t(`ledger.stages.${stage}`, { defaultValue: stage }) },
          { title: t('field.year'), key: 'year', render: (_, row) => row.year ?? '–' },
          {
            title: t('ledger.belongsTo'),
            key: 'holder',
            render: (_, account) => {
              const address = holderAddress(account);
              return address ? (
                <Link to={address}>
                  {names.get(account.holder ?? '') ?? t(account.address.startsWith('line:') ? 'field.line' : 'allocation')}
                </Link>
              ) : (
                '–'
              );
            },
          },
          {
            title: t('ledger.balance'),
            key: 'balance',
            align: 'right',
            render: (_, account) => <Amount value={account.balance} to={`/funds/ledger/accounts/${account.id}`} />,
          },
        ]}
      />
    </FundPage>
  );
}

/** The projects of the allocations made of one line: the accounts themselves know no names. */
function useHolderNames(origin: string | null): ReadonlyMap<string, string> {
  const question = { filter: { lineId: origin, withReversed: true }, order: null, first: 200 };
  const allocations = useAsk(WorkbenchAllocationsDocument, question, { enabled: Boolean(origin) }).data?.allocations.nodes ?? [];
  return new Map(origin ? allocations.map(({ id, project }) => [id, project?.name ?? '–']) : []);
}
