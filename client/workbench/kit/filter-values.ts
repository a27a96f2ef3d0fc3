import { enumWords } from '../../generated/enum-words.js';
import { useAddress } from './address.js';
import type { EnumName } from './enum-words.js';

const years = /^\d{4}$/;
const days = /^\d{4}-\d{2}-\d{2}$/;
const ids = /^[0-9a-f-]{36}$/;

/** What stands in the address, as the filter of a question; what is no year, day, identity or value of its enum in it counts as nothing. */
export function useFilterValues() {
  const { read, readAll } = useAddress();
  const fitting = (pattern: RegExp) => (name: string) => (pattern.test(read(name) ?? '') ? read(name) : null);
  const year = fitting(years);
  return {
    text: read,
    year: (name: string) => (year(name) ? Number(year(name)) : null),
    day: fitting(days),
    id: fitting(ids),
    flag: (name: string) => (read(name) ? true : null),
    /** Any of these values of an enum; none is no condition. */
    anyOf: <Value extends string>(kind: EnumName, name: string): Value[] | null => {
      const values = readAll(name).filter((value) => value in enumWords[kind]);
      return values.length ? (values as Value[]) : null;
    },
  };
}
