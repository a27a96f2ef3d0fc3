import { Link } from 'react-router';
import type { WorkbenchChainedDocumentFragment } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import { documentName } from '../parts/names.js';
import type { FundDocumentShown } from './document-head.js';

/** The chain of documents: the superior ones above, this one, and those that follow it. */
export function DocumentChain({ document }: { readonly document: FundDocumentShown }) {
  const t = useWords('funds');
  const chain = document.documentChain;
  const above = chain.filter(({ id }) => id !== document.id);
  const named = above.length === 0 && document.superiorNumber && !document.parent;
  return (
    <Section title={t('section.chain')}>
      <ol className="fund-chain">
        {named ? (
          <li>
            {t('above')} {document.superiorNumber} <span className="fund-chain-note">{t('notRegistered')}</span>
          </li>
        ) : null}
        {above.map((one) => (
          <Chained key={one.id} document={one} place={t('above')} />
        ))}
        <li aria-current="true">
          {t('thisDocument')} <strong>{documentName(document)}</strong> <Amount value={document.amount} leaf="document" />
        </li>
        {document.children.nodes.map((one) => (
          <Chained key={one.id} document={one} place={t('below')} />
        ))}
      </ol>
      {above.length === 0 && !named && document.children.nodes.length === 0 ? <p>{t('noChainHint')}</p> : null}
    </Section>
  );
}

function Chained({ document, place }: { readonly document: WorkbenchChainedDocumentFragment; readonly place: string }) {
  return (
    <li>
      {place} <Link to={`/funds/documents/${document.id}`}>{documentName(document)}</Link> {document.title}{' '}
      <span className="fund-chain-note">
        {document.issuingBody} {document.issuedOn}
      </span>{' '}
      <Amount value={document.amount} to={`/funds/documents/${document.id}`} />
    </li>
  );
}
