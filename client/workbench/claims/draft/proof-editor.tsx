import { Select } from 'antd';
import { useState } from 'react';
import type { ClaimKind } from '../../../generated/schema.js';
import type { WorkbenchProofKindFragment } from '../../../generated/workbench.js';
import { useLanguage, useWords } from '../../kit/language.js';
import type { FileOf } from '../../kit/send-file.js';
import { kindsOf } from '../parts/kinds-of.js';
import type { ClaimedProject } from './claim-form.js';
import { keptAt, type Paper } from './papers.js';
import { ProofRow } from './proof-row.js';

interface ProofEditorProps {
  readonly claimKind: ClaimKind;
  readonly kinds: readonly WorkbenchProofKindFragment[];
  readonly papers: readonly Paper[];
  /** The kinds of paper without which the claim was refused. */
  readonly missing: readonly string[];
  /** To what new files are attached. */
  readonly subject: Pick<FileOf, 'subjectNoun' | 'subjectId'>;
  readonly files: ClaimedProject['attachments']['nodes'];
  /** Files arrive when they arrive: a change is made to the papers as they are then. */
  readonly onChange: (change: (papers: readonly Paper[]) => Paper[]) => void;
}

/** The papers of a claim, kind by kind: a new file, one that the project has, or where the paper is kept. */
export function ProofEditor({ claimKind, kinds, papers, missing, subject, files, onChange }: ProofEditorProps) {
  const t = useWords('claims');
  const { language } = useLanguage();
  const [added, setAdded] = useState<readonly string[]>([]);
  const shown = kindsOf(claimKind, kinds, [...papers.map(({ kind }) => kind), ...added]);
  const others = kinds.filter((kind) => !shown.includes(kind));
  return (
    <>
      <ul className="proofs" aria-label={t('proofs')}>
        {shown.map((kind) => (
          <ProofRow
            key={kind.code}
            kind={kind}
            isRequired={kind.requiredFor.includes(claimKind)}
            isMissing={missing.includes(kind.code)}
            isFirstMissing={missing[0] === kind.code}
            papers={papers.filter((paper) => paper.kind === kind.code)}
            subject={subject}
            files={files}
            onAdd={(paper) => onChange((before) => [...before, paper])}
            onRemove={(paper) => onChange((before) => before.filter((one) => one !== paper))}
            onKept={(reference) => onChange((before) => keptAt(before, kind.code, reference))}
          />
        ))}
      </ul>
      {others.length > 0 ? (
        <p>
          <Select
            aria-label={t('addProof')}
            placeholder={t('addProof')}
            className="filter-wide"
            value={null}
            options={others.map((kind) => ({ value: kind.code, label: kind[language] }))}
            onChange={(code: string | null) => (code ? setAdded([...added, code]) : undefined)}
          />
        </p>
      ) : null}
    </>
  );
}
