import { Button, Form } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../kit/language.js';

interface PartsProps {
  readonly name: string;
  readonly word: string;
  readonly children: (index: number) => ReactNode;
}

/** A list in a form: a box for each entry, one more, one less. */
export function Parts({ name, word, children }: PartsProps) {
  const t = useWords('projects');
  return (
    <Form.List name={name}>
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name: at }, index) => (
            <fieldset key={key} className="part">
              <legend>{t('partNumber', { word, number: index + 1 })}</legend>
              {children(at)}
              <Button onClick={() => remove(at)}>{t('removePart')}</Button>
            </fieldset>
          ))}
          <p>
            <Button onClick={() => add({})}>{t('addPart', { word })}</Button>
          </p>
        </>
      )}
    </Form.List>
  );
}
