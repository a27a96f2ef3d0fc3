import { Tag } from 'antd';
import type { NoticeStanding } from '../../../generated/schema.js';
import { useEnumWords } from '../../kit/enum-words.js';

const mark: Partial<Record<NoticeStanding, string>> = {
  OPEN: 'mark-runs',
  OBJECTED: 'mark-waits',
  UPHELD: 'mark-bad',
  WITHDRAWN: 'mark-bad',
  PASSED: 'mark-good',
  RESOLVED: 'mark-good',
};

/** What a notice stands at, in words on a quiet colour. */
export function StandingTag({ standing }: { readonly standing: NoticeStanding }) {
  const word = useEnumWords();
  return <Tag className={mark[standing] ?? ''}>{word('NoticeStanding', standing)}</Tag>;
}
