import type { WorkbenchDifferenceFragment } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useWords } from '../../kit/language.js';

const steps = ['opening', 'added', 'gone', 'changed', 'closing'] as const;

interface DifferenceSumsProps {
  readonly difference: WorkbenchDifferenceFragment;
  readonly caption: string;
}

/** Opening + added − gone + changed = closing, in numbers and in both values, as the platform told them. */
export function DifferenceSums({ difference, caption }: DifferenceSumsProps) {
  const t = useWords('oversight');
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
              <th scope="row">{t(`differences.${step}`)}</th>
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
