import { Link, useLocation } from 'react-router';
import { useWords } from '../../kit/language.js';
import { useMaySeeAccounts } from '../../session/money-addresses.js';

const lists = [
  ...(['lines', 'allocations', 'releases', 'release-returns', 'adjustments', 'reclaims', 'consolidations', 'carry-overs'] as const),
  ...(['surplus', 'surplus-returns', 'idle', 'ledger'] as const),
] as const;

/** The lists of the money, side by side; each is an address of its own. */
export function FundNav() {
  const t = useWords('funds');
  const { pathname } = useLocation();
  const accounts = useMaySeeAccounts();
  const within = (path: string) => pathname === path || pathname.startsWith(`${path}/`);
  const entries = [
    { path: '/funds', word: 'documents', chosen: pathname === '/funds' || within('/funds/documents') },
    ...lists.map((list) => ({
      path: `/funds/${list}`,
      word: list,
      chosen: within(`/funds/${list}`) && !(list === 'ledger' && within('/funds/ledger/accounts')),
    })),
    ...(accounts ? [{ path: '/funds/ledger/accounts', word: 'accounts', chosen: within('/funds/ledger/accounts') }] : []),
  ];
  return (
    <nav aria-label={t('nav.label')} className="fund-nav no-print">
      {entries.map(({ path, word, chosen }) => (
        <Link key={path} to={path} aria-current={chosen ? 'page' : undefined}>
          {t(`nav.${word}`)}
        </Link>
      ))}
    </nav>
  );
}
