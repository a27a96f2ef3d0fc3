import { NavLink } from 'react-router';
import { useWords } from '../../kit/language.js';

const parts = ['', 'upkeep', 'income', 'duties', 'disposals'] as const;

/** The lists of this part of the page, as links. */
export function PartTabs() {
  const t = useWords('assets');
  return (
    <nav aria-label={t('parts')} className="part-tabs no-print">
      {parts.map((part) => (
        <NavLink key={part} to={part ? `/assets/${part}` : '/assets'} end>
          {t(`part.${part || 'register'}`)}
        </NavLink>
      ))}
      <NavLink to="/oversight/colours">{t('part.colours')}</NavLink>
    </nav>
  );
}
