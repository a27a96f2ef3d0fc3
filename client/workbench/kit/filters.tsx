import { Flex, Grid } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from './language.js';

/** What narrows a list: a row on a desk, opened when it is wanted in a hand. */
export function Filters({ children }: { readonly children: ReactNode }) {
  const { md } = Grid.useBreakpoint();
  const t = useWords();
  const row = (
    <Flex wrap gap="small" align="center" className="filters no-print" role="search" aria-label={t('search')}>
      {children}
    </Flex>
  );
  if (md !== false) return row;
  return (
    <details className="blocked no-print">
      <summary>{t('search')}</summary>
      {row}
    </details>
  );
}
