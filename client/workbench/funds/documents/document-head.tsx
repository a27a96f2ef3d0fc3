import { Descriptions } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { WorkbenchFundDocumentQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useWords } from '../../kit/language.js';

export type FundDocumentShown = NonNullable<WorkbenchFundDocumentQuery['fundDocument']>;

/** What the document says. */
export function DocumentHead({ document }: { readonly document: FundDocumentShown }) {
  const t = useWords('funds');
  const item = (key: string, children: ReactNode) => ({ key, label: t(`field.${key}`), children: children ?? '–' });
  return (
    <Descriptions
      size="small"
      bordered
      column={{ xs: 1, sm: 2, lg: 3 }}
      className="fund-head"
      items={[
        { ...item('title', document.title), span: 'filled' as const },
        document.number ? item('number', document.number) : item('noNumberReason', document.noNumberReason),
        item('numberAsWritten', document.numberAsWritten),
        {
          key: 'amount',
          label: t('amountOfDocument'),
          children: (
            <Amount
              value={document.amount}
              {...(document.entry ? { to: `/funds/ledger/entries/${document.entry.id}` } : { leaf: 'document' })}
            />
          ),
        },
        item('issuingBody', document.issuingBody),
        item('issuedOn', document.issuedOn),
        item('receivedOn', document.receivedOn),
        item('year', document.year),
        item('batch', document.batch),
        item('advanceIssued', t(document.advanceIssued ? 'kit:yes' : 'kit:no')),
        item('directFundMark', document.directFundMark),
        item('projectCode', document.projectCode),
        item('incomeSubject', document.incomeSubject),
        item('expenseSubject', document.expenseSubject),
        item('place', document.place?.path),
        item('entry', document.entry ? <Link to={`/funds/ledger/entries/${document.entry.id}`}>{t('ledger.entry')}</Link> : null),
      ]}
    />
  );
}
