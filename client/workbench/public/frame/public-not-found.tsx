import { Result } from 'antd';
import { Link } from 'react-router';
import { useWords } from '../../kit/language.js';

/** What is not there, or not for the public: one is told where to look instead. */
export function PublicNotFound() {
  const t = useWords('public');
  return <Result status="404" title={t('notFound')} subTitle={t('notFoundHint')} extra={<Link to="/public">{t('toStart')}</Link>} />;
}
