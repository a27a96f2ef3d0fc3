import { Tag } from 'antd';
import type { WorkbenchClaimFragment, WorkbenchProofKindFragment } from '../../../generated/workbench.js';
import { recordedOn } from '../../kit/county-clock.js';
import { FileLink } from '../../kit/file-link.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { kindsOf } from './kinds-of.js';

interface ChecklistProps {
  readonly claim: Pick<WorkbenchClaimFragment, 'kind' | 'proofs'>;
  readonly kinds: readonly WorkbenchProofKindFragment[];
}

/** The papers that claims of this kind need: what is there, to be opened, and what is missing. */
export function ProofChecklist({ claim, kinds }: ChecklistProps) {
  const t = useWords('claims');
  const { language } = useLanguage();
  return (
    <ul className="proofs proofs-seen" aria-label={t('proofs')}>
      {kindsOf(
        claim.kind,
        kinds,
        claim.proofs.map(({ kind }) => kind.code),
      ).map((kind) => {
        const given = claim.proofs.filter((proof) => proof.kind.code === kind.code);
        const isRequired = kind.requiredFor.includes(claim.kind);
        return (
          <li key={kind.code} className={given.length === 0 ? 'proof proof-missing' : 'proof'}>
            <div className="proof-head">
              <strong>{kind[language]}</strong>
              {isRequired ? <span>{t('required')}</span> : <span>{t('additional')}</span>}
              <Tag className={given.length === 0 ? 'claim-bad' : 'claim-good'}>{t(given.length === 0 ? 'missing' : 'there')}</Tag>
            </div>
            {given.map((proof) => (
              <div key={proof.id}>
                {proof.attachment ? <FileLink file={proof.attachment} /> : null}{' '}
                {proof.attachment ? (
                  <span>
                    {proof.attachment.uploadedBy?.name} {recordedOn(proof.attachment.uploadedAt)}
                  </span>
                ) : null}{' '}
                {proof.reference ? t('keptAt', { where: proof.reference }) : null}
              </div>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
