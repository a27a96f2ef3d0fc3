import type { LinkageInput } from '../../../generated/schema.js';
import { WorkbenchSetLinkageDocument } from '../../../generated/workbench.js';
import { AmountField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { CountField } from './count-field.js';
import { EnumField } from './enum-field.js';
import type { StepProps } from './new-project-page.js';
import { Parts } from './parts.js';
import { StepForm } from './step-form.js';

/** How the farmers come to share in what the project earns. */
export function LinkagesStep({ draft, onSaved }: StepProps) {
  const t = useWords('projects');
  return (
    <StepForm
      title={t('step.linkages')}
      hint={t('linkagesHint')}
      document={WorkbenchSetLinkageDocument}
      variables={({ linkages }: { linkages: LinkageInput[] }) => ({
        input: {
          projectId: draft.id,
          version: draft.version,
          linkages: linkages.map(({ income, ...linkage }) => ({ ...linkage, ...(income ? { income } : {}) })),
        },
      })}
      initial={{ linkages: [...draft.linkages] }}
      onSaved={onSaved}
    >
      <Parts name="linkages" word={t('linkage')}>
        {(at) => (
          <>
            <EnumField name={[at, 'kind']} label={t('field.linkageKind')} kind="LinkageKind" />
            <TextField name={[at, 'description']} label={t('field.description')} rows={2} required />
            <CountField name={[at, 'households']} label={t('field.linkedHouseholds')} required />
            <CountField name={[at, 'people']} label={t('field.linkedPeople')} required />
            <AmountField name={[at, 'income']} label={t('field.income')} />
          </>
        )}
      </Parts>
    </StepForm>
  );
}
