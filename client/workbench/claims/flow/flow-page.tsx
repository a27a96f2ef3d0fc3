import { useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';

export function FlowPage() {
  const t = useWords('claims');
  return <Page title={t('page.flow')}>{null}</Page>;
}
