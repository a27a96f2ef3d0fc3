import type { DraftProjectInput } from '../../../generated/schema.js';
import { WorkbenchAmendDraftDocument, WorkbenchDraftProjectDocument } from '../../../generated/workbench.js';
import { useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';
import { ContentFields } from './content-fields.js';
import type { Draft } from './new-project-page.js';
import { StepForm } from './step-form.js';

type Values = DraftProjectInput;

const fieldOf = {
  PLACE_MUST_LIE_IN_AREA: 'placeCode',
  PROJECT_CLASS_MUST_EXIST: 'classCode',
  PROJECT_DEPARTMENT_MUST_EXIST: 'departmentId',
  CATEGORY_MUST_BE_ON_LIST: 'negativeCategory',
  POOR_MUST_BE_PART_OF_BENEFICIARIES: 'poorHouseholds',
  SCHEDULE_MUST_BE_IN_ORDER: 'plannedFinish',
  SOURCES_MUST_FIT_BUDGET: 'budget',
};

/** The content of a project: written down anew, or amended while it is a draft. */
export function ContentStep({ draft, onSaved }: { readonly draft: Draft | null; readonly onSaved: (id: string) => void }) {
  const t = useWords('projects');
  const { post } = useSession();
  const words = { title: t('step.content'), hint: t('contentHint'), fieldOf };
  if (!draft) {
    return (
      <StepForm
        {...words}
        document={WorkbenchDraftProjectDocument}
        variables={(input: Values) => ({ input })}
        initial={{ library: 'BRIDGING', nature: 'NEW', villages: 1, ...(post ? { placeCode: post.placeCode } : {}) }}
        onSaved={({ draftProject }) => onSaved(draftProject.id)}
      >
        <ContentFields />
      </StepForm>
    );
  }
  const { id, version, state, class: kind, place, department, sources, targets, linkages, notices, availableMoves, ...plain } = draft;
  return (
    <StepForm
      {...words}
      document={WorkbenchAmendDraftDocument}
      variables={(values: Values) => ({ input: { ...values, projectId: id, version } })}
      initial={{ ...plain, classCode: kind.code, departmentId: department?.id ?? null }}
      onSaved={() => onSaved(id)}
    >
      <ContentFields placeName={place?.name} />
    </StepForm>
  );
}
