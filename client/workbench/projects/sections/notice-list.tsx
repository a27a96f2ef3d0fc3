import { Button, Empty } from 'antd';
import { useState } from 'react';
import type { NoticePurpose } from '../../../generated/schema.js';
import { type WorkbenchNoticeFragment, WorkbenchWithdrawProjectNoticeDocument } from '../../../generated/workbench.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import { useSession } from '../../session/session.js';
import { NoticeDrawer, type NoticeSubject } from '../records/notice-drawer.js';
import { ReasonDrawer } from '../records/reason-drawer.js';
import { ReplyDrawer } from '../records/reply-drawer.js';
import { NoticeCard } from './notice-card.js';

interface NoticeListProps {
  readonly title: string;
  readonly subject: NoticeSubject;
  readonly purpose?: NoticePurpose;
  readonly asked: { readonly data: unknown; readonly error: unknown };
  readonly notices: readonly WorkbenchNoticeFragment[];
}

/** The notices of one case, with what the acting post may do about them: publish, answer, withdraw. */
export function NoticeList({ title, subject, purpose, asked, notices }: NoticeListProps) {
  const t = useWords('projects');
  const { may } = useSession();
  const [publishes, setPublishes] = useState(false);
  const [objection, setObjection] = useState<string | null>(null);
  const [withdrawn, setWithdrawn] = useState<WorkbenchNoticeFragment | null>(null);
  return (
    <Section title={title} actions={may('publishNotice') ? <Button onClick={() => setPublishes(true)}>{t('publish')}</Button> : null}>
      <Asked asked={asked}>
        {() =>
          notices.length > 0 ? (
            <ul className="cards">
              {notices.map((notice) => (
                <NoticeCard
                  key={notice.id}
                  notice={notice}
                  onAnswer={may('replyToObjection') ? setObjection : null}
                  onWithdraw={may('withdrawNotice') && !notice.withdrawal ? () => setWithdrawn(notice) : null}
                />
              ))}
            </ul>
          ) : (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noNotices')} />
          )
        }
      </Asked>
      {publishes ? <NoticeDrawer subject={subject} {...(purpose ? { purpose } : {})} onClose={() => setPublishes(false)} /> : null}
      {objection ? <ReplyDrawer objectionId={objection} onClose={() => setObjection(null)} /> : null}
      {withdrawn ? (
        <ReasonDrawer
          title={t('withdrawNotice')}
          about={withdrawn.title}
          hint={t('withdrawNoticeHint')}
          document={WorkbenchWithdrawProjectNoticeDocument}
          variables={(reason) => ({ input: { noticeId: withdrawn.id, reason } })}
          onClose={() => setWithdrawn(null)}
        />
      ) : null}
    </Section>
  );
}
