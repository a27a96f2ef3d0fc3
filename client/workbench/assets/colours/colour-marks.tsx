import { Tag } from 'antd';
import type { Colour, ColourIndicator } from '../../../generated/schema.js';
import { useEnumWords } from '../../kit/enum-words.js';

const tones: Readonly<Record<Colour, string>> = { GREEN: 'asset-mark-good', YELLOW: 'asset-mark-waits', RED: 'asset-mark-bad' };
export const indicators: readonly ColourIndicator[] = ['operation', 'contract', 'rent', 'income', 'distribution', 'upkeep'];

/** A colour in words as well, for those who see colours alike. */
export function ColourTag({ colour }: { readonly colour: Colour }) {
  const word = useEnumWords();
  return <Tag className={tones[colour]}>{word('Colour', colour)}</Tag>;
}

/** Which indicators are abnormal. */
export function AbnormalTags({ of }: { readonly of: Readonly<Record<ColourIndicator, boolean>> }) {
  const word = useEnumWords();
  return indicators.filter((name) => of[name]).map((name) => <Tag key={name}>{word('ColourIndicator', name)}</Tag>);
}
