import { recordedOn } from '../../kit/county-clock.js';
import { useWords } from '../../kit/language.js';

/** What a printed page says below: where it comes from and of which day it is. On the screen it is not there. */
export function PaperFoot({ place }: { readonly place: string | null }) {
  const t = useWords('public');
  return (
    <p className="paper-foot">
      {t('printedOn', { place: place ?? t('everywhere'), day: recordedOn(new Date().toISOString()), address: window.location.href })}
    </p>
  );
}
