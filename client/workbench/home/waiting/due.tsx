import { Tag } from 'antd';
import { useWords } from '../../kit/language.js';

/** A due date, and in words whether it has passed. */
export function Due({ on, overdue }: { readonly on: string | null | undefined; readonly overdue: boolean }) {
  const t = useWords('home');
  return (
    <>
      {on ?? '–'} {overdue ? <Tag className="home-overdue">{t('overdue')}</Tag> : null}
    </>
  );
}
