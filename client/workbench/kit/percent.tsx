import { type Opens, Shown } from './amount.js';
import { Defined, type Definition } from './defined.js';

type PercentProps = { readonly value: string | null | undefined } & (
  | (Opens & { readonly of?: never })
  /** How it is computed; it opens that. */
  | { readonly of: Definition; readonly to?: never; readonly leaf?: never }
);

/** A percentage as the server rounded it; none is a dash. */
export function Percent({ value, of, ...opens }: PercentProps) {
  const text = value === null || value === undefined ? null : `${value}%`;
  if (!of) return <Shown {...(opens as Opens)}>{text}</Shown>;
  if (text === null) return <span className="amount">–</span>;
  return (
    <Defined of={of}>
      <span className="amount">{text}</span>
    </Defined>
  );
}
