import { Alert, Button, Descriptions } from 'antd';
import { Link, useParams } from 'react-router';
import {
  WorkbenchPublicCaseNoticesDocument,
  WorkbenchPublicNoticeDocument,
  type WorkbenchPublicNoticeQuery,
} from '../../../generated/workbench.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { usePublicAsk } from '../ask-publicly.js';
import { PaperFoot } from '../frame/paper-foot.js';
import { PublicNotFound } from '../frame/public-not-found.js';
import { CaseLink } from './case-link.js';
import { DaysLeft } from './days-left.js';
import { NoticeLinks } from './notice-links.js';
import { ObjectionForm } from './objection-form.js';
import { Objections } from './objections.js';
import { StandingTag } from './standing-tag.js';

export type PublicNotice = NonNullable<WorkbenchPublicNoticeQuery['notice']>;

/** One notice in full, what was objected and answered, and the form to object while it runs. */
export function PublicNoticePage() {
  const { id = '' } = useParams();
  const t = useWords('public');
  const asked = usePublicAsk(WorkbenchPublicNoticeDocument, { id });
  const notice = asked.data?.notice;
  if (asked.data && !notice) return <PublicNotFound />;
  return (
    <Page
      title={notice?.title ?? t('part.notices')}
      asked={asked}
      actions={<Button onClick={() => window.print()}>{t('kit:print')}</Button>}
    >
      {notice ? <Notice notice={notice} /> : null}
    </Page>
  );
}

function Notice({ notice }: { readonly notice: PublicNotice }) {
  const t = useWords('public');
  const word = useEnumWords();
  const { place, withdrawal } = notice;
  const item = (key: string, children: React.ReactNode) => ({ key, label: t(key), children });
  const isNotice = notice.kind === 'NOTICE';
  return (
    <article className="public-paper">
      {withdrawal ? (
        <Alert type="warning" showIcon title={t('withdrawnOn', { day: withdrawal.withdrawnOn })} description={withdrawal.reason} />
      ) : null}
      <p className="notice-body">{notice.body}</p>
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, sm: 2 }}
        items={[
          item(
            'standing',
            <>
              <StandingTag standing={notice.standing} /> <DaysLeft notice={notice} />
            </>,
          ),
          item('place', place ? <Link to={`/public?place=${place.code}`}>{place.path}</Link> : '–'),
          item('publishedOn', notice.publishedOn),
          ...(isNotice ? [item('lastDay', notice.lastDay ?? '–')] : []),
          item('purpose', `${word('NoticePurpose', notice.purpose)} · ${word('NoticeLevel', notice.level)}`),
          item('carriers', notice.carriers.map((one) => word('NoticeCarrier', one)).join(' · ')),
          item('about', <CaseLink notice={notice} />),
        ]}
      />
      {isNotice ? (
        <>
          <Objections notice={notice} />
          <ObjectionForm notice={notice} />
        </>
      ) : null}
      <Afterwards notice={notice} />
      <PaperFoot place={place?.path ?? null} />
    </article>
  );
}

/** What else was published about the same case: published again, or its result. */
function Afterwards({ notice }: { readonly notice: PublicNotice }) {
  const found = usePublicAsk(WorkbenchPublicCaseNoticesDocument, { subjectId: notice.subjectId }).data?.notices.nodes ?? [];
  const others = found.filter(({ id }) => id !== notice.id);
  return others.length > 0 ? <NoticeLinks notices={others} title="otherNotices" /> : null;
}
