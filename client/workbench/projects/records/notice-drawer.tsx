import { Checkbox, Form, InputNumber, Select } from 'antd';
import type { NoticeCarrier, NoticeKind, NoticeLevel, NoticePurpose } from '../../../generated/schema.js';
import { WorkbenchPublishProjectNoticeDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';
import { levelOfRole } from './notice-level.js';

interface Values {
  readonly purpose: NoticePurpose;
  readonly kind: NoticeKind;
  readonly level: NoticeLevel;
  readonly carriers: NoticeCarrier[];
  readonly days?: number | null;
  readonly title: string;
  readonly body: string;
}
/** What a notice is about: a project, a year plan. */
export interface NoticeSubject {
  readonly noun: string;
  readonly id: string;
  readonly name: string;
}
interface NoticeDrawerProps {
  readonly subject: NoticeSubject;
  readonly purpose?: NoticePurpose;
  readonly onClose: () => void;
}

/** A notice or an announcement on a case; its clock begins today. */
export function NoticeDrawer({ subject, purpose, onClose }: NoticeDrawerProps) {
  const t = useWords('projects');
  const options = useEnumOptions();
  const { post } = useSession();
  const level = post ? levelOfRole[post.role] : undefined;
  const choice = (name: string, label: string, kind: 'NoticePurpose' | 'NoticeKind' | 'NoticeLevel') => (
    <Form.Item name={name} label={label} rules={[{ required: true, message: label }]}>
      <Select virtual={false} options={options(kind)} />
    </Form.Item>
  );
  return (
    <ActDrawer
      open
      title={t('publish')}
      document={WorkbenchPublishProjectNoticeDocument}
      variables={(values: Values) => ({ input: { subjectNoun: subject.noun, subjectId: subject.id, ...values } })}
      initial={{
        kind: 'NOTICE',
        carriers: ['NOTICE_BOARD'],
        title: t('noticeTitle', { name: subject.name }),
        body: t('noticeBody', { name: subject.name }),
        ...(level ? { level } : {}),
        ...(purpose ? { purpose } : {}),
      }}
      fieldOf={{
        NOTICE_LEVEL_MUST_FIT_ROLE: 'level',
        NOTICE_LEVEL_MUST_FIT_PURPOSE: 'level',
        NOTICE_MUST_LAST_LONG_ENOUGH: 'days',
        ANNOUNCEMENT_MUST_HAVE_NO_CLOCK: 'days',
        NOTICE_MUST_NOT_RUN_TWICE: 'purpose',
      }}
      done={t('published')}
      submit={t('publish')}
      onClose={onClose}
    >
      {choice('purpose', t('field.purpose'), 'NoticePurpose')}
      {choice('kind', t('field.noticeKind'), 'NoticeKind')}
      {choice('level', t('field.noticeLevel'), 'NoticeLevel')}
      <Form.Item name="carriers" label={t('field.carriers')} rules={[{ required: true, message: t('field.carriers') }]}>
        <Checkbox.Group options={options('NoticeCarrier')} />
      </Form.Item>
      <Form.Item name="days" label={t('field.days')} extra={t('daysHelp')}>
        <InputNumber min={1} max={365} precision={0} />
      </Form.Item>
      <TextField name="title" label={t('field.title')} required />
      <TextField name="body" label={t('field.body')} rows={4} required />
    </ActDrawer>
  );
}
