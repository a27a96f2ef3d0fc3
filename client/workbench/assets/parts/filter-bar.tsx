import type { ReactNode } from 'react';
import { useAddress } from '../../kit/address.js';
import { Filters } from '../../kit/filters.js';
import { useWords } from '../../kit/language.js';
import { PlacePicker } from '../../kit/place-picker.js';

/** What narrows a list of assets: the place, and what else the list brings. */
export function FilterBar({ children }: { readonly children?: ReactNode }) {
  const t = useWords('assets');
  const { read, write } = useAddress();
  return (
    <Filters>
      <PlacePicker label={t('place')} value={read('place')} onChange={(place) => write({ place })} />
      {children}
    </Filters>
  );
}
