import { WorkbenchColourCountsDocument } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { usePlaceCode } from '../place-filter.js';
import { useQuarter } from './asked-quarter.js';
import { indicators } from './colour-columns.js';

const colours = ['RED', 'YELLOW', 'GREEN'] as const;
const keyOf = { RED: 'red', YELLOW: 'yellow', GREEN: 'green' } as const;

/** How many assets have each colour and how many fail each indicator; what is pressed narrows the list below. */
export function ColourCounts() {
  const t = useWords('oversight');
  const word = useEnumWords();
  const { read, write } = useAddress();
  const asked = useAsk(WorkbenchColourCountsDocument, { placeCode: usePlaceCode(), ...useQuarter() });
  const count = (name: 'colour' | 'indicator', value: string, label: string, cases: number, mark?: string) => (
    <li key={value}>
      <button
        type="button"
        aria-pressed={read(name) === value}
        className={cases ? undefined : 'nothing'}
        onClick={() => write({ [name]: read(name) === value ? null : value })}
      >
        <span className={mark}>{label}</span>
        <strong>{t('pieces', { count: cases })}</strong>
      </button>
    </li>
  );
  return (
    <Asked asked={asked}>
      {({ assetColourCounts: counts }) => (
        <>
          <p>{t('colours.assets', { count: counts.assets })}</p>
          <ul className="kinds" aria-label={t('colours.counts')}>
            {colours.map((colour) => count('colour', colour, word('Colour', colour), counts[keyOf[colour]], `colour-${keyOf[colour]}`))}
            {indicators.map((name) => count('indicator', name, t('colours.failing', { name: t(`indicator.${name}`) }), counts[name]))}
          </ul>
        </>
      )}
    </Asked>
  );
}
