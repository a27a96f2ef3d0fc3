import type { TypedDocument } from '../../../typed-document.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';

interface ReasonDrawerProps<Data, Variables> {
  readonly title: string;
  /** What is taken back, in words. */
  readonly about: string;
  readonly hint?: string;
  readonly document: TypedDocument<Data, Variables>;
  readonly variables: (reason: string) => Variables;
  readonly onClose: () => void;
}

/** Takes something back and says why. What was taken back stays readable. */
export function ReasonDrawer<Data, Variables>({ title, about, hint, document, variables, onClose }: ReasonDrawerProps<Data, Variables>) {
  const t = useWords('projects');
  return (
    <ActDrawer
      open
      title={title}
      document={document}
      variables={({ reason }: { reason: string }) => variables(reason)}
      fieldOf={{ REASON_MUST_BE_GIVEN: 'reason' }}
      done={t('recorded')}
      submit={title}
      onClose={onClose}
    >
      <p>
        <strong>{about}</strong>
      </p>
      {hint ? <p>{hint}</p> : null}
      <TextField name="reason" label={t('field.reason')} rows={3} required />
    </ActDrawer>
  );
}
