import { Checkbox, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useAddress } from '../../kit/address.js';
import { type EnumName, useEnumOptions } from '../../kit/enum-words.js';

interface FieldProps {
  readonly name: string;
  readonly label: string;
}

/** A filter among the values of an enum of the contract. */
export function EnumFilter({ name, label, kind }: FieldProps & { readonly kind: EnumName }) {
  const options = useEnumOptions();
  return <ChoiceFilter name={name} label={label} options={options(kind)} />;
}

export function ChoiceFilter({
  name,
  label,
  options,
}: FieldProps & { readonly options: readonly { readonly value: string; readonly label: string }[] }) {
  const { read, write } = useAddress();
  return (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear
      className="filter"
      value={read(name)}
      options={[...options]}
      onChange={(value?: string | null) => write({ [name]: value })}
    />
  );
}

/** A filter that is typed: it takes hold with Enter or when the field is left, and follows the address back and forward. */
export function TypedFilter({ name, label, numeric = false }: FieldProps & { readonly numeric?: boolean }) {
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
      {...(numeric ? { inputMode: 'numeric' as const } : {})}
      allowClear
      className={numeric ? 'fund-filter-narrow' : 'filter fund-filter-text'}
      defaultValue={held}
      onBlur={({ target }) => take(target.value)}
      onPressEnter={({ currentTarget }) => take(currentTarget.value)}
      onClear={() => take('')}
    />
  );
}

const day = 'YYYY-MM-DD';

export function DayFilter({ name, label }: FieldProps) {
  const { read, write } = useAddress();
  const held = read(name);
  return (
    <DatePicker
      aria-label={label}
      placeholder={label}
      value={held ? dayjs(held, day) : null}
      onChange={(value) => write({ [name]: value?.format(day) ?? null })}
    />
  );
}

export function CheckFilter({ name, label }: FieldProps) {
  const { read, write } = useAddress();
  return (
    <Checkbox checked={Boolean(read(name))} onChange={({ target }) => write({ [name]: target.checked ? '1' : null })}>
      {label}
    </Checkbox>
  );
}

const years = /^\d{4}$/;
const days = /^\d{4}-\d{2}-\d{2}$/;
const ids = /^[0-9a-f-]{36}$/;

/** What stands in the address, as the filter of a question; what is no year, day or identity in it counts as nothing. */
export function useFilterValues() {
  const { read } = useAddress();
  const fitting = (pattern: RegExp) => (name: string) => (pattern.test(read(name) ?? '') ? read(name) : null);
  const year = fitting(years);
  return {
    text: read,
    year: (name: string) => (year(name) ? Number(year(name)) : null),
    day: fitting(days),
    id: fitting(ids),
    flag: (name: string) => (read(name) ? true : null),
  };
}
