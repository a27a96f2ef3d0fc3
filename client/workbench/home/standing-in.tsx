import { Button } from 'antd';
import { useWords } from '../kit/language.js';
import { useSession } from '../session/session.js';

/** Whom one also stands in for today, and the way over to that post. */
export function StandingIn() {
  const { posts, post, choose } = useSession();
  const t = useWords('home');
  const others = posts.filter(({ id, forPersonId }) => forPersonId && id !== post?.id);
  if (others.length === 0) return null;
  return (
    <ul className="standing-in" aria-label={t('standingIn')}>
      {others.map(({ id, forPersonName, place }) => (
        <li key={id}>
          {t('standsInFor', { name: forPersonName, place: place?.name ?? '' })}{' '}
          <Button size="small" onClick={() => void choose(id)}>
            {t('goOver')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
