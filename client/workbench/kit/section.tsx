import { Typography } from 'antd';
import type { ReactNode } from 'react';
import './section.css';

interface SectionProps {
  readonly title: string;
  /** By which a figure elsewhere opens this part. */
  readonly id?: string;
  /** Where more of it is found, or what is done with it. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its heading. */
export function Section({ title, id, actions, children }: SectionProps) {
  return (
    <section {...(id ? { id } : {})} aria-label={title} className="page-section">
      <div className="page-section-head">
        <Typography.Title level={2} className="page-section-title">
          {title}
        </Typography.Title>
        {actions ? <div className="no-print page-section-acts">{actions}</div> : null}
      </div>
      {children}
    </section>
  );
}
