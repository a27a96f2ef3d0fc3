import { Form, InputNumber } from 'antd';

interface CountFieldProps {
  readonly name: string | (string | number)[];
  readonly label: string;
  readonly required?: boolean;
}

/** A whole number that is counted: never an amount. */
export function CountField({ name, label, required = false }: CountFieldProps) {
  return (
    <Form.Item name={name} label={label} rules={[{ required, message: label }]}>
      <InputNumber className="wide" min={0} precision={0} inputMode="numeric" controls={false} />
    </Form.Item>
  );
}
