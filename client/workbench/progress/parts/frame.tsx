import { Button, Spin } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { Trouble } from '../../kit/refusal.js';
import { Sections } from './sections.js';

interface FrameProps {
  readonly title: string;
  readonly asked: { readonly isPending: boolean; readonly error: unknown };
  readonly actions?: ReactNode;
  readonly filters: ReactNode;
  readonly children: ReactNode;
}

/** A section of the progress pages: its way to the others, what narrows it, and what it shows. The filters stay in reach whatever comes of asking. */
export function Frame({ title, asked, actions, filters, children }: FrameProps) {
  const t = useWords('progress');
  return (
    <Page
      title={title}
      actions={
        <>
          {actions}
          <Button onClick={() => window.print()}>{t('kit:print')}</Button>
        </>
      }
    >
      <Sections />
      {filters}
      {asked.error ? <Trouble error={asked.error} /> : null}
      {asked.isPending && !asked.error ? <Spin size="large" className="page-spin" /> : null}
      {asked.isPending || asked.error ? null : children}
    </Page>
  );
}
