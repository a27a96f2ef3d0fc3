import { Descriptions } from 'antd';
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
      items={items.map(({ key, label, value, to }) => ({ key, label, children: <Amount value={value} to={to} /> }))}
    />
  );
}
