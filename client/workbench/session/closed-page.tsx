import { Alert } from 'antd';
import { useEnumWords } from '../kit/enum-words.js';
import { useWords } from '../kit/language.js';
import { Page } from '../kit/page.js';
import { useSession } from './session.js';

/** A page that is not open to the acting post, and why. */
export function ClosedPage() {
  const { post } = useSession();
  const t = useWords('session');
  const word = useEnumWords();
  return (
    <Page title={t('closedTo', { role: word('Role', post?.role) })}>
      <Alert type="info" showIcon title={t('closedToWhy')} />
    </Page>
  );
}
