import { Button, Flex, Tag } from 'antd';
import { Link } from 'react-router';
import type { WorkbenchNoticeFragment } from '../../../generated/workbench.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { DaysLeft } from '../page/days-left.js';

interface NoticeCardProps {
  readonly notice: WorkbenchNoticeFragment;
  readonly onAnswer: ((objectionId: string) => void) | null;
  readonly onWithdraw: (() => void) | null;
}

/** One notice as it was published, its objections and their answers. */
export function NoticeCard({ notice, onAnswer, onWithdraw }: NoticeCardProps) {
  const t = useWords('projects');
  const word = useEnumWords();
  const { withdrawal } = notice;
  return (
    <li>
      <strong>{notice.title}</strong> <Tag className={withdrawal ? 'mark-bad' : ''}>{word('NoticeStanding', notice.standing)}</Tag>
      <DaysLeft notice={notice} />
      <p>
        {word('NoticeLevel', notice.level)} · {word('NoticePurpose', notice.purpose)} · {word('NoticeKind', notice.kind)} ·{' '}
        {notice.lastDay ? t('clock', { from: notice.publishedOn, to: notice.lastDay }) : notice.publishedOn} ·{' '}
        {notice.carriers.map((one) => word('NoticeCarrier', one)).join(' ')} · {notice.publishedBy?.name}
      </p>
      <p>{notice.body}</p>
      {withdrawal ? (
        <p>{t('withdrawnBy', { day: withdrawal.withdrawnOn, name: withdrawal.withdrawnBy?.name ?? '–', reason: withdrawal.reason })}</p>
      ) : null}
      <Flex gap="small" align="center" wrap className="no-print">
        <Link to={`/public/notices/${notice.id}`}>{t('asPublic')}</Link>
        {onWithdraw ? (
          <Button size="small" onClick={onWithdraw}>
            {t('withdrawNotice')}
          </Button>
        ) : null}
      </Flex>
      {notice.objections.nodes.length > 0 ? (
        <ul className="plain-list" aria-label={t('objections')}>
          {notice.objections.nodes.map((objection) => (
            <Objection key={objection.id} objection={objection} onAnswer={onAnswer} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

interface ObjectionProps {
  readonly objection: WorkbenchNoticeFragment['objections']['nodes'][number];
  readonly onAnswer: NoticeCardProps['onAnswer'];
}

function Objection({ objection: { id, receivedOn, objectorName, objectorContact, text, reply }, onAnswer }: ObjectionProps) {
  const t = useWords('projects');
  return (
    <li>
      <p>
        {t('objectionOf', { day: receivedOn, name: objectorName ?? t('anonymous') })} {text}
        {objectorContact ? <span className="contact">{t('contactOf', { contact: objectorContact })}</span> : null}
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
  );
}
