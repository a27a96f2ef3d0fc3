import { useWords } from '../kit/language.js';
import { Page } from '../kit/page.js';
import { useSession } from '../session/session.js';
import { StepCounts } from './waiting/step-counts.js';
import { TaskTable } from './waiting/task-table.js';
import { WaitingClaims } from './waiting/waiting-claims.js';
import { WaitingDisposals } from './waiting/waiting-disposals.js';
import { WaitingUpkeep } from './waiting/waiting-upkeep.js';

/** Who reviews, examines, decides or keeps the library begins with what waits, overdue first, near due next. */
export function ReviewerHome() {
  const t = useWords('home');
  const { is } = useSession();
  return (
    <Page title={t('title')}>
      <StepCounts />
      <TaskTable />
      {is('TOWNSHIP_REVIEWER') ? <WaitingClaims /> : null}
      {is('TOWNSHIP_REVIEWER', 'LIBRARY_KEEPER') ? (
        <>
          <WaitingDisposals />
          <WaitingUpkeep />
        </>
      ) : null}
    </Page>
  );
}
