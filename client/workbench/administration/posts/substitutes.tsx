import { Button } from 'antd';
import type { WorkbenchPostWithSubstitutesFragment } from '../../../generated/workbench.js';
import { useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';
import { standingOn } from './post-words.js';
import { Standing } from './standing.js';

export type SubstitutionOfPost = WorkbenchPostWithSubstitutesFragment['substitutions'][number];

interface SubstitutesProps {
  readonly post: WorkbenchPostWithSubstitutesFragment;
  /** Left out where nobody may end one from here. */
  readonly onEnd?: ((substitution: SubstitutionOfPost) => void) | undefined;
}

/** Who acts for the holder of a post, on which days and why. */
export function Substitutes({ post, onEnd }: SubstitutesProps) {
  const t = useWords('administration');
  const { today } = useSession();
  if (post.substitutions.length === 0) return t('noSubstitute');
  return (
    <ul className="substitutes">
      {post.substitutions.map((one) => (
        <li key={one.id}>
          <strong>{one.byPerson?.name ?? '–'}</strong> {t('fromTo', { from: one.validFrom, to: one.validTo })} <Standing of={one} />
          <div>{one.reason}</div>
          {onEnd && ['current', 'ahead'].includes(standingOn(one, today)) ? (
            <Button size="small" className="no-print" onClick={() => onEnd(one)}>
              {t('endSubstitution')}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
