import { WorkbenchApproveChangeDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';

interface Values {
  readonly minutesNumber: string;
  readonly minutesDate: string;
  readonly opinion?: string;
}

/** The leading group approved the change: the project gets its next edition. */
export function ApproveDrawer({ changeRequestId, onClose }: { readonly changeRequestId: string; readonly onClose: () => void }) {
  const t = useWords('projects');
  return (
    <ActDrawer
      open
      title={t('act.approveChange')}
      document={WorkbenchApproveChangeDocument}
      variables={(values: Values) => ({ input: { changeRequestId, ...values, opinion: values.opinion?.trim() || null } })}
      fieldOf={{
        MINUTES_MUST_BE_GIVEN: 'minutesNumber',
        DATE_MUST_NOT_LIE_AHEAD: 'minutesDate',
        EXECUTION_DATES_MUST_BE_IN_ORDER: 'minutesDate',
      }}
      done={t('changeApproved')}
      submit={t('act.approveChange')}
      onClose={onClose}
    >
      <TextField name="minutesNumber" label={t('field.minutesNumber')} required />
      <DateField name="minutesDate" label={t('field.minutesDate')} required />
      <TextField name="opinion" label={t('field.opinion')} rows={3} />
    </ActDrawer>
  );
}
