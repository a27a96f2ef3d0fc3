import { Form, Radio } from 'antd';
import type { AllocateInput } from '../../../generated/schema.js';
import { WorkbenchAllocateDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { AmountField, DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';
import { given } from '../parts/given.js';
import { useRequestKey } from '../parts/request-key.js';
import { LineField } from './line-field.js';
import { ProjectField, ProjectInShort } from './project-field.js';
import { refusalFields } from './refusal-fields.js';
import { RemainingOfLine } from './remaining.js';

type Values = Omit<AllocateInput, 'requestKey'>;

interface AllocateDrawerProps {
  /** The line to take from; chosen in the form when left out. */
  readonly lineId?: string;
  /** The project that the form begins with. */
  readonly projectId?: string;
  readonly onClose: () => void;
  readonly onDone?: (allocationId: string) => void;
}

/** Lays money of a line on a project; what the line still holds is in sight all the while. */
export function AllocateDrawer({ lineId, projectId, onClose, onDone }: AllocateDrawerProps) {
  const t = useWords('funds');
  const { today } = useSession();
  const requestKey = useRequestKey();
  return (
    <ActDrawer
      open
      title={t('act.allocate')}
      document={WorkbenchAllocateDocument}
      variables={(values: Values) => ({ input: { ...given(values), ...(lineId ? { lineId } : {}), requestKey } })}
      initial={{ allocatedOn: today, disposition: 'PASSED_DOWN', ...(projectId ? { projectId } : {}) }}
      fieldOf={refusalFields({ amount: 'amount', day: 'allocatedOn', project: 'projectId' })}
      done={t('done.allocate')}
      submit={t('act.allocate')}
      onClose={onClose}
      onDone={({ allocate }) => onDone?.(allocate.id)}
    >
      {lineId ? <RemainingOfLine id={lineId} /> : <ChosenLine />}
      {lineId ? null : <LineField name="lineId" label={t('field.line')} />}
      <ProjectField name="projectId" label={t('field.project')} states={fundable} {...(projectId ? { held: projectId } : {})} />
      <ChosenProject />
      <AmountField name="amount" label={t('field.amount')} required />
      <DateField name="allocatedOn" label={t('field.allocatedOn')} />
      <DispositionField />
      <TextField name="approvalNumber" label={t('field.approvalNumber')} required />
      <TextField name="expenseSubject" label={t('field.expenseSubject')} help={t('subjectHelp')} />
    </ActDrawer>
  );
}

/** The states from which on money may be laid on a project, and until which works go on; the platform judges each case. */
const fundable = ['SELECTED', 'FUNDED', 'PREPARING', 'UNDER_WAY', 'COMPLETED', 'ACCEPTED', 'SETTLED'] as const;

function ChosenLine() {
  return <RemainingOfLine id={Form.useWatch<string | undefined>('lineId')} />;
}

function ChosenProject() {
  return <ProjectInShort id={Form.useWatch<string | undefined>('projectId')} />;
}

export function DispositionField({ name = 'disposition' }: { readonly name?: string | (string | number)[] }) {
  const t = useWords('funds');
  const options = useEnumOptions();
  return (
    <Form.Item name={name} label={t('field.disposition')} rules={[{ required: true, message: t('field.disposition') }]}>
      <Radio.Group options={options('Disposition')} />
    </Form.Item>
  );
}
