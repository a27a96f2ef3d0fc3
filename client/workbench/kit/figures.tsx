import type { ReactNode } from 'react';
import './figures.css';

interface FiguresProps {
  readonly items: readonly { readonly key: string; readonly name: ReactNode; readonly value: ReactNode; readonly note?: ReactNode }[];
}

/** A row of figures under their names, for what is looked at first. */
export function Figures({ items }: FiguresProps) {
  return (
    <dl className="figures">
      {items.map(({ key, name, value, note }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd className="figure">{value}</dd>
          {note ? <dd>{note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
