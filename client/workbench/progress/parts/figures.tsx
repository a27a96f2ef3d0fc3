import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Defined, type Definition } from '../../kit/defined.js';
import { useWords } from '../../kit/language.js';

interface PointsProps {
  readonly value: string | null | undefined;
  /** From which percentages they are taken. */
  readonly of: Definition;
  readonly brief?: boolean;
}

/** Points ahead of the pace or behind it, told by a word and a mark, not by colour alone; they open how they come about. */
export function Points({ value, of, brief = false }: PointsProps) {
  const t = useWords('progress');
  if (value === null || value === undefined) return <span>–</span>;
  const size = value.replace(/^-/, '');
  const way = value.startsWith('-') ? 'behind' : /^[0.]+$/.test(value) ? 'level' : 'ahead';
  return (
    <Defined of={of}>
      <span className={`points points-${way}`}>{t(`${brief ? 'brief' : 'points'}.${way}`, { size })}</span>
    </Defined>
  );
}

/** A name that opens what stands under it. */
export function Opening({ to, children }: { readonly to: string | null; readonly children: ReactNode }) {
  return to ? <Link to={to}>{children}</Link> : children;
}
