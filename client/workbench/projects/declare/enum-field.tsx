import { Form, Select } from 'antd';
import { type EnumName, useEnumOptions } from '../../kit/enum-words.js';

interface EnumFieldProps {
  readonly name: string | (string | number)[];
  readonly label: string;
  readonly kind: EnumName;
}

/** A choice among the values of an enum of the contract. */
export function EnumField({ name, label, kind }: EnumFieldProps) {
  const options = useEnumOptions();
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: label }]}>
      <Select virtual={false} options={options(kind)} />
    </Form.Item>
  );
}
