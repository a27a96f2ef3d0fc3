import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useState } from 'react';
import type { FundLineInput, ReceiveDocumentInput } from '../../../generated/schema.js';
import { WorkbenchDocumentChoicesDocument, WorkbenchReceiveDocumentDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { useAsk } from '../../kit/ask.js';
import { AmountField, DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';
import { given } from '../parts/given.js';
import { documentName } from '../parts/names.js';
import { useRequestKey } from '../parts/request-key.js';
import { EnumField } from './enum-field.js';

type Values = Omit<ReceiveDocumentInput, 'requestKey' | 'year' | 'lines'> & {
  readonly year?: string;
  readonly lines: readonly FundLineInput[];
};

/** Registers a fund document with its lines; that they make its amount is the platform's to check. */
export function ReceiveDrawer({ onClose, onDone }: { readonly onClose: () => void; readonly onDone: (id: string) => void }) {
  const t = useWords('funds');
  const { today } = useSession();
  const requestKey = useRequestKey();
  return (
    <ActDrawer
      open
      title={t('act.receive')}
      document={WorkbenchReceiveDocumentDocument}
      variables={({ year, lines, ...values }: Values) => ({
        input: { ...given(values), lines: [...lines], year: year ? Number(year) : null, requestKey },
      })}
      initial={{ receivedOn: today, lines: [{} as FundLineInput] }}
      fieldOf={{
        DOCUMENT_NUMBER_MUST_BE_WELL_FORMED: 'number',
        DOCUMENT_NUMBER_MUST_BE_NEW: 'number',
        DOCUMENT_MUST_HAVE_NUMBER_OR_REASON: 'number',
        SUPERIOR_DOCUMENT_MUST_BE_ANOTHER: 'superiorNumber',
        LINES_MUST_SUM_TO_DOCUMENT: 'amount',
        AMOUNT_MUST_BE_POSITIVE: 'amount',
        DATE_MUST_NOT_LIE_IN_FUTURE: 'receivedOn',
        DATE_MUST_NOT_PRECEDE_DOCUMENT: 'receivedOn',
      }}
      done={t('done.receive')}
      submit={t('act.receive')}
      onClose={onClose}
      onDone={({ receiveDocument }) => onDone(receiveDocument.id)}
    >
      <TextField name="number" label={t('field.number')} help={t('numberHelp')} />
      <TextField name="noNumberReason" label={t('field.noNumberReason')} />
      <TextField name="title" label={t('field.title')} required />
      <TextField name="issuingBody" label={t('field.issuingBody')} required />
      <div className="fund-two">
        <DateField name="issuedOn" label={t('field.issuedOn')} required />
        <DateField name="receivedOn" label={t('field.receivedOn')} />
        <Form.Item name="year" label={t('field.year')} extra={t('yearHelp')} rules={[{ pattern: /^\d{4}$/, message: t('yearNeeded') }]}>
          <Input inputMode="numeric" maxLength={4} />
        </Form.Item>
        <TextField name="batch" label={t('field.batch')} />
      </div>
      <ParentField />
      <TextField name="superiorNumber" label={t('field.superiorNumber')} help={t('superiorHelp')} />
      <AmountField name="amount" label={t('field.documentAmount')} help={t('sumHelp')} required />
      <LineParts />
      <details className="fund-details">
        <summary>{t('moreFields')}</summary>
        <Form.Item name="advanceIssued" valuePropName="checked">
          <Checkbox>{t('field.advanceIssued')}</Checkbox>
        </Form.Item>
        <TextField name="directFundMark" label={t('field.directFundMark')} />
        <TextField name="projectCode" label={t('field.projectCode')} />
        <TextField name="incomeSubject" label={t('field.incomeSubject')} />
        <TextField name="expenseSubject" label={t('field.expenseSubject')} />
      </details>
    </ActDrawer>
  );
}

/** The superior document, where it is registered. */
function ParentField() {
  const t = useWords('funds');
  const [text, setText] = useState('');
  const asked = useAsk(WorkbenchDocumentChoicesDocument, { filter: { number: text || null } });
  const options = (asked.data?.fundDocuments.nodes ?? []).map((one) => ({ value: one.id, label: documentName(one), title: one.title }));
  return (
    <Form.Item name="parentId" label={t('field.parent')}>
      <Select virtual={false} allowClear showSearch={{ filterOption: false, onSearch: setText }} options={options} />
    </Form.Item>
  );
}

/** The lines: each one source and task with its amount. */
function LineParts() {
  const t = useWords('funds');
  return (
    <Form.List name="lines">
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name }, index) => (
            <fieldset key={key} className="fund-part">
              <legend>{t('lineNumber', { number: index + 1 })}</legend>
              <div className="fund-two">
                <EnumField name={[name, 'level']} label={t('level')} kind="FundSourceLevel" required />
                <EnumField name={[name, 'channel']} label={t('channel')} kind="FundChannel" required />
                <EnumField name={[name, 'task']} label={t('task')} kind="FundTask" />
                <AmountField name={[name, 'amount']} label={t('field.lineAmount')} required />
              </div>
              <TextField name={[name, 'purpose']} label={t('field.purpose')} />
              {rows.length > 1 ? <Button onClick={() => remove(name)}>{t('removeLine')}</Button> : null}
            </fieldset>
          ))}
          <Button onClick={() => add({})}>{t('addLine')}</Button>
        </>
      )}
    </Form.List>
  );
}
