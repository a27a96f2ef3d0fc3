import { Typography } from 'antd';
import { useNavigate } from 'react-router';
import type { Refusal } from '../../../generated/refusals.js';
import { WorkbenchDeclareProjectDocument } from '../../../generated/workbench.js';
import { TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { RefusalAlert } from '../../kit/refusal.js';
import type { Draft, StepProps } from './new-project-page.js';
import { StepForm } from './step-form.js';

/** The declaration itself, or what is still missing for it. */
export function DeclareStep({ draft }: StepProps) {
  const t = useWords('projects');
  const navigate = useNavigate();
  const move = draft.availableMoves.find((one) => one.move === 'declare' || one.move === 'resubmit');
  if (move?.move !== 'declare') return <Typography.Paragraph>{t('declaredAlready')}</Typography.Paragraph>;
  if (!move.allowed && move.refusal && move.refusal.code !== 'MEETING_RECORD_MUST_BE_GIVEN') {
    return <Blocked refusal={move.refusal as unknown as Refusal} />;
  }
  return (
    <StepForm
      title={t('step.declare')}
      hint={t('declareHint')}
      document={WorkbenchDeclareProjectDocument}
      variables={({ meetingRecord }: { meetingRecord?: string | null }) => ({
        input: { projectId: draft.id, version: draft.version, meetingRecord: meetingRecord ?? null },
      })}
      initial={{ meetingRecord: draft.meetingRecord }}
      fieldOf={{ MEETING_RECORD_MUST_BE_GIVEN: 'meetingRecord' }}
      submit={t('declareNow')}
      onSaved={() => void navigate(`/projects/${draft.id}`)}
    >
      <TextField name="meetingRecord" label={t('field.meetingRecord')} rows={3} />
      <Summary draft={draft} />
    </StepForm>
  );
}

function Blocked({ refusal }: { readonly refusal: Refusal }) {
  const t = useWords('projects');
  return (
    <section aria-label={t('step.declare')}>
      <Typography.Title level={2} className="page-section-title">
        {t('step.declare')}
      </Typography.Title>
      <p>{t('notYet')}</p>
      <RefusalAlert refusal={refusal} />
    </section>
  );
}

function Summary({ draft }: { readonly draft: Draft }) {
  const t = useWords('projects');
  return (
    <p>
      {t('draftSummary', {
        name: draft.name,
        sources: draft.sources.length,
        targets: draft.targets.length,
        linkages: draft.linkages.length,
      })}
    </p>
  );
}
