import { Alert, Button, Drawer, Flex, Form, Tag } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../generated/refusals.js';
import { useActingFor } from './acting-for.js';
import { Refused } from './ask.js';
import { useEach } from './each.js';
import { EachProgress } from './each-progress.js';
import { useLanguage, useWords } from './language.js';
import { RefusalAlert, showAtFields, Trouble } from './refusal.js';

/** What came of one of many: done, in words, or refused. */
export interface Outcome {
  readonly refusal: Refusal | null;
  readonly done: string;
  /** The thing itself, to be opened; its name stands there when left out. */
  readonly subject?: ReactNode;
}

interface EachDrawerProps<Values> {
  readonly open: boolean;
  readonly title: string;
  readonly intro: ReactNode;
  /** The things to act on: identity and name. */
  readonly items: ReadonlyMap<string, string>;
  readonly act: (id: string, values: Values, requestKey: string) => Promise<Outcome>;
  readonly initial?: Partial<Values>;
  readonly fieldOf?: Readonly<Record<string, string>>;
  readonly submit?: string;
  /** Closed with what is not done: all of it where nothing was sent. */
  readonly onClose: (left: ReadonlyMap<string, string>) => void;
  readonly children: ReactNode;
}

/** One act on many things, each done for itself: its form, how far it is, and what came of each as it comes. */
export function EachDrawer<Values extends object>(given: EachDrawerProps<Values>) {
  const { open, title, intro, items, act, initial, fieldOf, submit, onClose, children } = given;
  const t = useWords();
  const { language } = useLanguage();
  const actingFor = useActingFor();
  const [form] = Form.useForm<Values>();
  const [refused, setRefused] = useState<unknown>(null);
  const each = useEach<Outcome>();
  const close = () => {
    const left = new Map([...items].filter(([id]) => each.results.get(id)?.refusal !== null));
    each.reset();
    setRefused(null);
    form.resetFields();
    onClose(left);
  };
  const send = async (values: Values) => {
    setRefused(null);
    try {
      const results = await each.start([...items.keys()], (id, requestKey) => act(id, values, requestKey));
      const [only] = results.values();
      if (items.size > 1 || !only?.refusal) return;
      // What is refused of one thing alone is put right in the form.
      each.reset();
      throw new Refused(only.refusal);
    } catch (error) {
      if (!showAtFields(form, error, language, fieldOf)) setRefused(error);
    }
  };
  const began = each.ids.length > 0;
  const told = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; whoever goes by keyboard or by ear goes on with what comes of it.
  useEffect(() => {
    if (began) told.current?.focus();
  }, [began]);
  return (
    <Drawer
      open={open}
      title={title}
      onClose={close}
      size="large"
      destroyOnHidden
      // What is under way is stopped by its own button, not by a stray key.
      closable={!each.isRunning}
      keyboard={!each.isRunning}
      mask={{ closable: !each.isRunning }}
      extra={actingFor ? <Tag className="mark-waits">{actingFor}</Tag> : null}
    >
      {began ? (
        <div ref={told} tabIndex={-1} className="each-told">
          <EachProgress each={each} label={title} />
          <Outcomes results={each.results} items={items} />
          <Flex justify="end">
            <Button type="primary" disabled={each.isRunning} onClick={close}>
              {t('close')}
            </Button>
          </Flex>
        </div>
      ) : null}
      <div hidden={began}>
        <Form<Values>
          name="act"
          form={form}
          layout="vertical"
          {...(initial ? { initialValues: initial } : {})}
          onFinish={send}
          scrollToFirstError
        >
          {refused ? (
            <div className="form-trouble">
              <Trouble error={refused} />
            </div>
          ) : null}
          {intro}
          {children}
          <Flex gap="small" justify="end">
            <Button onClick={close}>{t('cancel')}</Button>
            <Button type="primary" htmlType="submit">
              {submit ?? t('confirm')}
            </Button>
          </Flex>
        </Form>
      </div>
    </Drawer>
  );
}

function Outcomes({ results, items }: { readonly results: ReadonlyMap<string, Outcome>; readonly items: ReadonlyMap<string, string> }) {
  const t = useWords();
  return (
    <section aria-label={t('results')}>
      <h2 className="page-section-title">{t('results')}</h2>
      <ul className="plain-list results" aria-live="polite">
        {[...results].map(([id, { refusal, done, subject }]) => (
          <li key={id}>
            <strong>{subject ?? items.get(id)}</strong>
            {refusal ? <RefusalAlert refusal={refusal} /> : <Alert type="success" showIcon title={done} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
