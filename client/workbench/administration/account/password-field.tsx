import { Form, Input } from 'antd';

interface PasswordFieldProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly current?: boolean;
}

/** A password, hidden while it is typed unless one asks to see it. */
export function PasswordField({ name, label, help, current = false }: PasswordFieldProps) {
  return (
    <Form.Item name={name} label={label} extra={help} rules={[{ required: true, message: label }]}>
      <Input.Password autoComplete={current ? 'current-password' : 'new-password'} />
    </Form.Item>
  );
}
