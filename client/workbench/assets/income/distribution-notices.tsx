import { Button, Checkbox, Form } from 'antd';
import { useState } from 'react';
import type { NoticeCarrier } from '../../../generated/schema.js';
import { type WorkbenchDistributionQuery, WorkbenchPublishDistributionNoticeDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { useEnumOptions, useEnumWords } from '../../kit/enum-words.js';
import { TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { useMay } from '../parts/powers.js';

type Case = NonNullable<WorkbenchDistributionQuery['distribution']>;
interface Values {
  readonly title: string;
  readonly body: string;
  readonly carriers: NoticeCarrier[];
}

/** The village makes known who is to get what before the township looks at it. */
export function DistributionNotices({ distribution }: { readonly distribution: Case }) {
  const t = useWords('assets');
  const word = useEnumWords();
  const options = useEnumOptions();
  const may = useMay();
  const [open, setOpen] = useState(false);
  const subject = {
    subjectNoun: 'distribution',
    subjectId: distribution.id,
    purpose: 'INCOME_DISTRIBUTION',
    level: 'VILLAGE',
    kind: 'NOTICE',
  } as const;
  const carriers = { NOTICE_CARRIERS_MUST_BE_GIVEN: 'carriers' };
  return (
    <Section
      title={t('income.notices')}
      actions={
        may('publishNotice') && may('decideDistribution') ? <Button onClick={() => setOpen(true)}>{t('act.publishNotice')}</Button> : null
      }
    >
      <Rows
        label={t('income.notices')}
        whenEmpty={t('income.noNotice')}
        rows={distribution.notices.nodes}
        columns={[
          { title: t('income.noticeTitle'), dataIndex: 'title', className: 'asset-column-name' },
          { title: t('income.noticeDays'), key: 'days', render: (_, row) => `${row.publishedOn} ~ ${row.lastDay ?? '–'}` },
          { title: t('state'), key: 'standing', render: (_, { standing }) => word('NoticeStanding', standing) },
        ]}
      />
      {open ? (
        <ActDrawer
          open
          title={t('act.publishNotice')}
          document={WorkbenchPublishDistributionNoticeDocument}
          variables={(values: Values) => ({ input: { ...subject, ...values } })}
          initial={{
            title: t('income.noticeDraft', { name: distribution.asset?.name, year: distribution.year }),
            carriers: ['NOTICE_BOARD'],
          }}
          fieldOf={carriers}
          done={t('done', { act: t('act.publishNotice') })}
          onClose={() => setOpen(false)}
        >
          <TextField name="title" label={t('income.noticeTitle')} required />
          <TextField name="body" label={t('income.noticeBody')} rows={4} required />
          <Form.Item name="carriers" label={t('income.carriers')} rules={[{ required: true, message: t('income.carriers') }]}>
            <Checkbox.Group options={options('NoticeCarrier')} />
          </Form.Item>
        </ActDrawer>
      ) : null}
    </Section>
  );
}
