import { Typography } from 'antd';
import type { ReactNode } from 'react';

/** A part of a page under its heading. */
export function Section({
  title,
  actions,
  children,
}: {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section aria-label={title} className="progress-section">
      <div className="progress-section-head">
        <Typography.Title level={2} className="progress-section-title">
          {title}
        </Typography.Title>
        {actions}
      </div>
      {children}
    </section>
  );
}
