import { Form, Select } from 'antd';
import { newRequestKey } from '../../../asker.js';
import { WorkbenchPayClaimDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { Amount, useUnit, written } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { AmountField, DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import type { ClaimShown } from '../page/claim-page.js';

interface Values {
  readonly allocationId: string;
  readonly amount: string;
  readonly voucherNumber: string;
  readonly paidOn?: string | null;
}

/** Pays an approved claim, or a part of it, out of one allocation of its project. */
export function PayDrawer({ claim, onClose }: { readonly claim: ClaimShown; readonly onClose: () => void }) {
  const t = useWords('claims');
  const word = useEnumWords();
  const { unit } = useUnit();
  const sources = (claim.project?.allocations.nodes ?? []).filter(({ reversal }) => !reversal);
  const left = (amount: string | undefined) => (amount === undefined ? '–' : written(amount, unit));
  const isPartlyPaid = claim.payments.nodes.some(({ reversal }) => !reversal);
  return (
    <ActDrawer
      open
      title={t('move.payClaim')}
      document={WorkbenchPayClaimDocument}
      variables={(values: Values) => ({ input: { ...values, claimId: claim.id, requestKey: newRequestKey() } })}
      initial={{
        ...(sources.length === 1 && sources[0] ? { allocationId: sources[0].id } : {}),
        ...(isPartlyPaid ? {} : { amount: claim.amount }),
      }}
      fieldOf={{
        AMOUNT_MUST_BE_POSITIVE: 'amount',
        PAYMENTS_MUST_NOT_EXCEED_CLAIM: 'amount',
        PAYMENTS_MUST_NOT_EXCEED_RELEASED: 'amount',
        PAYMENTS_MUST_NOT_EXCEED_SETTLEMENT: 'amount',
        PAYMENTS_MUST_FOLLOW_PROGRESS: 'amount',
        RETENTION_MUST_STAY_WITHIN_POLICY: 'amount',
        ALLOCATION_MUST_BE_OF_PROJECT: 'allocationId',
        CARRY_OVER_MUST_COME_FIRST: 'allocationId',
        DATE_MUST_NOT_LIE_IN_FUTURE: 'paidOn',
        DATE_MUST_NOT_PRECEDE_DOCUMENT: 'paidOn',
        DATE_MUST_NOT_PRECEDE_ALLOCATION: 'paidOn',
      }}
      done={t('moved', { move: t('move.payClaim') })}
      submit={t('move.payClaim')}
      onClose={onClose}
    >
      <p>
        {claim.payee} {claim.payeeAccount} · <Amount value={claim.amount} leaf="form" />
      </p>
      <Form.Item name="allocationId" label={t('payFrom')} rules={[{ required: true, message: t('payFrom') }]}>
        <Select
          options={sources.map(({ id, line, money }) => ({
            value: id,
            label: `${word('FundSourceLevel', line.level)} ${word('FundChannel', line.channel)} · ${line.document.number ?? line.document.title} · ${t('unpaid')} ${left(money?.unpaid)}`,
          }))}
        />
      </Form.Item>
      <AmountField name="amount" label={t('amountInYuan')} required />
      <TextField name="voucherNumber" label={t('voucher')} required />
      <DateField name="paidOn" label={t('paidOn')} help={t('todayWhenEmpty')} />
    </ActDrawer>
  );
}
