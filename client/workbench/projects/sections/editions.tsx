import { Flex, Select } from 'antd';
import { useAddress } from '../../kit/address.js';
import { flattened } from '../../kit/flattened.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import type { ProjectContent } from './content-section.js';
import { useEditionValue } from './edition-value.js';

/** Two editions side by side; what differs is marked by a word and a mark, not by colour alone. */
export function Editions({ editions }: { readonly editions: ProjectContent['editions'] }) {
  const t = useWords('projects');
  const [latest, earlier] = editions;
  const { read, write } = useAddress();
  const named = (side: string) => editions.find(({ edition }) => String(edition) === read(side));
  const value = useEditionValue();
  if (!latest || !earlier) return <Section title={t('editions')}>{t(latest ? 'oneEdition' : 'noEdition')}</Section>;
  const old = named('left') ?? earlier;
  const now = named('right') ?? latest;
  const before = flattened(old.content);
  const after = flattened(now.content);
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const options = editions.map(({ edition, madeOn }) => ({ value: edition, label: t('editionOf', { edition, day: madeOn }) }));
  return (
    <Section title={t('editions')}>
      <Flex gap="small" wrap className="filters no-print">
        <Select
          aria-label={t('editionLeft')}
          className="filter"
          value={old.edition}
          options={options}
          onChange={(left: number) => write({ left: String(left) }, { keepPage: true })}
        />
        <Select
          aria-label={t('editionRight')}
          className="filter"
          value={now.edition}
          options={options}
          onChange={(right: number) => write({ right: String(right) }, { keepPage: true })}
        />
      </Flex>
      {now.reason ? <p>{t('editionReason', { reason: now.reason })}</p> : null}
      {/* A list wider than a hand is moved within itself, by key as well. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section id="editions" className="scroller" tabIndex={0} aria-label={t('editions')}>
        <table className="compared">
          <thead>
            <tr>
              <th scope="col">{t('editionItem')}</th>
              <th scope="col">{t('editionOf', { edition: old.edition, day: old.madeOn })}</th>
              <th scope="col">{t('editionOf', { edition: now.edition, day: now.madeOn })}</th>
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => {
              const differs = before.get(key) !== after.get(key);
              return (
                <tr key={key} className={differs ? 'differs' : undefined}>
                  <th scope="row">
                    {words((part) => t(`edition.${part}`, { defaultValue: part }), key)} {differs ? <strong>{t('differs')}</strong> : null}
                  </th>
                  <td>{value(key, before.get(key))}</td>
                  <td>{value(key, after.get(key))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </Section>
  );
}

/** `targets.0.value` in words: each part by its name, places in a list by their number. */
function words(name: (part: string) => string, key: string): string {
  return key
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : name(part)))
    .join(' · ');
}
