import { WorkbenchRejectChangeDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';

/** The leading group did not approve the change; the project stays as it is. */
export function RejectDrawer({ changeRequestId, onClose }: { readonly changeRequestId: string; readonly onClose: () => void }) {
  const t = useWords('projects');
  return (
    <ActDrawer
      open
      title={t('act.rejectChange')}
      document={WorkbenchRejectChangeDocument}
      variables={({ opinion }: { opinion: string }) => ({ input: { changeRequestId, opinion } })}
      fieldOf={{ OPINION_MUST_BE_GIVEN: 'opinion' }}
      done={t('recorded')}
      submit={t('act.rejectChange')}
      onClose={onClose}
    >
      <TextField name="opinion" label={t('field.opinion')} rows={3} required />
    </ActDrawer>
  );
}
