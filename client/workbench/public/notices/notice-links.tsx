import { Link } from 'react-router';
import type { WorkbenchPublicNoticeRowFragment } from '../../../generated/workbench.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { DaysLeft } from './days-left.js';
import { StandingTag } from './standing-tag.js';

interface NoticeLinksProps {
  readonly notices: readonly WorkbenchPublicNoticeRowFragment[];
  readonly title?: 'noticesOfCase' | 'otherNotices';
}

/** The notices and announcements of one case. */
export function NoticeLinks({ notices, title = 'noticesOfCase' }: NoticeLinksProps) {
  const t = useWords('public');
  const word = useEnumWords();
  return (
    <Section title={t(title)}>
      <Rows
        label={t(title)}
        whenEmpty={t('noNoticesOfCase')}
        rows={notices}
        columns={[
          {
            title: t('noticeTitle'),
            key: 'title',
            className: 'column-name',
            render: (_, { id, title }) => <Link to={`/public/notices/${id}`}>{title}</Link>,
          },
          { title: t('purpose'), key: 'purpose', render: (_, { purpose }) => word('NoticePurpose', purpose) },
          { title: t('publishedOn'), dataIndex: 'publishedOn' },
          { title: t('lastDay'), key: 'lastDay', render: (_, { lastDay }) => lastDay ?? '–' },
          {
            title: t('standing'),
            key: 'standing',
            render: (_, row) => (
              <>
                <StandingTag standing={row.standing} /> <DaysLeft notice={row} />
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
