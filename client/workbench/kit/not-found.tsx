import { Button, Result } from 'antd';
import { Link } from 'react-router';
import { useWords } from './language.js';

export function NotFound() {
  const t = useWords();
  return (
    <Result
      status="404"
      title={t('notFound')}
      subTitle={t('notFoundHint')}
      extra={
        <Link to="/">
          <Button type="primary">{t('home')}</Button>
        </Link>
      }
    />
  );
}
