import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Amount } from '../../kit/amount.js';
import { useWords } from '../../kit/language.js';

/** A percentage as the server rounded it; none is a dash. */
export function Percent({ value }: { readonly value: string | null | undefined }) {
  return <span className="amount">{value === null || value === undefined ? '–' : `${value}%`}</span>;
}

/** Points ahead of the pace or behind it, told by a word and a mark, not by colour alone. */
export function Points({ value, brief = false }: { readonly value: string | null | undefined; readonly brief?: boolean }) {
  const t = useWords('progress');
  if (value === null || value === undefined) return <span>–</span>;
  const size = value.replace(/^-/, '');
  const way = value.startsWith('-') ? 'behind' : /^[0.]+$/.test(value) ? 'level' : 'ahead';
  return <span className={`points points-${way}`}>{t(`${brief ? 'brief' : 'points'}.${way}`, { size })}</span>;
}

/** A figure that opens what it is made of. */
export function Opening({ to, label, children }: { readonly to: string | null; readonly label?: string; readonly children: ReactNode }) {
  return to ? (
    <Link to={to} {...(label ? { title: label } : {})}>
      {children}
    </Link>
  ) : (
    children
  );
}

export function OpeningAmount({ to, value }: { readonly to: string | null; readonly value: string | null | undefined }) {
  return value === null || value === undefined ? (
    <Amount value={value} />
  ) : (
    <Opening to={to}>
      <Amount value={value} />
    </Opening>
  );
}
