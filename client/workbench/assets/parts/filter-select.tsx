import { Select } from 'antd';
import { useAddress } from '../../kit/address.js';
import { type EnumName, useEnumOptions } from '../../kit/enum-words.js';

interface FilterSelectProps {
  readonly name: string;
  readonly label: string;
  readonly kind?: EnumName;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** One choice that narrows a list, held by the address. */
export function FilterSelect({ name, label, kind, options }: FilterSelectProps) {
  const { read, write } = useAddress();
  const ofEnum = useEnumOptions();
  return (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear
      className="filter"
      virtual={false}
      value={read(name)}
      options={kind ? ofEnum(kind) : [...(options ?? [])]}
      onChange={(value?: string | null) => write({ [name]: value })}
    />
  );
}
