import { Checkbox, Form, type FormInstance, Select } from 'antd';
import type { ClaimKind } from '../../../generated/schema.js';
import type { WorkbenchClaimFragment } from '../../../generated/workbench.js';
import { useUnit, written } from '../../kit/amount.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { AmountField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import type { ClaimedProject } from './claim-form.js';

export interface ClaimValues {
  readonly kind: ClaimKind;
  readonly contractId?: string | null;
  readonly purpose: string;
  readonly amount: string;
  readonly isRetention?: boolean;
  readonly payee: string;
  readonly payeeAccountEnding: string;
  readonly applicantUnit?: string | null;
}

interface ClaimFieldsProps {
  readonly form: FormInstance<ClaimValues>;
  readonly project: ClaimedProject;
}

/** What is claimed and for whom; a contract brings its party as the payee. */
export function ClaimFields({ form, project }: ClaimFieldsProps) {
  const t = useWords('claims');
  const { unit } = useUnit();
  const options = useEnumOptions();
  const takeParty = (id?: string | null) => {
    const party = project.contracts.find((one) => one.id === id)?.party;
    if (party) form.setFieldValue('payee', party);
  };
  return (
    <div className="two">
      <Form.Item name="kind" label={t('kind')}>
        <Select options={options('ClaimKind')} />
      </Form.Item>
      <Form.Item name="contractId" label={t('contract')} extra={t('contractHint')}>
        <Select
          allowClear
          options={project.contracts.map(({ id, number, party, currentAmount }) => ({
            value: id,
            label: `${number} · ${party} · ${written(currentAmount, unit)}`,
          }))}
          notFoundContent={t('noContract')}
          onChange={takeParty}
        />
      </Form.Item>
      <TextField name="purpose" label={t('purpose')} required />
      <AmountField name="amount" label={t('amountInYuan')} required />
      <TextField name="payee" label={t('payee')} required />
      <TextField name="payeeAccountEnding" label={t('payeeAccountEnding')} help={t('accountHint')} required />
      <TextField name="applicantUnit" label={t('applicantUnit')} />
      <Form.Item name="isRetention" valuePropName="checked" label={t('retention')}>
        <Checkbox>{t('isRetention')}</Checkbox>
      </Form.Item>
    </div>
  );
}

/** What stands in the form at first: the claim as it is, or what the project and its only contract tell. */
export function initialOf(project: ClaimedProject, claim: WorkbenchClaimFragment | null): Partial<ClaimValues> {
  if (claim) {
    const { kind, contractId, purpose, amount, isRetention, payee, payeeAccount, applicantUnit } = claim;
    return { kind, contractId, purpose, amount, isRetention, payee, payeeAccountEnding: payeeAccount.slice(-4), applicantUnit };
  }
  const [first, another] = project.contracts;
  return {
    kind: first ? 'WORKS' : 'HOUSEHOLD_SUBSIDY',
    isRetention: false,
    ...(first && !another ? { contractId: first.id, payee: first.party } : {}),
    ...(project.implementingUnit ? { applicantUnit: project.implementingUnit } : {}),
  };
}
