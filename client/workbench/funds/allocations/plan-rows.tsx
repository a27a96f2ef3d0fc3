import { Button, Flex, Form } from 'antd';
import { AmountField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { LineField } from '../acts/line-field.js';
import { ProjectField, ProjectInShort } from '../acts/project-field.js';
import { RemainingOfLine } from '../acts/remaining.js';

/** The rows of a plan: from which line, onto which project, how much; with what the line of the row still holds. */
export function PlanRows() {
  const t = useWords('funds');
  return (
    <Form.List name="rows">
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name }, index) => (
            <fieldset key={key} className="fund-part">
              <legend>{t('planRow', { number: index + 1 })}</legend>
              <RowMoney row={name} />
              <div className="fund-plan-row">
                <LineField name={[name, 'lineId']} label={t('field.line')} />
                <ProjectField name={[name, 'projectId']} label={t('field.project')} />
                <AmountField name={[name, 'amount']} label={t('field.amount')} required />
              </div>
              {rows.length > 1 ? <Button onClick={() => remove(name)}>{t('removeRow')}</Button> : null}
            </fieldset>
          ))}
          <Flex gap="small" className="filters">
            <Button onClick={() => add({})}>{t('addRow')}</Button>
          </Flex>
        </>
      )}
    </Form.List>
  );
}

function RowMoney({ row }: { readonly row: number }) {
  const lineId = Form.useWatch<string | undefined>(['rows', row, 'lineId']);
  const projectId = Form.useWatch<string | undefined>(['rows', row, 'projectId']);
  return (
    <>
      <RemainingOfLine id={lineId} />
      <ProjectInShort id={projectId} />
    </>
  );
}
