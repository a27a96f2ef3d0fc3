import { Link, useLocation } from 'react-router';
import { useWords } from '../../kit/language.js';

const pages = [
  ['/claims', 'claims'],
  ['/claims/payments', 'payments'],
  ['/claims/flow', 'flow'],
] as const;

/** The three lists and pictures of money out, beside each other. */
export function MoneyOutLinks() {
  const t = useWords('claims');
  const { pathname } = useLocation();
  return (
    <nav aria-label={t('moneyOut')} className="money-out no-print">
      {pages.map(([path, word]) => (
        <Link key={path} to={path} aria-current={pathname === path ? 'page' : undefined}>
          {t(`page.${word}`)}
        </Link>
      ))}
    </nav>
  );
}
