import { DatePicker, Form, Input } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';

interface FieldProps {
  readonly name: string | (string | number)[];
  readonly label: string;
  readonly required?: boolean;
  readonly help?: string;
}

const day = 'YYYY-MM-DD';

/** A business date; the form holds it as the text that the platform reads. */
export function DateField({ name, label, required = false, help }: FieldProps) {
  return (
    <Form.Item
      name={name}
      label={label}
      extra={help}
      rules={[{ required, message: label }]}
      getValueProps={(value?: string | null) => ({ value: value ? dayjs(value, day) : null })}
      normalize={(value: Dayjs | null) => value?.format(day) ?? null}
    >
      <DatePicker className="wide" />
    </Form.Item>
  );
}

/** An amount in yuan, as a decimal text from the keyboard to the ledger: never a number on the way. */
export function AmountField({ name, label, required = false, help }: FieldProps) {
  return (
    <Form.Item
      name={name}
      label={label}
      extra={help}
      rules={[{ required, message: label }]}
      normalize={(value?: string) => value?.replace(/[,\s，]/g, '')}
    >
      <Input inputMode="decimal" />
    </Form.Item>
  );
}

export function TextField({ name, label, required = false, help, rows }: FieldProps & { readonly rows?: number }) {
  return (
    <Form.Item name={name} label={label} extra={help} rules={[{ required, message: label, whitespace: true }]}>
      {rows ? <Input.TextArea rows={rows} /> : <Input />}
    </Form.Item>
  );
}
