import { Tag } from 'antd';
import type { WorkbenchPublicNoticeRowFragment } from '../../../generated/workbench.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';

/** How long one may still object, while one may; the platform counts the days. */
export function DaysLeft({ notice }: { readonly notice: Pick<WorkbenchPublicNoticeRowFragment, 'daysLeft' | 'unit'> }) {
  const t = useWords('public');
  const word = useEnumWords();
  const { daysLeft, unit } = notice;
  if (daysLeft === null) return null;
  return (
    <Tag className="mark-runs">
      {t(daysLeft === 0 ? 'lastDayIsToday' : 'daysLeft', { count: daysLeft, unit: word('NoticeDayUnit', unit) })}
    </Tag>
  );
}
