import { useSearchParams } from 'react-router';
import type { WorkbenchDifferenceFragment } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { Amount, type Opens } from '../../kit/amount.js';
import { Count } from '../../kit/count.js';
import { useWords } from '../../kit/language.js';

const kindOf = { opening: null, added: 'ADDED', gone: 'GONE', changed: 'CHANGED', closing: null } as const;
const steps = ['opening', 'added', 'gone', 'changed', 'closing'] as const;

interface DifferenceSumsProps {
  readonly difference: WorkbenchDifferenceFragment;
  readonly caption: string;
  /** The two days that are compared. */
  readonly days: readonly [string, string];
}

/** Opening + added − gone + changed = closing, as the platform told them; what is pressed narrows the lines below. */
export function DifferenceSums({ difference, caption, days }: DifferenceSumsProps) {
  const t = useWords('oversight');
  const { read, write } = useAddress();
  const opened = useOpened(difference, days);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard.
    <section className="scroller" tabIndex={0} aria-label={caption}>
      <table className="sums">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('differences.step')}</th>
            <th scope="col">{t('differences.count')}</th>
            <th scope="col">{t('holders.originalValue')}</th>
            <th scope="col">{t('holders.netValue')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step}>
              <th scope="row">
                {kindOf[step] ? (
                  <button
                    type="button"
                    className="as-link"
                    aria-pressed={read('kind') === kindOf[step]}
                    onClick={() => write({ kind: read('kind') === kindOf[step] ? null : kindOf[step] })}
                  >
                    {t(`differences.${step}`)}
                  </button>
                ) : (
                  t(`differences.${step}`)
                )}
              </th>
              <td>
                <Count value={difference[step].count} {...opened(step)} />
              </td>
              <td>
                <Amount value={difference[step].originalValue} {...opened(step)} />
              </td>
              <td>
                <Amount value={difference[step].netValue} {...opened(step)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A step opens its lines below; both ends open what was on the register, or in the holder's hands, on their day. */
function useOpened({ party, department, place }: WorkbenchDifferenceFragment, [from, to]: readonly [string, string]) {
  const [search] = useSearchParams();
  return (step: (typeof steps)[number]): Opens => {
    const kind = kindOf[step];
    if (kind) {
      const next = new URLSearchParams(search);
      for (const name of ['after', 'before']) next.delete(name);
      next.set('kind', kind);
      return { to: `/oversight/differences?${next}#lines` };
    }
    const day = step === 'opening' ? from : to;
    if (party)
      return { to: `/oversight/holders?${new URLSearchParams({ party: party.id, right: search.get('right') ?? 'OWN', asOf: day })}` };
    // The register of a department is counted here, and listed nowhere else.
    if (department || !place) return { leaf: 'sum' };
    return { to: `/assets?${new URLSearchParams({ asof: day, place: place.id })}` };
  };
}
