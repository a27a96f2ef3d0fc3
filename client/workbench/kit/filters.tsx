import { Button, Flex, Grid } from 'antd';
import type { ReactNode } from 'react';
import { useAddress } from './address.js';
import { useWords } from './language.js';

interface FiltersProps {
  /** The names of the filter in the address, so that all of it can be cleared at once. */
  readonly names?: readonly string[];
  readonly children: ReactNode;
}

/** What narrows a list; every choice goes into the address, so that a link shares the view. In a hand it is opened when wanted. */
export function Filters({ names, children }: FiltersProps) {
  const { md } = Grid.useBreakpoint();
  const { write } = useAddress();
  const t = useWords();
  const row = (
    <Flex wrap gap="small" align="center" className="filters no-print" role="search" aria-label={t('search')}>
      {children}
      {names ? <Button onClick={() => write(Object.fromEntries(names.map((name) => [name, null])))}>{t('clear')}</Button> : null}
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
