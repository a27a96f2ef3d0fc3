import { WorkbenchAnnounceYearPlanDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';

interface AnnouncePlanDrawerProps {
  readonly plan: { readonly id: string; readonly version: number; readonly name: string };
  readonly onClose: () => void;
}

/** The plan as the leading group decided it is made known; its announcement has been published before. */
export function AnnouncePlanDrawer({ plan, onClose }: AnnouncePlanDrawerProps) {
  const t = useWords('projects');
  return (
    <ActDrawer
      open
      title={t('announcePlan')}
      document={WorkbenchAnnounceYearPlanDocument}
      variables={(values: { minutesNumber: string; minutesDate: string }) => ({
        input: { yearPlanId: plan.id, version: plan.version, ...values },
      })}
      fieldOf={{ MINUTES_MUST_BE_GIVEN: 'minutesNumber', DATE_MUST_NOT_LIE_AHEAD: 'minutesDate' }}
      done={t('recorded')}
      submit={t('announcePlan')}
      onClose={onClose}
    >
      <p>
        <strong>{plan.name}</strong>
      </p>
      <p>{t('announcePlanHint')}</p>
      <TextField name="minutesNumber" label={t('field.minutesNumber')} required />
      <DateField name="minutesDate" label={t('field.minutesDate')} required />
    </ActDrawer>
  );
}
