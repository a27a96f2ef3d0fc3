import { Checkbox, Form } from 'antd';
import type { CarryOverLineInput, ConsolidateInput, ReturnSurplusInput } from '../../../generated/schema.js';
import {
  WorkbenchCarryOverLineDocument,
  WorkbenchConsolidateDocument,
  WorkbenchReturnSurplusDocument,
} from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { AmountField, DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';
import { given } from '../parts/given.js';
import { useRequestKey } from '../parts/request-key.js';
import { EnumField } from './enum-field.js';
import { refusalFields } from './refusal-fields.js';
import { RemainingOfLine } from './remaining.js';
import { YearField, type YearText, yearOf } from './year-field.js';

interface DrawerProps {
  readonly lineId: string;
  readonly onClose: () => void;
}
type Of<Input> = Omit<Input, 'requestKey' | 'lineId'>;

/** What the line has not allocated goes into the next budget year. */
export function CarryOverLineDrawer({ lineId, onClose }: DrawerProps) {
  const t = useWords('funds');
  const { today } = useSession();
  const requestKey = useRequestKey();
  type Values = YearText<Of<CarryOverLineInput>>;
  return (
    <ActDrawer
      open
      title={t('act.carryOver')}
      document={WorkbenchCarryOverLineDocument}
      variables={(values: Values) => ({ input: { ...given(values), fromYear: yearOf(values), lineId, requestKey } })}
      initial={{ carriedOn: today } as Partial<Values>}
      fieldOf={refusalFields(
        { day: 'carriedOn' },
        {
          CARRY_OVER_MUST_FOLLOW_YEAR: 'fromYear',
          CARRY_OVER_MUST_HAVE_BALANCE: 'fromYear',
          CARRY_OVER_MUST_STAY_WITHIN_YEARS: 'fromYear',
        },
      )}
      done={t('done.carryOver')}
      submit={t('act.carryOver')}
      onClose={onClose}
    >
      <RemainingOfLine id={lineId} />
      <YearField />
      <DateField name="carriedOn" label={t('field.carriedOn')} />
      <TextField name="reason" label={t('field.reason')} rows={3} required />
    </ActDrawer>
  );
}

/** Unallocated money gets another source or task by an approving decision, as a new line of the same document. */
export function ConsolidateDrawer({ lineId, onClose }: DrawerProps) {
  const t = useWords('funds');
  const { today } = useSession();
  const requestKey = useRequestKey();
  return (
    <ActDrawer
      open
      title={t('act.consolidate')}
      document={WorkbenchConsolidateDocument}
      variables={(values: Of<ConsolidateInput>) => ({ input: { ...given(values), lineId, requestKey } })}
      initial={{ consolidatedOn: today }}
      fieldOf={refusalFields(
        { amount: 'amount', day: 'consolidatedOn' },
        {
          CONSOLIDATION_MUST_CHANGE_SOURCE: 'channel',
          TASK_MUST_BE_GIVEN_FOR_BRIDGING: 'task',
          DATE_MUST_NOT_PRECEDE_DECISION: 'consolidatedOn',
        },
      )}
      done={t('done.consolidate')}
      submit={t('act.consolidate')}
      onClose={onClose}
    >
      <RemainingOfLine id={lineId} />
      <AmountField name="amount" label={t('field.amount')} required />
      <EnumField name="level" label={t('field.newLevel')} kind="FundSourceLevel" help={t('levelHelp')} />
      <EnumField name="channel" label={t('field.newChannel')} kind="FundChannel" required />
      <EnumField name="task" label={t('field.newTask')} kind="FundTask" />
      <DateField name="consolidatedOn" label={t('field.consolidatedOn')} />
      <TextField name="decisionNumber" label={t('field.decisionNumber')} required />
      <DateField name="decisionDate" label={t('field.decisionDate')} required />
      <TextField name="reason" label={t('field.reason')} rows={3} required />
    </ActDrawer>
  );
}

/** Money that is surplus goes back to the superior. */
export function ReturnSurplusDrawer({ lineId, onClose }: DrawerProps) {
  const t = useWords('funds');
  const { today } = useSession();
  const requestKey = useRequestKey();
  return (
    <ActDrawer
      open
      title={t('act.returnSurplus')}
      document={WorkbenchReturnSurplusDocument}
      variables={(values: Of<ReturnSurplusInput>) => ({ input: { ...given(values), lineId, requestKey } })}
      initial={{ returnedOn: today }}
      fieldOf={refusalFields({ amount: 'amount', day: 'returnedOn' }, { MONEY_MUST_BE_SURPLUS: 'taskIsOver' })}
      done={t('done.returnSurplus')}
      submit={t('act.returnSurplus')}
      onClose={onClose}
    >
      <RemainingOfLine id={lineId} />
      <AmountField name="amount" label={t('field.amount')} required />
      <DateField name="returnedOn" label={t('field.surplusReturnedOn')} />
      <TextField name="decisionNumber" label={t('field.decisionNumber')} required />
      <TextField name="reason" label={t('field.reason')} rows={3} required />
      <Form.Item name="taskIsOver" valuePropName="checked">
        <Checkbox>{t('field.taskIsOver')}</Checkbox>
      </Form.Item>
    </ActDrawer>
  );
}
