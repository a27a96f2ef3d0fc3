import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import type { ProjectFilter, ProjectState } from '../../../generated/schema.js';
import { WorkbenchPublicCountsDocument } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { usePublicAsk } from '../ask-publicly.js';

/** How far the projects of a place are: how many stand where and what they are to cost; each figure opens its projects. */
export function StateCounts({ filter, chosen }: { readonly filter: ProjectFilter; readonly chosen: ProjectState | null }) {
  const t = useWords('public');
  const word = useEnumWords();
  const { write } = useAddress();
  const [search] = useSearchParams();
  const counts = usePublicAsk(WorkbenchPublicCountsDocument, { filter }).data?.projectCounts;
  if (!counts || counts.count === 0) return null;
  const narrowed = (state: ProjectState | null) => {
    const next = new URLSearchParams(search);
    for (const name of ['after', 'before', 'state']) next.delete(name);
    if (state) next.set('state', state);
    return `?${next}`;
  };
  const rows = [{ state: null, count: counts.count, budget: counts.budget }, ...counts.states];
  return (
    <ul className="state-counts" aria-label={t('howFar')}>
      {rows.map(({ state, count, budget }) => (
        <li key={state ?? ''}>
          <Button
            size="small"
            type={state === chosen ? 'primary' : 'default'}
            aria-pressed={state === chosen}
            onClick={() => write({ state })}
          >
            {state ? word('ProjectState', state) : t('all')} {t('countOf', { count })}
          </Button>
          <Amount value={budget} to={narrowed(state)} />
        </li>
      ))}
    </ul>
  );
}
