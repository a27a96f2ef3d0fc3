import { Link } from 'react-router';
import { flattened } from '../../kit/flattened.js';
import { useWords } from '../../kit/language.js';
import type { TrailEntry } from './trail-page.js';

interface Change {
  readonly id: string;
  readonly noun: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Every row that an act wrote, before and after, and the hash that the chain keeps of it. */
export function EntryDetails({ entry }: { readonly entry: TrailEntry }) {
  const t = useWords('oversight');
  const changes = entry.changes as unknown as readonly Change[];
  return (
    <details className="entry">
      <summary>{t('trail.rows', { count: changes.length })}</summary>
      <dl>
        {changes.map(({ id, noun, before, after }) => (
          <div key={`${noun}:${id}`}>
            <dt>
              {noun} <Link to={`/oversight/trail?object=${id}`}>{id}</Link>
            </dt>
            {linesOf(before, after).map(([name, was, is]) => (
              <dd key={name}>
                {name}：{before ? t('trail.fromTo', { was, is }) : is}
              </dd>
            ))}
          </div>
        ))}
        <div>
          <dt>{t('trail.hash')}</dt>
          <dd>
            <code className="digest">{entry.hash}</code>
          </dd>
        </div>
      </dl>
    </details>
  );
}

/** What stood before and after, by name; what is the same on both sides is left out. */
function linesOf(before: unknown, after: unknown): (readonly [string, string, string])[] {
  const [was, is] = [flattened(before), flattened(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((name) => [name, was.get(name) ?? '–', is.get(name) ?? '–'] as const)
    .filter(([, old, now]) => old !== now);
}
