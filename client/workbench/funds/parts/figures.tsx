import { Descriptions } from 'antd';
import { Link } from 'react-router';
import { Amount } from '../../kit/amount.js';

interface Figure {
  readonly key: string;
  readonly label: string;
  readonly value: string | null | undefined;
  /** Where it is shown what the figure is made of. */
  readonly to?: string | null | undefined;
}

/** Figures side by side, each opening what it is made of. */
export function Figures({ items }: { readonly items: readonly Figure[] }) {
  return (
    <Descriptions
      size="small"
      bordered
      column={{ xs: 1, sm: 2, lg: 4 }}
      className="fund-head"
      items={items.map(({ key, label, value, to }) => ({ key, label, children: <FigureLink value={value} to={to} /> }))}
    />
  );
}

/** An amount that opens what it is made of. */
export function FigureLink({ value, to }: Pick<Figure, 'value' | 'to'>) {
  if (!to || value === null || value === undefined) return <Amount value={value} />;
  return (
    <Link to={to}>
      <Amount value={value} />
    </Link>
  );
}
