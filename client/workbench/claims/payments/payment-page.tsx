import { Alert, Button, Descriptions, Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link, useParams } from 'react-router';
import { WorkbenchPaymentDocument, type WorkbenchPaymentQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { NotFound } from '../../kit/not-found.js';
import { Page } from '../../kit/page.js';
import { Section } from '../../kit/section.js';
import { useSession } from '../../session/session.js';
import { ReverseDrawer } from '../moves/reverse-drawer.js';
import { ProofChecklist } from '../parts/proof-checklist.js';
import { EntryRows } from './entry-rows.js';

type PaymentShown = NonNullable<WorkbenchPaymentQuery['payment']>;

/** One payment: to whom, for which claim, from which money, how it was booked, and taken back where it was wrong. */
export function PaymentPage() {
  const { id = '' } = useParams();
  const t = useWords('claims');
  const { may } = useSession();
  const [isReversing, setReversing] = useState(false);
  const asked = useAsk(WorkbenchPaymentDocument, { id });
  const payment = asked.data?.payment;
  if (asked.data && !payment) return <NotFound />;
  return (
    <Page
      title={payment ? t('paymentOf', { voucher: payment.voucherNumber }) : t('payment')}
      asked={asked}
      actions={
        <>
          {payment && !payment.reversal && may('reversePayment') ? (
            <Button onClick={() => setReversing(true)}>{t('move.reopen')}</Button>
          ) : null}
          <Button onClick={() => window.print()}>{t('kit:print')}</Button>
        </>
      }
    >
      {payment ? (
        <>
          {payment.reversal ? (
            <Alert
              type="warning"
              showIcon
              className="form-trouble"
              title={t('wasReversed', { day: payment.reversal.reversedOn, reason: payment.reversal.reason })}
            />
          ) : null}
          <PaymentHead payment={payment} />
          <Section title={t('entries')} id="entries">
            <EntryRows entries={[payment.entry, payment.reversal?.entry ?? null]} />
          </Section>
          <Section title={t('proofs')}>
            <ProofChecklist claim={payment.claim} kinds={asked.data?.proofKinds ?? []} />
          </Section>
          {isReversing ? <ReverseDrawer payments={[payment]} onClose={() => setReversing(false)} /> : null}
        </>
      ) : null}
    </Page>
  );
}

function PaymentHead({ payment }: { readonly payment: PaymentShown }) {
  const t = useWords('claims');
  const word = useEnumWords();
  const { claim, project, allocation } = payment;
  const { line } = allocation;
  const item = (key: string, children: ReactNode) => ({ key, label: t(key), children });
  return (
    <Descriptions
      size="small"
      bordered
      column={{ xs: 1, sm: 2 }}
      className="claim-head claim-head-alone"
      items={[
        item(
          'amount',
          <>
            <Amount value={payment.amount} to="#entries" /> {payment.isRetention ? <Tag>{t('retention')}</Tag> : null}
          </>,
        ),
        item('paidOn', payment.paidOn),
        item('payee', payment.payee),
        item('payeeAccount', payment.payeeAccount),
        item('claim', <Link to={`/claims/${claim.id}`}>{claim.purpose}</Link>),
        item('state', word('ClaimState', claim.state)),
        item('project', project ? <Link to={`/projects/${project.id}?tab=money`}>{project.name}</Link> : '–'),
        item('place', project?.place?.path ?? '–'),
        item('document', <Link to={`/funds/documents/${line.document.id}`}>{line.document.number ?? line.document.title}</Link>),
        item(
          'line',
          <Link to={`/funds/lines/${line.id}`}>
            {word('FundSourceLevel', line.level)} {word('FundChannel', line.channel)} {line.task ? word('FundTask', line.task) : null}
          </Link>,
        ),
        item('approvalNumber', allocation.approvalNumber),
        item('allocatedOn', allocation.allocatedOn),
      ]}
    />
  );
}
