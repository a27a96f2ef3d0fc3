import type { ProjectFilter, ProjectPool } from '../../../generated/schema.js';
import { WorkbenchProjectCountsDocument } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { TabRow } from '../../kit/tab-row.js';

const pools: readonly ProjectPool[] = ['BUILDING', 'RESERVE', 'PLANNING'];

/** The three pools with how many projects each holds under the other filters, and what they cost. */
export function PoolTabs({ filter }: { readonly filter: ProjectFilter }) {
  const t = useWords('projects');
  const word = useEnumWords();
  const { read, write } = useAddress();
  const counts = useAsk(WorkbenchProjectCountsDocument, { filter: { ...filter, pool: null } }).data?.projectCounts;
  const chosen = read('pool') ?? 'ALL';
  const of = (pool: ProjectPool) => counts?.pools.find((one) => one.pool === pool);
  const items = [
    { key: 'ALL', label: counts ? t('withCount', { name: t('all'), count: counts.count }) : t('all') },
    ...pools.map((pool) => ({
      key: pool,
      label: counts ? t('withCount', { name: word('ProjectPool', pool), count: of(pool)?.count ?? 0 }) : word('ProjectPool', pool),
    })),
  ];
  const budget = chosen === 'ALL' ? counts?.budget : counts ? (of(chosen as ProjectPool)?.budget ?? '0.00') : null;
  return (
    <div className="pools">
      <TabRow label={t('pool')} chosen={chosen} items={items} onChoose={(key) => write({ pool: key === 'ALL' ? null : key })} />
      <span className="pool-budget">
        {t('budgetOfAll')} <Amount value={budget} to="#projects" />
      </span>
    </div>
  );
}
