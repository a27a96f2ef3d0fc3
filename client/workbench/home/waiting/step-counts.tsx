import { WorkbenchMyTaskCountsDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { Count } from '../../kit/count.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { Figures } from '../../kit/figures.js';
import { useWords } from '../../kit/language.js';
import { Trouble } from '../../kit/refusal.js';

/** How many projects wait for the acting post at each of its steps, how many of them too long already, and when the next is due. */
export function StepCounts() {
  const t = useWords('home');
  const word = useEnumWords();
  const asked = useAsk(WorkbenchMyTaskCountsDocument, {});
  if (asked.error) return <Trouble error={asked.error} />;
  const counts = asked.data?.myTaskCounts ?? [];
  if (counts.length === 0) return null;
  return (
    <Figures
      items={counts.map(({ move, count, overdue, nextDueOn }) => ({
        key: move,
        name: word('ProjectMoveName', move),
        value: <Count value={count} to={`?step=${move}#tasks`} />,
        note: (
          <>
            {overdue > 0 ? <strong className="home-late">{t('overdueCount', { count: overdue })}</strong> : t('noneOverdue')}
            {nextDueOn ? ` · ${t('nextDue', { date: nextDueOn })}` : null}
          </>
        ),
      }))}
    />
  );
}
