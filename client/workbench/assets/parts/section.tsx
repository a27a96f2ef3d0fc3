import { Spin, Typography } from 'antd';
import type { ReactNode } from 'react';
import { Trouble } from '../../kit/refusal.js';

interface SectionProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its heading. */
export function Section({ title, actions, children }: SectionProps) {
  return (
    <section aria-label={title} className="asset-section">
      <div className="asset-section-head">
        <Typography.Title level={2} className="asset-section-title">
          {title}
        </Typography.Title>
        <div className="no-print asset-section-acts">{actions}</div>
      </div>
      {children}
    </section>
  );
}

/** Shows what was asked for, or that it is awaited, or what kept it away. */
export function Asked<Data>({
  asked,
  children,
}: {
  readonly asked: { readonly data: Data | undefined; readonly error: unknown };
  readonly children: (data: Data) => ReactNode;
}) {
  if (asked.error) return <Trouble error={asked.error} />;
  return asked.data === undefined ? <Spin className="page-spin" /> : children(asked.data);
}
