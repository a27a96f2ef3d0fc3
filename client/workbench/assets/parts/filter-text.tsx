import { Input } from 'antd';
import { useAddress } from '../../kit/address.js';

/** A filter that is typed: it takes hold with Enter or when the field is left, and follows the address back and forward. */
export function FilterText({
  name,
  label,
  decimal = false,
}: {
  readonly name: string;
  readonly label: string;
  readonly decimal?: boolean;
}) {
  const { read, write } = useAddress();
  const held = read(name) ?? '';
  const take = (typed: string) => {
    if (typed.trim() !== held) write({ [name]: typed.trim() });
  };
  return (
    <Input
      key={held}
      aria-label={label}
      placeholder={label}
      {...(decimal ? { inputMode: 'decimal' as const } : {})}
      allowClear
      className="filter-typed"
      defaultValue={held}
      onBlur={({ target }) => take(target.value)}
      onPressEnter={({ currentTarget }) => take(currentTarget.value)}
      onClear={() => take('')}
    />
  );
}
