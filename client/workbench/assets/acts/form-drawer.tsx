import type { ReactNode } from 'react';
import { ActDrawer } from '../../kit/act-drawer.js';
import { useWords } from '../../kit/language.js';
import type { ActForm } from './act-form.js';
import { AskField } from './ask-field.js';
import { given, useDaysOf, type Values } from './given.js';

interface FormDrawerProps {
  readonly form: ActForm;
  /** The key of its name among the words of acts. */
  readonly act: string;
  /** What is acted on, as it was seen. */
  readonly seen: Values;
  /** The asset whose files and neighbours may be chosen. */
  readonly assetId?: string;
  readonly initial?: Values;
  readonly intro?: ReactNode;
  readonly onClose: () => void;
  readonly onDone?: (data: object) => void;
}

/** An act in a drawer: the fields its form asks for, days beginning with today, refusals at the fields they are about. */
export function FormDrawer({ form, act, seen, assetId, initial, intro, onClose, onDone }: FormDrawerProps) {
  const t = useWords('assets');
  const days = useDaysOf(form);
  const name = t(`act.${act}`);
  return (
    <ActDrawer<object, { input: Values }, Values>
      open
      title={name}
      document={form.document}
      variables={(values) => ({ input: { ...(form.variables ?? same)(given(values)), ...seen } })}
      initial={{ ...days, ...initial }}
      {...(form.fieldOf ? { fieldOf: form.fieldOf } : {})}
      done={t('done', { act: name })}
      submit={name}
      onClose={onClose}
      {...(onDone ? { onDone } : {})}
    >
      {intro ? <p>{intro}</p> : null}
      {form.asks.map((ask) => (
        <AskField key={ask.name} ask={ask} assetId={assetId ?? null} />
      ))}
    </ActDrawer>
  );
}

const same = (values: Values): Values => values;
