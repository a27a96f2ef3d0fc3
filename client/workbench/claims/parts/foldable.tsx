import { Grid } from 'antd';
import type { ReactNode } from 'react';

/** In a hand the filters are opened when they are wanted. */
export function Foldable({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { md } = Grid.useBreakpoint();
  if (md !== false) return children;
  return (
    <details className="claim-folded no-print">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
