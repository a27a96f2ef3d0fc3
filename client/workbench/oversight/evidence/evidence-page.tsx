import { Descriptions } from 'antd';
import { useParams } from 'react-router';
import { WorkbenchEvidencePackDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { FileLink } from '../../kit/file-link.js';
import { useWords } from '../../kit/language.js';
import { Moment } from '../../kit/moment.js';
import { NotFound } from '../../kit/not-found.js';
import { Section } from '../../kit/section.js';
import { OversightPage } from '../oversight-page.js';
import { SubjectLink } from '../subject-link.js';

/** One pack of evidence: what it holds, where it is had, and how anybody verifies it without this server. */
export function EvidencePage() {
  const { id = '' } = useParams();
  const t = useWords('oversight');
  const word = useEnumWords();
  const asked = useAsk(WorkbenchEvidencePackDocument, { id });
  const pack = asked.data?.evidencePack;
  if (asked.data && !pack) return <NotFound />;
  const item = (key: string, children: React.ReactNode) => ({ key, label: t(`evidence.${key}`), children });
  const file = (form: string) => `xianjie-evidence-${id}.${form}`;
  return (
    <OversightPage tab="evidence" title={pack ? t('evidence.titleOf', { name: pack.subjectName }) : t('tab.evidence')} error={asked.error}>
      <Asked asked={asked}>
        {() =>
          pack ? (
            <>
              <Descriptions
                size="small"
                bordered
                column={{ xs: 1, sm: 2, lg: 3 }}
                className="head facts"
                items={[
                  item(
                    'about',
                    pack.subjectNoun === 'ASSET' ? (
                      <SubjectLink asset={{ id: pack.subjectId, name: pack.subjectName, code: '' }} />
                    ) : (
                      <SubjectLink project={{ id: pack.subjectId, name: pack.subjectName }} />
                    ),
                  ),
                  item('noun', word('EvidenceSubject', pack.subjectNoun)),
                  item('place', pack.place?.path ?? '–'),
                  item('asOf', pack.asOf),
                  item('files', pack.files),
                  item('rows', pack.rowCount),
                  item('chainEntries', pack.chainEntries),
                  item('drawnBy', pack.drawnBy?.name ?? '–'),
                  item('madeAt', <Moment value={pack.madeAt} />),
                  { ...item('purpose', pack.purpose), span: 'filled' as const },
                  { ...item('root', <code className="digest">{pack.root}</code>), span: 'filled' as const },
                ]}
              />
              <Section title={t('evidence.download')}>
                <p className="no-print">
                  <FileLink file={{ url: pack.tarUrl, name: file('tar') }} />
                </p>
                <p className="no-print">
                  <FileLink file={{ url: pack.jsonUrl, name: file('json') }} />
                </p>
              </Section>
              <Section title={t('evidence.verify')}>
                <p>{t('evidence.verifyHow')}</p>
                <pre className="command">{`npm i ${window.location.origin}/client.tgz\nnpx xianjie-verify ${file('tar')} --root ${pack.root}`}</pre>
                <p>{t('evidence.verifyWhat')}</p>
              </Section>
            </>
          ) : null
        }
      </Asked>
    </OversightPage>
  );
}
