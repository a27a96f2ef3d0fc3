import { Form, Select } from 'antd';
import { type EnumName, useEnumOptions } from '../../kit/enum-words.js';

interface EnumFieldProps {
  readonly name: string | (string | number)[];
  readonly label: string;
  readonly kind: EnumName;
  readonly required?: boolean;
  readonly help?: string;
}

/** A choice among the values of an enum of the contract. */
export function EnumField({ name, label, kind, required = false, help }: EnumFieldProps) {
  const options = useEnumOptions();
  return (
    <Form.Item name={name} label={label} extra={help} rules={[{ required, message: label }]}>
      <Select virtual={false} allowClear={!required} options={options(kind)} />
    </Form.Item>
  );
}
