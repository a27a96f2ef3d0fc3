import type { WorkbenchDifferenceFragment } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useWords } from '../../kit/language.js';

const kindOf = { opening: null, added: 'ADDED', gone: 'GONE', changed: 'CHANGED', closing: null } as const;
const steps = ['opening', 'added', 'gone', 'changed', 'closing'] as const;

interface DifferenceSumsProps {
  readonly difference: WorkbenchDifferenceFragment;
  readonly caption: string;
}

/** Opening + added − gone + changed = closing, as the platform told them; what is pressed narrows the lines below. */
export function DifferenceSums({ difference, caption }: DifferenceSumsProps) {
  const t = useWords('oversight');
  const { read, write } = useAddress();
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
              <td>{difference[step].count}</td>
              <td>
                <Amount value={difference[step].originalValue} />
              </td>
              <td>
                <Amount value={difference[step].netValue} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
