import { Button, Empty, Tag } from 'antd';
import { useState } from 'react';
import { WorkbenchProjectNoticesDocument, type WorkbenchProjectNoticesQuery } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';
import type { ProjectHead } from '../page/project-head.js';
import { NoticeDrawer } from '../records/notice-drawer.js';
import { ReplyDrawer } from '../records/reply-drawer.js';
import { Asked, Section } from './section.js';

type Notice = NonNullable<WorkbenchProjectNoticesQuery['project']>['notices']['nodes'][number];

const publishers = [
  'VILLAGE_CLERK',
  'TOWNSHIP_REVIEWER',
  'LIBRARY_KEEPER',
  'LEADING_GROUP_RECORDER',
  'FINANCE_OFFICER',
  'PROJECT_MANAGER',
] as const;

/** What was shown to the public, and what the public said to it. */
export function NoticesSection({ project }: { readonly project: ProjectHead }) {
  const t = useWords('projects');
  const { is } = useSession();
  const [open, setOpen] = useState(false);
  const [objection, setObjection] = useState<string | null>(null);
  const asked = useAsk(WorkbenchProjectNoticesDocument, { id: project.id });
  const mayAnswer = is(...publishers);
  return (
    <Section title={t('tab.notices')} actions={mayAnswer ? <Button onClick={() => setOpen(true)}>{t('publish')}</Button> : null}>
      <Asked asked={asked}>
        {({ project: found }) =>
          found && found.notices.nodes.length > 0 ? (
            <ul className="cards">
              {found.notices.nodes.map((notice) => (
                <NoticeCard key={notice.id} notice={notice} onAnswer={mayAnswer ? setObjection : null} />
              ))}
            </ul>
          ) : (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noNotices')} />
          )
        }
      </Asked>
      {open ? <NoticeDrawer project={project} onClose={() => setOpen(false)} /> : null}
      {objection ? <ReplyDrawer objectionId={objection} onClose={() => setObjection(null)} /> : null}
    </Section>
  );
}

function NoticeCard({ notice, onAnswer }: { readonly notice: Notice; readonly onAnswer: ((id: string) => void) | null }) {
  const t = useWords('projects');
  const word = useEnumWords();
  return (
    <li>
      <strong>{notice.title}</strong> <Tag>{word('NoticeStanding', notice.standing)}</Tag>
      <p>
        {word('NoticeLevel', notice.level)} · {word('NoticePurpose', notice.purpose)} · {word('NoticeKind', notice.kind)} ·{' '}
        {notice.lastDay ? t('clock', { from: notice.publishedOn, to: notice.lastDay }) : notice.publishedOn} ·{' '}
        {notice.carriers.map((one) => word('NoticeCarrier', one)).join(' ')} · {notice.publishedBy?.name}
      </p>
      <p>{notice.body}</p>
      {notice.objections.nodes.length > 0 ? (
        <ul className="plain-list" aria-label={t('objections')}>
          {notice.objections.nodes.map(({ id, receivedOn, objectorName, text, reply }) => (
            <li key={id}>
              <p>
                {t('objectionOf', { day: receivedOn, name: objectorName ?? t('anonymous') })} {text}
              </p>
              {reply ? (
                <p>
                  {t('replyOf', { day: reply.repliedOn, name: reply.repliedBy?.name ?? '–' })} {reply.text}{' '}
                  <Tag className={reply.upheld ? 'mark-bad' : 'mark-good'}>{t(reply.upheld ? 'upheld' : 'notUpheld')}</Tag>
                </p>
              ) : (
                <p>
                  <Tag className="mark-waits">{t('unanswered')}</Tag>
                  {onAnswer ? (
                    <Button size="small" onClick={() => onAnswer(id)}>
                      {t('answer')}
                    </Button>
                  ) : null}
                </p>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
