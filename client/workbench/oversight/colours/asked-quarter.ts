import { useAddress } from '../../kit/address.js';
import { useSession } from '../../session/session.js';

/** The quarter that the address names, that of today while it names none. */
export function useQuarter(): { readonly year: number; readonly quarter: number } {
  const { read } = useAddress();
  const { today } = useSession();
  const [, year = '', quarter = ''] = /^(\d{4})-([1-4])$/.exec(read('quarter') ?? '') ?? [];
  const ofToday = { year: Number(today.slice(0, 4)), quarter: quarterOf(today) };
  return year ? { year: Number(year), quarter: Number(quarter) } : ofToday;
}

export const quarterOf = (day: string): number => Math.ceil(Number(day.slice(5, 7)) / 3);

/** The quarters that can be asked for, this one first, three years back. */
export function quartersUntil(today: string): string[] {
  const year = Number(today.slice(0, 4));
  return [0, 1, 2, 3]
    .flatMap((back) => [4, 3, 2, 1].map((quarter) => ({ year: year - back, quarter })))
    .filter((one) => one.year < year || one.quarter <= quarterOf(today))
    .map((one) => `${one.year}-${one.quarter}`);
}
