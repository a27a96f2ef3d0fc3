import { WorkbenchReportProgressDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { AmountField, DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import type { Execution } from '../sections/execution-section.js';

interface Values {
  readonly doneOn: string;
  readonly done?: Readonly<Record<string, string | undefined>>;
  readonly note?: string;
  readonly correctionReason?: string;
}

/** The quantities that are done in all by a day, line by line; photos follow once the report is there. */
export function ProgressDrawer({ project, onClose }: { readonly project: Execution; readonly onClose: () => void }) {
  const t = useWords('projects');
  const lines = project.contracts
    .flatMap(({ items, supplements }) => [...items, ...supplements.flatMap((supplement) => supplement.items)])
    .filter(({ altersItemId }) => !altersItemId);
  const variables = ({ doneOn, done = {}, note, correctionReason }: Values) => {
    const items = Object.entries(done)
      .filter((line): line is [string, string] => Boolean(line[1]))
      .map(([contractItemId, quantityDone]) => ({ contractItemId, quantityDone }));
    return { input: { projectId: project.id, doneOn, items, note, correctionReason } };
  };
  return (
    <ActDrawer
      open
      title={t('reportProgress')}
      document={WorkbenchReportProgressDocument}
      variables={variables}
      fieldOf={{
        PROGRESS_MUST_NOT_FALL: 'correctionReason',
        DATE_MUST_NOT_LIE_AHEAD: 'doneOn',
        EXECUTION_DATES_MUST_BE_IN_ORDER: 'doneOn',
      }}
      done={t('reported')}
      onClose={onClose}
    >
      <DateField name="doneOn" label={t('field.doneOn')} required />
      {lines.map(({ id, name, unit, quantity, currentQuantity, quantityDone }) => (
        <AmountField
          key={id}
          name={['done', id]}
          label={t('doneOf', { name, unit })}
          help={t('doneSoFar', { done: quantityDone ?? '0', all: currentQuantity ?? quantity, unit })}
        />
      ))}
      <TextField name="note" label={t('note')} rows={2} />
      <TextField name="correctionReason" label={t('field.correctionReason')} rows={2} help={t('correctionHelp')} />
    </ActDrawer>
  );
}
