import { Button, Form } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../kit/language.js';

interface ListFieldProps {
  readonly name: string;
  /** The key of what one of them is called, numbered. */
  readonly one: string;
  readonly initial?: readonly object[];
  readonly children: (name: number) => ReactNode;
}

/** Several of a kind in one form, each in a frame of its own. */
export function ListField({ name: list, one, initial, children }: ListFieldProps) {
  const t = useWords('assets');
  return (
    <Form.List name={list} {...(initial ? { initialValue: [...initial] } : {})}>
      {(rows, { add, remove }, { errors }) => (
        <>
          {rows.map(({ key, name }, index) => (
            <fieldset key={key} className="asset-part">
              <legend>{t(`field.${one}`, { number: index + 1 })}</legend>
              {children(name)}
              {rows.length > 1 ? <Button onClick={() => remove(name)}>{t('removePart')}</Button> : null}
            </fieldset>
          ))}
          <Form.ErrorList errors={errors} className="asset-list-errors" />
          <Form.Item>
            <Button onClick={() => add({})}>{t('addPart')}</Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}
