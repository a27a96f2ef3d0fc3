import { Select } from 'antd';
import { useAddress } from './address.js';

interface ChoiceFilterProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What holds while the address says nothing; such a filter cannot be emptied. */
  readonly otherwise?: string;
  readonly wide?: boolean;
}

/** One of several choices in the address. */
export function ChoiceFilter({ name, label, options, otherwise, wide = false }: ChoiceFilterProps) {
  const { read, write } = useAddress();
  return (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear={otherwise === undefined}
      virtual={false}
      className={wide ? 'filter-wide' : 'filter'}
      value={read(name) ?? otherwise ?? null}
      options={[...options]}
      onChange={(value?: string | null) => write({ [name]: value === otherwise ? null : value })}
    />
  );
}
