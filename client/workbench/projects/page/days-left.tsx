import { Tag } from 'antd';
import type { NoticeDayUnit } from '../../../generated/schema.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';

interface DaysLeftProps {
  readonly notice: { readonly daysLeft: number | null; readonly unit: NoticeDayUnit | null };
}

/** How many days a notice still runs, in the unit of its clock; nothing once it is over. */
export function DaysLeft({ notice: { daysLeft, unit } }: DaysLeftProps) {
  const t = useWords('projects');
  const word = useEnumWords();
  if (daysLeft === null) return null;
  return (
    <Tag className="mark-waits">
      {daysLeft === 0 ? t('lastDayIsToday') : t('daysLeft', { count: daysLeft, unit: word('NoticeDayUnit', unit) })}
    </Tag>
  );
}
