import { useWords } from '../../kit/language.js';

/** What a printed page says below: where it comes from. On the screen it is not there. */
export function PaperFoot({ place }: { readonly place: string | null }) {
  const t = useWords('public');
  return <p className="paper-foot">{t('printedFrom', { place: place ?? t('everywhere'), address: window.location.href })}</p>;
}
