import type { SelectProps } from 'antd';
import { type WorkbenchPlaceFragment, WorkbenchPlacesAroundDocument, WorkbenchPlacesDocument } from '../../generated/workbench.js';
import { useSession } from '../session/session.js';
import { useAsk } from './ask.js';
import { useWords } from './language.js';

const optionOf = ({ code, name, path }: WorkbenchPlaceFragment) => ({ value: code, label: name, title: path });
const countyOf = (code: string): string | null => (/^\d{4}(?!00)\d{2}/.test(code) ? `${code.slice(0, 6)}000000` : null);

/** What there is to choose: places by a part of their name, or, while nothing is typed, those above and below the chosen one. */
export function usePlaceOptions(chosen: string | null, text: string): { options: NonNullable<SelectProps['options']>; loading: boolean } {
  const { post, today } = useSession();
  const t = useWords();
  const own = post?.placeCode ?? '';
  const named = useAsk(
    WorkbenchPlacesDocument,
    { filter: { countyCode: countyOf(own), nameContains: text }, first: 50 },
    { enabled: text !== '' },
  );
  const around = useAsk(
    WorkbenchPlacesAroundDocument,
    { code: chosen ?? own, today: today || null },
    { enabled: text === '' && (chosen ?? own) !== '' },
  );
  if (text) return { options: (named.data?.places.nodes ?? []).map(optionOf), loading: named.isFetching };
  const here = around.data?.place;
  if (!here) return { options: [], loading: around.isFetching };
  const above = [here.parent?.parent, here.parent, here].filter((place) => place !== null && place !== undefined);
  const options = [
    { label: t('placesAbove'), options: above.map(optionOf) },
    { label: t('placesBelow'), options: here.children.nodes.map(optionOf) },
  ];
  return { options: options.filter((group) => group.options.length > 0), loading: around.isFetching };
}
