import { Flex } from 'antd';
import type { ReactNode } from 'react';
import { useAddress } from '../../kit/address.js';
import { useWords } from '../../kit/language.js';
import { PlacePicker } from '../../kit/place-picker.js';

/** What narrows a list: the place, and what else the list brings. */
export function FilterBar({ children }: { readonly children?: ReactNode }) {
  const t = useWords('assets');
  const { read, write } = useAddress();
  return (
    <Flex wrap gap="small" align="center" className="filters no-print" role="search" aria-label={t('kit:search')}>
      <PlacePicker label={t('place')} value={read('place')} onChange={(place) => write({ place })} />
      {children}
    </Flex>
  );
}
