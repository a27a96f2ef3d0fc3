import { Form, Select } from 'antd';
import { type EnumName, useEnumOptions } from '../../kit/enum-words.js';

interface EnumItemProps {
  readonly name: string | (string | number)[];
  readonly label: string;
  readonly of: EnumName;
  readonly required?: boolean;
}

/** A choice among the values of an enum of the contract. */
export function EnumItem({ name, label, of, required = true }: EnumItemProps) {
  const options = useEnumOptions();
  return (
    <Form.Item name={name} label={label} rules={[{ required, message: label }]}>
      <Select virtual={false} allowClear={!required} options={options(of)} />
    </Form.Item>
  );
}
