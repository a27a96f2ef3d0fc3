import { WorkbenchAssetRightsHistoryDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import { useMoment } from '../moment/use-moment.js';
import type { AssetNow } from '../page/asset-page.js';
import { useToday } from '../parts/powers.js';
import { RightsAnswer } from './rights-answer.js';
import { RightsTable } from './rights-table.js';
import { TimeLine } from './time-line.js';

/** The rights over the asset: the answer for the day asked for, the time line, and every record in words. */
export function RightsSection({ asset: { id, formedOn } }: { readonly asset: AssetNow }) {
  const t = useWords('assets');
  const moment = useMoment();
  const today = useToday();
  const asked = useAsk(WorkbenchAssetRightsHistoryDocument, { id });
  return (
    <>
      <RightsAnswer id={id} moment={moment} />
      <Section title={t('rights.timeLine')}>
        <Asked asked={asked}>
          {({ asset }) => {
            const spans = asset?.rightsHistory.nodes ?? [];
            const days = spans.flatMap(({ validFrom, validTo }) => [validFrom, validTo]).filter((day) => day !== null);
            const last = [...days, today, moment.asOf ?? today].sort().at(-1) ?? today;
            const first = [...days, formedOn].sort()[0] ?? formedOn;
            return (
              <>
                <TimeLine spans={spans} from={first} to={last} asOf={moment.asOf} knownAt={moment.knownAt} />
                <RightsTable spans={spans} knownAt={moment.knownAt} />
              </>
            );
          }}
        </Asked>
      </Section>
    </>
  );
}
