import { Input } from 'antd';
import { useAddress } from './address.js';

/** A filter that is typed: it takes hold with Enter or when the field is left, and follows the address back and forward. */
export function TypedFilter({ name, label }: { readonly name: string; readonly label: string }) {
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
      inputMode="decimal"
      allowClear
      className="filter-narrow"
      defaultValue={held}
      onBlur={({ target }) => take(target.value)}
      onPressEnter={({ currentTarget }) => take(currentTarget.value)}
      onClear={() => take('')}
    />
  );
}
