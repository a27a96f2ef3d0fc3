import { Tag } from 'antd';
import { useWords } from '../../kit/language.js';

/** How long one may still object, while one may; the platform counts the days. */
export function DaysLeft({ notice }: { readonly notice: object }) {
  const t = useWords('public');
  const { daysLeft = null } = notice as { daysLeft?: number };
  if (daysLeft === null) return null;
  return <Tag className="mark-runs">{t(daysLeft === 0 ? 'lastDayIsToday' : 'daysLeft', { count: daysLeft })}</Tag>;
}
