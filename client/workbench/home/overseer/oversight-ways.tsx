import { Link } from 'react-router';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';

const ways = ['samples', 'evidence', 'holders', 'differences', 'colours', 'trail'] as const;

/** What else is done here: samples, packs of evidence, what a holder has, what changed between two days, the trail. */
export function OversightWays({ asOf }: { readonly asOf: string }) {
  const t = useWords('home');
  return (
    <Section title={t('overseer.ways')}>
      <ul className="home-ways">
        {ways.map((way) => (
          <li key={way}>
            <Link to={`/oversight/${way}`}>{t(`overseer.way.${way}`)}</Link>
          </li>
        ))}
        <li>
          <Link to={`/progress/stated?asOf=${asOf}`}>{t('overseer.way.stated')}</Link>
        </li>
      </ul>
    </Section>
  );
}
