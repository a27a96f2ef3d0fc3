import { Button, Form } from 'antd';
import { TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';

/** Milestones of a year: days rising, percentages never falling. */
export function MilestoneFields() {
  const t = useWords('administration');
  return (
    <Form.List name={['value', 'milestones']} initialValue={[{}]}>
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name }, index) => (
            <fieldset key={key} className="part">
              <legend>{t('policy.milestoneNumber', { number: index + 1 })}</legend>
              <div className="counts">
                <TextField name={[name, 'date']} label={t('policy.dateOfYear')} help={t('policy.dateForm')} required />
                <TextField name={[name, 'percent']} label={t('policy.percent')} help={t('policy.percentHint')} required />
              </div>
              <Button onClick={() => remove(name)}>{t('policy.removePart')}</Button>
            </fieldset>
          ))}
          <Form.Item>
            <Button onClick={() => add({})}>{t('policy.addMilestone')}</Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}
