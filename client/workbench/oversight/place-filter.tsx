import { useAddress } from '../kit/address.js';
import { useWords } from '../kit/language.js';
import { PlacePicker } from '../kit/place-picker.js';
import { useSession } from '../session/session.js';

/** A place in the address; left out, it is the whole area of the acting post. */
export function PlaceFilter() {
  const t = useWords('oversight');
  const { read, write } = useAddress();
  return <PlacePicker label={t('place')} value={read('place')} onChange={(place) => write({ place })} />;
}

export function usePlaceCode(): string {
  const { post } = useSession();
  const asked = useAddress().read('place') ?? '';
  return /^\d{12}$/.test(asked) ? asked : (post?.placeCode ?? '');
}
