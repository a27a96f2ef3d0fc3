import { Button, Form, Select } from 'antd';
import { WorkbenchSignContractDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { AmountField, DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import type { Execution } from '../sections/execution-section.js';
import { ItemFields } from './item-fields.js';

interface Values {
  readonly procurementId: string;
  readonly number: string;
  readonly party: string;
  readonly amount: string;
  readonly signedOn: string;
  readonly plannedFinish: string;
  readonly retentionPercent?: string;
  readonly items: readonly { name: string; unit: string; quantity: string; unitPrice: string }[];
}

/** A signed contract with its lines; that they make its amount is the platform's to check. */
export function ContractDrawer({ project, onClose }: { readonly project: Execution; readonly onClose: () => void }) {
  const t = useWords('projects');
  return (
    <ActDrawer
      open
      title={t('signContract')}
      document={WorkbenchSignContractDocument}
      variables={({ items, ...values }: Values) => ({ input: { projectId: project.id, ...values, items: [...items] } })}
      initial={{ items: [{ name: '', unit: '', quantity: '', unitPrice: '' }] }}
      fieldOf={{
        CONTRACT_NUMBER_MUST_BE_NEW: 'number',
        CONTRACT_PARTY_MUST_BE_WINNER: 'party',
        CONTRACT_MUST_NOT_EXCEED_PROCUREMENT: 'amount',
        CONTRACT_MUST_NOT_EXCEED_BUDGET: 'amount',
        CONTRACTS_MUST_NOT_EXCEED_ALLOCATION: 'amount',
        ITEMS_MUST_MAKE_AMOUNT: 'amount',
        RETENTION_MUST_STAY_WITHIN_CAP: 'retentionPercent',
      }}
      done={t('recorded')}
      onClose={onClose}
    >
      <Form.Item name="procurementId" label={t('procurements')} rules={[{ required: true, message: t('procurements') }]}>
        <Select options={project.procurements.map(({ id, winner, decidedOn }) => ({ value: id, label: `${winner} ${decidedOn}` }))} />
      </Form.Item>
      <TextField name="number" label={t('field.contractNumber')} required />
      <TextField name="party" label={t('field.party')} required />
      <AmountField name="amount" label={t('field.contractAmount')} required />
      <DateField name="signedOn" label={t('field.signedOn')} required />
      <DateField name="plannedFinish" label={t('field.plannedFinish')} required />
      <TextField name="retentionPercent" label={t('field.retentionPercent')} />
      <Form.List name="items">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }, index) => (
              <ItemFields key={key} name={name} index={index} onRemove={rows.length > 1 ? () => remove(name) : null} />
            ))}
            <Button onClick={() => add({})}>{t('addItem')}</Button>
          </>
        )}
      </Form.List>
    </ActDrawer>
  );
}
