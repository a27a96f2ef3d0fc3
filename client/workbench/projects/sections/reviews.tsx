import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { useSession } from '../../session/session.js';
import { ReviewDrawer } from '../records/review-drawer.js';
import type { ProjectContent } from './content-section.js';

/** The yearly reviews of a project in the library, and the one of this year while it waits there. */
export function Reviews({ project }: { readonly project: ProjectContent }) {
  const t = useWords('projects');
  const { may } = useSession();
  const [open, setOpen] = useState(false);
  const reviews = project.yearlyReviews;
  const waits = project.state === 'IN_LIBRARY' && may('reviewYear');
  if (reviews.length === 0 && !waits) return null;
  return (
    <Section title={t('reviews')} actions={waits ? <Button onClick={() => setOpen(true)}>{t('act.reviewYear')}</Button> : null}>
      <Rows
        label={t('reviews')}
        whenEmpty={t('noReviews')}
        rows={reviews}
        columns={[
          { title: t('year'), dataIndex: 'year' },
          { title: t('day'), dataIndex: 'reviewedOn' },
          { title: t('field.stillNeeded'), key: 'needed', render: (_, row) => t(row.stillNeeded ? 'kit:yes' : 'kit:no') },
          { title: t('field.opinion'), dataIndex: 'opinion', className: 'column-name' },
        ]}
      />
      {open ? <ReviewDrawer projectId={project.id} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}
