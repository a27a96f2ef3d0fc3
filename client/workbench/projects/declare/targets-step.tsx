import type { TargetInput } from '../../../generated/schema.js';
import { WorkbenchSetTargetsDocument } from '../../../generated/workbench.js';
import { AmountField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { EnumField } from './enum-field.js';
import type { StepProps } from './new-project-page.js';
import { Parts } from './parts.js';
import { StepForm } from './step-form.js';

/** What the project is to reach, as it will be measured. */
export function TargetsStep({ draft, onSaved }: StepProps) {
  const t = useWords('projects');
  return (
    <StepForm
      title={t('step.targets')}
      hint={t('targetsHint')}
      document={WorkbenchSetTargetsDocument}
      variables={({ targets }: { targets: TargetInput[] }) => ({
        input: {
          projectId: draft.id,
          version: draft.version,
          targets: targets.map(({ weight, ...target }) => ({ ...target, ...(weight ? { weight } : {}) })),
        },
      })}
      initial={{ targets: draft.targets.length > 0 ? [...draft.targets] : [{ kind: 'OUTPUT', comparison: 'AT_LEAST' } as TargetInput] }}
      fieldOf={{ TARGET_MUST_BE_NAMED_ONCE: 'targets.0.name', TARGET_WEIGHTS_MUST_NOT_EXCEED_HUNDRED: 'targets.0.weight' }}
      onSaved={onSaved}
    >
      <Parts name="targets" word={t('target')}>
        {(at) => (
          <>
            <EnumField name={[at, 'kind']} label={t('field.targetKind')} kind="TargetKind" />
            <TextField name={[at, 'aspect']} label={t('field.aspect')} required />
            <TextField name={[at, 'name']} label={t('field.targetName')} required />
            <EnumField name={[at, 'comparison']} label={t('field.comparison')} kind="TargetComparison" />
            <AmountField name={[at, 'value']} label={t('field.value')} required />
            <TextField name={[at, 'unit']} label={t('field.unit')} required />
            <AmountField name={[at, 'weight']} label={t('field.weight')} />
          </>
        )}
      </Parts>
    </StepForm>
  );
}
