import { useNavigate } from 'react-router';
import type { DrawEvidencePackInput, EvidenceSubject } from '../../../generated/schema.js';
import { WorkbenchDrawEvidencePackDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { SubjectFields } from './subject-fields.js';

interface DrawEvidenceDrawerProps {
  readonly noun: EvidenceSubject;
  readonly subjectId: string | null;
  readonly onClose: () => void;
}

/** Draws a pack of evidence about an asset or a project: an act on record, with its purpose. */
export function DrawEvidenceDrawer({ noun, subjectId, onClose }: DrawEvidenceDrawerProps) {
  const t = useWords('oversight');
  const navigate = useNavigate();
  return (
    <ActDrawer
      open
      title={t('evidence.draw')}
      document={WorkbenchDrawEvidencePackDocument}
      variables={(input: DrawEvidencePackInput) => ({ input })}
      initial={{ subjectNoun: noun, ...(subjectId ? { subjectId } : {}) }}
      fieldOf={{ EVIDENCE_SUBJECT_MUST_EXIST: 'subjectId', EVIDENCE_PACK_MUST_STAY_WITHIN_LIMIT: 'subjectId' }}
      done={t('evidence.drawn')}
      submit={t('evidence.draw')}
      onClose={onClose}
      onDone={({ drawEvidencePack }) => void navigate(`/oversight/evidence/${drawEvidencePack.id}`)}
    >
      <p>{t('evidence.hint')}</p>
      <SubjectFields />
      <TextField name="purpose" label={t('purpose')} help={t('evidence.purposeHint')} rows={2} required />
    </ActDrawer>
  );
}
