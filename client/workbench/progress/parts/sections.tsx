import { NavLink, useSearchParams } from 'react-router';
import { useWords } from '../../kit/language.js';
import { sharedOf } from './question.js';

const sections = [
  { path: '/progress', word: 'overview' },
  { path: '/progress/behind', word: 'behind' },
  { path: '/progress/shares', word: 'shares' },
  { path: '/progress/not-started', word: 'notStarted' },
  { path: '/progress/stated', word: 'stated' },
] as const;

/** The ways between the sections; place, year and day go along. */
export function Sections() {
  const t = useWords('progress');
  const [search] = useSearchParams();
  const along = sharedOf(search).toString();
  return (
    <nav aria-label={t('sections')} className="section-links no-print">
      {sections.map(({ path, word }) => (
        <NavLink key={path} end to={{ pathname: path, search: along }}>
          {t(`section.${word}`)}
        </NavLink>
      ))}
    </nav>
  );
}
