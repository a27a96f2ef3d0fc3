import { Button, Form, Radio, Select } from 'antd';
import { WorkbenchProjectContentDocument, WorkbenchSupplementContractDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { AmountField, DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { ItemFields } from '../records/item-fields.js';
import type { Execution } from '../sections/execution-section.js';

interface Values {
  readonly changeRequestId: string;
  readonly number: string;
  readonly lowers: boolean;
  readonly amount: string;
  readonly signedOn: string;
  readonly reason: string;
  /** By how much each line is altered, by its identity; below zero where it is lowered. */
  readonly alterations?: Readonly<Record<string, string | undefined>>;
  readonly newItems?: readonly { name: string; unit: string; quantity: string; unitPrice: string }[];
}

interface SupplementDrawerProps {
  readonly project: Execution;
  readonly contract: Execution['contracts'][number];
  readonly onClose: () => void;
}

/** A supplement to a contract on the ground of an approved change; that its lines make its amount the platform checks. */
export function SupplementDrawer({ project, contract, onClose }: SupplementDrawerProps) {
  const t = useWords('projects');
  const word = useEnumWords();
  const changes = useAsk(WorkbenchProjectContentDocument, { id: project.id }).data?.project?.changes.nodes ?? [];
  const approved = changes.filter(({ state }) => state === 'APPROVED');
  const lines = [...contract.items, ...contract.supplements.flatMap(({ items }) => items)].filter(({ altersItemId }) => !altersItemId);
  return (
    <ActDrawer
      open
      title={t('supplementContract')}
      document={WorkbenchSupplementContractDocument}
      variables={({ alterations, newItems, ...values }: Values) => ({
        input: {
          contractId: contract.id,
          ...values,
          alterations: Object.entries(alterations ?? {}).flatMap(([contractItemId, quantity]) =>
            quantity?.trim() ? [{ contractItemId, quantity: quantity.trim() }] : [],
          ),
          newItems: [...(newItems ?? [])],
        },
      })}
      initial={{ lowers: false }}
      fieldOf={{
        SUPPLEMENT_MUST_REST_ON_APPROVED_CHANGE: 'changeRequestId',
        CONTRACT_NUMBER_MUST_BE_NEW: 'number',
        ITEMS_MUST_MAKE_AMOUNT: 'amount',
        CONTRACT_MUST_NOT_EXCEED_BUDGET: 'amount',
        CONTRACTS_MUST_NOT_EXCEED_ALLOCATION: 'amount',
        DATE_MUST_NOT_LIE_AHEAD: 'signedOn',
        EXECUTION_DATES_MUST_BE_IN_ORDER: 'signedOn',
      }}
      done={t('recorded')}
      submit={t('supplementContract')}
      onClose={onClose}
    >
      <p>{t('contractNamed', { number: contract.number, party: contract.party })}</p>
      <Form.Item
        name="changeRequestId"
        label={t('approvedChange')}
        extra={approved.length === 0 ? t('noApprovedChange') : null}
        rules={[{ required: true, message: t('approvedChange') }]}
      >
        <Select
          options={approved.map(({ id, kind, decidedOn, reason }) => ({
            value: id,
            label: `${word('ChangeKind', kind)} ${decidedOn} ${reason}`,
          }))}
        />
      </Form.Item>
      <TextField name="number" label={t('field.supplementNumber')} required />
      <Form.Item name="lowers" label={t('raisesOrLowers')}>
        <Radio.Group
          options={[
            { value: false, label: t('raises') },
            { value: true, label: t('lowers') },
          ]}
        />
      </Form.Item>
      <AmountField name="amount" label={t('field.supplementAmount')} required />
      <DateField name="signedOn" label={t('field.signedOn')} required />
      <TextField name="reason" label={t('field.reason')} rows={2} required />
      <fieldset className="part">
        <legend>{t('alterations')}</legend>
        {lines.map(({ id, name, unit, currentQuantity, quantityDone }) => (
          <AmountField
            key={id}
            name={['alterations', id]}
            label={t('alterationOf', { name, unit })}
            help={t('quantityNow', { now: currentQuantity, done: quantityDone ?? '0' })}
          />
        ))}
      </fieldset>
      <Form.List name="newItems">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }, index) => (
              <ItemFields key={key} name={name} index={index} onRemove={() => remove(name)} />
            ))}
            <Button onClick={() => add({})}>{t('addItem')}</Button>
          </>
        )}
      </Form.List>
    </ActDrawer>
  );
}
