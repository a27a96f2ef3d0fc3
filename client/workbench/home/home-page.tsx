import { useWords } from '../kit/language.js';
import { Page } from '../kit/page.js';

export function HomePage() {
  const t = useWords('home');
  return <Page title={t('title')}>{null}</Page>;
}
