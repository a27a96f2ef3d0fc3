import type { SourceInput } from '../../../generated/schema.js';
import { WorkbenchSetSourcesDocument } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { AmountField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { EnumField } from './enum-field.js';
import type { StepProps } from './new-project-page.js';
import { Parts } from './parts.js';
import { StepForm } from './step-form.js';

/** Where the money is expected to come from. */
export function SourcesStep({ draft, onSaved }: StepProps) {
  const t = useWords('projects');
  return (
    <StepForm
      title={t('step.sources')}
      hint={t('sourcesHint')}
      document={WorkbenchSetSourcesDocument}
      variables={({ sources }: { sources: SourceInput[] }) => ({ input: { projectId: draft.id, version: draft.version, sources } })}
      initial={{ sources: draft.sources.length > 0 ? [...draft.sources] : [{} as SourceInput] }}
      fieldOf={{ SOURCES_MUST_FIT_BUDGET: 'sources.0.amount', SOURCE_MUST_BE_NAMED_ONCE: 'sources.0.channel' }}
      onSaved={onSaved}
    >
      <p>
        {t('budget')} <Amount value={draft.budget} leaf="form" />
      </p>
      <Parts name="sources" word={t('source')}>
        {(at) => (
          <>
            <EnumField name={[at, 'level']} label={t('level')} kind="FundSourceLevel" />
            <EnumField name={[at, 'channel']} label={t('channel')} kind="FundChannel" />
            <AmountField name={[at, 'amount']} label={t('amountYuan')} required />
          </>
        )}
      </Parts>
    </StepForm>
  );
}
