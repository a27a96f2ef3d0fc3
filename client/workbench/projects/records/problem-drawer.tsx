import { WorkbenchCloseProblemDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';

export function ProblemDrawer({ problemId, onClose }: { readonly problemId: string; readonly onClose: () => void }) {
  const t = useWords('projects');
  return (
    <ActDrawer
      open
      title={t('closeProblem')}
      document={WorkbenchCloseProblemDocument}
      variables={({ closingNote }: { closingNote: string }) => ({ input: { problemId, closingNote } })}
      done={t('recorded')}
      onClose={onClose}
    >
      <TextField name="closingNote" label={t('field.closingNote')} rows={3} required />
    </ActDrawer>
  );
}
