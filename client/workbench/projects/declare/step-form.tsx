import { Button, Flex, Form, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import type { TypedDocument } from '../../../typed-document.js';
import { useAct } from '../../kit/ask.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { showAtFields, Trouble } from '../../kit/refusal.js';

interface StepFormProps<Data, Variables, Values> {
  readonly title: string;
  readonly hint?: string;
  readonly document: TypedDocument<Data, Variables>;
  readonly variables: (values: Values) => Variables;
  readonly initial: Partial<Values>;
  readonly fieldOf?: Readonly<Record<string, string>>;
  readonly submit?: string;
  readonly onSaved: (data: Data) => void;
  readonly children: ReactNode;
}

/** One step of a declaration: saved whole, or refused at the field it is about. */
export function StepForm<Data, Variables, Values extends object>(given: StepFormProps<Data, Variables, Values>) {
  const { title, hint, document, variables, initial, fieldOf, submit, onSaved, children } = given;
  const [form] = Form.useForm<Values>();
  const [refused, setRefused] = useState<unknown>(null);
  const { language } = useLanguage();
  const t = useWords('projects');
  const act = useAct(document);
  const save = async (values: Values) => {
    setRefused(null);
    try {
      onSaved(await act.mutateAsync(variables(values)));
    } catch (error) {
      if (!showAtFields(form, error, language, fieldOf)) setRefused(error);
    }
  };
  return (
    <Form<Values>
      name="step"
      form={form}
      layout="vertical"
      initialValues={initial}
      onFinish={save}
      scrollToFirstError
      className="step-form"
    >
      <Typography.Title level={2} className="page-section-title">
        {title}
      </Typography.Title>
      {hint ? <p>{hint}</p> : null}
      {refused ? (
        <div className="form-trouble">
          <Trouble error={refused} />
        </div>
      ) : null}
      {children}
      <Flex justify="end">
        <Button type="primary" size="large" htmlType="submit" loading={act.isPending}>
          {submit ?? t('saveAndGoOn')}
        </Button>
      </Flex>
    </Form>
  );
}
