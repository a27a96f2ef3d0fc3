import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form } from 'antd';
import { useState } from 'react';
import { newRequestKey } from '../../../asker.js';
import { WorkbenchPublicObjectionDocument } from '../../../generated/workbench.js';
import { TextField } from '../../kit/fields.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { showAtFields, Trouble } from '../../kit/refusal.js';
import { Section } from '../../kit/section.js';
import { askPublicly } from '../ask-publicly.js';
import type { PublicNotice } from './notice-page.js';

interface Values {
  readonly text: string;
  readonly objectorName?: string;
  readonly objectorContact?: string;
}
const given = (text: string | undefined) => text?.trim() || null;

/** Somebody objects: the words are shown publicly, name and contact only to the office. Whether it is in time the platform says. */
export function ObjectionForm({ notice }: { readonly notice: PublicNotice }) {
  const t = useWords('public');
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  // The same words sent twice by an impatient finger are one objection.
  const [requestKey, renew] = useState(newRequestKey);
  const [refused, setRefused] = useState<unknown>(null);
  const [isDone, setDone] = useState(false);
  const act = useMutation({
    mutationFn: ({ text, objectorName, objectorContact }: Values) =>
      askPublicly(WorkbenchPublicObjectionDocument, {
        input: {
          noticeId: notice.id,
          text: text.trim(),
          objectorName: given(objectorName),
          objectorContact: given(objectorContact),
          requestKey,
        },
      }),
  });
  const send = async (values: Values) => {
    setRefused(null);
    setDone(false);
    try {
      await act.mutateAsync(values);
      form.resetFields();
      renew(newRequestKey());
      setDone(true);
      await queries.invalidateQueries();
    } catch (error) {
      // What was refused may be sent again in other words, which is another act.
      renew(newRequestKey());
      if (!showAtFields(form, error, language)) setRefused(error);
    }
  };
  if (notice.daysLeft === null) return <p className="no-print">{t(notice.withdrawal ? 'noMoreWithdrawn' : 'noMoreOver')}</p>;
  return (
    <div className="no-print">
      <Section title={t('object')}>
        <p>{t('objectHint', { day: notice.lastDay })}</p>
        <Form<Values> form={form} layout="vertical" onFinish={send} scrollToFirstError className="objection-form">
          <TextField name="text" label={t('objectionText')} help={t('textIsPublic')} rows={5} required />
          <TextField name="objectorName" label={t('objectorName')} help={t('notPublic')} />
          <TextField name="objectorContact" label={t('objectorContact')} help={t('notPublic')} />
          <div aria-live="polite">
            {refused ? <Trouble error={refused} /> : null}
            {isDone ? <Alert type="success" showIcon title={t('received')} description={t('receivedHint')} /> : null}
          </div>
          <Button type="primary" htmlType="submit" size="large" loading={act.isPending} className="send">
            {t('sendObjection')}
          </Button>
        </Form>
      </Section>
    </div>
  );
}
