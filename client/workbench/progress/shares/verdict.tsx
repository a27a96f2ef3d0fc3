import { Tag } from 'antd';
import type { ShareVerdict } from '../../../generated/schema.js';
import { useEnumWords } from '../../kit/enum-words.js';

const marks: Readonly<Record<ShareVerdict, string>> = { PASSES: 'verdict-good', WARNING: 'verdict-waits', FAILS: 'verdict-bad' };

/** How a share stands to its policy, in words. */
export function Verdict({ value }: { readonly value: ShareVerdict | null }) {
  const word = useEnumWords();
  return value ? <Tag className={marks[value]}>{word('ShareVerdict', value)}</Tag> : <span>–</span>;
}
