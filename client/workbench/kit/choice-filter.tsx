import { Select } from 'antd';
import { useAddress } from './address.js';
import { type EnumName, useEnumOptions } from './enum-words.js';

interface ChoiceFilterProps {
  readonly name: string;
  readonly label: string;
  /** The values of an enum of the contract … */
  readonly kind?: EnumName;
  /** … or choices of one's own. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** What holds while the address says nothing; such a filter cannot be emptied. */
  readonly otherwise?: string;
  /** Several at once, any of which may hold. */
  readonly many?: boolean;
  readonly wide?: boolean;
}

/** A choice among several, kept by the address. */
export function ChoiceFilter({ name, label, kind, options, otherwise, many = false, wide = false }: ChoiceFilterProps) {
  const { read, readAll, write } = useAddress();
  const ofEnum = useEnumOptions();
  const shared = {
    'aria-label': label,
    placeholder: label,
    virtual: false,
    className: wide ? 'filter-wide' : 'filter',
    options: kind ? ofEnum(kind) : [...(options ?? [])],
  };
  if (many) {
    return (
      <Select
        {...shared}
        mode="multiple"
        maxTagCount="responsive"
        allowClear
        value={readAll(name)}
        onChange={(values: string[]) => write({ [name]: values })}
      />
    );
  }
  return (
    <Select
      {...shared}
      allowClear={otherwise === undefined}
      value={read(name) ?? otherwise ?? null}
      onChange={(value?: string | null) => write({ [name]: value === otherwise ? null : value })}
    />
  );
}
