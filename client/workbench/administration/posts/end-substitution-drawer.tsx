import { WorkbenchEndSubstitutionDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { DateField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import type { SubstitutionOfPost } from './substitutes.js';

interface EndSubstitutionDrawerProps {
  readonly substitution: SubstitutionOfPost;
  readonly onClose: () => void;
}

/** Ends a substitution on a day, at once when none is named; what was done in it stays done. */
export function EndSubstitutionDrawer({ substitution: { id, byPerson }, onClose }: EndSubstitutionDrawerProps) {
  const t = useWords('administration');
  return (
    <ActDrawer
      open
      title={t('endSubstitution')}
      document={WorkbenchEndSubstitutionDocument}
      variables={({ lastDay }: { lastDay?: string | null }) => ({ input: { id, lastDay: lastDay ?? null } })}
      fieldOf={{ PAST_MUST_STAY: 'lastDay', END_MUST_BE_EARLIER: 'lastDay' }}
      done={t('substitutionEnded')}
      submit={t('endSubstitution')}
      onClose={onClose}
    >
      <p>{t('endOf', { name: byPerson?.name })}</p>
      <DateField name="lastDay" label={t('lastDay')} help={t('lastDayHint')} />
    </ActDrawer>
  );
}
