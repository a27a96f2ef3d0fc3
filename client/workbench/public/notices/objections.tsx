import { Tag } from 'antd';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import type { PublicNotice } from './notice-page.js';

/** What was objected to a notice and what the office answered. Who objected is not shown. */
export function Objections({ notice }: { readonly notice: PublicNotice }) {
  const t = useWords('public');
  const { nodes } = notice.objections;
  return (
    <Section title={t('objectionsAndReplies')}>
      {nodes.length === 0 ? <p>{t('noObjections')}</p> : null}
      <ol className="cards" aria-label={t('objectionsAndReplies')}>
        {nodes.map(({ id, receivedOn, text, throughOffice, reply }) => (
          <li key={id}>
            <p className="objection-head">
              {t('objectedOn', { day: receivedOn })} {throughOffice ? <Tag>{t('throughOffice')}</Tag> : null}
            </p>
            <p className="objection-text">{text}</p>
            {reply ? (
              <>
                <p className="objection-head">
                  {t('repliedOn', { day: reply.repliedOn })}{' '}
                  <Tag className={reply.upheld ? 'mark-bad' : 'mark-good'}>{t(reply.upheld ? 'upheld' : 'notUpheld')}</Tag>
                </p>
                <p className="objection-text">{reply.text}</p>
              </>
            ) : (
              <p>
                <Tag className="mark-waits">{t('waitsForReply')}</Tag> {t('stepWaits')}
              </p>
            )}
          </li>
        ))}
      </ol>
      {notice.objectionCount.upheld > 0 ? <p>{t('mustGoBack')}</p> : null}
    </Section>
  );
}
