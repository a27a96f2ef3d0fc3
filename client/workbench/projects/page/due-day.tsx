import { Tag } from 'antd';
import { useWords } from '../../kit/language.js';

/** The day by which the next step is due, marked once it is past; whether it is, the platform says. */
export function DueDay({ dueOn, overdue }: { readonly dueOn: string | null; readonly overdue: boolean }) {
  const t = useWords('projects');
  return (
    <>
      {dueOn ?? '–'} {overdue ? <Tag className="mark-bad">{t('overdue')}</Tag> : null}
    </>
  );
}
