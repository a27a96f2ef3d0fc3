import { Descriptions } from 'antd';
import { Link, useParams } from 'react-router';
import { WorkbenchLedgerEntryDocument, type WorkbenchLedgerEntryQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { recordedAt } from '../../kit/county-clock.js';
import { useWords } from '../../kit/language.js';
import { NotFound } from '../../kit/not-found.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { FilesOf } from '../parts/files-of.js';
import { FundPage } from '../parts/fund-page.js';
import { Holder, LineHolder } from '../parts/holder.js';
import { AccountLink } from '../parts/names.js';
import { subjectAddress } from './act-names.js';
import { EntryTrail } from './entry-trail.js';

type Entry = NonNullable<WorkbenchLedgerEntryQuery['ledgerEntry']>;
type Posting = Entry['postings'][number];

/** One entry: between which accounts which money went, by which act, and who did it. */
export function EntryPage() {
  const { id = '' } = useParams();
  const t = useWords('funds');
  const asked = useAsk(WorkbenchLedgerEntryDocument, { id });
  const entry = asked.data?.ledgerEntry;
  if (asked.data && !entry) return <NotFound />;
  const name = entry ? t(`ledger.acts.${entry.act}`, { defaultValue: entry.act }) : '';
  return (
    <FundPage title={entry ? t('ledger.entryOf', { act: name, day: entry.businessDate }) : t('ledger.entry')} asked={asked}>
      {entry ? (
        <>
          <EntryHead entry={entry} name={name} />
          <Section title={t('ledger.postings')} id="postings">
            <Rows<Posting>
              label={t('ledger.postings')}
              whenEmpty={t('kit:none')}
              rows={entry.postings}
              columns={[
                { title: t('ledger.from'), key: 'from', render: (_, { from }) => <AccountLink account={from} /> },
                { title: t('ledger.to'), key: 'to', render: (_, { to }) => <AccountLink account={to} /> },
                {
                  title: t('ledger.belongsTo'),
                  key: 'holder',
                  className: 'fund-name',
                  render: (_, posting) => <Holder account={accountWithin(posting)} />,
                },
                {
                  title: t('ledger.origin'),
                  key: 'origin',
                  className: 'fund-name',
                  render: (_, { origin }) => <LineHolder id={origin} address={`/funds/lines/${origin}`} />,
                },
                { title: t('amount'), key: 'amount', align: 'right', render: (_, { amount }) => <Amount value={amount} leaf="posting" /> },
              ]}
            />
          </Section>
          <EntryTrail subjectId={entry.subjectId} />
          {entry.act === 'RECEIVE' ? <FilesOf noun="fund_document" id={entry.subjectId} kind="FUND_DOCUMENT" /> : null}
        </>
      ) : null}
    </FundPage>
  );
}

/** The account of a posting by which it belongs to somebody: that of an allocation before that of a line. */
const accountWithin = ({ from, to }: Posting) =>
  [to, from].find((account) => account?.address.startsWith('allocation:')) ?? [to, from].find((account) => account?.holder) ?? null;

function EntryHead({ entry, name }: { readonly entry: Entry; readonly name: string }) {
  const t = useWords('funds');
  const subject = subjectAddress(entry.act, entry.subjectId);
  const entryLink = (other: { readonly id: string } | null | undefined) =>
    other ? <Link to={`/funds/ledger/entries/${other.id}`}>{t('ledger.entry')}</Link> : '–';
  return (
    <Descriptions
      size="small"
      bordered
      column={{ xs: 1, sm: 2, lg: 3 }}
      className="fund-head"
      items={[
        { key: 'act', label: t('ledger.act'), children: subject ? <Link to={subject}>{name}</Link> : name },
        { key: 'amount', label: t('amount'), children: <Amount value={entry.amount} to="#postings" /> },
        { key: 'businessDate', label: t('ledger.businessDate'), children: entry.businessDate },
        { key: 'recordedAt', label: t('ledger.recordedAt'), children: recordedAt(entry.recordedAt) },
        { key: 'reverses', label: t('ledger.reverses'), children: entryLink(entry.reverses) },
        { key: 'reversedBy', label: t('ledger.reversedBy'), children: entryLink(entry.reversedBy) },
        { key: 'reason', label: t('field.reason'), children: entry.reason ?? '–', span: 'filled' as const },
      ]}
    />
  );
}
