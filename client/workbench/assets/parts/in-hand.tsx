import { Grid } from 'antd';
import type { ReactNode } from 'react';

/** In a hand, what is not always wanted is opened; on a desk it lies open. */
export function InHand({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { md } = Grid.useBreakpoint();
  if (md !== false) return children;
  return (
    <details className="asset-fold no-print">
      <summary>{label}</summary>
      {children}
    </details>
  );
}
