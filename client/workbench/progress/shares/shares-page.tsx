import { WorkbenchIdleByAgeDocument, WorkbenchSharesDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { Filters } from '../parts/filters.js';
import { Frame } from '../parts/frame.js';
import { useQuestion } from '../parts/question.js';
import { IdleByAge } from './idle-by-age.js';
import { IndustryShares } from './industry-shares.js';
import { LabourShare } from './labour-share.js';
import { ManageFee } from './manage-fee.js';

/** The shares that the policies of the year ask for, and the money that lies still. */
export function SharesPage() {
  const t = useWords('progress');
  const { report } = useQuestion();
  const asked = useAsk(WorkbenchSharesDocument, { input: report, ...usePage() });
  const idle = useAsk(WorkbenchIdleByAgeDocument, { input: { placeCode: report.placeCode, asOf: report.asOf } });
  return (
    <Frame title={t('sharesTitle')} asked={asked} filters={<Filters asOf={idle.data?.idleMoney.asOf} />}>
      {asked.data ? (
        <>
          <IndustryShares shares={asked.data.industryShares} />
          <ManageFee share={asked.data.manageFeeShare} />
          <LabourShare share={asked.data.labourShare} loading={asked.isFetching} />
        </>
      ) : null}
      {idle.data ? <IdleByAge idle={idle.data.idleMoney} /> : null}
    </Frame>
  );
}
