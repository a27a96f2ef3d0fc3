import { createContext, type ReactNode, useContext, useState } from 'react';
import { Link } from 'react-router';

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

/** Figures that are made of nothing else on record: what somebody entered, decided or was told, at the row that keeps it. */
export type Leaf =
  | 'asset'
  | 'bill'
  | 'claim'
  | 'contract'
  | 'declared'
  | 'document'
  | 'form'
  | 'income'
  | 'policy'
  | 'posting'
  | 'report'
  | 'sample'
  | 'share'
  | 'statement'
  /** The sum of the list above it. */
  | 'sum'
  | 'upkeep';

/** A figure either opens what it is made of, or says which record it is itself; there is no third. */
export type Opens =
  /** An address, or null where nothing is to be opened to the acting post; then the test of the pages asks why. */
  { readonly to: string | null | undefined; readonly leaf?: never } | { readonly leaf: Leaf; readonly to?: never };

type AmountProps = { readonly value: string | null | undefined } & Opens;

/** An amount in the chosen unit; nothing known is a dash, never a zero. */
export function Amount({ value, ...opens }: AmountProps) {
  const { unit } = useUnit();
  return <Shown {...opens}>{value === null || value === undefined ? null : written(value, unit)}</Shown>;
}

/** A figure in writing, inside the link to what it is made of; nothing known is a dash and opens nothing. */
export function Shown({ to, leaf, children }: Opens & { readonly children: string | null }) {
  if (children === null) return <span className="amount">–</span>;
  const figure = (
    <span className="amount" {...(leaf ? { 'data-leaf': leaf } : {})}>
      {children}
    </span>
  );
  return to ? <Link to={to}>{figure}</Link> : figure;
}
