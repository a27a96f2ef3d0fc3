import { Button } from 'antd';
import { useParams } from 'react-router';
import { WorkbenchDisposalDocument } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { NotFound } from '../../kit/not-found.js';
import { Page } from '../../kit/page.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { CaseMoves } from '../acts/case-moves.js';
import { FileRows } from '../files/file-rows.js';
import { ActRows } from '../trail/act-rows.js';
import { disposalForms } from './disposal-forms.js';
import { DisposalHead } from './disposal-head.js';

/** One disposal: what is to be disposed of and why, every step with its proof, and what came of it. */
export function DisposalPage() {
  const { id = '' } = useParams();
  const t = useWords('assets');
  const asked = useAsk(WorkbenchDisposalDocument, { id });
  const one = asked.data?.disposal;
  if (asked.data && !one) return <NotFound />;
  const right = 'right' as const;
  return (
    <Page
      title={one ? t('disposal.title', { name: one.asset?.name }) : t('tab.disposal')}
      asked={asked}
      actions={<Button onClick={() => window.print()}>{t('kit:print')}</Button>}
    >
      {one ? (
        <>
          <DisposalHead disposal={one} />
          <CaseMoves moves={one.availableMoves} forms={disposalForms} seen={{ id: one.id, version: one.version }} />
          {one.recipients.length > 0 ? (
            <Section title={t('disposal.recipients')}>
              <Rows
                label={t('disposal.recipients')}
                whenEmpty="–"
                rows={one.recipients}
                columns={[
                  { title: t('rights.holders'), key: 'party', render: (_, { party }) => party?.name ?? '–' },
                  {
                    title: t('field.amount'),
                    key: 'amount',
                    align: right,
                    render: (_, { amount }) => <Amount value={amount} leaf="share" />,
                  },
                ]}
              />
            </Section>
          ) : null}
          <ActRows acts={one.acts} states="DisposalState" />
          <FileRows of={{ subjectNoun: 'disposal', subjectId: one.id, kind: 'MEETING_RECORD' }} files={one.attachments.nodes} />
        </>
      ) : null}
    </Page>
  );
}
