import { WorkbenchPlaceNameDocument } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { PickedTag } from './picked-tag.js';

/** The place of the report: found by name, and named even where the list of the picker does not hold it. */
export function PlaceChoice() {
  const t = useWords('progress');
  const { read, write } = useAddress();
  const code = read('place');
  const asked = useAsk(WorkbenchPlaceNameDocument, { code: code ?? '' }, { enabled: /^\d{12}$/.test(code ?? '') });
  const named = asked.data?.place;
  if (code) {
    return <PickedTag kind={t('place')} name={named?.code === code ? named.name : code} onClose={() => write({ place: null })} />;
  }
  return <PlacePicker label={t('place')} value={null} onChange={(place) => write({ place })} />;
}
