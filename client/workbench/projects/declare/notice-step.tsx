import { Alert, Button, Flex, Typography } from 'antd';
import { useState } from 'react';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { NoticeDrawer } from '../records/notice-drawer.js';
import type { StepProps } from './new-project-page.js';

/** The village shows what it wants to declare, before it does. */
export function NoticeStep({ draft, onSaved }: StepProps) {
  const t = useWords('projects');
  const word = useEnumWords();
  const [open, setOpen] = useState(false);
  const notices = draft.notices.nodes.filter(({ purpose }) => purpose === 'DECLARATION');
  return (
    <section aria-label={t('step.notice')}>
      <Typography.Title level={2} className="page-section-title">
        {t('step.notice')}
      </Typography.Title>
      <p>{t('noticeHint')}</p>
      <ul className="plain-list">
        {notices.map(({ id, publishedOn, lastDay, standing }) => (
          <li key={id}>
            <Alert
              type="info"
              showIcon
              title={t('clock', { from: publishedOn, to: lastDay ?? '–' })}
              description={word('NoticeStanding', standing)}
            />
          </li>
        ))}
      </ul>
      <Flex gap="small" justify="end" wrap>
        <Button size="large" type={notices.length > 0 ? 'default' : 'primary'} onClick={() => setOpen(true)}>
          {t('publish')}
        </Button>
        <Button size="large" type={notices.length > 0 ? 'primary' : 'default'} onClick={onSaved}>
          {t('goOn')}
        </Button>
      </Flex>
      {open ? (
        <NoticeDrawer subject={{ noun: 'project', id: draft.id, name: draft.name }} purpose="DECLARATION" onClose={() => setOpen(false)} />
      ) : null}
    </section>
  );
}
