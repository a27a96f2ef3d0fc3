import { Form, Input } from 'antd';
import { useWords } from '../../kit/language.js';

export type YearText<Input> = Omit<Input, 'fromYear'> & { readonly fromYear: string };
/** A year is a count, not an amount: the form holds it as typed, the platform takes it as a number. */
export const yearOf = ({ fromYear }: { readonly fromYear: string }): number => Number(fromYear);

/** The budget year that is closed. */
export function YearField() {
  const t = useWords('funds');
  return (
    <Form.Item
      name="fromYear"
      label={t('field.fromYear')}
      extra={t('fromYearHelp')}
      rules={[{ required: true, pattern: /^\d{4}$/, message: t('yearNeeded') }]}
    >
      <Input inputMode="numeric" maxLength={4} />
    </Form.Item>
  );
}
