import { Flex, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { Awaited } from './awaited.js';
import { useWords } from './language.js';
import { Trouble } from './refusal.js';

interface PageProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly asked?: { readonly isPending: boolean; readonly error: unknown };
  readonly children: ReactNode;
}

/** A page with its title, what can be done on it, and what came of asking. */
export function Page({ title, actions, asked, children }: PageProps) {
  const platform = useWords()('platform');
  useEffect(() => {
    document.title = `${title} · ${platform}`;
  }, [title, platform]);
  return (
    <section aria-label={title} aria-busy={asked?.isPending ?? false}>
      <Flex className="page-head" justify="space-between" align="center" wrap gap="small">
        <Typography.Title level={1} className="page-title">
          {title}
        </Typography.Title>
        <Flex className="no-print" gap="small" wrap>
          {actions}
        </Flex>
      </Flex>
      {asked?.error ? <Trouble error={asked.error} /> : null}
      {asked?.isPending && !asked.error ? <Awaited /> : children}
    </section>
  );
}
