import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { FundNav } from './fund-nav.js';

interface FundPageProps {
  readonly title: string;
  readonly asked?: { readonly isPending: boolean; readonly error: unknown };
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the money: below the row of its lists, with what can be done on it and a way to print it. */
export function FundPage({ title, asked, actions, children }: FundPageProps) {
  const t = useWords('funds');
  return (
    <>
      <FundNav />
      <Page
        title={title}
        {...(asked ? { asked } : {})}
        actions={
          <>
            {actions}
            <Button onClick={() => window.print()}>{t('kit:print')}</Button>
          </>
        }
      >
        {children}
      </Page>
    </>
  );
}
