import { Form, Select } from 'antd';
import { WorkbenchLineChoicesDocument } from '../../../generated/workbench.js';
import { useUnit, written } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { documentName, useSourceWords } from '../parts/names.js';

type FieldName = string | (string | number)[];

/** Picks a line; each is offered with what it still holds. */
export function LineField({ name, label }: { readonly name: FieldName; readonly label: string }) {
  const t = useWords('funds');
  const words = useSourceWords();
  const { unit } = useUnit();
  const asked = useAsk(WorkbenchLineChoicesDocument, {});
  const options = (asked.data?.fundLines.nodes ?? []).map((line) => ({
    value: line.id,
    label: t('lineChoice', {
      name: `${documentName(line.document)} ${words(line)}`,
      left: line.money ? written(line.money.unallocated, unit) : '–',
    }),
  }));
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: label }]}>
      <Select virtual={false} showSearch={{ optionFilterProp: 'label' }} loading={asked.isFetching} options={options} />
    </Form.Item>
  );
}
