import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useAddress } from './address.js';

const form = 'YYYY-MM-DD';

/** A day in the address; left out, it is whatever the platform takes it for. */
export function DayFilter({ name, label }: { readonly name: string; readonly label: string }) {
  const { read, write } = useAddress();
  const held = useDay(name) ? read(name) : null;
  return (
    <DatePicker
      aria-label={label}
      placeholder={label}
      className="filter"
      value={held ? dayjs(held, form) : null}
      onChange={(day) => write({ [name]: day?.format(form) })}
    />
  );
}

/** The day that the address names; what is none counts as left out. */
export function useDay(name: string): string | null {
  const day = useAddress().read(name) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && dayjs(day).format(form) === day ? day : null;
}
