import { createContext, type ReactNode, useContext, useState } from 'react';

export type Unit = 'YUAN' | 'TEN_THOUSAND';
const Chosen = createContext<{ readonly unit: Unit; choose(unit: Unit): void }>({ unit: 'YUAN', choose: () => undefined });
const key = 'xianjie.unit';

/** All amounts of the page are shown in one unit, 元 or 万元. */
export function UnitProvider({ children }: { readonly children: ReactNode }) {
  const [unit, setUnit] = useState<Unit>(localStorage.getItem(key) === 'TEN_THOUSAND' ? 'TEN_THOUSAND' : 'YUAN');
  const choose = (next: Unit) => {
    localStorage.setItem(key, next);
    setUnit(next);
  };
  return <Chosen.Provider value={{ unit, choose }}>{children}</Chosen.Provider>;
}

export const useUnit = () => useContext(Chosen);

/** A decimal string of yuan as it is read: grouped by three, exact; 万元 shifts the point and loses nothing. */
export function written(yuan: string, unit: Unit): string {
  const [, sign = '', whole = '0', cents = '00'] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(yuan) ?? [];
  if (unit === 'YUAN') return `${sign}${grouped(whole)}.${cents.padEnd(2, '0')}`;
  const digits = whole.padStart(5, '0');
  const decimals = `${digits.slice(-4)}${cents.padEnd(2, '0')}`.replace(/0+$/, '').padEnd(2, '0');
  return `${sign}${grouped(digits.slice(0, -4).replace(/^0+(?=\d)/, ''))}.${decimals}`;
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** An amount in the chosen unit; nothing known is a dash, never a zero. */
export function Amount({ value }: { readonly value: string | null | undefined }) {
  const { unit } = useUnit();
  return <span className="amount">{value === null || value === undefined ? '–' : written(value, unit)}</span>;
}
