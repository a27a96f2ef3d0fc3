import { Link } from 'react-router';
import { useWords } from '../kit/language.js';
import { Page } from '../kit/page.js';

/** Who keeps accounts sees no business. */
export function AccountsHome() {
  const t = useWords('home');
  return (
    <Page title={t('accounts.title')}>
      <p>{t('accounts.says')}</p>
      <ul className="home-ways">
        {['/administration', '/administration/posts', '/administration/departments', '/policies'].map((path) => (
          <li key={path}>
            <Link to={path}>{t(`accounts.${path.split('/').at(-1)}`)}</Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
