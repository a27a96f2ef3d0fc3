import { Input } from 'antd';
import { useAddress } from './address.js';

interface TypedFilterProps {
  readonly name: string;
  readonly label: string;
  /** What is typed: decides which keys a hand is offered, and how wide the field is. */
  readonly of?: 'text' | 'numeric' | 'decimal';
}

/** A filter that is typed: it takes hold with Enter or when the field is left, and follows the address back and forward. */
export function TypedFilter({ name, label, of = 'decimal' }: TypedFilterProps) {
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
      inputMode={of}
      allowClear
      className={of === 'text' ? 'filter filter-text' : 'filter-narrow'}
      defaultValue={held}
      onBlur={({ target }) => take(target.value)}
      onPressEnter={({ currentTarget }) => take(currentTarget.value)}
      onClear={() => take('')}
    />
  );
}
