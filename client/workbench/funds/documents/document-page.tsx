import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { WorkbenchFundDocumentDocument, WorkbenchReverseReceiptDocument } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { NotFound } from '../../kit/not-found.js';
import { Section } from '../../kit/section.js';
import { TabRow } from '../../kit/tab-row.js';
import { useSession } from '../../session/session.js';
import { ReverseDrawer } from '../acts/reverse-drawer.js';
import { Figures } from '../parts/figures.js';
import { FilesOf } from '../parts/files-of.js';
import { FundPage } from '../parts/fund-page.js';
import { useLineFigures } from '../parts/money-links.js';
import { documentName } from '../parts/names.js';
import { ReversalNote } from '../parts/reversal-note.js';
import { DocumentAllocations } from './document-allocations.js';
import { DocumentChain } from './document-chain.js';
import { DocumentHead } from './document-head.js';
import { DocumentLines } from './document-lines.js';
import { DocumentTrace } from './document-trace.js';

const parts = ['allocations', 'trace', 'files'] as const;

/** One fund document: what it says, where it stands in its chain, what its lines brought and what became of the money. */
export function DocumentPage() {
  const { id = '' } = useParams();
  const t = useWords('funds');
  const { may } = useSession();
  const { read, write } = useAddress();
  const chosen = parts.find((one) => one === read('tab')) ?? 'allocations';
  const figures = useLineFigures();
  const [reversing, setReversing] = useState(false);
  const asked = useAsk(WorkbenchFundDocumentDocument, { id });
  const document = asked.data?.fundDocument;
  if (asked.data && !document) return <NotFound />;
  return (
    <FundPage
      title={document ? documentName(document) : t('document')}
      asked={asked}
      actions={
        document && !document.reversal && may('reverseReceipt') ? (
          <Button onClick={() => setReversing(true)}>{t('act.reverseReceipt')}</Button>
        ) : null
      }
    >
      {document ? (
        <>
          {document.reversal ? <ReversalNote reversal={document.reversal} /> : null}
          {document.isSample ? <Tag>{t('kit:sample')}</Tag> : null}
          <DocumentHead document={document} />
          <Section title={t('section.money')}>
            <Figures items={figures(document.money, { documentId: document.id })} />
          </Section>
          <DocumentLines document={document} />
          <DocumentChain document={document} />
          <TabRow
            label={t('parts')}
            chosen={chosen}
            items={parts.map((key) => ({ key, label: t(`section.${key}`) }))}
            onChoose={(tab) => write({ tab })}
          />
          {chosen === 'allocations' ? <DocumentAllocations id={document.id} /> : null}
          {chosen === 'trace' ? <DocumentTrace id={document.id} /> : null}
          {chosen === 'files' ? <FilesOf noun="fund_document" id={document.id} kind="FUND_DOCUMENT" /> : null}
          {reversing ? (
            <ReverseDrawer
              id={document.id}
              act="reverseReceipt"
              document={WorkbenchReverseReceiptDocument}
              onClose={() => setReversing(false)}
            />
          ) : null}
        </>
      ) : null}
    </FundPage>
  );
}
