import type { ExceptionKind, ExceptionsInput } from '../../../generated/schema.js';
import { WorkbenchExceptionCountsDocument } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';

interface KindCountsProps {
  readonly input: ExceptionsInput;
  readonly chosen: readonly ExceptionKind[];
}

/** How many there are of each kind and what is at stake; a kind that is pressed narrows the list below. */
export function KindCounts({ input, chosen }: KindCountsProps) {
  const t = useWords('oversight');
  const word = useEnumWords();
  const { write } = useAddress();
  const asked = useAsk(WorkbenchExceptionCountsDocument, { input });
  const press = (kind: ExceptionKind) => write({ kind: chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind] });
  return (
    <Asked asked={asked}>
      {({ exceptionCounts }) => (
        <ul className="kinds" aria-label={t('exceptions.counts')}>
          {exceptionCounts.map(({ kind, count, amount }) => (
            <li key={kind}>
              <button
                type="button"
                aria-pressed={chosen.includes(kind)}
                className={count ? undefined : 'nothing'}
                onClick={() => press(kind)}
              >
                <span>{word('ExceptionKind', kind)}</span>
                <strong>{t('cases', { count })}</strong>
                <Amount value={amount} leaf="sum" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </Asked>
  );
}
