import { Button, Input, Select, Tag } from 'antd';
import type { WorkbenchProofKindFragment } from '../../../generated/workbench.js';
import { FileChooser } from '../../kit/file-chooser.js';
import { useLanguage, useWords } from '../../kit/language.js';
import type { FileOf } from '../../kit/send-file.js';
import { attachmentKindOf } from './attachment-kinds.js';
import type { ClaimedProject } from './claim-form.js';
import type { Paper } from './papers.js';

interface ProofRowProps {
  readonly kind: WorkbenchProofKindFragment;
  readonly isRequired: boolean;
  readonly isMissing: boolean;
  readonly isFirstMissing: boolean;
  readonly papers: readonly Paper[];
  readonly subject: Pick<FileOf, 'subjectNoun' | 'subjectId'>;
  readonly files: ClaimedProject['attachments']['nodes'];
  readonly onAdd: (paper: Paper) => void;
  readonly onRemove: (paper: Paper) => void;
  /** Where the paper is kept, as it is being typed; an empty text means nowhere. */
  readonly onKept: (reference: string) => void;
}

/** One kind of paper: what is given of it and three ways to give more. */
export function ProofRow(given: ProofRowProps) {
  const { kind, isRequired, isMissing, isFirstMissing, papers, subject, files, onAdd, onRemove, onKept } = given;
  const t = useWords('claims');
  const { language } = useLanguage();
  const name = kind[language];
  const paper = (of: Partial<Paper>): Paper => ({ kind: kind.code, attachmentId: null, name: null, reference: null, ...of });
  // What is kept somewhere as paper alone stands in its field; nothing moves on the page while it is typed.
  const kept = papers.find(({ attachmentId }) => !attachmentId);
  const stored = files.filter(({ id, withdrawal }) => !withdrawal && !papers.some(({ attachmentId }) => attachmentId === id));
  const isThere = papers.length > 0;
  return (
    <li
      className={isMissing ? 'proof proof-asked proof-missing' : 'proof proof-asked'}
      {...(isFirstMissing ? { id: 'proof-first-missing' } : {})}
    >
      <div className="proof-head">
        <strong>{name}</strong>
        <span>{t(isRequired ? 'required' : 'additional')}</span>
        <Tag className={isThere ? 'claim-good' : 'claim-waits'}>{t(isThere ? 'there' : 'notYet')}</Tag>
      </div>
      <div>
        {papers
          .filter((one) => one !== kept)
          .map((one) => (
            <div key={one.attachmentId ?? one.reference}>
              {one.name ?? ''} {one.reference ? t('keptAt', { where: one.reference }) : null}{' '}
              <Button size="small" onClick={() => onRemove(one)} aria-label={t('takeOut', { name: one.name ?? one.reference })}>
                {t('remove')}
              </Button>
            </div>
          ))}
        {isMissing ? (
          <p className="proof-wrong" role="alert">
            {t('proofIsMissing', { name })}
          </p>
        ) : null}
        <div className="proof-tools">
          <FileChooser
            label={t('upload')}
            named={t('uploadFor', { name })}
            of={{ ...subject, kind: attachmentKindOf(kind.code) }}
            onSent={(sent) => onAdd(paper({ attachmentId: sent.id, name: sent.name }))}
          />
          {stored.length > 0 ? (
            <Select
              aria-label={t('storedFor', { name })}
              placeholder={t('stored')}
              value={null}
              showSearch={{ optionFilterProp: 'label' }}
              options={stored.map((file) => ({ value: file.id, label: file.name }))}
              onChange={(id: string | null) => {
                const file = stored.find((one) => one.id === id);
                if (file) onAdd(paper({ attachmentId: file.id, name: file.name }));
              }}
            />
          ) : null}
          <Input
            aria-label={t('keptAtFor', { name })}
            placeholder={t('keptAtHint')}
            value={kept?.reference ?? ''}
            maxLength={200}
            onChange={({ target }) => onKept(target.value)}
          />
        </div>
      </div>
    </li>
  );
}
