import { Tag } from 'antd';
import { useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';
import { standingOn } from './post-words.js';

const marks = { current: 'mark-good', ahead: 'mark-waits', ended: '', never: '' } as const;

/** Whether a post or a substitution holds today. */
export function Standing({ of }: { readonly of: { readonly validFrom: string; readonly validTo: string | null } }) {
  const t = useWords('administration');
  const { today } = useSession();
  const standing = standingOn(of, today);
  return <Tag className={marks[standing]}>{t(`standing.${standing}`)}</Tag>;
}
