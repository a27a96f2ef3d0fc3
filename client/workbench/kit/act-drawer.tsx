import { App, Button, Drawer, Flex, Form, type FormProps, Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import type { TypedDocument } from '../../typed-document.js';
import { useActingFor } from './acting-for.js';
import { useAct } from './ask.js';
import { useLanguage, useWords } from './language.js';
import { showAtFields, Trouble } from './refusal.js';
import { Waiting } from './waiting.js';

interface ActDrawerProps<Data, Variables, Values> {
  readonly open: boolean;
  readonly title: string;
  readonly document: TypedDocument<Data, Variables>;
  /** What the form says, as the act's variables. */
  readonly variables: (values: Values) => Variables;
  readonly initial?: Partial<Values>;
  /** Which field each refusal is about, by its code; the others are shown above the form. */
  readonly fieldOf?: Readonly<Record<string, string>>;
  readonly done: string;
  readonly submit?: string;
  readonly onClose: () => void;
  readonly onDone?: (data: Data) => void;
  readonly children: ReactNode;
  readonly onValuesChange?: FormProps<Values>['onValuesChange'];
}

/** One act in a drawer: its form, its refusals at the fields they are about, and a word when it is done. */
export function ActDrawer<Data, Variables, Values extends object>(given: ActDrawerProps<Data, Variables, Values>) {
  const { open, title, document, variables, initial, fieldOf, done, submit, onClose, onDone, children, onValuesChange } = given;
  const [form] = Form.useForm<Values>();
  const [refused, setRefused] = useState<unknown>(null);
  const { message } = App.useApp();
  const { language } = useLanguage();
  const t = useWords();
  const actingFor = useActingFor();
  const act = useAct(document);
  const send = async (values: Values) => {
    setRefused(null);
    try {
      const data = await act.mutateAsync(variables(values));
      void message.success(done);
      form.resetFields();
      onClose();
      onDone?.(data);
    } catch (error) {
      if (!showAtFields(form, error, language, fieldOf)) setRefused(error);
    }
  };
  return (
    <Drawer
      open={open}
      title={title}
      onClose={onClose}
      size="large"
      destroyOnHidden
      extra={actingFor ? <Tag className="mark-waits">{actingFor}</Tag> : null}
    >
      {/* The name keeps the identities of its fields apart from those of the page, such as `content`. */}
      <Form<Values>
        name="act"
        form={form}
        layout="vertical"
        initialValues={initial}
        onFinish={send}
        onValuesChange={onValuesChange}
        scrollToFirstError
      >
        {refused ? (
          <div className="form-trouble">
            <Trouble error={refused} />
          </div>
        ) : null}
        {children}
        {act.isPending ? <Waiting label={title} /> : null}
        <Flex gap="small" justify="end">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" htmlType="submit" loading={act.isPending}>
            {submit ?? t('confirm')}
          </Button>
        </Flex>
      </Form>
    </Drawer>
  );
}
