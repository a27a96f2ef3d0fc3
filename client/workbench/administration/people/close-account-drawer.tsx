import { Alert } from 'antd';
import { WorkbenchCloseAccountDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';

interface PersonDrawerProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

/** Closes an account for good; what was done under it keeps the name. */
export function CloseAccountDrawer({ person, onClose }: PersonDrawerProps) {
  const t = useWords('administration');
  return (
    <ActDrawer
      open
      title={t('closeAccount')}
      document={WorkbenchCloseAccountDocument}
      variables={({ reason }: { reason: string }) => ({ input: { personId: person.id, reason } })}
      done={t('closed')}
      submit={t('closeAccount')}
      onClose={onClose}
    >
      <Alert className="form-trouble" type="warning" showIcon title={t('closeOf', { name: person.name })} />
      <TextField name="reason" label={t('reason')} rows={2} required />
    </ActDrawer>
  );
}
