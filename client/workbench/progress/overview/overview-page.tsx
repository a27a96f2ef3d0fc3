import { WorkbenchProgressDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { Filters } from '../parts/filters.js';
import { Frame } from '../parts/frame.js';
import { MoneyFilters } from '../parts/money-filters.js';
import { useQuestion } from '../parts/question.js';
import { Breakdown } from './breakdown.js';
import { Curve } from './curve.js';
import { Summary } from './summary.js';

/** Expenditure progress as of a day: the whole, its curve, and its parts by one dimension, each figure opening what it is made of. */
export function OverviewPage() {
  const t = useWords('progress');
  const { inputBy, by, order } = useQuestion();
  const asked = useAsk(WorkbenchProgressDocument, { input: inputBy(by), order, ...usePage() });
  const progress = asked.data?.progress;
  return (
    <Frame
      title={t('title')}
      asked={asked}
      filters={
        <Filters asOf={progress?.asOf}>
          <MoneyFilters />
        </Filters>
      }
    >
      {progress ? (
        <>
          <Summary progress={progress} />
          <Curve base={progress.base} />
          <Breakdown progress={progress} loading={asked.isFetching} />
        </>
      ) : null}
    </Frame>
  );
}
